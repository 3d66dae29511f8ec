#include "core/dialplan/dialtestnumbers.h"

#include "core/dialplan/dialsearch.h"

#include <QSet>

namespace flatprofile {

namespace {

using Why = DialTestNumber::Why;

/// One place of a sequence: which key, how often.
struct Part
{
    KeySet keys;
    bool repeats = false;
    QString typed;
};

class TestNumbers
{
public:
    explicit TestNumbers(const DialPlan &plan)
        : m_table(plan, {})
        , m_search(m_table)
    {
    }

    QList<DialTestNumber> make(const IsVoid &isVoid);

private:
    void add(QString digits, Why why);
    void addVariants(const QList<Part> &parts);
    void addSetEdges(const QList<Part> &parts);
    QList<Part> partsOf(const DialTable::Sequence &sequence) const;

    DialTable m_table;
    DialSearch m_search;
    int m_sequence = 0;
    QList<DialTestNumber> m_numbers;
    QSet<QString> m_seen;
};

QString joined(const QList<Part> &parts)
{
    QString digits;
    for (const Part &part : parts)
        digits += part.typed;
    return digits;
}

void TestNumbers::add(QString digits, Why why)
{
    if (m_numbers.size() >= kMostTestNumbers || digits.size() >= Dialling::kMostDigits
        || m_seen.contains(digits))
        return;
    m_seen.insert(digits);
    m_numbers.append({ std::move(digits), m_sequence, why });
}

QList<Part> TestNumbers::partsOf(const DialTable::Sequence &sequence) const
{
    QList<Part> parts;
    for (int place = sequence.first; place < sequence.last; ++place) {
        const DialTable::Place &at = m_table.places()[size_t(place)];
        Part part { { at.keys }, at.repeats, {} };
        if (!at.repeats)
            part.typed = part.keys.lowest();
        parts.append(part);
    }
    if (joined(parts).isEmpty() && !parts.isEmpty())
        parts.last().typed = parts.last().keys.lowest();
    return parts;
}

/// Each set's ends, and the digits beside them.
void TestNumbers::addSetEdges(const QList<Part> &parts)
{
    for (qsizetype i = 0; i < parts.size() && m_numbers.size() < kMostTestNumbers; ++i) {
        const KeySet keys = parts.at(i).keys;
        if (keys.isSingle() || keys == KeySet::digits())
            continue;
        QList<Part> other = parts;
        const auto typed = [&](QChar c) {
            other[i].typed = c;
            return joined(other);
        };
        add(typed(keys.lowest()), Why::SetEdge);
        add(typed(keys.highest()), Why::SetEdge);
        for (int key = 0; key < KeySet::kCount; ++key) {
            const bool in = (keys.bits & (1 << key)) != 0;
            const bool before = key > 0 && (keys.bits & (1 << (key - 1))) != 0;
            const bool after = key + 1 < KeySet::kCount && (keys.bits & (1 << (key + 1))) != 0;
            if (!in && (before || after))
                add(typed(KeySet::kKeys[key]), Why::BesideSet);
        }
    }
}

void TestNumbers::addVariants(const QList<Part> &parts)
{
    const QString shortest = joined(parts);
    add(shortest, Why::Shortest);
    if (const auto own = m_search.find(m_sequence, [](const DialSearch::Moment &) { return true; }))
        add(own->digits, Why::Deciding);
    QList<Part> longer = parts;
    bool repeats = false;
    for (Part &part : longer) {
        if (part.repeats)
            part.typed = QString(3, part.keys.lowest());
        repeats = repeats || part.repeats;
    }
    if (repeats)
        add(joined(longer), Why::Repeated);
    addSetEdges(parts);
    if (shortest.size() > 1)
        add(shortest.chopped(1), Why::OneShort);
    add(shortest + u'1', Why::OneTooMany);
}

QList<DialTestNumber> TestNumbers::make(const IsVoid &isVoid)
{
    m_sequence = m_table.firstOffHook();
    add({}, Why::OffHook);
    const auto &sequences = m_table.sequences();
    for (m_sequence = 0; m_sequence < int(sequences.size()); ++m_sequence) {
        const DialTable::Sequence &sequence = sequences[size_t(m_sequence)];
        // A number longer than can be typed tests nothing.
        const bool fits = sequence.last - sequence.first < Dialling::kMostDigits;
        if (!sequence.isOffHook && sequence.last > sequence.first && fits)
            addVariants(partsOf(sequence));
        if (m_numbers.size() >= kMostTestNumbers || (isVoid && isVoid()))
            break;
    }
    return std::move(m_numbers);
}

} // namespace

QList<DialTestNumber> testNumbers(const DialPlan &plan, const IsVoid &isVoid)
{
    return TestNumbers(plan).make(isVoid);
}

} // namespace flatprofile
