#include "ui/source/sourceview.h"

#include "ui/session/documentsession.h"
#include "ui/source/findbar.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourcetext.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace flatprofile {

SourceView::SourceView(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(new SourceEditor(session, this))
    , m_find(new FindBar(*m_editor, m_editor->text(), this))
    , m_note(new QLabel(
          tr("The text is too large to be typed in here; its parameters can be edited in the table."), this))
{
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(12, 4, 12, 4);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_find);
    setFocusProxy(m_editor);
    connect(&session, &DocumentSession::opened, this,
        [this] { m_note->setVisible(m_session.isOpen() && !m_editor->text().isEditable()); });
    addKeys();
}

void SourceView::addKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    connect(add(tr("Find Next"), QKeySequence::FindNext), &QAction::triggered, m_find, &FindBar::findNext);
    connect(add(tr("Find Previous"), QKeySequence::FindPrevious), &QAction::triggered, m_find,
        &FindBar::findPrevious);
}

void SourceView::openFind()
{
    m_find->open();
}

void SourceView::askLine()
{
    bool accepted = false;
    const int line = QInputDialog::getInt(this, tr("Go to Line"), tr("Line:"),
        m_editor->textCursor().blockNumber() + 1, 1, m_editor->blockCount(), 1, &accepted);
    if (accepted)
        m_editor->goToLine(line);
    m_editor->setFocus();
}

void SourceView::setSecretsRevealed(bool revealed)
{
    m_editor->text().setRevealed(revealed);
}

} // namespace flatprofile
