#include "ui/source/findbar.h"

#include "ui/source/sourcetext.h"
#include "ui/style/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

FindBar::FindBar(QPlainTextEdit &editor, SourceText &text, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(text)
    , m_what(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_case(new QCheckBox(tr("&Match case"), this))
    , m_answer(new QLabel(this))
{
    m_what->setPlaceholderText(tr("Find"));
    m_what->setAccessibleName(m_what->placeholderText());
    m_what->setClearButtonEnabled(true);
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(m_by->placeholderText());
    const auto toolButton = [this](const QString &iconName, const QString &words) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setAccessibleName(words);
        return button;
    };
    QToolButton *previous = toolButton(u"up"_s, tr("Find the one before"));
    QToolButton *next = toolButton(u"down"_s, tr("Find the next one"));
    QToolButton *close = toolButton(u"cross"_s, tr("Close the search"));
    auto *replace = new QPushButton(tr("&Replace"), this);
    auto *replaceAll = new QPushButton(tr("Replace &All"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_what, 2);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_case);
    layout->addWidget(m_by, 2);
    layout->addWidget(replace);
    layout->addWidget(replaceAll);
    layout->addWidget(m_answer, 1);
    layout->addWidget(close);

    connect(m_what, &QLineEdit::textEdited, this, [this] { say({}, false); });
    connect(m_what, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_by, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(replace, &QPushButton::clicked, this, &FindBar::replace);
    connect(replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_editor.setFocus();
    });
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_what->setText(selected);
    m_by->setEnabled(!m_editor.isReadOnly());
    show();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

void FindBar::findNext()
{
    find(false);
}

void FindBar::findPrevious()
{
    find(true);
}

bool FindBar::find(bool backward)
{
    const QString what = m_what->text();
    if (what.isEmpty())
        return false;
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backward);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    if (m_editor.find(what, flags)) {
        say({}, false);
        return true;
    }
    // Once round: from the other end.
    const QTextCursor before = m_editor.textCursor();
    QTextCursor end = before;
    end.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    m_editor.setTextCursor(end);
    if (m_editor.find(what, flags)) {
        say(backward ? tr("Begun again at the end.") : tr("Begun again at the top."), false);
        return true;
    }
    m_editor.setTextCursor(before);
    say(tr("Not found."), true);
    return false;
}

void FindBar::replace()
{
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QTextCursor cursor = m_editor.textCursor();
    if (!m_editor.isReadOnly() && cursor.selectedText().compare(m_what->text(), sensitivity) == 0
        && cursor.hasSelection()) {
        m_text.endStep();
        cursor.insertText(m_by->text());
        m_text.endStep();
    }
    find(false);
}

void FindBar::replaceAll()
{
    if (m_editor.isReadOnly() || m_what->text().isEmpty())
        return;
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const int count = m_text.replaceAll(m_what->text(), m_by->text(), sensitivity);
    if (count == 0)
        say(tr("Not found."), true);
    else
        say(tr("%n replaced.", nullptr, count), false);
}

void FindBar::say(const QString &sentence, bool isBad)
{
    m_answer->setText(sentence);
    m_what->setProperty("hasError", isBad);
    m_what->update();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_editor.setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace flatprofile
