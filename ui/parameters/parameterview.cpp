#include "ui/parameters/parameterview.h"

#include "ui/editors/valueeditor.h"
#include "ui/parameters/parameteractions.h"
#include "ui/parameters/parameterdelegate.h"
#include "ui/parameters/parametermodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace flatprofile {

ParameterView::ParameterView(DocumentSession &session, ParameterModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_model(model)
    , m_delegate(new ParameterDelegate(session, this))
    , m_actions(new ParameterActions(session, *this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Parameters"));
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setUniformRowHeights(true); // else each of a million rows is asked for its height
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed | SelectedClicked);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    applyTheme();
    const auto openSections = [this] {
        for (int i = 0; i < m_model.rowCount(); ++i)
            setFirstColumnSpanned(i, {}, true);
        expandAll();
        if (const QModelIndex index = m_model.indexOf(m_session.currentElement()); index.isValid())
            setCurrentIndex(index);
    };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ParameterView::rememberEditor);
    connect(&model, &QAbstractItemModel::modelReset, this, openSections);
    connect(&model, &QAbstractItemModel::modelReset, this, &ParameterView::restoreEditor);
    connect(&session, &DocumentSession::currentElementChanged, this, &ParameterView::showElement);
    connect(m_delegate, &ParameterDelegate::revealRequested, this,
        [this](const QString &element) { m_model.setRevealed(element, true); });
    openSections();
}

void ParameterView::rememberEditor()
{
    const bool isOpen = state() == EditingState && m_delegate->editor();
    m_edited = { isOpen ? currentIndex().data(ParameterModel::ElementRole).toString() : QString(),
        currentIndex().column(), isOpen ? editorValue(m_delegate->editor()) : QString() };
}

void ParameterView::restoreEditor()
{
    const QModelIndex index = m_model.indexOf(m_edited.element, m_edited.column);
    if (m_edited.element.isEmpty() || !index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
    setEditorValue(m_delegate->editor(), m_edited.text);
    m_edited = {};
}

void ParameterView::applyTheme()
{
    QPalette palette = QApplication::palette();
    const Theme theme(palette);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    if (palette != this->palette())
        setPalette(palette);
}

void ParameterView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    QTreeView::changeEvent(event);
}

void ParameterView::showElement(const QString &element)
{
    const QModelIndex index = m_model.indexOf(element);
    if (index.isValid() && index.siblingAtColumn(0) != currentIndex().siblingAtColumn(0)) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void ParameterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString element = current.data(ParameterModel::ElementRole).toString();
    if (!element.isEmpty())
        m_session.setCurrentElement(element);
}

void ParameterView::showSection(const QString &section)
{
    const QModelIndex index = m_model.indexOfSection(section);
    if (index.isValid()) {
        expand(index);
        scrollTo(index, PositionAtTop);
    }
}

void ParameterView::selectFirst()
{
    QModelIndex first;
    for (int s = 0; s < m_model.rowCount(); ++s) {
        const QModelIndex section = m_model.index(s, 0);
        for (int r = 0; r < m_model.rowCount(section) && r < 1000; ++r) {
            const QModelIndex index = m_model.index(r, ParameterModel::ValueColumn, section);
            first = first.isValid() ? first : index;
            if (index.data(ParameterModel::IsSetRole).toBool()) {
                setCurrentIndex(index);
                return;
            }
        }
    }
    if (first.isValid())
        setCurrentIndex(first);
}

void ParameterView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(palette());
    if (!index.parent().isValid()) {
        painter->fillRect(option.rect, theme.alt);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    } else if (selectionModel()->isRowSelected(index.row(), index.parent())) {
        // The view's own palette has the soft selection as its Highlight.
        const bool active = hasFocus() || isActiveWindow();
        painter->fillRect(
            option.rect, active ? palette().color(QPalette::Highlight) : mix(theme.base, theme.text, 0.1));
    }
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    QTreeView::drawRow(painter, plain, index);
    if (index.data(ParameterModel::IsChangedRole).toBool())
        painter->fillRect(
            QRect(option.rect.left() + 2, option.rect.top(), 3, option.rect.height()), theme.changed);
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)
        && index.parent().isValid()) {
        painter->setPen(theme.link);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(
            visualRect(index.siblingAtColumn(ParameterModel::ValueColumn)).adjusted(0, 0, -1, -1));
    }
}

void ParameterView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0 || !m_session.isOpen())
        return;
    QPainter painter(viewport());
    const Theme theme(palette());
    QFont bold = font();
    bold.setBold(true);
    const bool searching = !m_model.filter().isEmpty();
    const QRect area = viewport()->rect().adjusted(20, 0, -20, 0);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(area.adjusted(0, 0, 0, -fontMetrics().height()), Qt::AlignCenter,
        searching ? tr("Nothing matches") : tr("Nothing to show"));
    painter.setFont(font());
    painter.setPen(theme.dim);
    painter.drawText(area.adjusted(0, fontMetrics().height() + 8, 0, 0), Qt::AlignCenter | Qt::TextWordWrap,
        searching ? tr("No field, element, value or help holds these words.")
                  : tr("Choose All above to see every parameter."));
}

void ParameterView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
}

/// Only the value stretches; Access goes first where it is narrow, then Default.
void ParameterView::layOutColumns()
{
    const int room = viewport()->width();
    const double scale = fontMetrics().height() / 18.0;
    const int field = int(232 * qMin(1.0, room / (560.0 * scale)) * scale);
    const bool showDefault = room > 720 * scale;
    const bool showAccess = room > 640 * scale;
    setColumnHidden(ParameterModel::DefaultColumn, !showDefault);
    setColumnHidden(ParameterModel::AccessColumn, !showAccess);
    const int fallback = showDefault ? int(250 * scale) : 0;
    const int access = showAccess ? int(64 * scale) : 0;
    header()->setMinimumSectionSize(20);
    setColumnWidth(ParameterModel::FieldColumn, field);
    setColumnWidth(ParameterModel::DefaultColumn, fallback);
    setColumnWidth(ParameterModel::AccessColumn, access);
    setColumnWidth(ParameterModel::ValueColumn, qMax(80, room - field - fallback - access));
}

QStringList ParameterView::selectedElements() const
{
    QStringList elements;
    for (const QModelIndex &index : selectionModel()->selectedRows(0)) {
        const QString element = index.data(ParameterModel::ElementRole).toString();
        if (!element.isEmpty())
            elements.append(element);
    }
    return elements;
}

void ParameterView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
        && currentIndex().parent().isValid())
        edit(currentIndex().siblingAtColumn(ParameterModel::ValueColumn));
    else
        QTreeView::keyPressEvent(event);
}

void ParameterView::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectedElements().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(menu);
    menu->popup(event->globalPos());
}

} // namespace flatprofile
