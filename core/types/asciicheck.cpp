#include "core/types/checks.h"
#include "core/types/grammars.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

static bool isTypographicQuote(QChar c)
{
    return (c.unicode() >= 0x2018 && c.unicode() <= 0x201F) || c == QChar(0x2032) || c == QChar(0x2033);
}

QChar asciiFor(QChar c)
{
    const char16_t code = c.unicode();
    if (code <= 0x7F)
        return {};
    if (isTypographicQuote(c))
        return code < 0x201C || code == 0x2032 ? u'\'' : u'"';
    if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0x00AD)
        return u'-';
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0)); // full width
    if (code == 0x2217 || code == 0x22C6)
        return u'*';
    if (code == 0x2044 || code == 0x2215)
        return u'/';
    return c.isSpace() ? QChar(u' ') : QChar();
}

/// The stretch as it is meant in ASCII; null if a character has no counterpart.
static QString inAscii(QStringView stretch)
{
    QString result = stretch.toString();
    for (QChar &c : result) {
        if (c.unicode() <= 0x7F)
            continue;
        c = asciiFor(c);
        if (c.isNull())
            return {};
    }
    return result;
}

/// In a grammar of ASCII each stretch is a fault of its own, unless the grammar named it already.
static void checkStretches(const Findings &f)
{
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7F; };
    const QStringView value = f.value;
    for (auto from = std::find_if(value.begin(), value.end(), isForeign); from != value.end();) {
        const auto to = std::find_if_not(from, value.end(), isForeign);
        const SourceSpan span { from - value.begin(), to - from };
        const bool isNamed = std::any_of(f.list.begin(), f.list.end(), [&](const Diagnostic &found) {
            return found.code.endsWith("-char"_L1) && found.span.contains(f.base + span.offset);
        });
        const QStringView stretch = value.sliced(span.offset, span.length);
        if (!isNamed)
            f.add(Severity::Error, valuecodes::kNonAscii, span, { stretch.left(12).toString() },
                inAscii(stretch));
        if (f.isFull(Severity::Error))
            return;
        from = std::find_if(to, value.end(), isForeign);
    }
}

void checkAscii(const DataType &type, const Findings &f)
{
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7F; };
    const auto first = std::find_if(f.value.begin(), f.value.end(), isForeign);
    if (first == f.value.end())
        return;
    switch (foreignCharacters(type)) {
    case Foreign::JudgedByGrammar:
        return;
    case Foreign::Wrong:
        return checkStretches(f);
    case Foreign::Doubtful:
        break;
    }
    const auto last = std::find_if(f.value.rbegin(), f.value.rend(), isForeign).base();
    const SourceSpan span { first - f.value.begin(), last - first };
    const QStringView stretch = f.value.sliced(span.offset, span.length);
    if (type.kind == DataType::Kind::Password) { // neither its characters nor what they might mean
        f.add(Severity::Warning, valuecodes::kNonAscii, span, { u"***"_s }, {});
        return;
    }
    QString characters;
    std::copy_if(first, last, std::back_inserter(characters), isForeign);
    const bool onlyQuotes = std::all_of(characters.begin(), characters.end(), isTypographicQuote);
    f.add(Severity::Warning, onlyQuotes ? valuecodes::kTypographicQuote : valuecodes::kNonAscii, span,
        { characters.left(12) }, inAscii(stretch));
}

} // namespace flatprofile::checks
