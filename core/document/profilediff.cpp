#include "core/document/profilediff.h"

#include "core/document/elementtext.h"
#include "core/document/profileedits.h"
#include "core/support/composededits.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace flatprofile {

using Kind = ParameterChange::Kind;

namespace {

QByteArray bytes(const ProfileDocument &document, SourceSpan span)
{
    return document.text().mid(span.offset, span.length);
}

/// A parameter or container of a profile, by name.
struct Entry
{
    QByteArray name;
    quint32 index = Element::kNone;
    bool isContainer = false;
};

/// Winners and containers in the order of the text, and what stands between all parameters.
class Side
{
public:
    explicit Side(const ProfileDocument &document)
        : m_document(document)
    {
        for (const quint32 index : document.parameters()) {
            const ParameterId id = element(index).tag;
            const bool counts = id != kUnknownParameter
                ? document.winner(id) == index
                : document.winner(document.elementName(index)) == index;
            if (counts)
                m_entries.push_back({ bytes(document, element(index).nameSpan()), index, false });
        }
        for (const quint32 index : document.containers())
            m_entries.push_back({ bytes(document, element(index).nameSpan()), index, true });
        std::sort(m_entries.begin(), m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.index < b.index; });
        // Containers of one name are told apart by their number.
        QHash<QByteArray, int> seen;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            Entry &entry = m_entries[i];
            m_places.insert({ entry.name, entry.isContainer ? ++seen[entry.name] : 0 }, i);
            m_keys.push_back({ entry.name, entry.isContainer ? seen[entry.name] : 0 });
        }
    }

    using Key = std::pair<QByteArray, int>;
    static constexpr std::size_t kNowhere = std::size_t(-1);

    const ProfileDocument &document() const { return m_document; }
    const Element &element(quint32 index) const { return m_document.scan().elements[index]; }
    const std::vector<Entry> &entries() const { return m_entries; }
    const Key &key(std::size_t place) const { return m_keys[place]; }
    std::size_t place(const Key &key) const { return m_places.value(key, kNowhere); }

    /// Everything but the entries, without blanks: where elements come and go, their lines do too.
    QByteArray rest() const
    {
        QByteArray result;
        qsizetype from = 0;
        const auto take = [&](qsizetype to) {
            for (; from < to; ++from) {
                const char c = m_document.text().at(from);
                if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
                    result += c;
            }
        };
        for (const Entry &entry : m_entries) {
            const SourceSpan span = element(entry.index).span();
            take(span.offset);
            from = std::max(from, span.end());
        }
        take(m_document.text().size());
        return result;
    }

private:
    const ProfileDocument &m_document;
    std::vector<Entry> m_entries;
    std::vector<Key> m_keys;
    QHash<Key, std::size_t> m_places;
};

/// Which of the numbers form a longest ascending sequence: the entries that stayed in their order.
std::vector<bool> keptInOrder(const std::vector<std::size_t> &numbers)
{
    std::vector<std::size_t> tails; // places of the smallest ends of sequences, by length
    std::vector<std::size_t> previous(numbers.size(), Side::kNowhere);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), numbers[i],
            [&](std::size_t place, std::size_t number) { return numbers[place] < number; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(numbers.size(), false);
    for (std::size_t i = tails.empty() ? Side::kNowhere : tails.back(); i != Side::kNowhere; i = previous[i])
        kept[i] = true;
    return kept;
}

class Comparison
{
public:
    Comparison(const ProfileDocument &before, const ProfileDocument &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<ParameterChange> run()
    {
        std::vector<std::size_t> common; // places in the first, in the order of the second
        for (std::size_t i = 0; i < m_after.entries().size(); ++i) {
            const std::size_t place = m_before.place(m_after.key(i));
            if (place != Side::kNowhere)
                common.push_back(place);
        }
        const std::vector<bool> kept = keptInOrder(common);
        // What is removed is told before what stands in its place: up to the next one that stayed.
        std::vector<std::size_t> next(common.size() + 1, m_before.entries().size());
        for (std::size_t at = common.size(); at-- > 0;)
            next[at] = kept[at] ? common[at] : next[at + 1];
        std::size_t reached = 0; // in the first: what lies before has been reported
        std::size_t at = 0; // in `common`
        for (std::size_t i = 0; i < m_after.entries().size(); ++i) {
            const std::size_t place = m_before.place(m_after.key(i));
            addRemoved(reached, next[at]);
            reached = std::max(reached, next[at]);
            if (place == Side::kNowhere) {
                add(Kind::Added, Side::kNowhere, i);
                continue;
            }
            compare(place, i, kept[at++]);
        }
        addRemoved(reached, m_before.entries().size());
        addRest();
        return std::move(m_changes);
    }

private:
    ParameterChange &add(Kind kind, std::size_t before, std::size_t after)
    {
        ParameterChange change;
        change.kind = kind;
        const auto describe = [&](const Side &side, std::size_t place, ParameterState &state, QString &access,
                                  quint32 &index) {
            if (place == Side::kNowhere)
                return;
            const Entry &entry = side.entries()[place];
            change.element = QString::fromUtf8(entry.name);
            change.isContainer = entry.isContainer;
            index = entry.index;
            if (entry.isContainer)
                return;
            state = side.document().elementState(entry.index);
            access = side.document().elementAttribute(entry.index, "ua");
        };
        describe(m_before, before, change.before, change.accessBefore, change.indexBefore);
        describe(m_after, after, change.after, change.accessAfter, change.indexAfter);
        m_changes.append(std::move(change));
        return m_changes.last();
    }

    void addRemoved(std::size_t from, std::size_t to)
    {
        for (; from < to; ++from) {
            if (m_after.place(m_before.key(from)) == Side::kNowhere)
                add(Kind::Removed, from, Side::kNowhere);
        }
    }

    void compare(std::size_t before, std::size_t after, bool isKept)
    {
        const Entry &was = m_before.entries()[before];
        const Entry &is = m_after.entries()[after];
        const QByteArray textBefore = bytes(m_before.document(), m_before.element(was.index).span());
        const QByteArray textAfter = bytes(m_after.document(), m_after.element(is.index).span());
        if (textBefore == textAfter) {
            if (!isKept)
                add(Kind::Moved, before, after);
            return;
        }
        if (was.isContainer) {
            add(textBefore.simplified() == textAfter.simplified() ? Kind::Formatting : Kind::Changed, before,
                after);
            return;
        }
        ParameterChange &change = add(Kind::Changed, before, after);
        // preserve-value decides whether the user's value or the profile's counts.
        const bool keepsUsers = m_before.document().elementAttribute(was.index, "preserve-value")
            == m_after.document().elementAttribute(is.index, "preserve-value");
        if (change.before == change.after && change.accessBefore == change.accessAfter && keepsUsers)
            change.kind = isKept ? Kind::Formatting : Kind::Moved;
    }

    void addRest()
    {
        const bool isSame = m_before.document().text() == m_after.document().text();
        if (isSame || (!m_changes.isEmpty() && m_before.rest() == m_after.rest()))
            return;
        ParameterChange change;
        change.kind = Kind::Formatting;
        m_changes.append(change);
    }

    const Side m_before;
    const Side m_after;
    QList<ParameterChange> m_changes;
};

} // namespace

QList<ParameterChange> compareProfiles(const ProfileDocument &before, const ProfileDocument &after)
{
    return Comparison(before, after).run();
}

bool isDifferent(const QList<ParameterChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(),
        [](const ParameterChange &change) { return change.kind != Kind::Formatting; });
}

static constexpr int kMostTakeRounds = 16; // state, access, and as often again where edits touch each other

/// What is still to be done for one parameter: first its state, then its access.
static QList<TextEdit> nextEdits(
    const ProfileDocument &into, const ProfileDocument &from, const QString &element)
{
    const ParameterState state = from.state(element);
    QList<TextEdit> edits = editsToSetState(into, element, state);
    if (edits.isEmpty() && state.kind != ParameterState::Kind::Absent)
        edits = editsToSetAccess(into, element, from.access(element));
    return edits;
}

/// Those of the edits that can be made together, sorted; parameters that are added at one place stand there in
/// the order given. A parameter's edits are made whole or wait.
static QList<TextEdit> togetherOf(const QList<QList<TextEdit>> &all)
{
    struct Candidate
    {
        TextEdit edit;
        qsizetype owner;
    };
    QList<Candidate> candidates;
    for (qsizetype owner = 0; owner < all.size(); ++owner) {
        for (const TextEdit &edit : all.at(owner))
            candidates.append({ edit, owner });
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.edit.span.offset < b.edit.span.offset;
    });
    std::vector<bool> waits(std::size_t(all.size()), false);
    const TextEdit *last = nullptr;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (waits[std::size_t(candidate.owner)])
            continue;
        const bool isSecondInsertion = last && last->span.length == 0 && candidate.edit.span == last->span;
        if (last && !isSecondInsertion
            && (candidate.edit.span.offset < last->span.end() || candidate.edit.span.offset == last->span.offset))
            waits[std::size_t(candidate.owner)] = true;
        else
            last = &candidate.edit;
    }
    QList<TextEdit> chosen;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (waits[std::size_t(candidate.owner)])
            continue;
        if (!chosen.isEmpty() && chosen.last().span == candidate.edit.span)
            chosen.last().replacement += candidate.edit.replacement;
        else
            chosen.append(candidate.edit);
    }
    return chosen;
}

QList<TextEdit> editsToTake(const ProfileDocument &into, const ProfileDocument &from, const QStringList &elements)
{
    ComposedEdits composed(into.text());
    ProfileDocument scratch(into.catalogue());
    scratch.setTarget(into.target());
    QStringList pending = elements;
    pending.removeDuplicates();
    for (int round = 0; round < kMostTakeRounds && !pending.isEmpty(); ++round) {
        scratch.setText(composed.text());
        QList<QList<TextEdit>> all;
        QStringList open;
        for (const QString &element : std::as_const(pending)) {
            QList<TextEdit> edits = nextEdits(scratch, from, element);
            if (edits.isEmpty())
                continue;
            all.append(std::move(edits));
            open.append(element);
        }
        pending = open;
        if (const QList<TextEdit> edits = togetherOf(all); !edits.isEmpty())
            composed.add(edits);
    }
    return composed.edits();
}

QList<TextEdit> editsToTake(const ProfileDocument &into, const ProfileDocument &from, const QString &element)
{
    return editsToTake(into, from, QStringList { element });
}

/// The element as it stands, with all its attributes; written anew where its own text is broken.
static QByteArray elementFor(const ProfileDocument &document, const ParameterChange &change)
{
    const Element &element = document.scan().elements[change.indexAfter];
    if (!element.has(Element::Faulty) && !element.has(Element::EndTagMissing))
        return bytes(document, element.span());
    return elementtext::newElement(change.element.toUtf8(), change.after, change.accessAfter.toUtf8());
}

DifferenceProfile differenceProfile(const ProfileDocument &after, const QList<ParameterChange> &changes)
{
    DifferenceProfile result;
    const QByteArray lineEnd = elementtext::lineEnding(after.text()).toByteArray();
    result.text = "<flat-profile>" + lineEnd;
    for (const ParameterChange &change : changes) {
        const bool says = change.kind == Kind::Added || change.kind == Kind::Changed;
        if (change.kind == Kind::Removed || (says && change.isContainer))
            result.leftOut.append(change.element);
        else if (says)
            result.text += "  " + elementFor(after, change) + lineEnd;
    }
    result.text += "</flat-profile>" + lineEnd;
    return result;
}

} // namespace flatprofile
