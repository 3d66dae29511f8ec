#include "ui/rules/fleetwindow.h"

#include "core/rules/ruleanalysis.h"
#include "core/document/masking.h"
#include "core/rules/rulecheck.h"
#include "ui/rules/fleetbench.h"
#include "ui/rules/fleetmodel.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulecolours.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/softselection.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// Signs before outcomes, URLs in code letters, shares as bars.
class FleetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 60, Measures(option.fontMetrics).buttonRow };
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(FleetModel::IsUrlRole).toBool()) {
            option->font = codeFont(option->font);
            option->textElideMode = Qt::ElideMiddle;
        }
        const QString sign = index.data(FleetModel::SignRole).toString();
        if (!sign.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(sign);
            option->decorationSize = { 14, 14 };
        }
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        QStyleOptionViewItem item = option;
        if (index.column() == FleetModel::ShareColumn) {
            const int words = option.fontMetrics.horizontalAdvance(u"100.0 %"_s) + 16;
            const QRect place = option.rect.adjusted(8, 0, -12, 0);
            const double room = place.width() - words;
            const double share = index.data(FleetModel::ShareRole).toDouble();
            const int height = option.fontMetrics.height() / 2;
            item.rect.setLeft(option.rect.right() - words - 4);
            QStyledItemDelegate::paint(painter, item, index);
            const QRectF bar(place.left(), place.center().y() - height / 2.0,
                share > 0 ? std::max(2.0, room * share) : 0, height);
            painter->fillRect(bar, mix(theme.base, theme.link, theme.isDark() ? 0.6 : 0.5));
        } else {
            QStyledItemDelegate::paint(painter, item, index);
        }
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    }
};

QString describe(const FleetRun &run)
{
    const QString name = QFileInfo(run.path).fileName();
    if (!run.error)
        return FleetWindow::tr("%1 can’t be read: %2").arg(name, run.unread);
    switch (*run.error) {
    case FleetError::Empty:
        return FleetWindow::tr("%1 holds no phones.").arg(name);
    case FleetError::NoRows:
        return FleetWindow::tr("%1 holds no phones: nothing stands below its first line.").arg(name);
    case FleetError::NoMacros:
        return FleetWindow::tr("The first line of %1 names no macros, so it is no table of phones.")
            .arg(name);
    case FleetError::NoPhones:
        return FleetWindow::tr("%1 is no file of phones that can be read.").arg(name);
    case FleetError::Overlong:
        return FleetWindow::tr("A row of %1 is too long; perhaps a quote is never closed.").arg(name);
    case FleetError::Unwritable:
        return FleetWindow::tr("The outcomes were not written: %1").arg(run.unread);
    case FleetError::Interrupted:
        break;
    }
    return FleetWindow::tr("Cancelled.");
}

} // namespace

FleetWindow::FleetWindow(DocumentSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bench(new FleetBench(session, this))
    , m_model(new FleetModel(this))
{
    setObjectName("fleetWindow"_L1);
    setWindowTitle(tr("Fleet"));
    setAcceptDrops(true);
    const int line = fontMetrics().height();
    resize(line * 58, line * 36);
    setMinimumSize(line * 36, line * 22);
    m_message = new MessageLine(this);
    m_progress = new ProgressLine(this);
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(u"phone"_s, tr("No phones yet"),
        tr("Open a table with a phone in each row and the names of macros in its first line, or drop it "
           "here. Tables "
           "of any size are read row by row."),
        m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(createResults());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(createHead());
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    connect(m_progress, &ProgressLine::cancelRequested, m_bench, &FleetBench::cancel);
    connect(m_bench, &FleetBench::started, this, [this] {
        m_progress->begin(tr("Trying the rules with %1…").arg(QFileInfo(m_bench->path()).fileName()));
        m_empty->setVisible(m_bench->run() != nullptr); // there are phones, only not yet counted
    });
    connect(m_bench, &FleetBench::finished, this, [this] {
        m_progress->end();
        refresh();
    });
    connect(m_bench, &FleetBench::saved, this, [this](const QString &path) {
        m_message->show(MessageLine::Kind::Info,
            tr("Each phone with its outcome was written to %1.").arg(QFileInfo(path).fileName()));
    });
    refresh();
}

QWidget *FleetWindow::createHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Fleet"), head);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto *place = new QLabel(tr("what many phones do with the rules"), head);
    place->setForegroundRole(QPalette::PlaceholderText);
    m_rules = new QComboBox(head);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->addItem(tr("All profile rules"), QString());
    const Catalogue &catalogue = m_bench->session().catalogue();
    for (const QString &element : RuleBench::elements()) {
        const ParameterId id = catalogue.find(element);
        if (!element.startsWith("Resync_Trigger"_L1))
            m_rules->addItem(id == kUnknownParameter ? element : catalogue.field(id), element);
    }
    connect(m_rules, &QComboBox::activated, this,
        [this](int index) { m_bench->setElement(m_rules->itemData(index).toString()); });
    m_open = new QPushButton(icon(u"open"_s), tr("Open Table…"), head);
    connect(m_open, &QPushButton::clicked, this, &FleetWindow::chooseTable);
    m_save = new QPushButton(icon(u"save"_s), tr("Save Outcomes…"), head);
    connect(m_save, &QPushButton::clicked, this, &FleetWindow::chooseOutput);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(4);
    layout->addWidget(place);
    layout->addStretch();
    layout->addWidget(m_rules);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    return head;
}

QWidget *FleetWindow::createResults()
{
    auto *pane = new QWidget(m_pages);
    QFont bold = font();
    bold.setBold(true);
    m_summary = new QLabel(pane);
    m_summary->setTextFormat(Qt::PlainText);
    m_table = new QTreeView(pane);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FleetDelegate(m_table));
    m_table->setAccessibleName(tr("Outcomes"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FleetModel::DetailColumn, QHeaderView::Stretch);
    const int unit = fontMetrics().height();
    m_table->setColumnWidth(FleetModel::RuleColumn, unit * 7);
    m_table->setColumnWidth(FleetModel::OutcomeColumn, unit * 8);
    m_table->setColumnWidth(FleetModel::PhonesColumn, unit * 7);
    m_table->setColumnWidth(FleetModel::ShareColumn, unit * 12);
    new SoftSelection(m_table);
    m_problemsTitle = new QLabel(tr("Problems of the rules"), pane);
    m_problemsTitle->setFont(bold);
    m_problems = new QListWidget(pane);
    m_problems->setAccessibleName(tr("Problems of the rules"));
    m_problems->setWordWrap(true);
    m_problems->setIconSize({ 14, 14 });
    new SoftSelection(m_problems);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problems, 1);
    return pane;
}

void FleetWindow::openTable(const QString &path)
{
    m_message->clear();
    m_bench->setPath(path);
}

void FleetWindow::chooseTable()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Table of Phones"),
        QFileInfo(m_bench->session().path()).path(),
        tr("Tables and phones (*.csv *.tsv *.json);;All files (*)"));
    if (!path.isEmpty())
        openTable(path);
}

void FleetWindow::chooseOutput()
{
    const QFileInfo table(m_bench->path());
    QString path = QFileDialog::getSaveFileName(this, tr("Save Outcomes"),
        table.dir().filePath(table.completeBaseName() + ".outcomes.csv"_L1), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == table) {
        m_message->show(
            MessageLine::Kind::Error, tr("The outcomes can’t replace the table that they are made from."));
        return;
    }
    m_message->clear();
    m_bench->save(path);
}

void FleetWindow::refresh()
{
    const FleetRun *run = m_bench->run();
    m_save->setEnabled(run && !run->error && run->unread.isEmpty());
    if (!run) {
        m_empty->setVisible(true);
        m_pages->setCurrentIndex(0);
        return;
    }
    if (run->error || !run->unread.isEmpty()) {
        m_message->show(MessageLine::Kind::Error, describe(*run));
        if (run->error != FleetError::Unwritable) {
            m_empty->setVisible(true);
            m_pages->setCurrentIndex(0);
        }
        return;
    }
    m_message->clear();
    m_pages->setCurrentIndex(1);
    m_model->setRun(run);
    const QLocale locale;
    QStringList words {
        tr("%1 from %2")
            .arg(tr("%Ln phone(s)", nullptr, int(std::min<qint64>(run->result.phones, 2'000'000'000))),
                QFileInfo(run->path).fileName())
    };
    if (run->rules.isEmpty())
        words.append(tr("the profile has no profile rule"));
    if (const int never = m_model->neverSelected(); never > 0)
        words.append(tr("%n alternative(s) never selected", nullptr, never));
    if (const qint64 failing = m_model->failing(); failing > 0)
        words.append(tr("%1 fail").arg(locale.toString(failing)));
    if (run->result.expecting > 0)
        words.append(run->result.unexpected == 0
                ? tr("all fetch what is expected")
                : tr("%1 not as expected").arg(locale.toString(run->result.unexpected)));
    if (run->isCompared)
        words.append(run->result.changed == 0 ? tr("none does anything else than with the profile as saved")
                                              : tr("%1 do something else than with the profile as saved")
                                                    .arg(locale.toString(run->result.changed)));
    m_summary->setText(words.join(u" · "_s));
    showProblems();
}

void FleetWindow::showProblems()
{
    m_problems->clear();
    for (const FleetRule &rule : m_bench->run()->rules) {
        const QString shown = maskedRule(rule.rule);
        for (const Diagnostic &problem : analyzeRule(rule.rule, rule.setting.kind, rule.setting.target)) {
            const QString sign = problem.severity == Severity::Error ? u"error"_s
                : problem.severity == Severity::Warning              ? u"warn"_s
                                                                     : u"info"_s;
            new QListWidgetItem(icon(sign),
                rule.parameter + ": "_L1 + describeRule(withoutSecrets(problem, rule.rule, shown)),
                m_problems);
        }
    }
    m_problemsTitle->setVisible(m_problems->count() > 0);
    m_problems->setVisible(m_problems->count() > 0);
}

void FleetWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void FleetWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openTable(event->mimeData()->urls().constFirst().toLocalFile());
}

void FleetWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace flatprofile
