#include "ui/elements/elementtreeview.h"

#include "ui/elements/elementtreemodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace flatprofile {

ElementTreeView::ElementTreeView(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ElementTreeModel(session, this))
    , m_tree(new QTreeView(this))
{
    auto *note = new QLabel(
        tr("These elements are no parameters of a phone. They are shown as they are nested and stay as they "
           "are when the file is saved. A double click leads to the source."),
        this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    note->setContentsMargins(12, 8, 12, 8);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Other elements"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ElementTreeModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int line = fontMetrics().height();
    m_tree->setColumnWidth(ElementTreeModel::ElementColumn, line * 16);
    m_tree->setColumnWidth(ElementTreeModel::LineColumn, line * 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(note);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    applyTheme();
    connect(m_tree, &QTreeView::activated, this, &ElementTreeView::showSource);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, [this] { m_tree->expandToDepth(0); });
    m_tree->expandToDepth(0);
}

void ElementTreeView::applyTheme()
{
    QPalette palette = QApplication::palette();
    palette.setResolveMask(
        0); // only what is set below is the view's own; the rest goes on following the program's
    const Theme theme(palette);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    m_tree->setPalette(palette);
}

void ElementTreeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ElementTreeView::showSource(const QModelIndex &index)
{
    const quint32 element = index.data(ElementTreeModel::ElementIndexRole).toUInt();
    if (element < m_session.document().scan().elements.size())
        m_session.showSource(m_session.document().scan().elements[element].span());
}

} // namespace flatprofile
