#pragma once

#include "core/support/sourcespan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flatprofile {

/// What macros stand for: name without `$` (MAU, SWVER, A, SA) to value.
using MacroTable = QHash<QString, QString>;

/// Where a text stands decides whether $SA..$SD are replaced in it.
enum class MacroPlace {
    Rule, // only inside the arguments of --key, --uid and --pwd
    OptionArgument, // the text is such an argument
    PostBody, // never
};

/// A stretch of the source and what it became.
struct ExpansionPiece
{
    enum class Kind {
        Text, // copied
        Macro, // replaced by its value, perhaps by nothing
        Dollar, // $$
        Unknown, // a name without value: kept as written
        Withheld, // $SA..$SD where they aren't replaced: kept as written
    };

    Kind kind = Kind::Text;
    SourceSpan source;
    SourceSpan result;
    QString name; // as the table names it; empty for Text and Dollar

    bool operator==(const ExpansionPiece &) const = default;
};

/// A text after its macros were replaced, with the way back to what was written.
struct Expansion
{
    QString text;
    QList<ExpansionPiece> pieces; // cover source and text without gaps
    bool isTooLong = false; // macros stay as written from where they would make more than kMostExpandedText

    /// Where a stretch of `text` comes from: the whole macro where it touches one.
    SourceSpan sourceOf(SourceSpan result) const;
    /// Whether a macro became nothing somewhere from `from` to `to` (inclusive), offsets of `text`.
    bool vanishedBetween(qsizetype from, qsizetype to) const;
    /// The names that stayed because they have no value, each once, in order.
    QStringList unknownNames() const;
};

/// A reference as it is written: $NAME, $(NAME), $(NAME:from), $(NAME:from:length).
struct MacroReference
{
    SourceSpan span; // with the $
    QString name; // as a table names it: A for GPP_A
    bool isLongSpelling = false; // $GPP_A for $A
    bool isBraced = false;
    qsizetype from = 0;
    qsizetype length = -1; // to the end

    /// What the reference takes of a value.
    QStringView slice(QStringView value) const;

    bool operator==(const MacroReference &) const = default;
};

/// The reference that begins with the `$` at `dollar`; nothing where it is none ($$ and malformed forms).
std::optional<MacroReference> macroReferenceAt(QStringView text, qsizetype dollar);
/// Past the reference at `at`; `at` itself where none begins there.
qsizetype endOfMacroReference(QStringView text, qsizetype at);

bool isPlainMacroLetter(QStringView name); // A..P, the contents of GPP_A..GPP_P
bool isSecretMacro(QStringView name); // SA..SD

/// Replaces $NAME, $(NAME), $(NAME:p), $(NAME:p:q) and $$ in one pass; results are not expanded again.
/// Unknown names and malformed forms stay as written. A..P and SA..SD without value become empty.
/// Linear in the lengths of text and result; no longer than the text and kMostExpandedText (UTF-16 units).
inline constexpr qsizetype kMostExpandedText = 32 * 1024 * 1024;
Expansion expandMacros(QStringView text, const MacroTable &macros, MacroPlace place = MacroPlace::Rule);

} // namespace flatprofile
