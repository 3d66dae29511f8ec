#pragma once

#include "core/dialplan/dialplan.h"

#include <QHash>

#include <vector>

namespace flatprofile {

/// A code of the phone's own, "*69", which it adds to its dial plans.
struct StarCode
{
    QString field; // "Call Return Code"
    QString code;

    bool operator==(const StarCode &) const = default;
};

/// The phone's own times, where the plan names none.
struct DialTimes
{
    std::chrono::seconds longTimer { 10 };
    std::chrono::seconds shortTimer { 3 };
    std::chrono::seconds offHook { 5 };

    bool operator==(const DialTimes &) const = default;
};

/// A dial plan as the matcher wants it: the keys of all sequences one behind the other, in one array. A place
/// in it stands before a key; a sequence's last place is behind its last key.
class DialTable
{
public:
    struct Place
    {
        quint16 keys = 0; // none at the last place
        bool repeats = false;
        bool isTone = false; // the outside tone plays while this key is awaited
        bool isSilent = false; // matched by a substitution: not part of the number
        int sequence = 0;
        int element = 0; // of the sequence; at the last place their number

        bool isLast() const { return keys == 0; }
    };
    struct Sequence
    {
        int first = 0; // its places
        int last = 0;
        bool isBarred = false;
        bool isOffHook = false;
        bool isRewriting = false;
        bool isStarCode = false;
        std::chrono::seconds longTimer { 0 };
        std::chrono::seconds shortTimer { 0 };
        std::chrono::seconds offHook { 0 };
    };

    /// Star codes come behind the plan's own sequences.
    DialTable(const DialPlan &plan, const DialTimes &times, const QList<StarCode> &starCodes = {});

    const std::vector<Sequence> &sequences() const { return m_sequences; }
    const std::vector<Place> &places() const { return m_places; }
    /// How many sequences are the plan's.
    int planSequences() const { return m_planSequences; }
    std::chrono::seconds offHook() const { return m_offHook; }
    int firstOffHook() const { return m_firstOffHook; } // -1: no P sequence
    /// What a P sequence dials: its insertions.
    QString offHookNumber(int sequence) const;

    /// Where dialling begins: every sequence but those that wait for no key.
    std::vector<int> start() const;
    /// The places after one more key; sorted like `active`.
    void advance(const std::vector<int> &active, QChar key, std::vector<int> &next) const;
    /// Whether the sequence is complete before any key, with something to send.
    bool dialsNothingTyped(int sequence) const;

    /// What the sequence makes of the digits when they lead to the place. None when that would take more
    /// than kTransformBound steps, or when they don't.
    std::optional<QString> transformed(int sequence, QStringView digits, int place) const;

    static constexpr qint64 kTransformBound = 4'000'000;

private:
    void add(const DialSequence &sequence, const DialTimes &times);
    void addKey(const DialElement &key, int element, bool silent);

    std::vector<Place> m_places;
    std::vector<Sequence> m_sequences;
    QHash<int, QString> m_insertions; // by the place they come before
    int m_planSequences = 0;
    int m_firstOffHook = -1;
    std::chrono::seconds m_offHook { 0 };
    bool m_toneNext = false; // while adding
};

} // namespace flatprofile
