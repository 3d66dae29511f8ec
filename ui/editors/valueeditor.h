#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

#include <QWidget>

namespace flatprofile {

enum class EditorPlace { Cell, Inspector };

/// The editor for a value of this type, with the value in its USER property and EditorSignals as a child:
/// choices in a combo box that takes any text, numbers in a spin box with their unit and range, secrets
/// masked with an eye, scripts, rules and long texts in an editor that underlines what is wrong. Any text may
/// be typed.
QWidget *createValueEditor(const DataType &type, bool isSecret, EditorPlace place, QWidget *parent);

QString editorValue(const QWidget *editor);
void setEditorValue(QWidget *editor, const QString &value);
void selectEditorText(QWidget *editor);
/// Shows dim what the phone uses while the editor is empty.
void setEditorPlaceholder(QWidget *editor, const QString &text);

/// Underlines what the whole profile tells of the present value; what is typed then is judged by its type.
void setEditorFaults(QWidget *editor, const QList<Diagnostic> &faults);

/// What may stand in the value, in a few words: "0 to 255 s", "Yes or No".
QString allowedText(const DataType &type);

} // namespace flatprofile
