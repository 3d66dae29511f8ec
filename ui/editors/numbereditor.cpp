#include "ui/editors/numbereditor.h"

#include "ui/editors/editorsignals.h"
#include "ui/editors/hintline.h"
#include "ui/style/theme.h"

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile {

NumberEditor::NumberEditor(const DataType &type, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_type(type)
{
    auto *line = new HintLine(type, false);
    setLineEdit(line);
    setAccelerated(true);
    auto *said = new EditorSignals(this);
    connect(line, &QLineEdit::textEdited, said, &EditorSignals::edited);
    connect(this, &QAbstractSpinBox::editingFinished, said, &EditorSignals::finished);
    connect(line, &QLineEdit::textChanged, this,
        [this](const QString &text) { HintLine::judge(this, m_type, text); });
}

QString NumberEditor::value() const
{
    return lineEdit()->text();
}

void NumberEditor::setValue(const QString &value)
{
    lineEdit()->setText(value);
}

void NumberEditor::setPlaceholderText(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

std::optional<QString> NumberEditor::stepped(int steps) const
{
    const QString text = value().isEmpty() ? lineEdit()->placeholderText() : value();
    bool good = false;
    const double number = text.toDouble(&good);
    if (!good || !std::isfinite(number) || text.contains(u'x', Qt::CaseInsensitive))
        return std::nullopt; // hex and words are left to the keyboard
    const qsizetype point = text.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(qMin<qsizetype>(text.size() - point - 1, 9));
    double next = number + steps * std::pow(10.0, -decimals);
    if (m_type.hasRange)
        next = qBound(m_type.minimum, next, m_type.maximum);
    else if (m_type.kind != DataType::Kind::Signed)
        next = qMax(0.0, next);
    return QString::number(next, 'f', decimals);
}

void NumberEditor::stepBy(int steps)
{
    const auto next = stepped(steps);
    if (!next || *next == value())
        return;
    setValue(*next);
    lineEdit()->selectAll();
    emit EditorSignals::of(this)->edited(*next);
}

QValidator::State NumberEditor::validate(QString &text, int &position) const
{
    Q_UNUSED(text)
    Q_UNUSED(position)
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberEditor::stepEnabled() const
{
    return stepped(1) ? StepUpEnabled | StepDownEnabled : StepNone;
}

QSize NumberEditor::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 24, Measures::of(this).control };
}

} // namespace flatprofile
