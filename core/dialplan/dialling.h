#pragma once

#include "core/dialplan/dialtable.h"

#include <memory>

namespace flatprofile {

/// Whose firmware dials. They differ in what becomes of an incomplete number.
enum class DialTarget { Mpp, Spa };

struct DialSettings
{
    DialTarget target = DialTarget::Mpp;
    DialTimes times;
    QList<StarCode> starCodes; // those that the phone adds to its plans; none: left out of the simulation

    bool operator==(const DialSettings &) const = default;
};

/// Where dialling stands, or how it ended.
struct DialOutcome
{
    enum class Kind { Wait, Dial, Reject };
    enum class After { None, Complete, ShortTimer, LongTimer, OffHook, Send, NoMatch, Limit };
    enum class Reason { None, Barred, Incomplete };

    Kind kind = Kind::Wait;
    QString number; // for Dial
    After after = After::None; // the event that ended dialling
    DialTimer timer = DialTimer::OffHook; // for Wait: the one that runs
    std::optional<std::chrono::seconds> delay; // of the timer that runs or that ended dialling
    Reason reason = Reason::None;
    int sequence = -1; // which decided, or would at the end of the short timer

    bool operator==(const DialOutcome &) const = default;
};

/// One thing that happened, and where it led: the trace that people are shown.
struct DialStep
{
    enum class Event {
        OffHook,
        Key,
        Timeout,
        Send,
        SendIgnored, // nothing typed yet
        LeftOver, // a key after the end
    };

    Event event = Event::OffHook;
    QChar key;
    int candidates = 0; // sequences that still match
    int complete = 0; // those of them that could be sent
    bool isExtendable = false; // more keys could match
    bool outsideTone = false;
    DialOutcome outcome;

    bool operator==(const DialStep &) const = default;
};

/// How one sequence of the plan stands.
struct SequenceProgress
{
    enum class State {
        OffHook, // a P sequence: takes no part once a key is pressed
        Possible, // wants more keys
        Complete, // could be sent; may take more
        Passed, // was complete once; the digits have gone beyond it
        Out,
    };

    State state = State::Possible;
    int eaten = 0; // digits it has taken
    int completeAt = 0; // digits at which it was last complete; 0: never
    int missing = 0; // keys it needs at least
    bool takesMore = false; // could take any number of further keys
    KeySet wanted; // what may come next; for Out: what would have been right
    int element = 0; // the first element of the sequence that no key has been matched by

    bool operator==(const SequenceProgress &) const = default;
};

/// A phone off the hook: one key at a time through a dial plan. A key costs as many steps as places of
/// sequences are still possible; with the keys and steps bounded, no plan and no number can hang it.
class Dialling
{
public:
    explicit Dialling(const DialPlan &plan, const DialSettings &settings = {});

    void press(QChar key); // # sends where no sequence wants it
    void timeOut(); // the running timer ends
    void send(); // the Dial key
    /// On the hook and off again.
    void restart();

    const DialOutcome &outcome() const { return m_outcome; }
    bool isOver() const { return m_outcome.kind != DialOutcome::Kind::Wait; }
    const QString &digits() const { return m_digits; } // that were matched
    const QString &leftOver() const { return m_leftOver; } // typed after the end
    bool outsideTone() const { return !isOver() && m_outsideTone; }
    /// What has been made of the digits by the sequence that would be sent, or else the first that still
    /// fits.
    QString numberSoFar() const;
    const QList<DialStep> &steps() const { return m_steps; }

    /// Sequences of the plan, then star codes.
    int sequenceCount() const { return int(m_table->sequences().size()); }
    int starCodesFrom() const { return m_table->planSequences(); }
    int candidateCount() const { return m_candidates; }
    SequenceProgress progress(int sequence) const;
    /// What a sequence that is or was complete made of the digits; nothing for another.
    std::optional<QString> completedNumber(int sequence) const;
    /// Every sequence in one go.
    QList<SequenceProgress> progress() const;

    static constexpr qsizetype kMostDigits = 1000;
    static constexpr qint64 kMostSteps = 50'000'000; // of matching, over all keys

private:
    void goOffHook();
    void match(QChar key);
    void judge(); // after a key
    void end(DialOutcome::After after, std::optional<std::chrono::seconds> delay = {});
    void finish(DialOutcome outcome);
    void record(DialStep::Event event, QChar key = {});
    SequenceProgress progressAt(int sequence, std::vector<int>::const_iterator &active) const;

    std::shared_ptr<const DialTable> m_table;
    DialTarget m_target;
    std::vector<int> m_active;
    std::vector<int> m_next;
    struct Reached
    {
        int eaten = 0;
        int completeAt = 0;
        int next = 0; // the place behind the key that was matched last
        quint16 wanted = 0; // before the last key
    };
    std::vector<Reached> m_reached; // by sequence
    QString m_digits;
    QString m_leftOver;
    DialOutcome m_outcome;
    QList<DialStep> m_steps;
    qint64 m_work = 0;
    int m_candidates = 0;
    int m_complete = 0;
    int m_sender = -1; // the sequence that would be sent
    int m_firstCandidate = -1;
    bool m_isExtendable = false;
    bool m_outsideTone = false;
};

/// The words of traces, files and the command line; never translated.
QLatin1StringView nameOf(DialTimer timer); // "long", "short", "offhook"
QLatin1StringView nameOf(DialOutcome::Kind kind); // "wait", "dial", "reject"
QLatin1StringView nameOf(DialOutcome::After after); // "complete", "short", ..., empty for None
QLatin1StringView nameOf(DialOutcome::Reason reason); // "barred", "incomplete", empty for None
QLatin1StringView nameOf(DialStep::Event event); // "offhook", "key", "timeout", "send", "ignored", "leftover"

/// Dials at once all that is typed; then, where a timer runs, lets it end.
DialOutcome dialledInTheEnd(Dialling &dialling, QStringView digits);

} // namespace flatprofile
