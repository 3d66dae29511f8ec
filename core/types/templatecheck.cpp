#include "core/types/checks.h"
#include "core/types/patterntemplate.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

using Character = PatternTemplate::Character;
using Pattern = PatternTemplate::Pattern;
using Kind = Character::Kind;

/// What PhTmpl and RscTmpl have different codes for.
struct TemplateCodes
{
    QLatin1StringView length;
    QLatin1StringView character;
};
constexpr TemplateCodes kNumberCodes { valuecodes::kNumberTemplateLength,
    valuecodes::kNumberTemplateCharacter };
constexpr TemplateCodes kResponseCodes { valuecodes::kResponseTemplateLength,
    valuecodes::kResponseTemplateCharacter };

bool isX(const Character &character)
{
    return character.kind == Kind::Literal && (character.literal == u'x' || character.literal == u'X');
}

bool isTooLong(const Findings &f, const TemplateCodes &codes)
{
    using templatelimits::kLength;
    if (f.value.size() <= kLength)
        return false;
    f.add(Severity::Error, codes.length, { kLength, f.value.size() - kLength },
        { QString::number(kLength), QString::number(f.value.size()) }, {});
    return true;
}

/// `x` for any digit, as dial plans have it: one report for the run that begins at `first`.
void reportWildcard(const Findings &f, QLatin1StringView code, const Pattern &pattern, qsizetype &first)
{
    qsizetype last = first;
    while (last + 1 < pattern.characters.size() && isX(pattern.characters.at(last + 1)))
        ++last;
    const qsizetype from = pattern.characters.at(first).span.offset;
    const qsizetype length = pattern.characters.at(last).span.end() - from;
    f.add(Severity::Warning, code, { from, length }, {}, QString(length, u'?'));
    first = last;
}

/// Neither a number nor the user of a SIP address (RFC 3261, 25.1) can hold it; it comes from other
/// notations.
bool isForeignToNumbers(QChar c)
{
    return c.unicode() > 0x7F || QStringView(u" \t;|[]{}<>\"\\^`").contains(c);
}

/// A character that can't be meant: with the one that is, if it is known.
void reportCharacter(const Findings &f, QLatin1StringView code, const Character &character)
{
    const bool isSeparator = character.literal == u';' || character.literal == u'|';
    const QChar meant = isSeparator ? QChar(u',') : asciiFor(character.literal);
    f.add(Severity::Error, code, character.span, {}, meant.isNull() ? QString() : QString(meant));
}

void reportPercent(const Findings &f, const Character &character)
{
    f.add(Severity::Warning, valuecodes::kTemplatePercent, character.span, {}, u"%25"_s);
}

/// Whether everything that fits `later` fits `earlier` too, seen at the characters before the first `*`.
bool covers(const Pattern &earlier, const Pattern &later)
{
    const qsizetype size = earlier.characters.size();
    if (size == 0 || later.characters.isEmpty())
        return false;
    const bool endsInRun = earlier.characters.last().kind == Kind::AnyRun;
    const qsizetype fixed = endsInRun ? size - 1 : size;
    if (later.characters.size() < fixed || (!endsInRun && later.characters.size() != fixed))
        return false;
    for (qsizetype i = 0; i < fixed; ++i) {
        const Character &a = earlier.characters.at(i);
        const Character &b = later.characters.at(i);
        if (a.kind == Kind::AnyRun || b.kind == Kind::AnyRun
            || (a.kind == Kind::Literal && (b.kind != Kind::Literal || a.literal != b.literal)))
            return false;
    }
    return true;
}

/// Empty patterns, and those that an earlier one always goes before: the first fit counts, not the closest.
void checkOrder(const Findings &f, const QList<Pattern> &patterns)
{
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const Pattern &pattern = patterns.at(i);
        if (pattern.characters.isEmpty()) {
            f.add(Severity::Warning, valuecodes::kEmptyPart, { pattern.span.offset, 1 }, {}, u""_s);
            continue;
        }
        const auto before = std::find_if(patterns.begin(), patterns.begin() + i,
            [&](const Pattern &earlier) { return covers(earlier, pattern); });
        if (before != patterns.begin() + i)
            f.add(Severity::Warning, valuecodes::kTemplateUnreachable, pattern.span,
                { f.value.sliced(before->span.offset, before->span.length).toString() }, {});
    }
}

} // namespace

void checkNumberTemplate(const Findings &f)
{
    if (isTooLong(f, kNumberCodes))
        return;
    const PatternTemplate parsed(f.value);
    for (const Pattern &pattern : parsed.patterns()) {
        const bool isNumber
            = std::all_of(pattern.characters.begin(), pattern.characters.end(), [](const Character &c) {
                  return c.kind != Kind::Literal || isDigit(c.literal) || isX(c)
                      || QStringView(u"+*#").contains(c.literal);
              });
        const bool hasDigit = std::any_of(pattern.characters.begin(), pattern.characters.end(),
            [](const Character &c) { return isDigit(c.literal); });
        for (qsizetype i = 0; i < pattern.characters.size(); ++i) {
            const Character &character = pattern.characters.at(i);
            if (character.kind != Kind::Literal || character.span.length > 1)
                continue;
            const QChar c = character.literal;
            if (isForeignToNumbers(c))
                reportCharacter(f, kNumberCodes.character, character);
            else if (c == u'%')
                reportPercent(f, character);
            else if (c == u'.')
                f.add(Severity::Warning, valuecodes::kTemplatePoint, character.span, {}, u""_s);
            else if (isX(character) && isNumber && hasDigit)
                reportWildcard(f, valuecodes::kTemplateWildcard, pattern, i);
        }
    }
    checkOrder(f, parsed.patterns());
}

void checkResponseTemplate(const Findings &f)
{
    if (isTooLong(f, kResponseCodes))
        return;
    const PatternTemplate parsed(f.value);
    for (const Pattern &pattern : parsed.patterns()) {
        bool isReported = false;
        qsizetype runs = 0;
        bool fitsDigits = true;
        for (qsizetype i = 0; i < pattern.characters.size(); ++i) {
            const Character &character = pattern.characters.at(i);
            runs += character.kind == Kind::AnyRun;
            if (character.kind != Kind::Literal || isDigit(character.literal))
                continue;
            if (isX(character) && character.span.length == 1) {
                reportWildcard(f, kResponseCodes.character, pattern, i);
            } else if (character.span.length > 1) {
                fitsDigits = false; // written as %xx, and so on purpose
            } else {
                reportCharacter(f, kResponseCodes.character, character);
                isReported = true;
            }
        }
        const qsizetype digits = pattern.characters.size() - runs;
        const bool fits = fitsDigits && (runs > 0 ? digits <= 3 : digits == 3);
        if (!fits && !isReported && !pattern.characters.isEmpty())
            f.add(Severity::Error, valuecodes::kResponseTemplatePattern, pattern.span, {}, {});
    }
    checkOrder(f, parsed.patterns());
}

} // namespace flatprofile::checks
