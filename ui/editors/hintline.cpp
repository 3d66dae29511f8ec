#include "ui/editors/hintline.h"

#include "core/types/valuecheck.h"
#include "ui/editors/editorsignals.h"
#include "ui/editors/lineunderline.h"
#include "ui/editors/valueeditor.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace flatprofile {

HintLine::HintLine(const DataType &type, bool isSecret, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(isNumber(type) ? allowedText(type) : QString())
{
    auto *said = new EditorSignals(this);
    connect(this, &QLineEdit::textEdited, said, &EditorSignals::edited);
    connect(this, &QLineEdit::editingFinished, said, &EditorSignals::finished);
    connect(
        this, &QLineEdit::textChanged, this, [this, type](const QString &text) { judge(this, type, text); });
    if (!isSecret)
        return;
    setEchoMode(Password);
    QAction *eye = addAction(icon(u"eye"_s), TrailingPosition);
    eye->setText(tr("Show the value"));
    eye->setToolTip(eye->text());
    eye->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H); // a button in a line can't take the focus
    eye->setShortcutContext(Qt::WidgetShortcut);
    connect(eye, &QAction::triggered, this, [this, eye] {
        setEchoMode(echoMode() == Password ? Normal : Password);
        eye->setText(echoMode() == Password ? tr("Show the value") : tr("Hide the value"));
        eye->setToolTip(eye->text());
    });
}

void HintLine::judge(QWidget *editor, const DataType &type, const QString &text)
{
    const QList<Diagnostic> found = checkValue(type, text);
    const bool wrong = !found.isEmpty() && found.first().severity == Severity::Error;
    const QString sentence = found.isEmpty() ? QString() : describe(found.first());
    editor->setToolTip(plainTip(sentence));
    editor->setAccessibleDescription(sentence);
    editor->setProperty("hasError", wrong);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line && !qobject_cast<QPlainTextEdit *>(editor))
        line = editor->findChild<QLineEdit *>();
    if (line)
        underlineFaults(*line, found);
    editor->update();
}

void HintLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int used = fontMetrics().horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    const int room = width() - used - fontMetrics().horizontalAdvance(m_hint) - 32;
    if (m_hint.isEmpty() || room < 0)
        return;
    QPainter painter(this);
    painter.setPen(Theme::of(this).dim);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

} // namespace flatprofile
