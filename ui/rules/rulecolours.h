#pragma once

#include "core/rules/editablerule.h"
#include "ui/style/theme.h"

#include <QTextLayout>

namespace flatprofile {

using TextFormats = QList<QTextLayout::FormatRange>;

/// Colours of a whole rule or trigger: macros, strings, operators, options, bars; what is wrong is
/// underlined.
TextFormats ruleFormats(const EditableRule &rule, const QList<Diagnostic> &problems, const Theme &theme);
/// Colours of a part of one, such as a URL or the right side of an assignment: macros, and strings in quotes.
TextFormats partFormats(const QString &text, const Theme &theme);
/// Those of a stretch, moved to its beginning.
TextFormats formatsWithin(const TextFormats &formats, SourceSpan span);

QFont codeFont(const QFont &font);

} // namespace flatprofile
