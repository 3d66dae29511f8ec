#include "ui/editors/valueeditor.h"

#include "ui/editors/choiceeditor.h"
#include "ui/editors/hintline.h"
#include "ui/editors/lineunderline.h"
#include "ui/editors/multichoiceeditor.h"
#include "ui/editors/numbereditor.h"
#include "ui/editors/texteditor.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Editors
{
    Q_DECLARE_TR_FUNCTIONS(Editors)
};

/// Texts that outgrow a line: free ones of a paragraph, and everything with a grammar.
constexpr int kLongText = 64;

bool isLong(const DataType &type)
{
    using Kind = DataType::Kind;
    switch (type.kind) {
    case Kind::Script:
    case Kind::Rule:
    case Kind::Url:
    case Kind::Unknown:
        return true;
    case Kind::Text:
        return type.size == 0 || type.size > kLongText;
    default:
        return false;
    }
}

} // namespace

QString allowedText(const DataType &type)
{
    const QLocale locale;
    const auto shown = [&](double number) {
        return number == std::floor(number) ? locale.toString(qint64(number))
                                            : locale.toString(number, 'g', 6);
    };
    switch (type.kind) {
    case DataType::Kind::Bool:
        return Editors::tr("Yes or No");
    case DataType::Kind::Choice:
    case DataType::Kind::MultiChoice:
        return type.options.join(u", "_s);
    case DataType::Kind::TimeOfDay:
        //: %3 is the form, %4 the end of the day in that form
        return Editors::tr("a time of day, %1 to %2 (%3); %4 is midnight, too")
            .arg(u"0000"_s, u"2359"_s, u"HHmm"_s, u"2400"_s);
    case DataType::Kind::ClockTime:
        return Editors::tr("a time of day, %1 to %2 (%3); %4 is midnight, too")
            .arg(u"00:00"_s, u"23:59"_s, u"HH:mm"_s, u"24:00"_s);
    case DataType::Kind::TimeOffset:
        //: %3 is the form
        return Editors::tr("hours and minutes, %1 to %2 (%3)").arg(u"-23/59"_s, u"23/59"_s, u"HH/mm"_s);
    case DataType::Kind::Date:
        //: %1 and %2 are forms of a date, mm/dd
        return Editors::tr("a date, %1 or %2").arg(u"mm/dd"_s, u"mm/dd/yyyy"_s);
    default:
        break;
    }
    if (type.hasRange) {
        const QString range = Editors::tr("%1 to %2").arg(shown(type.minimum), shown(type.maximum));
        return type.unit.isEmpty() || type.unit == "x20s"_L1 ? range : range + u'\u2009' + type.unit;
    }
    if (type.kind == DataType::Kind::Unsigned && type.size > 0)
        return Editors::tr("%1 to %2").arg(shown(0), shown(std::pow(2.0, type.size) - 1));
    if (type.kind == DataType::Kind::Port)
        return Editors::tr("%1 to %2").arg(shown(0), QString::number(65535));
    if (type.kind == DataType::Kind::Text && type.size > 0)
        return Editors::tr("up to %n character(s)", nullptr, type.size);
    if (type.kind == DataType::Kind::Time)
        return Editors::tr("seconds");
    return {};
}

QWidget *createValueEditor(const DataType &type, bool isSecret, EditorPlace place, QWidget *parent)
{
    if (isSecret)
        return new HintLine(type, true, parent);
    if (type.kind == DataType::Kind::Bool)
        return new ChoiceEditor(type, { u"Yes"_s, u"No"_s }, parent);
    if (type.kind == DataType::Kind::Choice)
        return new ChoiceEditor(type, type.options, parent);
    if (type.kind == DataType::Kind::MultiChoice)
        return new MultiChoiceEditor(type, parent);
    if (isNumber(type))
        return new NumberEditor(type, parent);
    const bool inCell = place == EditorPlace::Cell;
    if (type.kind == DataType::Kind::Script || type.kind == DataType::Kind::Rule || (isLong(type) && !inCell))
        return new TextEditor(type, inCell ? TextEditor::Rows::One : TextEditor::Rows::AsNeeded, parent);
    return new HintLine(type, false, parent);
}

static const char *userProperty(const QWidget *editor)
{
    return editor->metaObject()->userProperty().name();
}

QString editorValue(const QWidget *editor)
{
    return editor->property(userProperty(editor)).toString();
}

void setEditorValue(QWidget *editor, const QString &value)
{
    if (editorValue(editor) != value)
        editor->setProperty(userProperty(editor), value);
}

void selectEditorText(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
    else if (auto *number = qobject_cast<QAbstractSpinBox *>(editor))
        number->selectAll();
    else if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->lineEdit()->selectAll();
    else if (auto *page = qobject_cast<QPlainTextEdit *>(editor))
        page->selectAll();
}

void setEditorPlaceholder(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setPlaceholderText(text);
    else if (auto *number = qobject_cast<NumberEditor *>(editor))
        number->setPlaceholderText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->lineEdit()->setPlaceholderText(text);
    else if (auto *page = qobject_cast<QPlainTextEdit *>(editor))
        page->setPlaceholderText(text);
}

void setEditorFaults(QWidget *editor, const QList<Diagnostic> &faults)
{
    if (auto *page = qobject_cast<TextEditor *>(editor)) {
        page->setFaults(faults);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        line = editor->findChild<QLineEdit *>();
    if (line)
        underlineFaults(*line, faults);
}

} // namespace flatprofile
