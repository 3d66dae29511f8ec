#include "ui/start/startpage.h"

#include "ui/start/linkbutton.h"
#include "ui/start/recentdelegate.h"
#include "ui/start/recentfiles.h"
#include "ui/start/recentmodel.h"
#include "ui/start/samples.h"
#include "ui/start/startcard.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QLabel *createHeading(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setMinimumHeight(
        heading->fontMetrics().height() + 4); // one line with a link beside another heading
    return heading;
}

static QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

StartPage::StartPage(RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_model(new RecentModel(recent, this))
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    const int line = fontMetrics().height();
    auto *content = new QWidget(this);
    content->setMaximumWidth(line * 55);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(line * 2);
    grid->setVerticalSpacing(line + 12);
    grid->addWidget(createTitle(), 0, 0, 1, 2);
    grid->addWidget(createBeginnings(), 1, 0);
    grid->addWidget(createRecent(), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, line * 2, 20, 20);
    layout->addStretch(1);
    layout->addWidget(content, 100);
    layout->addStretch(1);

    connect(m_model, &QAbstractItemModel::modelReset, this, &StartPage::updateRecent);
    updateRecent();
}

QWidget *StartPage::createTitle()
{
    auto *title = new QWidget(this);
    auto *sign = new QLabel(title);
    sign->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));

    //: The name of the program.
    auto *name = new QLabel(tr("Flatprofile"), title);
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.8);
    nameFont.setBold(true);
    name->setFont(nameFont);
    auto *purpose = new QLabel(tr("Editor for provisioning profiles of Cisco multiplatform phones"), title);
    purpose->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(purpose);
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(sign);
    layout->addLayout(words, 1);
    return title;
}

QWidget *StartPage::createBeginnings()
{
    auto *column = new QWidget(this);
    auto *open = new StartCard(u"open"_s, tr("Open a profile…"),
        tr("plain, gzip or encrypted; or drop it here"), QKeySequence::Open, true, column);
    open->setObjectName("open"_L1);
    setFocusProxy(open);
    connect(open, &StartCard::clicked, this, &StartPage::openRequested);
    auto *fresh = new StartCard(u"new"_s, tr("New from model…"), tr("an empty profile for one kind of phone"),
        QKeySequence::New, false, column);
    fresh->setObjectName("new"_L1);
    connect(fresh, &StartCard::clicked, this, &StartPage::newRequested);
    auto *phone = new StartCard(
        u"phone"_s, tr("Read from a lab phone…"), tr("its present configuration"), {}, false, column);
    phone->setObjectName("phone"_L1);
    connect(phone, &StartCard::clicked, this, &StartPage::phoneRequested);

    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(createHeading(tr("Start"), column));
    layout->addWidget(open);
    layout->addWidget(fresh);
    layout->addWidget(phone);
    layout->addSpacing(16);
    layout->addWidget(createHeading(tr("Samples"), column));
    for (const Sample &sample : samples()) {
        auto *link = new LinkButton(sample.title, sample.subLine, column);
        link->setObjectName(sample.name);
        link->setIcon(icon(u"file"_s));
        connect(
            link, &LinkButton::clicked, this, [this, path = sample.path()] { emit sampleRequested(path); });
        layout->addWidget(link);
    }
    layout->addStretch();
    return column;
}

QWidget *StartPage::createRecent()
{
    auto *column = new QWidget(this);
    m_clear = new LinkButton(tr("Clear list"), {}, column);
    m_clear->setObjectName("clear"_L1);
    connect(m_clear, &LinkButton::clicked, this, &StartPage::clearRecentRequested);

    m_list = new QListView(column);
    m_list->setObjectName("recent"_L1);
    m_list->setAccessibleName(tr("Recent files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit fileRequested(index.data(RecentModel::PathRole).toString());
    });

    m_recentStack = new QStackedWidget(column);
    m_recentStack->addWidget(m_list);
    m_recentStack->addWidget(new EmptyState(u"clock"_s, tr("No files yet"),
        tr("Profiles that you open are listed here, with what they are wrapped in."), m_recentStack));

    auto *head = new QHBoxLayout;
    head->addWidget(createHeading(tr("Recent"), column), 1);
    head->addWidget(m_clear);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_recentStack, 1);
    return column;
}

void StartPage::updateRecent()
{
    const bool isEmpty = m_recent.files().isEmpty();
    m_recentStack->setCurrentIndex(isEmpty ? 1 : 0);
    m_clear->setVisible(!isEmpty);
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void StartPage::setDropTarget(bool target)
{
    m_isDropTarget = target;
    update();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh(); // files come and go while a profile is open
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropTarget(true);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget(false);
}

void StartPage::dropEvent(QDropEvent *event)
{
    setDropTarget(false);
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    for (const QString &file : files)
        emit fileRequested(file);
}

void StartPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(this).link, 2, Qt::DashLine));
    painter.drawRect(rect().adjusted(8, 8, -8, -8));
}

} // namespace flatprofile
