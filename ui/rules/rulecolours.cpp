#include "ui/rules/rulecolours.h"

#include "core/rules/macros.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// One letter's looks; equal neighbours become one range.
struct Look
{
    QColor colour;
    QColor wave;
    bool isBold = false;

    bool operator==(const Look &) const = default;
};

using Looks = QList<Look>;

void colour(Looks &looks, SourceSpan span, const QColor &colour, bool isBold = false)
{
    for (qsizetype at = span.offset; at < std::min(span.end(), looks.size()); ++at) {
        looks[at].colour = colour;
        looks[at].isBold = isBold;
    }
}

void colourMacros(Looks &looks, const QString &text, const Theme &theme)
{
    qsizetype at = text.indexOf(u'$');
    while (at >= 0) {
        const auto reference = macroReferenceAt(text, at);
        if (reference)
            colour(looks, reference->span, theme.macro);
        at = text.indexOf(u'$', reference ? reference->span.end() : at + 1);
    }
}

TextFormats rangesOf(const Looks &looks)
{
    TextFormats formats;
    for (qsizetype from = 0, to = 0; from < looks.size(); from = to) {
        while (to < looks.size() && looks.at(to) == looks.at(from))
            ++to;
        const Look &look = looks.at(from);
        if (look == Look())
            continue;
        QTextCharFormat format;
        if (look.colour.isValid())
            format.setForeground(look.colour);
        if (look.isBold)
            format.setFontWeight(QFont::Bold);
        if (look.wave.isValid()) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(look.wave);
        }
        formats.append({ int(from), int(to - from), format });
    }
    return formats;
}

} // namespace

TextFormats ruleFormats(const EditableRule &rule, const QList<Diagnostic> &problems, const Theme &theme)
{
    const QString &text = rule.text();
    Looks looks(text.size());
    for (const RuleToken &token : rule.tree().tokens) {
        switch (token.kind) {
        case RuleToken::Kind::Bar:
            colour(looks, token.span, theme.text, true);
            break;
        case RuleToken::Kind::String:
            colour(looks, token.span, theme.ok);
            break;
        case RuleToken::Kind::Operator:
        case RuleToken::Kind::OptionName:
            colour(looks, token.span, theme.warning);
            break;
        case RuleToken::Kind::Comment:
            colour(looks, token.span, theme.dim);
            break;
        default:
            break;
        }
    }
    if (!rule.tree().isComment)
        colourMacros(looks, text, theme);
    for (const Diagnostic &problem : problems) {
        if (problem.severity == Severity::Info || text.isEmpty())
            continue;
        // Where something is missing there is nothing to underline but the character before.
        const qsizetype from = std::clamp<qsizetype>(problem.span.offset, 0, text.size() - 1);
        const qsizetype to = std::min(from + std::max<qsizetype>(problem.span.length, 1), text.size());
        for (qsizetype at = from; at < to; ++at) {
            if (!looks.at(at).wave.isValid() || problem.severity == Severity::Error)
                looks[at].wave = problem.severity == Severity::Error ? theme.error : theme.warning;
        }
    }
    return rangesOf(looks);
}

TextFormats partFormats(const QString &text, const Theme &theme)
{
    Looks looks(text.size());
    for (qsizetype open = text.indexOf(u'"'); open >= 0;) {
        const qsizetype close = text.indexOf(u'"', open + 1);
        const qsizetype end = close < 0 ? text.size() : close + 1;
        colour(looks, { open, end - open }, theme.ok);
        open = text.indexOf(u'"', end);
    }
    colourMacros(looks, text, theme);
    return rangesOf(looks);
}

TextFormats formatsWithin(const TextFormats &formats, SourceSpan span)
{
    TextFormats result;
    for (const QTextLayout::FormatRange &range : formats) {
        const qsizetype from = std::max<qsizetype>(range.start, span.offset);
        const qsizetype to = std::min<qsizetype>(range.start + range.length, span.end());
        if (from < to)
            result.append({ int(from - span.offset), int(to - from), range.format });
    }
    return result;
}

QFont codeFont(const QFont &font)
{
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    fixed.setPointSizeF(font.pointSizeF() * 0.92);
    return fixed;
}

} // namespace flatprofile
