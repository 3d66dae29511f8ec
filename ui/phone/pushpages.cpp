#include "ui/phone/pushpages.h"

#include "ui/phone/pushwording.h"
#include "ui/phone/remarkdelegate.h"
#include "ui/phone/verdictdelegate.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedfilter.h"
#include "ui/widgets/wordslist.h"
#include "ui/widgets/wordsmodel.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kMostOnButton = 16; // characters of a value

PushPages::PushPages(QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(u"phone"_s, {}, {}, this))
{
    setHasProfile(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    addWidget(m_empty);
    addWidget(createPlan());
    addWidget(createLog());
    addWidget(createVerdicts());
}

/// A page: a heading with what stands at its right, and the rest below.
static QWidget *pageOf(const QString &heading, const QList<QWidget *> &beside, QWidget *below)
{
    auto *page = new QWidget;
    auto *label = new QLabel(heading, page);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(label);
    top->addStretch();
    for (QWidget *widget : beside)
        top->addWidget(widget);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(below, 1);
    return page;
}

static QPlainTextEdit *textView(const QString &name, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(name);
    return view;
}

QWidget *PushPages::createPlan()
{
    m_changes = new WordsModel({ { tr("Parameter"), 30 }, { tr("On the phone now"), 0, true },
                                   { tr("Will be"), 0, true }, { QString(), 19 } },
        this);
    m_planPages = new QStackedWidget(this);
    m_changesList = new WordsList(*m_changes, tr("What will change"), m_planPages);
    m_changesList->setItemDelegateForColumn(3, new RemarkDelegate(m_changesList));
    m_requests = textView(tr("The requests, exactly as they are sent"), m_planPages);
    m_file = textView(tr("The file as the phone gets it"), m_planPages);
    m_planPages->addWidget(m_changesList);
    m_planPages->addWidget(m_requests);
    m_planPages->addWidget(m_file);
    m_planShow = new SegmentedFilter({ {}, {}, {} }, this);
    m_planShow->setAccessibleName(tr("What is shown of the plan"));
    connect(m_planShow, &SegmentedFilter::currentChanged, m_planPages, &QStackedWidget::setCurrentIndex);
    connect(m_changes, &WordsModel::checksChanged, this, &PushPages::leftOutChanged);
    return pageOf(tr("What will be sent"), { m_planShow }, m_planPages);
}

QWidget *PushPages::createLog()
{
    m_log = new WordsModel({ { tr("When"), 18 }, { tr("What"), 0 }, { tr("Answer"), 18 } }, this);
    m_logList = new WordsList(*m_log, tr("Log"), this);
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_log->text()); });
    return pageOf(tr("Log"), { copy }, m_logList);
}

QWidget *PushPages::createVerdicts()
{
    m_verdicts = new WordsModel({ { tr("Verdict"), 17 }, { tr("Parameter"), 22 }, { tr("Sent"), 0, true },
                                    { tr("Read back"), 0, true }, { QString(), 20 } },
        this);
    m_verdictList = new WordsList(*m_verdicts, tr("Verdicts"), this);
    offerToTake();
    m_verdictShow = new SegmentedFilter({ {}, {}, {}, {}, {} }, this);
    m_verdictShow->setAccessibleName(tr("Which verdicts are listed"));
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter verdicts"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    connect(search, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_verdictList->filter().setWords(text); });
    connect(m_verdictShow, &SegmentedFilter::currentChanged, this, [this](int choice) {
        m_verdictList->filter().setKinds(choice == 0 ? QSet<int>() : QSet<int> { choice - 1 });
    });
    return pageOf(tr("Read back and compared"), { search, m_verdictShow }, m_verdictList);
}

/// In the row, on a key and in the menu; the latter two for all rows that are chosen.
void PushPages::offerToTake()
{
    auto *delegate = new VerdictDelegate(m_verdictList);
    m_verdictList->setItemDelegateForColumn(4, delegate);
    connect(delegate, &VerdictDelegate::clicked, this, [this](const QModelIndex &index) {
        emit takeRequested({ index.data(WordsModel::KeyRole).toString() });
    });
    m_take = new QAction(icon(u"wand"_s), tr("&Use the Phone's Value"), this);
    m_take->setShortcut(Qt::ALT | Qt::Key_Return);
    m_take->setShortcutContext(Qt::WidgetShortcut);
    m_verdictList->addAction(m_take);
    m_verdictList->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_take, &QAction::triggered, this, [this] {
        QStringList elements = m_verdictList->chosenKeys();
        elements.removeIf([this](const QString &element) { return !m_takeable.contains(element); });
        emit takeRequested(elements);
    });
    connect(m_verdictList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PushPages::updateTakeAction);
}

void PushPages::updateTakeAction()
{
    const QStringList chosen = m_verdictList->chosenKeys();
    m_take->setEnabled(std::any_of(chosen.begin(), chosen.end(),
        [this](const QString &element) { return m_takeable.contains(element); }));
}

void PushPages::showEmpty()
{
    setCurrentIndex(Empty);
}

void PushPages::setHasProfile(bool has)
{
    const QString review
        = tr("Write the phone's address and choose Review: its configuration is read, and you see what would "
             "change before anything is sent.");
    const QString ask = tr("Write the phone's address and choose Ask the Phone: its configuration opens as a "
                           "profile, its status and its screen are shown.");
    m_empty->setWords(tr("Nothing has been asked yet"), has ? review : ask);
}

void PushPages::showPlan(const PushPlan &plan, const QSet<QString> &leftOut)
{
    QList<WordsRow> rows;
    for (const PlannedChange &change : plan.changes) {
        rows.append(wordsOf(change));
        if (leftOut.contains(change.element))
            rows.last().isChecked = false;
    }
    m_changes->setRows(rows);
    updatePlan(plan);
    m_planShow->setCurrent(0);
    m_planPages->setCurrentIndex(0);
    setCurrentIndex(Plan);
}

void PushPages::updatePlan(const PushPlan &plan)
{
    //: What is shown of a plan, and how many or how much
    m_planShow->setText(0, tr("Changes %1").arg(plan.changes.size()));
    m_planShow->setText(1, tr("Requests %1").arg(plan.requests.size()));
    m_planShow->setText(2, tr("File, %1").arg(QLocale().formattedDataSize(plan.file.size())));
    m_requests->setPlainText(requestsText(plan));
    m_file->setPlainText(fileText(plan.file));
}

void PushPages::showLog()
{
    setCurrentIndex(Log);
    m_logList->scrollToBottom();
}

void PushPages::append(const PushFlow::LogEntry &entry)
{
    m_log->append(wordsOf(entry));
    m_logList->scrollToBottom();
}

void PushPages::clearLog()
{
    m_log->setRows({});
}

void PushPages::showVerdicts(const QList<ParameterVerdict> &verdicts)
{
    using Kind = ParameterVerdict::Kind;
    QList<WordsRow> rows;
    QHash<Kind, int> counts;
    for (const ParameterVerdict &verdict : verdicts) {
        rows.append(wordsOf(verdict));
        ++counts[verdict.kind];
    }
    const auto rank = [](const WordsRow &row) {
        return row.isStrong ? 0 : Kind(row.kind) == Kind::Unverifiable ? 1 : 2;
    };
    std::stable_sort(rows.begin(), rows.end(),
        [&rank](const WordsRow &left, const WordsRow &right) { return rank(left) < rank(right); });
    m_verdicts->setRows(rows);
    //: A verdict on parameters and how many have it
    m_verdictShow->setText(0, tr("All %1").arg(verdicts.size()));
    m_verdictShow->setText(1 + int(Kind::Taken), tr("As Sent %1").arg(counts.value(Kind::Taken)));
    m_verdictShow->setText(1 + int(Kind::Missing), tr("Ignored %1").arg(counts.value(Kind::Missing)));
    m_verdictShow->setText(1 + int(Kind::Changed), tr("Different %1").arg(counts.value(Kind::Changed)));
    m_verdictShow->setText(
        1 + int(Kind::Unverifiable), tr("Hidden %1").arg(counts.value(Kind::Unverifiable)));
    m_verdictShow->setCurrent(0);
    m_verdictList->filter().setKinds({});
    m_takeable.clear();
    updateTakeAction();
    setCurrentIndex(Verdicts);
}

void PushPages::setTakeable(const QSet<QString> &elements)
{
    if (elements == m_takeable)
        return;
    m_takeable = elements;
    for (int row = 0; row < m_verdicts->rowCount(); ++row) {
        const WordsRow &words = m_verdicts->rows().at(row);
        const QString &value = words.cells.at(3);
        // Only what can be read at a glance stands on a button.
        const bool isShort = !value.isEmpty() && value.size() <= kMostOnButton && !value.contains(u'\n');
        m_verdicts->setCell(row, 4,
            !elements.contains(words.key) ? QString()
                : isShort                 ? tr("Use %1").arg(value)
                                          : tr("Use the Phone's"));
    }
    updateTakeAction();
}

void PushPages::showVerdictsAgain()
{
    setCurrentIndex(Verdicts);
}

QSet<QString> PushPages::leftOut() const
{
    QSet<QString> elements;
    for (const WordsRow &row : m_changes->rows()) {
        if (!row.isChecked.value_or(true))
            elements.insert(row.key);
    }
    return elements;
}

} // namespace flatprofile
