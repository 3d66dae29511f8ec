#pragma once

#include "core/support/sourcespan.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace flatprofile {

namespace templatelimits {
inline constexpr qsizetype kLength = 39; // of a template, by the guide
inline constexpr qsizetype kMatchedLength = 255; // longer texts fit no pattern; no number is so long
} // namespace templatelimits

/// A template of numbers (PhTmpl) or of SIP response codes (RscTmpl): patterns with commas between them.
/// In a pattern `?` is any character, `*` any run of them, `%2a` the character itself (guide, Data Types).
class PatternTemplate
{
public:
    struct Character
    {
        enum class Kind { Literal, AnyOne, AnyRun };

        Kind kind = Kind::Literal;
        QChar literal;
        SourceSpan span; // in the template

        bool fits(QChar c) const { return kind == Kind::AnyOne || (kind == Kind::Literal && literal == c); }
    };
    struct Pattern
    {
        SourceSpan span; // without the blanks around it
        QList<Character> characters;

        /// The whole text, upper and lower case apart; an empty pattern fits nothing.
        bool fits(QStringView text) const;
    };

    explicit PatternTemplate(QStringView text);

    const QList<Pattern> &patterns() const { return m_patterns; }

    /// Number from 1 of the first pattern that fits, not of the closest; nothing if none does.
    std::optional<int> firstMatch(QStringView text) const;

private:
    QList<Pattern> m_patterns;
};

} // namespace flatprofile
