#pragma once

#include "core/dialplan/keyset.h"
#include "core/support/isvoid.h"
#include "core/support/sourcespan.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace flatprofile {

enum class DialTimer {
    Long, // runs while nothing is complete
    Short, // runs while something is complete and more could follow
    OffHook, // runs until the first key
};

/// One part of a sequence. Spans count UTF-16 units of the text that was parsed and leave out blanks before
/// it.
struct DialElement
{
    enum class Kind {
        Key, // one key of `keys`, or any number of them
        Substitution, // <matched:replacement>
        OutsideTone, // a comma
        Timer, // S0, L10, P5
    };

    Kind kind = Kind::Key;
    KeySet keys;
    bool repeats = false; // followed by a dot: none or more of them
    QList<DialElement> matched; // keys and commas of a substitution
    QString replacement;
    DialTimer timer = DialTimer::Short;
    std::optional<std::chrono::seconds> delay; // none: the letter stands alone
    SourceSpan span;
    QString spelling; // with the blanks before it; printed while it is not empty, clear it after a change

    bool operator==(const DialElement &other) const
    {
        return kind == other.kind && keys == other.keys && repeats == other.repeats
            && matched == other.matched && replacement == other.replacement && timer == other.timer
            && delay == other.delay;
    }
};

struct DialSequence
{
    QList<DialElement> elements;
    bool barred = false; // !
    SourceSpan span; // without the blanks around it
    QString ending; // blanks and ! behind the elements, as written

    bool isOffHook() const; // begins with a P timer

    bool operator==(const DialSequence &other) const
    {
        return elements == other.elements && barred == other.barred;
    }
};

/// "S:6," before the parenthesis.
struct DialPlanTimer
{
    DialTimer timer = DialTimer::Short;
    std::chrono::seconds delay { 0 };
    SourceSpan span;
    QString spelling;

    bool operator==(const DialPlanTimer &other) const { return timer == other.timer && delay == other.delay; }
};

/// A dial plan, read from left to right up to the first error; what was not understood is kept as text, so
/// that printing a plan gives back the text it was read from.
struct DialPlan
{
    QList<DialPlanTimer> timers;
    QList<DialSequence> sequences;
    bool isOpened = true;
    bool isClosed = true;
    QString opening; // blanks before the parenthesis
    QString closing; // blanks behind it
    QString unread; // from the first error on

    bool operator==(const DialPlan &other) const
    {
        return timers == other.timers && sequences == other.sequences && isOpened == other.isOpened
            && isClosed == other.isClosed && unread == other.unread;
    }
};

QString printDialPlan(const DialPlan &plan);
/// Without the blanks around it.
QString printSequence(const DialSequence &sequence);
QString printElement(const DialElement &element);
/// Where the sequences stand in the printed plan, with the blanks around them and without the marks between.
QList<SourceSpan> sequenceExtents(const DialPlan &plan);

namespace dialplanlimits {
/// More is not read: our own bound, far above any phone's.
inline constexpr qsizetype kLength = 500'000;
/// No document found says how much phones keep; a plan above this is called long, so that someone looks.
inline constexpr qsizetype kSafeLength = 2047;
inline constexpr int kSeconds = 999'999'999;
/// More warnings about one text are not listed.
inline constexpr qsizetype kWarnings = 200;
} // namespace dialplanlimits

} // namespace flatprofile
