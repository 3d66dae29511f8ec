#include "ui/editors/valueeditor.h"

#include "core/types/valuecheck.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Editors
{
    Q_DECLARE_TR_FUNCTIONS(Editors)
};

bool isNumber(const DataType &type)
{
    using Kind = DataType::Kind;
    return type.kind == Kind::Unsigned || type.kind == Kind::Signed || type.kind == Kind::Time
        || type.kind == Kind::Float || type.kind == Kind::Port;
}

/// A line that takes any text, marks what its type refuses, and steps numbers with the arrow keys.
class ValueLine : public QLineEdit
{
public:
    ValueLine(const DataType &type, bool isSecret, QWidget *parent)
        : QLineEdit(parent)
        , m_type(type)
    {
        setFrame(true);
        if (isSecret) {
            setEchoMode(Password);
            QAction *eye = addAction(icon(u"eye"_s), TrailingPosition);
            eye->setText(Editors::tr("Show the value"));
            eye->setToolTip(eye->text());
            connect(eye, &QAction::triggered, this,
                [this] { setEchoMode(echoMode() == Password ? Normal : Password); });
        }
        connect(this, &QLineEdit::textChanged, this, [this] { judge(); });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool up = event->key() == Qt::Key_Up;
        if (isNumber(m_type) && (up || event->key() == Qt::Key_Down)) {
            step(up ? 1 : -1);
            return;
        }
        QLineEdit::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        const QString hint = isNumber(m_type) ? allowedText(m_type) : QString();
        const int room
            = width() - fontMetrics().horizontalAdvance(text()) - fontMetrics().horizontalAdvance(hint) - 32;
        if (hint.isEmpty() || room < 0)
            return;
        QPainter painter(this);
        painter.setPen(Theme::of(this).dim);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, hint);
    }

private:
    void judge()
    {
        const QList<Diagnostic> found = checkValue(m_type, text());
        const bool wrong = !found.isEmpty() && found.first().severity == Severity::Error;
        setToolTip(found.isEmpty() ? QString() : describe(found.first()));
        setProperty("hasError", wrong);
        update();
    }

    void step(int direction)
    {
        bool good = false;
        const double number = text().toDouble(&good);
        if (!good)
            return; // hex and words are left to the keyboard
        const int decimals = int(text().contains(u'.') ? text().size() - text().indexOf(u'.') - 1 : 0);
        double next = number + direction * std::pow(10.0, -decimals);
        if (m_type.hasRange)
            next = qBound(m_type.minimum, next, m_type.maximum);
        else if (m_type.kind != DataType::Kind::Signed)
            next = qMax(0.0, next);
        setText(QString::number(next, 'f', decimals));
    }

    DataType m_type;
};

/// The options, and whatever else the profile holds.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue USER true)

public:
    ChoiceEditor(const QStringList &options, QWidget *parent)
        : QComboBox(parent)
    {
        setEditable(true);
        setInsertPolicy(NoInsert);
        addItems(options);
    }

    QString value() const { return currentText(); }
    void setValue(const QString &value)
    {
        // yes and Yes are the same to a phone as far as anybody knows: the file's spelling stays.
        const int exact = findText(value, Qt::MatchExactly | Qt::MatchCaseSensitive);
        const int alike = findText(value, Qt::MatchFixedString);
        if (exact < 0 && alike >= 0 && !value.isEmpty())
            setItemText(alike, value);
        setEditText(value);
        lineEdit()->selectAll();
    }
};

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

QWidget *createValueEditor(const DataType &type, bool isSecret, QWidget *parent)
{
    if (type.kind == DataType::Kind::Bool)
        return new ChoiceEditor({ u"Yes"_s, u"No"_s }, parent);
    if (type.kind == DataType::Kind::Choice)
        return new ChoiceEditor(type.options, parent);
    return new ValueLine(type, isSecret, parent);
}

} // namespace flatprofile

#include "valueeditor.moc"
