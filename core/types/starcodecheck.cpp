#include "core/types/checks.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

constexpr qsizetype kDocumentedLength = 7;
constexpr qsizetype kGreatestLength = 11; // older guides; factory defaults have 8
constexpr qsizetype kGreatestListLength = 79;

bool isStarCharacter(QChar c)
{
    return isDigit(c) || c == u'*' || c == u'#';
}

/// The first stretch that no star code holds; false if there is one.
bool holdsOnlyStarCharacters(const Findings &f, const Part &code)
{
    qsizetype from = 0;
    while (from < code.text.size() && isStarCharacter(code.text.at(from)))
        ++from;
    if (from == code.text.size())
        return true;
    QString instead = u""_s;
    qsizetype to = from;
    for (; to < code.text.size() && !isStarCharacter(code.text.at(to)); ++to) {
        const QChar meant = code.text.at(to) == u' ' ? QChar(u' ') : asciiFor(code.text.at(to));
        if (isStarCharacter(meant) && !instead.isNull())
            instead += meant;
        else if (meant != u' ' && meant != u'-')
            instead = QString();
    }
    f.add(Severity::Error, valuecodes::kStarCodeCharacter, { code.at + from, to - from }, {}, instead);
    return false;
}

/// False if the code has a fault.
bool checkCode(const Findings &f, const Part &code)
{
    const qsizetype length = code.text.size();
    if (length > kGreatestLength) {
        f.add(Severity::Error, valuecodes::kStarCodeLength,
            { code.at + kGreatestLength, length - kGreatestLength },
            { QString::number(kGreatestLength), QString::number(length) }, {});
        return false;
    }
    if (!holdsOnlyStarCharacters(f, code))
        return false;
    if (length > kDocumentedLength)
        f.add(Severity::Info, valuecodes::kStarCodeLong, code.span(),
            { QString::number(kDocumentedLength), QString::number(length) }, {});
    if (length > 0 && isDigit(code.text.front()))
        f.add(Severity::Info, valuecodes::kStarCodePrefix, code.span(), {}, {});
    return true;
}

/// The tone to play after the code, behind it in quotes: *72`c`.
qsizetype toneLength(QStringView code)
{
    const auto isQuote = [](QChar c) { return c == u'`' || c == u'\''; };
    const qsizetype size = code.size();
    return size >= 3 && isQuote(code.at(size - 1)) && isQuote(code.at(size - 3)) ? 3 : 0;
}

} // namespace

void checkStarCode(const Findings &f)
{
    checkCode(f, Part { 0, f.value });
}

void checkStarCodeList(const Findings &f)
{
    if (f.value.size() > kGreatestListLength) {
        f.add(Severity::Error, valuecodes::kStarCodeLength,
            { kGreatestListLength, f.value.size() - kGreatestListLength },
            { QString::number(kGreatestListLength), QString::number(f.value.size()) }, {});
        return;
    }
    if (const qsizetype comma = f.value.indexOf(u','); comma >= 0) {
        f.add(Severity::Error, valuecodes::kStarCodeCharacter, { comma, 1 }, {}, u"|"_s);
        return;
    }
    QSet<QStringView> seen;
    for (const Part &part : partsOf(f.value, u'|')) {
        const qsizetype tone = toneLength(part.text);
        const Part code = part.sliced(0, part.text.size() - tone);
        if (part.text.isEmpty()) {
            f.add(Severity::Error, valuecodes::kEmptyPart, { part.at, 1 }, {}, u""_s);
            continue;
        }
        if (!checkCode(f, code))
            continue;
        const QChar letter = tone > 0 ? part.text.at(part.text.size() - 2) : QChar(u'c');
        if (!QStringView(u"cdmops").contains(letter) && !isDigit(letter) && letter != u'x')
            f.add(Severity::Warning, valuecodes::kStarCodeTone, { part.at + part.text.size() - tone, tone },
                {}, {});
        if (seen.contains(code.text))
            f.add(Severity::Warning, valuecodes::kTwice, part.span(), { code.text.toString() }, {});
        seen.insert(code.text);
    }
}

} // namespace flatprofile::checks
