#include "ui/tones/overviewwindow.h"

#include "ui/compare/comparisonopener.h"
#include "ui/session/documentsession.h"
#include "ui/sound/scriptplayer.h"
#include "ui/sound/soundoutput.h"
#include "ui/style/icons.h"
#include "ui/timeline/scriptexport.h"
#include "ui/tones/countrymenu.h"
#include "ui/tones/overviewaxis.h"
#include "ui/tones/overviewpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedfilter.h"

#include <QAction>
#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr milliseconds kTimes[] { milliseconds(3000), milliseconds(6000), milliseconds(12'000) };
static constexpr int kUsualTime = 1;
static constexpr int kMostColumns = 5;
enum Show { All, Set, Differing };

OverviewWindow::OverviewWindow(DocumentSession &session, MakeOutput makeOutput, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_makeOutput(std::move(makeOutput))
    , m_opener(new ComparisonOpener(session, this))
    , m_notice(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
    , m_grid(new QGridLayout)
{
    setWindowTitle(tr("Tones and Rings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(createHead());
    m_notice->setTextFormat(Qt::PlainText); // it may name a file
    m_notice->setWordWrap(true);
    m_notice->setVisible(false);
    layout->addWidget(m_notice);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    page->addLayout(m_grid, 1);
    page->addStretch();
    layout->addWidget(m_scroll, 1);
    createBlock(u"ToneScript"_s, tr("one lane a frequency; hatched: the tone has ended"));
    createBlock(u"CadScript"_s, tr("on and off of the ringer"));
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);

    m_opener->setTaker([this](const QString &name, const QByteArray &profile) {
        compareWith(otherOf(name, profile, m_session));
    });
    connect(m_opener, &ComparisonOpener::failed, this, [this](const QString &fact, const QString &advice) {
        m_notice->setText(fact + u' ' + advice);
        m_notice->setVisible(true);
    });

    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OverviewWindow::refresh);
    const auto later = [this] { m_timer.start(); };
    connect(&session.document(), &ProfileDocument::stateChanged, this, later);
    connect(&session, &DocumentSession::opened, this, later);
    connect(&session, &DocumentSession::phoneChanged, this, later);
    connect(&session, &DocumentSession::saved, this, later);
    refresh();
    const double unit = fontMetrics().height() / 18.0;
    resize(int(1280 * unit), int(940 * unit));
}

OverviewWindow::~OverviewWindow() = default;

QWidget *OverviewWindow::createHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Tones and rings"), head);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    m_place = new ElidedLabel(head);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *first = new QLabel(tr("First"), head);
    first->setForegroundRole(QPalette::PlaceholderText);
    m_time = new SegmentedFilter({ tr("3 s"), tr("6 s"), tr("12 s") }, head);
    m_time->setCurrent(kUsualTime);
    m_time->setAccessibleName(tr("How much time is shown"));
    m_show = new SegmentedFilter(
        {
            tr("All"),
            tr("Set"),
            tr("Differing"),
        },
        head);
    m_show->setAccessibleName(tr("Which are shown"));
    auto *compare = new QPushButton(icon(u"diff"_s), tr("Compare With"), head);
    auto *menu = new QMenu(compare);
    compare->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillComparisons(menu); });
    auto *paper = new QPushButton(icon(u"print"_s), tr("Print"), head);
    paper->setMenu(new QMenu(paper));
    paper->menu()->addAction(tr("&Print…"), QKeySequence::Print, this, &OverviewWindow::print);
    paper->menu()->addAction(tr("Save as P&DF…"), this, &OverviewWindow::savePdf);
    connect(m_time, &SegmentedFilter::currentChanged, this, &OverviewWindow::refresh);
    connect(m_show, &SegmentedFilter::currentChanged, this, &OverviewWindow::refresh);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_place, 1);
    layout->addWidget(first);
    layout->addWidget(m_time);
    layout->addWidget(m_show);
    layout->addWidget(compare);
    layout->addWidget(paper);
    return head;
}

void OverviewWindow::createBlock(const QString &type, const QString &note)
{
    const Catalogue &catalogue = m_session.catalogue();
    Block block;
    for (int i = 0; i < catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        if (catalogue.type(id).name != type)
            continue;
        block.heading = catalogue.section(id);
        auto *cell = new OverviewCell(m_page);
        cell->show(overviewEntry(m_session, catalogue.element(id)), shownTime());
        connect(cell, &OverviewCell::openRequested, this,
            [this, cell] { m_session.editVisually(cell->entry().element); });
        connect(cell, &OverviewCell::playRequested, this, [this, cell] { play(cell); });
        connect(cell, &OverviewCell::moveRequested, this,
            [this, cell](int columns, int rows) { move(cell, columns, rows); });
        block.cells.append(cell);
    }
    block.head = new QWidget(m_page);
    block.head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *heading = new QLabel(block.heading, block.head);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *words = new QLabel(note, block.head);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(block.head);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addStretch();
    for (int i = 0; i < kMostColumns; ++i)
        block.axes.append(new OverviewAxis(m_page));
    m_blocks.append(block);
}

milliseconds OverviewWindow::shownTime() const
{
    return kTimes[std::clamp(m_time->current(), 0, int(std::size(kTimes)) - 1)];
}

bool OverviewWindow::fits(const OverviewEntry &entry) const
{
    if (m_show->current() == Differing)
        return m_other ? entry.other && !entry.other->isAlike : entry.differs;
    return m_show->current() == Set ? entry.isSet : true;
}

void OverviewWindow::refresh()
{
    m_place->setFullText(m_other ? tr("%1 · outlined: %2").arg(m_session.displayName(), m_other->name)
                                 : m_session.displayName());
    for (const Block &block : std::as_const(m_blocks)) {
        for (OverviewCell *cell : block.cells)
            cell->show(
                overviewEntry(m_session, cell->entry().element, m_other ? &*m_other : nullptr), shownTime());
        for (OverviewAxis *axis : block.axes)
            axis->show(shownTime());
    }
    m_columns = 0;
    layOut();
}

void OverviewWindow::layOut()
{
    const int cellWidth = int(210 * fontMetrics().height() / 18.0);
    const int columns = std::clamp(m_scroll->viewport()->width() / cellWidth, 1, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    m_cells.clear();
    int row = 0;
    for (const Block &block : std::as_const(m_blocks)) {
        m_grid->addWidget(block.head, row++, 0, 1, columns);
        int column = 0;
        bool isAny = false;
        for (OverviewCell *cell : block.cells) {
            cell->setVisible(fits(cell->entry()));
            if (!fits(cell->entry()))
                continue;
            isAny = true;
            m_cells.append(cell);
            m_grid->addWidget(cell, row, column);
            if (++column == columns) {
                column = 0;
                ++row;
            }
        }
        row += column > 0 ? 1 : 0;
        block.head->setVisible(isAny);
        for (int i = 0; i < kMostColumns; ++i) {
            block.axes.at(i)->setVisible(isAny && i < columns);
            if (i < columns)
                m_grid->addWidget(block.axes.at(i), row, i);
        }
        ++row;
    }
    for (int i = 0; i < kMostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    const QWidget *focus = focusWidget();
    if (!m_cells.isEmpty() && (!focus || !focus->isVisibleTo(this))) // not from who has it, a filter, say
        m_cells.first()->setFocus();
}

bool OverviewWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

void OverviewWindow::move(const OverviewCell *from, int columns, int rows)
{
    const qsizetype at = m_cells.indexOf(from);
    const qsizetype to = at + columns + rows * m_columns;
    if (at < 0 || to < 0 || to >= m_cells.size())
        return;
    m_cells.at(to)->setFocus();
    m_scroll->ensureWidgetVisible(m_cells.at(to));
}

void OverviewWindow::play(OverviewCell *cell)
{
    if (!m_player) {
        m_player = new ScriptPlayer(m_makeOutput(), this);
        connect(m_player, &ScriptPlayer::stateChanged, this, [this] {
            if (m_playing)
                m_playing->setPlaying(m_player->isPlaying());
        });
    }
    if (const QString reason = m_player->unavailableReason(); !reason.isEmpty()) {
        m_notice->setText(reason);
        m_notice->setVisible(true);
        return;
    }
    const bool wasPlaying = m_player->isPlaying() && m_playing == cell;
    m_player->stop();
    m_playing = cell;
    m_player->setScript(cell->entry().script);
    if (!wasPlaying)
        m_player->play();
}

void OverviewWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_player)
        m_player->stop();
}

void OverviewWindow::compareWith(const std::optional<OverviewOther> &other)
{
    m_other = other;
    m_notice->setVisible(false);
    refresh();
}

void OverviewWindow::fillComparisons(QMenu *menu)
{
    menu->clear();
    QAction *nothing = menu->addAction(tr("&Nothing"), this, [this] { compareWith({}); });
    nothing->setEnabled(m_other.has_value());
    menu->addAction(tr("Another &Profile…"), m_opener, &ComparisonOpener::chooseFile);
    menu->addSection(tr("The tones of a country"));
    addCountryMenus(
        *menu, [](const TonePlan &) { return true; },
        [this](QMenu &countries, const QList<const TonePlan *> &plans) {
            for (const TonePlan *plan : plans)
                countries.addAction(describe(*plan), this, [this, plan] { compareWith(otherOf(*plan)); });
        });
}

QString OverviewWindow::title() const
{
    const QString name = m_session.displayName();
    return m_other ? tr("Tones and rings — %1, outlined: %2").arg(name, m_other->name)
                   : tr("Tones and rings — %1").arg(name);
}

bool OverviewWindow::printOn(QPagedPaintDevice &device) const
{
    QList<OverviewGroup> groups;
    for (const Block &block : m_blocks) {
        OverviewGroup group { block.heading, {} };
        for (const OverviewCell *cell : block.cells) {
            if (fits(cell->entry()))
                group.entries.append(cell->entry());
        }
        if (!group.entries.isEmpty())
            groups.append(group);
    }
    return printOverview(device, title(), groups, shownTime());
}

static QPageLayout usualPage()
{
    return { QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
        QPageLayout::Millimeter };
}

QByteArray OverviewWindow::pdf() const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageLayout(usualPage());
    writer.setTitle(title());
    return printOn(writer) ? bytes.data() : QByteArray();
}

void OverviewWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title());
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print Tones and Rings"));
    if (dialog.exec() == QDialog::Accepted && !printOn(printer))
        QMessageBox::warning(this, tr("Print Tones and Rings"), tr("The printer could not be reached."));
}

void OverviewWindow::savePdf()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save as PDF"), u"tones.pdf"_s, tr("Documents (*.pdf)"));
    if (!path.isEmpty())
        saveExport(path, pdf(), this);
}

} // namespace flatprofile
