#include "core/types/patterntemplate.h"

#include "core/types/checks.h"
#include "core/types/splitting.h"

namespace flatprofile {

using Character = PatternTemplate::Character;
using Kind = Character::Kind;

static Character characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'?')
        return { Kind::AnyOne, c, { at, 1 } };
    if (c == u'*')
        return { Kind::AnyRun, c, { at, 1 } };
    if (c == u'%' && at + 2 < text.size() && checks::isHexDigit(text.at(at + 1))
        && checks::isHexDigit(text.at(at + 2)))
        return { Kind::Literal, QChar(text.sliced(at + 1, 2).toUShort(nullptr, 16)), { at, 3 } };
    return { Kind::Literal, c, { at, 1 } };
}

PatternTemplate::PatternTemplate(QStringView text)
{
    for (const checks::Part &part : checks::partsOf(text, u',')) {
        Pattern pattern { part.span(), {} };
        for (qsizetype at = 0; at < part.text.size();) {
            Character character = characterAt(part.text, at);
            at = character.span.end();
            character.span.offset += part.at;
            pattern.characters.append(character);
        }
        m_patterns.append(std::move(pattern));
    }
}

bool PatternTemplate::Pattern::fits(QStringView text) const
{
    if (characters.isEmpty() || text.size() > templatelimits::kMatchedLength)
        return false;
    qsizetype at = 0; // in the text
    qsizetype next = 0; // in the pattern
    qsizetype afterRun = -1; // the pattern behind the last `*`; before that, what it took first is right
    qsizetype runEnd = 0;
    while (at < text.size()) {
        if (next < characters.size() && characters.at(next).kind == Kind::AnyRun) {
            afterRun = ++next;
            runEnd = at;
        } else if (next < characters.size() && characters.at(next).fits(text.at(at))) {
            ++next;
            ++at;
        } else if (afterRun >= 0) {
            next = afterRun;
            at = ++runEnd;
        } else {
            return false;
        }
    }
    while (next < characters.size() && characters.at(next).kind == Kind::AnyRun)
        ++next;
    return next == characters.size();
}

std::optional<int> PatternTemplate::firstMatch(QStringView text) const
{
    for (qsizetype i = 0; i < m_patterns.size(); ++i) {
        if (m_patterns.at(i).fits(text))
            return int(i) + 1;
    }
    return std::nullopt;
}

} // namespace flatprofile
