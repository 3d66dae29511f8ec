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
#include <QResizeEvent>

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
    // Not SelectedClicked: its delay swallows the keys that are typed right after a click.
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed);
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
    // The mark of a changed row stands left of its cells, where a change of them paints nothing.
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { viewport()->update(); });
    connect(m_delegate, &ParameterDelegate::eyePressed, this,
        [this](const QString &element) { setRevealed(element, !isRevealed(element)); });
    openSections();
}

bool ParameterView::isRevealed(const QString &element) const
{
    return m_model.isRevealed(element);
}

void ParameterView::setRevealed(const QString &element, bool revealed)
{
    m_model.setRevealed(element, revealed);
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
    palette.setResolveMask(
        0); // only what is set below is the view's own; the rest goes on following the program's
    const Theme theme(palette);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    if (palette != this->palette())
        setPalette(palette);
}

void ParameterView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
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

/// Tab goes from value to value: the head of a section holds none.
QModelIndex ParameterView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveNext && action != MovePrevious))
        return QTreeView::moveCursor(action, modifiers);
    QModelIndex next = current;
    do
        next = action == MoveNext ? indexBelow(next) : indexAbove(next);
    while (next.isValid() && !next.parent().isValid());
    return next.isValid() ? next.siblingAtColumn(current.column()) : QModelIndex();
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

void ParameterView::selectTop()
{
    const QModelIndex top = m_model.index(0, ParameterModel::ValueColumn, m_model.index(0, 0));
    if (top.isValid())
        setCurrentIndex(top);
}

void ParameterView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(palette());
    if (!index.parent().isValid()) {
        painter->fillRect(option.rect, theme.alt);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    }
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_HasFocus;
    if (index.parent().isValid() && selectionModel()->isRowSelected(index.row(), index.parent())) {
        // The view's own palette has the soft selection as its Highlight; the style fills what is left of the
        // first cell with the same.
        const bool active = hasFocus() || isActiveWindow();
        const QColor ground
            = active ? palette().color(QPalette::Highlight) : mix(theme.base, theme.text, 0.1);
        painter->fillRect(option.rect, ground);
        plain.palette.setColor(QPalette::Highlight, ground);
    }
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

void ParameterView::finishEditing()
{
    if (state() != EditingState || !m_delegate->editor())
        return;
    commitData(m_delegate->editor());
    closeEditor(m_delegate->editor(), QAbstractItemDelegate::NoHint);
}

/// A panel that opens below takes rows away: not the one that is being worked on.
void ParameterView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
    const QRect current = visualRect(currentIndex());
    const bool wasSeen = QRect(QPoint(), event->oldSize()).intersects(current);
    if (wasSeen && current.bottom() >= viewport()->height())
        scrollTo(currentIndex());
}

/// Only the value stretches. Where it is narrow the element goes first, then Access, then Default: the
/// inspector has them all.
void ParameterView::layOutColumns()
{
    const int room = viewport()->width();
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    const auto scaled = [scale](int width) { return int(width * scale); };
    setColumnHidden(ParameterModel::ElementColumn, room < scaled(1040));
    setColumnHidden(ParameterModel::AccessColumn, room < scaled(610));
    setColumnHidden(ParameterModel::DefaultColumn, room < scaled(560));
    header()->setMinimumSectionSize(20);
    const double share = isColumnHidden(ParameterModel::DefaultColumn) ? 0.46 : 0.34;
    const int field = qBound(scaled(170), int(room * share), scaled(300));
    setColumnWidth(ParameterModel::FieldColumn, field);
    setColumnWidth(ParameterModel::DefaultColumn, qMin(scaled(250), int(room * 0.29)));
    setColumnWidth(ParameterModel::ElementColumn, scaled(230));
    setColumnWidth(ParameterModel::AccessColumn,
        qMax(scaled(64), header()->sectionSizeHint(ParameterModel::AccessColumn) + 12));
    int value = room - field;
    for (const int column :
        { ParameterModel::DefaultColumn, ParameterModel::ElementColumn, ParameterModel::AccessColumn })
        value -= isColumnHidden(column) ? 0 : columnWidth(column);
    setColumnWidth(ParameterModel::ValueColumn, qMax(80, value));
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

/// Whether the key begins to edit the value of the current row, whichever cell of it was clicked.
bool ParameterView::opensValue(const QKeyEvent &key) const
{
    const bool types = !key.text().isEmpty() && key.text().at(0).isPrint()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return (types || key.key() == Qt::Key_F2) && currentIndex().parent().isValid()
        && currentIndex().column() != ParameterModel::AccessColumn && state() != EditingState;
}

void ParameterView::keyPressEvent(QKeyEvent *event)
{
    if (opensValue(*event))
        selectionModel()->setCurrentIndex(
            currentIndex().siblingAtColumn(ParameterModel::ValueColumn), QItemSelectionModel::NoUpdate);
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
