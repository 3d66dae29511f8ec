#include "ui/editors/choiceeditor.h"

#include "ui/editors/editorsignals.h"
#include "ui/editors/hintline.h"

#include <QCompleter>
#include <QLineEdit>

namespace flatprofile {

ChoiceEditor::ChoiceEditor(const DataType &type, const QStringList &options, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    addItems(options);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    // Completing "Ye" to "Yes" is what one wants; completing in place of what was typed is not.
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    auto *said = new EditorSignals(this);
    connect(lineEdit(), &QLineEdit::textEdited, said, &EditorSignals::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, said, &EditorSignals::finished);
    connect(lineEdit(), &QLineEdit::returnPressed, said, &EditorSignals::accepted);
    connect(this, &QComboBox::textActivated, said, [said](const QString &text) {
        emit said->edited(text);
        emit said->finished();
    });
    connect(this, &QComboBox::currentTextChanged, this,
        [this, type](const QString &text) { HintLine::judge(this, type, text); });
}

void ChoiceEditor::setValue(const QString &value)
{
    // yes and Yes are the same to a phone as far as anybody knows: the file's spelling stays.
    const int exact = findText(value, Qt::MatchExactly | Qt::MatchCaseSensitive);
    const int alike = findText(value, Qt::MatchFixedString);
    if (exact < 0 && alike >= 0 && !value.isEmpty())
        setItemText(alike, value);
    setCurrentIndex(exact >= 0 ? exact : alike);
    setEditText(value);
}

} // namespace flatprofile
