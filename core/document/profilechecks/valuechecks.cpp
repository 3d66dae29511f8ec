#include "core/document/profilechecks/valuechecks.h"

#include "core/document/masking.h"
#include "core/document/problemcodes.h"
#include "core/rules/rulecodes.h"
#include "core/types/valuecodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

static constexpr qsizetype kLongestPlaceholder = 80;

static bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'.' || c == u'-';
}

static bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Where the placeholder that begins at `at` ends; `at` if none does.
static qsizetype placeholderEnd(QStringView value, qsizetype at)
{
    struct Brackets
    {
        QStringView open;
        QStringView close;
        bool isBare; // a name and nothing else between them: "##" and "%%" also stand in dial plans and URLs
    };
    static constexpr std::array kBrackets = std::to_array<Brackets>({
        { u"{{", u"}}", false },
        { u"{$", u"}", false },
        { u"{if ", u"}", false },
        { u"{/", u"}", false },
        { u"{%", u"%}", false },
        { u"${", u"}", false },
        { u"<%", u"%>", false },
        { u"##", u"##", true },
        { u"%%", u"%%", true },
    });
    for (const Brackets &brackets : kBrackets) {
        const QStringView rest = value.sliced(at);
        if (!rest.startsWith(brackets.open))
            continue;
        const qsizetype from = at + brackets.open.size();
        qsizetype to = from;
        const qsizetype limit = std::min(value.size(), from + kLongestPlaceholder);
        while (to < limit && !value.sliced(to).startsWith(brackets.close) && value.at(to) != u'{'
            && (!brackets.isBare || isNameCharacter(value.at(to))))
            ++to;
        if (to == from || to == limit || !value.sliced(to).startsWith(brackets.close))
            continue;
        const QStringView name = value.sliced(from, to - from);
        const bool isName = std::any_of(name.begin(), name.end(), isLetter)
            && (!brackets.isBare || (name.size() > 2 && isLetter(name.front())));
        if (isName)
            return to + brackets.close.size();
    }
    return at;
}

/// "$enable_cdp", a variable of the script that was to fill the file in: macros of phones are in capitals.
static bool isVariable(QStringView value)
{
    return value.size() > 2 && value.size() <= kLongestPlaceholder && value.front() == u'$'
        && value.at(1) >= u'a' && value.at(1) <= u'z'
        && std::all_of(value.begin() + 1, value.end(), [](QChar c) { return isNameCharacter(c); });
}

void checkTemplate(QStringView value, QList<Diagnostic> &found)
{
    const auto replaceAll = [&](SourceSpan span) {
        const bool isWrong = std::any_of(
            found.begin(), found.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
        found = { { isWrong ? Severity::Error : Severity::Warning, problemcodes::kTemplate, span,
            { value.sliced(span.offset, span.length).toString() }, {} } };
    };
    if (!found.isEmpty() && isVariable(value)) // a text that may be anything is left alone
        return replaceAll({ 0, value.size() });
    for (qsizetype at = 0; at + 3 < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c != u'{' && c != u'$' && c != u'<' && c != u'#' && c != u'%')
            continue;
        const qsizetype end = placeholderEnd(value, at);
        if (end == at)
            continue;
        return replaceAll({ at, end - at }); // the first says it all
    }
}

void checkMask(QStringView value, QList<Diagnostic> &found)
{
    const bool isMask
        = value.size() >= 3 && std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'*'; });
    const bool isKnown = std::any_of(
        found.begin(), found.end(), [](const Diagnostic &d) { return d.code == valuecodes::kMaskedSecret; });
    if (isMask && !isKnown)
        found.append({ Severity::Error, valuecodes::kMaskedSecret, { 0, value.size() }, {}, {} });
}

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Past the option's argument that begins at `at`: a word, or text in double quotes.
static qsizetype argumentEnd(QStringView value, qsizetype at)
{
    if (at < value.size() && value.at(at) == u'"') {
        const qsizetype close = value.indexOf(u'"', at + 1);
        return close < 0 ? value.size() : close + 1;
    }
    while (at < value.size() && !isBlank(value.at(at)) && value.at(at) != u']')
        ++at;
    return at;
}

static void checkOption(QStringView value, QLatin1StringView option, QList<Diagnostic> &found)
{
    qsizetype end = 0;
    for (qsizetype at = value.indexOf(option, 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(option, end, Qt::CaseInsensitive)) {
        qsizetype from = at + option.size();
        while (from < value.size() && isBlank(value.at(from)))
            ++from;
        end = argumentEnd(value, from);
        const QStringView argument = value.sliced(from, end - from);
        if (argument.isEmpty() || argument == u"\"\"" || argument.contains(u'$') || argument.contains(u'{'))
            continue; // nothing, a macro, or a template's placeholder
        // The rule's own check says the same of its options, and less.
        found.removeIf([](const Diagnostic &one) { return one.code == rulecodes::kClearSecret; });
        found.append({ Severity::Warning, problemcodes::kSecretInRule, { from, end - from },
            { QString(option) }, {} });
        return;
    }
}

static void checkUrlPassword(QStringView value, QList<Diagnostic> &found)
{
    for (qsizetype at = value.indexOf("://"_L1); at >= 0; at = value.indexOf("://"_L1, at + 3)) {
        qsizetype end = at + 3;
        while (
            end < value.size() && !isBlank(value.at(end)) && value.at(end) != u'/' && value.at(end) != u'|')
            ++end;
        const QStringView server = value.sliced(at + 3, end - at - 3);
        const qsizetype sign = server.lastIndexOf(u'@');
        const qsizetype colon = server.indexOf(u':');
        if (colon < 0 || sign <= colon + 1 || server.sliced(colon + 1, sign - colon - 1).contains(u'$'))
            continue;
        found.append({ Severity::Warning, problemcodes::kSecretInUrl,
            { at + 3 + colon + 1, sign - colon - 1 }, {}, {} });
        return;
    }
}

/// Not of a macro, a placeholder or what a dump has in its stead.
static bool isInClear(QStringView secret)
{
    return !secret.contains(u"%%")
        && std::none_of(
            secret.begin(), secret.end(), [](QChar c) { return c == u'$' || c == u'{' || c == u'<'; })
        && std::any_of(secret.begin(), secret.end(), [](QChar c) { return c != u'*'; });
}

static void checkQuery(QStringView value, QList<Diagnostic> &found)
{
    for (const SourceSpan &span : secretQueryItems(value)) {
        if (!isInClear(value.sliced(span.offset, span.length)))
            continue;
        found.append({ Severity::Warning, problemcodes::kSecretInUrl, span, {}, {} });
        return;
    }
}

void checkSecretsInRule(QStringView value, QList<Diagnostic> &found)
{
    checkOption(value, "--key"_L1, found);
    checkOption(value, "--pwd"_L1, found);
    checkUrlPassword(value, found);
    checkQuery(value, found);
}

} // namespace flatprofile::profilechecks
