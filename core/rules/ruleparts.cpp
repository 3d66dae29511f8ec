#include "core/rules/rulecodes.h"
#include "core/rules/ruleparser.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace rulecodes;

namespace {

enum class Argument { None, Text, Letter };

struct OptionForm
{
    QLatin1StringView name;
    Argument argument;
    bool inProfile;
    bool inReport;
};

constexpr std::array kOptionForms = std::to_array<OptionForm>({
    { "key"_L1, Argument::Text, true, true },
    { "uid"_L1, Argument::Text, true, true },
    { "pwd"_L1, Argument::Text, true, true },
    { "post"_L1, Argument::Letter, true, true },
    { "alias"_L1, Argument::Letter, true, true },
    { "srv"_L1, Argument::None, true, false },
    { "delta"_L1, Argument::None, false, true },
    { "status"_L1, Argument::None, false, true },
});

constexpr qsizetype kMostEdits = 1000; // of one fix; the next one mends the rest

bool isNameCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'
        || c == u'-' || c == u'.';
}

bool isParameterName(QStringView text)
{
    return !text.isEmpty() && (text.front() == u'_' || text.front().isLetter())
        && std::all_of(text.begin(), text.end(), isNameCharacter);
}

/// What a character copied from a web page stands for; a null string where nothing of ASCII does.
QByteArray asciiFor(QChar c)
{
    const char16_t u = c.unicode();
    if (u == 0x2018 || u == 0x2019 || u == 0x201A || u == 0x201B || u == 0x2032)
        return "'";
    if ((u >= 0x201C && u <= 0x201F) || u == 0x2033 || u == 0x00AB || u == 0x00BB)
        return "\"";
    if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
        return "-";
    if ((u >= 0x200B && u <= 0x200D) || u == 0xFEFF || u == 0x00AD)
        return "";
    return c.isSpace() ? QByteArray(" ") : QByteArray();
}

} // namespace

void RuleParser::takeAssignments(
    RuleAlternative &alternative, qsizetype open, qsizetype close, qsizetype end, bool semicolonOutside)
{
    alternative.assignmentsSpan = { open, end - open };
    mark(Kind::Structure, { open, 1 });
    qsizetype at = afterBlanks(open + 1);
    while (at < close && takeAssignment(alternative, at, close, semicolonOutside))
        at = afterBlanks(at);
    mark(Kind::Structure, { close, 1 });
    if (semicolonOutside) {
        const qsizetype semicolon = afterBlanks(close + 1);
        mark(Kind::Structure, { semicolon, 1 });
        const bool isInside = charAt(close - 1) == u';';
        warn(kAssignTerminator, { close, end - close }, {},
            { { { close, end - close }, isInside ? ")!" : ";)!" } });
        alternative.warnings.append(u"assign-terminator"_s);
    }
    mark(Kind::Structure, { end - 1, 1 });
}

/// name = "value" ;
bool RuleParser::takeAssignment(
    RuleAlternative &alternative, qsizetype &at, qsizetype close, bool semicolonOutside)
{
    const auto endOfWord = [&](qsizetype from) {
        qsizetype end = from;
        while (end < close && !isRuleBlank(m_text.at(end)) && m_text.at(end) != u'=' && m_text.at(end) != u'"'
            && m_text.at(end) != u';')
            ++end;
        return end;
    };
    RuleAssignment assignment;
    const qsizetype begin = at;
    const qsizetype nameEnd = endOfWord(at);
    const QStringView name = m_text.sliced(at, nameEnd - at);
    const bool isOpen = !m_expansion && name.contains(u'$'); // what it becomes can't be judged
    if (!isParameterName(name) && !isOpen) {
        fail(kAssignment, { at, std::max<qsizetype>(name.size(), 1) });
        return false;
    }
    assignment.name = name.toString();
    assignment.nameSpan = { at, name.size() };
    mark(Kind::Name, assignment.nameSpan);
    at = afterBlanks(nameEnd);
    if (at >= close || m_text.at(at) != u'=') {
        fail(kAssignment, { at, at < close ? 1 : 0 });
        return false;
    }
    mark(Kind::Operator, { at, 1 });
    at = afterBlanks(at + 1);
    if (at >= close || m_text.at(at) != u'"') {
        const qsizetype wordEnd = endOfWord(at);
        QList<TextEdit> fix;
        if (wordEnd > at)
            fix = { { { at, 0 }, "\"" }, { { wordEnd, 0 }, "\"" } };
        fail(kAssignment, { at, wordEnd - at }, { details::kValueQuotes }, fix);
        return false;
    }
    const qsizetype quote = m_text.indexOf(u'"', at + 1); // closed, or the group would not be
    assignment.valueSpan = { at, quote + 1 - at };
    assignment.value = m_text.sliced(at + 1, quote - at - 1).toString();
    mark(Kind::String, assignment.valueSpan);
    assignment.span = { begin, quote + 1 - begin };
    alternative.assignments.append(std::move(assignment));
    at = afterBlanks(quote + 1);
    if (at < close && m_text.at(at) == u';') {
        mark(Kind::Structure, { at, 1 });
        ++at;
    } else if (at < close) {
        fail(kAssignment, { at, 1 }, { details::kSemicolon }, { { { quote + 1, 0 }, ";" } });
        return false;
    } else if (!semicolonOutside) {
        warn(kAssignSemicolon, { quote, 1 }, {}, { { { quote + 1, 0 }, ";" } });
        alternative.warnings.append(u"assign-semicolon"_s);
    }
    return true;
}

void RuleParser::takeOptions(RuleFetch &fetch, qsizetype open, qsizetype close)
{
    qsizetype at = afterBlanks(open + 1);
    while (at < close && takeOption(fetch, at, close))
        at = afterBlanks(at);
}

/// One option with its argument. Problems never quote what is written: it may be a secret.
bool RuleParser::takeOption(RuleFetch &fetch, qsizetype &at, qsizetype close)
{
    const auto endOfWord = [&](qsizetype from) {
        qsizetype end = from;
        while (end < close && !isRuleBlank(m_text.at(end)) && m_text.at(end) != u'"')
            ++end;
        return end;
    };
    const qsizetype nameEnd = endOfWord(at);
    const QStringView word = m_text.sliced(at, nameEnd - at);
    const SourceSpan wordSpan { at, std::max<qsizetype>(word.size(), 1) };
    if (!word.startsWith("--"_L1)) {
        fail(kOption, wordSpan);
        return false;
    }
    const QStringView name = word.sliced(2);
    const auto form = std::find_if(kOptionForms.begin(), kOptionForms.end(),
        [&](const OptionForm &candidate) { return name == candidate.name; });
    if (form == kOptionForms.end()) {
        const auto glued = std::find_if(kOptionForms.begin(), kOptionForms.end(),
            [&](const OptionForm &c) { return c.argument != Argument::None && name.startsWith(c.name); });
        if (glued == kOptionForms.end())
            fail(kOption, wordSpan);
        else
            fail(kOption, wordSpan, { details::kGlued, "--"_L1 + glued->name },
                { { { at + 2 + glued->name.size(), 0 }, " " } });
        return false;
    }
    RuleOption option;
    option.name = form->name;
    option.nameSpan = { at, word.size() };
    mark(Kind::OptionName, option.nameSpan);
    if (m_kind == RuleKind::Report ? !form->inReport : !form->inProfile) {
        fail(kOption, option.nameSpan, { details::kWrongRule, "--"_L1 + form->name });
        return false;
    }
    at = nameEnd;
    if (form->argument != Argument::None) {
        if (at < close && m_text.at(at) == u'"') {
            fail(kOption, option.nameSpan, { details::kGlued, "--"_L1 + form->name }, { { { at, 0 }, " " } });
            return false;
        }
        at = afterBlanks(at);
        const bool quoted = at < close && m_text.at(at) == u'"';
        const qsizetype end = quoted ? m_text.indexOf(u'"', at + 1) + 1 : endOfWord(at);
        const QStringView argument = m_text.sliced(at, end - at);
        if (!quoted && (at >= close || argument.isEmpty() || argument.startsWith("--"_L1))) {
            fail(kOption, option.nameSpan, { details::kArgument, "--"_L1 + form->name });
            return false;
        }
        option.isQuoted = quoted;
        option.argumentSpan = { at, argument.size() };
        option.argument = (quoted ? argument.sliced(1, argument.size() - 2) : argument).toString();
        mark(Kind::OptionArgument, option.argumentSpan);
        const bool isLetter = argument.size() == 1 && argument.front() >= u'a' && argument.front() <= u'p';
        if (form->argument == Argument::Letter && !isLetter) {
            fail(kOption, option.argumentSpan, { details::kLetter, "--"_L1 + form->name });
            return false;
        }
        at = end;
    }
    const bool isRepeated = std::any_of(fetch.options.cbegin(), fetch.options.cend(),
        [&](const RuleOption &before) { return before.name == option.name; });
    if (isRepeated)
        warn(kRepeatedOption, option.nameSpan, { "--"_L1 + form->name });
    else if (m_kind == RuleKind::Report && form->argument == Argument::Letter)
        warn(kUselessOption, option.nameSpan, { "--"_L1 + form->name });
    fetch.options.append(std::move(option));
    return true;
}

/// Characters above U+007F: outside quotes the phone takes them for nothing it knows. One problem, with a fix
/// for all of them.
void RuleParser::reportCharacters()
{
    SourceSpan outside;
    SourceSpan inside;
    QList<TextEdit> fix;
    bool isQuoted = false;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c.unicode() <= 0x7F)
            continue;
        SourceSpan &found = isQuoted ? inside : outside;
        if (found.length == 0)
            found = { at, 1 };
        if (isQuoted)
            continue;
        const QByteArray ascii = asciiFor(c);
        if (!ascii.isNull() && fix.size() < kMostEdits)
            fix.append({ { at, 1 }, ascii });
    }
    if (outside.length > 0) {
        // The part that holds it tells the same with its own words.
        m_errors.removeIf([](const Found &found) { return found.diagnostic.code == kCharacter; });
        m_errors.prepend({ outside.offset, { Severity::Error, kCharacter, outside, {}, fix } });
    }
    if (inside.length > 0)
        warn(kNonAscii, inside);
}

} // namespace flatprofile
