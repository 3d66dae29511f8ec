#pragma once

#include "core/dialplan/dialling.h"

namespace flatprofile::testing {

/// Presses the keys, then lets the timer end or sends, where the event says so.
inline DialOutcome dial(Dialling &dialling, const QString &digits, const QString &event)
{
    for (const QChar key : digits)
        dialling.press(key);
    if (event == QLatin1StringView("timeout"))
        dialling.timeOut();
    else if (event == QLatin1StringView("send"))
        dialling.send();
    return dialling.outcome();
}

/// "dial 911 short 3", "reject complete barred", "wait long 10"
inline QString inWords(const DialOutcome &outcome)
{
    QStringList words { nameOf(outcome.kind) };
    if (outcome.kind == DialOutcome::Kind::Dial)
        words.append(outcome.number);
    words.append(outcome.kind == DialOutcome::Kind::Wait ? nameOf(outcome.timer) : nameOf(outcome.after));
    if (outcome.delay)
        words.append(QString::number(outcome.delay->count()));
    if (outcome.reason != DialOutcome::Reason::None)
        words.append(nameOf(outcome.reason));
    return words.join(u' ');
}

} // namespace flatprofile::testing
