#include "ui/navigation/navigationview.h"

#include "core/support/diagnostic.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/parameters/parametermodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 80, Measures(option.fontMetrics).navigationRow };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        painter->save();
        QRect text = option.rect.adjusted(2, 0, -8, 0);
        const int problems = index.data(NavigationModel::ProblemCountRole).toInt();
        const int count = index.data(NavigationModel::CountRole).toInt();
        if (problems > 0) {
            const bool error = index.data(NavigationModel::SeverityRole).toInt() == int(Severity::Error);
            const QColor colour = error ? theme.error : theme.warning;
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->setPen(colour);
            const QString number = QLocale().toString(problems);
            const int width = qMax(12, painter->fontMetrics().horizontalAdvance(number));
            painter->drawText(QRect(text.right() - width, text.top(), width, text.height()),
                Qt::AlignVCenter | Qt::AlignRight, number);
            painter->drawPixmap(text.right() - width - 18, text.center().y() - 6,
                iconPixmap(
                    error ? u"error"_s : u"warn"_s, 13, colour, painter->device()->devicePixelRatioF()));
            text.setRight(text.right() - width - 24);
        } else if (count > 0) {
            painter->setFont(option.font);
            painter->setPen(theme.dim);
            const QString number = QLocale().toString(count);
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, number);
            text.setRight(text.right() - qMax(40, option.fontMetrics.horizontalAdvance(number)) - 8);
        }
        painter->setFont(option.font);
        painter->setPen(index.data(NavigationModel::SetCountRole).toInt() > 0 ? theme.text : theme.dim);
        painter->drawText(text, Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

NavigationView::NavigationView(DocumentSession &session, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_model(new NavigationModel(session, this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Pages of the phone"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setUniformRowHeights(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    applyTheme();
    connect(&session, &DocumentSession::currentElementChanged, this, &NavigationView::follow);
    // Also where one is already: a search or the source may have taken the page's place.
    connect(this, &QTreeView::clicked, this, &NavigationView::choose);
    connect(this, &QTreeView::activated, this, &NavigationView::choose);
    connect(&session, &DocumentSession::opened, this, &NavigationView::beginAtFirstPage);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &NavigationView::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NavigationView::restorePlace);
}

/// The first page that says something is where one begins.
void NavigationView::beginAtFirstPage()
{
    QModelIndex first = m_model->index(0, 0);
    for (int i = m_model->rowCount() - 1; i >= 0; --i) {
        const QModelIndex page = m_model->index(i, 0);
        if (page.data(NavigationModel::SetCountRole).toInt() > 0)
            first = page;
    }
    setCurrentIndex(first);
    expand(first);
    if (first.isValid())
        choose(first);
}

void NavigationView::rememberPlace()
{
    m_place = { currentIndex().data(NavigationModel::TabRole).toString(),
        currentIndex().data(NavigationModel::SectionRole).toString(), {} };
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex page = m_model->index(i, 0);
        if (isExpanded(page))
            m_place.unfolded.append(page.data(NavigationModel::TabRole).toString());
    }
}

void NavigationView::restorePlace()
{
    for (const QString &tab : std::as_const(m_place.unfolded))
        expand(m_model->indexOf(tab));
    if (m_place.tab.isEmpty())
        return;
    const QModelIndex place = m_model->indexOf(m_place.tab, m_place.section);
    m_following = place.isValid();
    setCurrentIndex(place.isValid() ? place : m_model->index(0, 0)); // another phone may lack the page
    m_following = false;
}

/// The whole row in one piece; the style would paint the branch alone.
void NavigationView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    if (selectionModel()->isSelected(index)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(hasFocus() ? QPen(Theme(palette()).link) : QPen(Qt::NoPen));
        painter->setBrush(palette().color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4);
        painter->restore();
        plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    }
    QTreeView::drawRow(painter, plain, index);
}

void NavigationView::applyTheme()
{
    QPalette palette = QApplication::palette();
    palette.setResolveMask(
        0); // only what is set below is the view's own; the rest goes on following the program's
    const Theme theme(palette);
    palette.setColor(QPalette::Base, theme.window);
    palette.setColor(QPalette::Highlight, mix(theme.window, theme.accent, theme.dark ? 0.45 : 0.16));
    palette.setColor(QPalette::HighlightedText, theme.text);
    if (palette != this->palette())
        setPalette(palette);
}

void NavigationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    QTreeView::changeEvent(event);
}

void NavigationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        choose(current);
}

void NavigationView::choose(const QModelIndex &place)
{
    emit placeChosen(
        place.data(NavigationModel::TabRole).toString(), place.data(NavigationModel::SectionRole).toString());
}

/// Shows where the selected parameter is; the page itself is the table's to change.
void NavigationView::follow(const QString &element)
{
    if (element.isEmpty())
        return;
    const ParameterId id = m_session.catalogue().find(element);
    const bool known = id != kUnknownParameter;
    const QString tab = known ? m_session.catalogue().tab(id) : ParameterModel::unknownPage();
    const QModelIndex place = m_model->indexOf(tab, known ? m_session.catalogue().section(id) : QString());
    if (!place.isValid() || place == currentIndex() || place.parent() == currentIndex())
        return;
    m_following = true;
    setCurrentIndex(place);
    scrollTo(place);
    m_following = false;
}

} // namespace flatprofile
