#include "ui/mainwindow/bottompanel.h"

#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

BottomPanel::BottomPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_fold(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages of the panel"));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);

    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(8, 0, 8, 0);
    m_bar->addWidget(m_tabs);
    m_bar->addStretch();
    m_bar->addWidget(m_fold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        // While a page is being added its tab has no data yet.
        if (auto *page = index >= 0 ? m_tabs->tabData(index).value<QWidget *>() : nullptr)
            m_stack->setCurrentWidget(page);
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            setCollapsed(false);
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            emit raiseRequested(m_tabs->tabData(index).value<QWidget *>()->objectName());
    });
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    m_collapsed = true;
    setCollapsed(false);
}

void BottomPanel::addPage(const QString &name, const QString &title, QWidget *page)
{
    page->setObjectName(name);
    m_stack->addWidget(page);
    const int index = m_tabs->addTab(title);
    m_tabs->setTabData(index, QVariant::fromValue(page));
    if (m_tabs->count() == 1)
        m_stack->setCurrentWidget(page);
    giveTabsRoom();
}

/// Tabs that change before they are seen tell nobody that they want other room.
void BottomPanel::giveTabsRoom()
{
    m_tabs->updateGeometry();
    m_bar->invalidate();
    layout()->invalidate();
}

void BottomPanel::setTitle(const QString &name, const QString &title)
{
    if (const int index = indexOf(name); index >= 0)
        m_tabs->setTabText(index, title);
    giveTabsRoom();
}

void BottomPanel::showPage(const QString &name)
{
    selectPage(name);
    if (hasPage(name))
        setCollapsed(false);
}

void BottomPanel::selectPage(const QString &name)
{
    if (const int index = indexOf(name); index >= 0)
        m_tabs->setCurrentIndex(index);
}

QWidget *BottomPanel::takePage(const QString &name)
{
    const int index = indexOf(name);
    if (index < 0)
        return nullptr;
    auto *page = m_tabs->tabData(index).value<QWidget *>();
    m_stack->removeWidget(page);
    m_tabs->removeTab(index);
    giveTabsRoom();
    return page;
}

void BottomPanel::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_stack->setVisible(!collapsed);
    m_fold->setIcon(icon(collapsed ? u"up"_s : u"down"_s));
    m_fold->setToolTip(collapsed ? tr("Unfold the panel") : tr("Fold the panel"));
    m_fold->setAccessibleName(m_fold->toolTip());
    // Folded, the panel is as high as its tabs, and the splitter of the window can't pull it open half way.
    const int bar = qMax(m_tabs->sizeHint().height(), m_fold->sizeHint().height());
    setMaximumHeight(collapsed ? bar : QWIDGETSIZE_MAX);
    emit collapsedChanged(collapsed);
}

int BottomPanel::indexOf(const QString &name) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).value<QWidget *>()->objectName() == name)
            return i;
    }
    return -1;
}

} // namespace flatprofile
