#include "ui/mainwindow/toolbar.h"

#include "core/catalogue/catalogue.h"
#include "ui/style/icons.h"
#include "ui/widgets/segmentedfilter.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString productOf(const PhoneModel &model)
{
    return model.product.isEmpty() ? model.name : model.product;
}

ToolBar::ToolBar(const Catalogue &catalogue, const QList<QAction *> &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_search(new QLineEdit(this))
    , m_filter(new SegmentedFilter({ tr("All"), tr("Set"), tr("Changed"), tr("Problems") }, this))
    , m_phone(new QComboBox(this))
{
    setMovable(false);
    setFloatable(false);
    setIconSize(QSize(18, 18));
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction *action : actions) {
        if (action)
            addAction(action);
        else
            addSeparator();
    }
    const double scale = fontMetrics().height() / 18.0;
    m_search->setPlaceholderText(tr("Search name, element or value"));
    m_search->setObjectName("search"_L1);
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(int(140 * scale));
    m_search->setMaximumWidth(int(420 * scale));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    m_filter->setAccessibleName(tr("Which parameters are shown"));
    m_phone->setAccessibleName(tr("Phone model"));
    m_phone->setToolTip(tr("The phone whose pages are shown"));
    m_phone->addItem(tr("All models"), QString());
    for (const PhoneModel &model : catalogue.models())
        m_phone->addItem(productOf(model), productOf(model));

    addStretch();
    m_searchTools = { addWidget(m_search), addGap(8), addWidget(m_filter) };
    addStretch();
    addWidget(m_phone);
    addGap(12);
    connect(m_search, &QLineEdit::textChanged, this, &ToolBar::searchChanged);
    connect(m_filter, &SegmentedFilter::currentChanged, this, &ToolBar::showChanged);
    connect(m_phone, &QComboBox::activated, this, [this] { emit phoneChosen(product()); });
}

void ToolBar::addStretch()
{
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
}

QAction *ToolBar::addGap(int width)
{
    auto *gap = new QWidget(this);
    gap->setFixedWidth(width);
    return addWidget(gap);
}

void ToolBar::setProfileOpen(bool open)
{
    for (QAction *tool : std::as_const(m_searchTools))
        tool->setVisible(open);
    m_phone->setEnabled(open);
}

void ToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Return goes to what was found first, Down on to the list, Escape gives the search up.
bool ToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QToolBar::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit searchAccepted();
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        [[fallthrough]];
    case Qt::Key_Down:
        emit searchLeft();
        return true;
    default:
        return QToolBar::eventFilter(watched, event);
    }
}

void ToolBar::clearFilters()
{
    m_search->clear();
    m_filter->setCurrent(0);
}

QString ToolBar::product() const
{
    return m_phone->currentData().toString();
}

void ToolBar::showPhone(const PhoneModel *phone)
{
    m_phone->setCurrentIndex(phone ? qMax(0, m_phone->findData(productOf(*phone))) : 0);
}

} // namespace flatprofile
