#include "core/rules/macros.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

bool isPlainMacroLetter(QStringView name)
{
    return name.size() == 1 && name.front() >= u'A' && name.front() <= u'P';
}

bool isSecretMacro(QStringView name)
{
    return name.size() == 2 && name.front() == u'S' && name.back() >= u'A' && name.back() <= u'D';
}

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

qsizetype endOfRun(QStringView text, qsizetype at)
{
    while (at < text.size() && isNameCharacter(text.at(at)))
        ++at;
    return at;
}

/// The end of the longest name from `at`; GPP_A and SERIAL_NUMBER alone hold a `_`.
qsizetype endOfName(QStringView text, qsizetype at)
{
    const qsizetype end = endOfRun(text, at);
    if (end >= text.size() || text.at(end) != u'_')
        return end;
    const QStringView first = text.sliced(at, end - at);
    const qsizetype longer = endOfRun(text, end + 1);
    const QStringView second = text.sliced(end + 1, longer - end - 1);
    const bool gpp = first == "GPP"_L1 && !second.isEmpty();
    return gpp || (first == "SERIAL"_L1 && second == "NUMBER"_L1) ? longer : end;
}

QStringView withoutGpp(QStringView name)
{
    const QStringView rest = name.startsWith("GPP_"_L1) ? name.sliced(4) : QStringView();
    return isPlainMacroLetter(rest) || isSecretMacro(rest) ? rest : name;
}

/// A number; one that doesn't fit lies past every text's end.
std::optional<qsizetype> readNumber(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    qsizetype number = 0;
    for (; at < text.size() && isDigit(text.at(at)); ++at)
        number = std::min<qsizetype>(number * 10 + (text.at(at).unicode() - u'0'), 1'000'000'000);
    return at == begin ? std::nullopt : std::optional(number);
}

struct RawReference
{
    QStringView name;
    qsizetype end = 0; // in the text
    qsizetype from = 0;
    qsizetype length = -1; // to the end
    bool isBraced = false;
};

/// Reads what follows a `$` at `dollar`; nothing where it is no reference.
std::optional<RawReference> readReference(QStringView text, qsizetype dollar)
{
    qsizetype at = dollar + 1;
    const bool braced = at < text.size() && text.at(at) == u'(';
    at += braced ? 1 : 0;
    RawReference reference;
    const qsizetype end = endOfName(text, at);
    if (end == at)
        return std::nullopt;
    reference.name = text.sliced(at, end - at);
    reference.end = end;
    reference.isBraced = braced;
    if (!braced)
        return reference;
    at = end;
    if (at < text.size() && text.at(at) == u':') {
        const auto from = readNumber(text, ++at);
        if (!from)
            return std::nullopt;
        reference.from = *from;
        if (at < text.size() && text.at(at) == u':') {
            const auto length = readNumber(text, ++at);
            if (!length)
                return std::nullopt;
            reference.length = *length;
        }
    }
    if (at >= text.size() || text.at(at) != u')')
        return std::nullopt;
    reference.end = at + 1;
    return reference;
}

/// Follows a rule's brackets and quotes, to know where an argument of --key, --uid or --pwd is.
class ArgumentTracker
{
public:
    bool insideArgument() const { return m_state == State::Argument; }

    void pass(QStringView text, qsizetype at)
    {
        const QChar c = text.at(at);
        if (m_quoted) {
            m_quoted = c != u'"';
            if (!m_quoted)
                m_state = m_bracket ? State::Between : State::Outside;
            return;
        }
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (c == u'"')
            startQuote();
        else if (c == u'[')
            enter(State::Between, true);
        else if (c == u']')
            enter(State::Outside, false);
        else if (m_bracket)
            passInBracket(text, at, blank);
    }

private:
    enum class State { Outside, Between, Name, SecretAwaited, Argument, OtherWord };

    void enter(State state, bool bracket)
    {
        m_state = state;
        m_bracket = bracket;
    }
    void startQuote()
    {
        m_quoted = true;
        m_state = m_state == State::SecretAwaited || m_state == State::Argument ? State::Argument
                                                                                : State::OtherWord;
    }
    void passInBracket(QStringView text, qsizetype at, bool blank)
    {
        if (blank) {
            if (m_state == State::Name)
                m_state
                    = takesSecret(text.sliced(m_begin, at - m_begin)) ? State::SecretAwaited : State::Between;
            else if (m_state != State::SecretAwaited)
                m_state = State::Between;
        } else if (m_state == State::Between) {
            m_state = text.at(at) == u'-' ? State::Name : State::OtherWord;
            m_begin = at;
        } else if (m_state == State::SecretAwaited) {
            m_state = State::Argument;
        }
    }
    static bool takesSecret(QStringView option)
    {
        return option == "--key"_L1 || option == "--uid"_L1 || option == "--pwd"_L1;
    }

    State m_state = State::Outside;
    bool m_bracket = false;
    bool m_quoted = false;
    qsizetype m_begin = 0;
};

/// Offsets past the end give nothing, lengths past the end are cut.
QStringView sliceOf(QStringView value, qsizetype from, qsizetype length)
{
    const QStringView rest = value.sliced(std::min(from, value.size()));
    return length < 0 ? rest : rest.first(std::min(length, rest.size()));
}

class Expander
{
public:
    Expander(QStringView text, const MacroTable &macros, MacroPlace place)
        : m_text(text)
        , m_macros(macros)
        , m_place(place)
    {
    }

    Expansion run()
    {
        while (m_at < m_text.size()) {
            m_tracker.pass(m_text, m_at);
            if (m_text.at(m_at) == u'$')
                takeDollar();
            else
                ++m_at;
        }
        copyText(m_text.size());
        return std::move(m_expansion);
    }

private:
    using Kind = ExpansionPiece::Kind;

    void copyText(qsizetype to)
    {
        if (to > m_copied)
            append(Kind::Text, { m_copied, to - m_copied }, m_text.sliced(m_copied, to - m_copied), {});
    }
    void append(Kind kind, SourceSpan source, QStringView result, QString name)
    {
        m_expansion.pieces.append(
            { kind, source, { m_expansion.text.size(), result.size() }, std::move(name) });
        m_expansion.text += result;
        m_copied = source.end();
    }
    void replace(Kind kind, qsizetype end, QStringView result, QString name)
    {
        copyText(m_at);
        append(kind, { m_at, end - m_at }, result, std::move(name));
        for (qsizetype i = m_at + 1; i < end; ++i)
            m_tracker.pass(m_text, i);
        m_at = end;
    }
    void takeDollar()
    {
        if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'$') {
            replace(Kind::Dollar, m_at + 2, u"$", {});
            return;
        }
        const auto reference = readReference(m_text, m_at);
        if (reference)
            takeReference(*reference);
        else
            ++m_at;
    }
    void takeReference(const RawReference &reference)
    {
        const QString name = withoutGpp(reference.name).toString();
        const QStringView written = m_text.sliced(m_at, reference.end - m_at);
        if (isSecretMacro(name) && !secretsHere()) {
            replace(Kind::Withheld, reference.end, written, name);
            return;
        }
        const auto found = m_macros.constFind(name);
        if (found == m_macros.cend() && !isPlainMacroLetter(name) && !isSecretMacro(name)) {
            replace(Kind::Unknown, reference.end, written, name);
            return;
        }
        const QStringView value = found == m_macros.cend() ? QStringView() : QStringView(found.value());
        const QStringView part = sliceOf(value, reference.from, reference.length);
        m_inserted += part.size();
        m_expansion.isTooLong = m_expansion.isTooLong || m_inserted > kMostExpandedText;
        if (m_expansion.isTooLong)
            ++m_at;
        else
            replace(Kind::Macro, reference.end, part, name);
    }
    bool secretsHere() const
    {
        return m_place == MacroPlace::OptionArgument
            || (m_place == MacroPlace::Rule && m_tracker.insideArgument());
    }

    QStringView m_text;
    const MacroTable &m_macros;
    MacroPlace m_place;
    ArgumentTracker m_tracker;
    Expansion m_expansion;
    qsizetype m_at = 0;
    qsizetype m_copied = 0;
    qsizetype m_inserted = 0; // for macros
};

} // namespace

SourceSpan Expansion::sourceOf(SourceSpan result) const
{
    const auto endsBefore
        = [](const ExpansionPiece &piece, qsizetype at) { return piece.result.end() <= at; };
    const auto first = std::lower_bound(pieces.begin(), pieces.end(), result.offset, endsBefore);
    if (first == pieces.end())
        return { pieces.isEmpty() ? 0 : pieces.last().source.end(), 0 };
    const auto inText = [](const ExpansionPiece &piece, qsizetype at) {
        return piece.source.offset + (at - piece.result.offset);
    };
    const qsizetype from
        = first->kind == ExpansionPiece::Kind::Text ? inText(*first, result.offset) : first->source.offset;
    if (result.length == 0)
        return { from, first->kind == ExpansionPiece::Kind::Text ? 0 : first->source.length };
    const auto last = std::lower_bound(first, pieces.end(), result.end() - 1, endsBefore);
    if (last == pieces.end())
        return { from, pieces.last().source.end() - from };
    const qsizetype to
        = last->kind == ExpansionPiece::Kind::Text ? inText(*last, result.end()) : last->source.end();
    return { from, to - from };
}

bool Expansion::vanishedBetween(qsizetype from, qsizetype to) const
{
    const auto begins = [](const ExpansionPiece &piece, qsizetype at) { return piece.result.offset < at; };
    for (auto it = std::lower_bound(pieces.begin(), pieces.end(), from, begins);
         it != pieces.end() && it->result.offset <= to; ++it) {
        if (it->kind == ExpansionPiece::Kind::Macro && it->result.length == 0)
            return true;
    }
    return false;
}

QStringList Expansion::unknownNames() const
{
    QStringList names;
    QSet<QString> seen;
    for (const ExpansionPiece &piece : pieces) {
        if (piece.kind == ExpansionPiece::Kind::Unknown && !seen.contains(piece.name)) {
            seen.insert(piece.name);
            names.append(piece.name);
        }
    }
    return names;
}

QStringView MacroReference::slice(QStringView value) const
{
    return sliceOf(value, from, length);
}

std::optional<MacroReference> macroReferenceAt(QStringView text, qsizetype dollar)
{
    if (dollar >= text.size() || text.at(dollar) != u'$')
        return std::nullopt;
    const auto raw = readReference(text, dollar);
    if (!raw)
        return std::nullopt;
    const QStringView name = withoutGpp(raw->name);
    return MacroReference { { dollar, raw->end - dollar }, name.toString(), name.size() != raw->name.size(),
        raw->isBraced, raw->from, raw->length };
}

qsizetype endOfMacroReference(QStringView text, qsizetype at)
{
    if (at >= text.size() || text.at(at) != u'$')
        return at;
    const auto raw = readReference(text, at);
    return raw ? raw->end : at;
}

Expansion expandMacros(QStringView text, const MacroTable &macros, MacroPlace place)
{
    return Expander(text, macros, place).run();
}

} // namespace flatprofile
