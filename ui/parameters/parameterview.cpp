#include "ui/parameters/parameterview.h"

#include "core/document/parameterclipboard.h"
#include "core/edit/profilecommands.h"
#include "ui/parameters/parameterdelegate.h"
#include "ui/parameters/parametermodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
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
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Parameters"));
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setUniformRowHeights(false);
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
    connect(&model, &QAbstractItemModel::modelReset, this, openSections);
    connect(&session, &DocumentSession::currentElementChanged, this, &ParameterView::followSession);
    connect(m_delegate, &ParameterDelegate::revealRequested, this,
        [this](const QString &element) { m_model.setRevealed(element, true); });
    openSections();
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

void ParameterView::followSession(const QString &element)
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
        painter->fillRect(
            option.rect, hasFocus() || isActiveWindow() ? theme.selection : mix(theme.base, theme.text, 0.1));
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

void ParameterView::copySelection()
{
    const QString text = copyAsXml(m_session.document(), selectedElements());
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ParameterView::pasteParameters()
{
    const QList<CopiedParameter> pasted = readParameters(QApplication::clipboard()->text());
    if (pasted.isEmpty() || !m_session.isOpen())
        return;
    m_session.undoStack().beginMacro(tr("Paste %n parameter(s)", nullptr, int(pasted.size())));
    for (const CopiedParameter &parameter : pasted) {
        m_session.push(setParameterState(m_session.document(), parameter.element, parameter.state));
        if (!parameter.access.isEmpty())
            m_session.push(setParameterAccess(m_session.document(), parameter.element, parameter.access));
    }
    m_session.undoStack().endMacro();
    m_session.setCurrentElement(pasted.first().element);
}

void ParameterView::removeSelection()
{
    const QStringList elements = selectedElements();
    if (elements.isEmpty())
        return;
    if (elements.size() > 1)
        m_session.undoStack().beginMacro(tr("Remove %n parameter(s)", nullptr, int(elements.size())));
    for (const QString &element : elements)
        m_session.push(removeParameter(m_session.document(), element));
    if (elements.size() > 1)
        m_session.undoStack().endMacro();
}

void ParameterView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Paste))
        pasteParameters();
    else if (event->matches(QKeySequence::Cut)) {
        copySelection();
        removeSelection();
    } else if (event->matches(QKeySequence::Delete))
        removeSelection();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
        && currentIndex().parent().isValid())
        edit(currentIndex().siblingAtColumn(ParameterModel::ValueColumn));
    else
        QTreeView::keyPressEvent(event);
}

void ParameterView::contextMenuEvent(QContextMenuEvent *event)
{
    const QStringList elements = selectedElements();
    if (elements.isEmpty())
        return;
    const QString element = elements.first();
    ProfileDocument &document = m_session.document();
    QMenu menu(this);
    using Kind = ParameterState::Kind;
    const auto addState = [&](QMenu *to, const QString &text, const ParameterState &wanted) {
        QAction *action = to->addAction(text, this, [this, element, wanted] {
            m_session.push(setParameterState(m_session.document(), element, wanted));
        });
        action->setCheckable(true);
        action->setChecked(document.state(element).kind == wanted.kind);
    };
    if (elements.size() == 1) {
        menu.addAction(tr("Edit Value"), this,
            [this] { edit(currentIndex().siblingAtColumn(ParameterModel::ValueColumn)); });
        QMenu *states = menu.addMenu(tr("State"));
        addState(states, tr("Not in the profile: the phone keeps what it has"), {});
        addState(states, tr("Access only"), { Kind::AccessOnly, {} });
        addState(states, tr("Empty element"), { Kind::Empty, {} });
        addState(states, tr("Empty string \"\""), { Kind::EmptyString, {} });
        const ParameterId id = document.catalogue().find(element);
        if (id != kUnknownParameter) {
            const QString fallback = document.catalogue().defaultValue(id, m_session.phone());
            menu.addAction(tr("Set to Default"), this, [this, element, fallback] {
                m_session.push(
                    setParameterState(m_session.document(), element, ParameterState::value(fallback)));
            });
        }
        QMenu *access = menu.addMenu(tr("Access of the User"));
        for (const auto &[value, text] :
            { std::pair { u"na"_s, tr("na: none") }, { u"ro"_s, tr("ro: read only") },
                { u"rw"_s, tr("rw: read and write") }, { QString(), tr("Not said") } }) {
            QAction *action = access->addAction(text, this, [this, element, value = value] {
                m_session.push(setParameterAccess(m_session.document(), element, value));
            });
            action->setCheckable(true);
            action->setChecked(document.access(element) == value);
        }
        if (document.occurrences(element).size() > 1)
            menu.addAction(tr("Keep Last Occurrence"), this,
                [this, element] { m_session.push(keepLastOccurrence(m_session.document(), element)); });
        menu.addSeparator();
    }
    menu.addAction(tr("Copy as XML"), this, &ParameterView::copySelection);
    menu.addAction(tr("Copy as Name=Value"), this, [this, elements] {
        QApplication::clipboard()->setText(copyAsAssignments(m_session.document(), elements));
    });
    menu.addAction(tr("Copy as Table"), this, [this, elements] {
        QApplication::clipboard()->setText(copyAsTable(m_session.document(), elements));
    });
    menu.addAction(tr("Paste"), this, &ParameterView::pasteParameters);
    menu.addSeparator();
    menu.addAction(tr("Remove from Profile"), this, &ParameterView::removeSelection);
    menu.exec(event->globalPos());
}

} // namespace flatprofile
