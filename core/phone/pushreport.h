#pragma once

#include "core/phone/phonepush.h"

#include <QDateTime>

namespace flatprofile {

/// What is written down of a push that was judged.
struct PushReport
{
    QString profile; // its name
    QString phone; // HttpOrigin::text()
    PhoneStatus status;
    PushMethod method = PushMethod::Post;
    qint64 fileBytes = 0;
    int parameters = 0; // sent
    QStringList leftOut; // elements that the user left out
    QDateTime sent;
    QDateTime compared;
    QStringList log; // lines for people
    QList<ParameterVerdict> verdicts;
};

/// The words of one verdict: "as sent", "ignored" ...
QString describe(ParameterVerdict::Kind kind);

/// A text file for people, whose table of verdicts (tabs between the cells) a spreadsheet can read too: what
/// was sent when to which phone, and what became of each parameter. Secrets are masked.
QString reportText(const PushReport &report);

} // namespace flatprofile
