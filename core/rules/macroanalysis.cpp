#include "core/rules/analysisparts.h"
#include "core/rules/macros.h"
#include "core/rules/rulecodes.h"

using namespace Qt::StringLiterals;

namespace flatprofile::analysis {

using namespace rulecodes;

namespace {

/// The reference with another name and the same slice.
QByteArray spelled(const MacroReference &reference, const QString &name, QStringView written)
{
    const QString old = reference.isLongSpelling ? "GPP_"_L1 + reference.name : reference.name;
    QString text = written.toString();
    text.replace(text.indexOf(old), old.size(), name);
    return text.toUtf8();
}

constexpr int kMostSuggestions = 200; // looking for a likely name costs; more of them help nobody

void judgeUnknown(
    const MacroReference &reference, QStringView written, bool suggests, QList<Diagnostic> &found)
{
    if (!suggests) {
        add(found, Severity::Warning, kUnknownMacro, reference.span, { u'$' + reference.name });
        return;
    }
    const QString glued = reference.isBraced ? QString() : gluedMacro(reference.name);
    const QString likely = likelyMacro(reference.name);
    if (!likely.isEmpty()) {
        add(found, Severity::Warning, kUnknownMacro, reference.span, { u'$' + reference.name, u'$' + likely },
            { { reference.span, spelled(reference, likely, written) } });
    } else if (!glued.isEmpty()) {
        const QString split = "$("_L1 + glued + u')' + reference.name.sliced(glued.size());
        add(found, Severity::Warning, kGluedMacro, reference.span, { u'$' + reference.name, split },
            { { reference.span, split.toUtf8() } });
    } else {
        add(found, Severity::Warning, kUnknownMacro, reference.span, { u'$' + reference.name });
    }
}

void judgeKnown(const MacroReference &reference, const Macro &macro, MacroTarget target, QStringView written,
    QList<Diagnostic> &found)
{
    if (reference.isLongSpelling)
        add(found, Severity::Info, kLongMacro, reference.span, { u'$' + reference.name },
            { { reference.span, spelled(reference, reference.name, written) } });
    const bool fits = macro.places.testFlag(target == MacroTarget::Mpp ? Macro::Mpp : Macro::Spa);
    if (!fits)
        add(found, Severity::Info, kMacroTarget, reference.span, { u'$' + reference.name });
}

} // namespace

void judgeMacros(QStringView text, MacroTarget target, QList<Diagnostic> &found)
{
    int unknown = 0;
    // Expanding without values tells where each reference is, and which secrets stay.
    for (const ExpansionPiece &piece : expandMacros(text, {}).pieces) {
        if (piece.kind == ExpansionPiece::Kind::Text) {
            const QStringView copied = text.sliced(piece.source.offset, piece.source.length);
            for (qsizetype at = copied.indexOf("$("_L1); at >= 0; at = copied.indexOf("$("_L1, at + 2))
                add(found, Severity::Warning, kMalformedMacro, { piece.source.offset + at, 2 });
            continue;
        }
        const auto reference = macroReferenceAt(text, piece.source.offset);
        if (!reference)
            continue; // $$
        const QStringView written = text.sliced(reference->span.offset, reference->span.length);
        const auto macro = findMacro(reference->name);
        if (piece.kind == ExpansionPiece::Kind::Withheld)
            add(found, Severity::Warning, kWithheldSecret, reference->span, { u'$' + reference->name });
        else if (macro)
            judgeKnown(*reference, *macro, target, written, found);
        else
            judgeUnknown(*reference, written, ++unknown <= kMostSuggestions, found);
    }
}

} // namespace flatprofile::analysis
