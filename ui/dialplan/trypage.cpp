#include "ui/dialplan/trypage.h"

#include "core/dialplan/dialtestnumbers.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/digitsfield.h"
#include "ui/dialplan/keypad.h"
#include "ui/dialplan/sequencesmodel.h"
#include "ui/dialplan/stepsmodel.h"
#include "ui/dialplan/verdictcard.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kOfferedNumbers = 5;

static QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

TryPage::TryPage(DialTester &tester, QWidget *parent)
    : QWidget(parent)
    , m_tester(tester)
    , m_content(new QWidget(this))
    , m_sequences(new SequencesModel(tester, this))
    , m_steps(new StepsModel(tester, this))
    , m_search([this](const QStringList &numbers) { offerNumbers(numbers); })
{
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(createPhone());
    columns->addWidget(createRecord(), 1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"whole"_s);
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&tester, &DialTester::moved, this, &TryPage::showKeys);
    connect(&tester, &DialTester::planChanged, this, &TryPage::showPlan);
    showKeys();
    showPlan();
}

QWidget *TryPage::createPhone()
{
    auto *phone = new QWidget(m_content);
    m_digits = new DigitsField(phone);
    m_keypad = new Keypad(phone);
    m_erase = new QPushButton(icon(u"backspace"_s), tr("Delete"), phone);
    m_dial = new QPushButton(tr("Dial"), phone);
    m_dial->setToolTip(tr("The Dial key of the phone, or # at the end"));
    m_hook = new QPushButton(phone);
    m_times = new QLabel(phone);
    m_times->setTextFormat(Qt::PlainText);
    m_times->setForegroundRole(QPalette::PlaceholderText);
    m_times->setWordWrap(true);
    m_numbers = new QLabel(phone);
    m_numbers->setTextFormat(Qt::RichText);
    m_numbers->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_numbers->setFocusPolicy(Qt::TabFocus);
    m_numbers->setAccessibleName(tr("Numbers to try"));
    m_numbers->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : { m_erase, m_dial, m_hook })
        buttons->addWidget(button, 1);
    auto *facts = new QWidget(phone);
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(0, 0, 0, 0);
    factsLayout->setSpacing(8);
    factsLayout->addWidget(m_times);
    factsLayout->addSpacing(4);
    factsLayout->addWidget(heading(tr("Try"), facts));
    factsLayout->addWidget(m_numbers);
    factsLayout->addStretch();
    // In a low panel the keys keep their place and the facts are scrolled.
    auto *area = new QScrollArea(phone);
    area->setWidget(facts);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(fontMetrics().height());
    area->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(phone);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(8);
    layout->addWidget(m_digits);
    layout->addWidget(m_keypad, 3);
    layout->addLayout(buttons);
    layout->addSpacing(4);
    layout->addWidget(area, 1);
    // The words of the verdict need their height at every width, which makes a scroll area give everything
    // the height it would like to have; these take what is there.
    m_keypad->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_keypad->setMaximumHeight(Measures::of(this).twoLineRow * 6);
    phone->setFixedWidth(qMax(fontMetrics().height() * 18, phone->minimumSizeHint().width()));

    connect(m_digits, &DigitsField::keyPressed, &m_tester, &DialTester::press);
    connect(m_digits, &DigitsField::pasted, &m_tester, &DialTester::type);
    connect(m_digits, &DigitsField::erased, &m_tester, &DialTester::erase);
    connect(m_digits, &DigitsField::sent, &m_tester, &DialTester::send);
    connect(m_digits, &DigitsField::hungUp, &m_tester, &DialTester::hangUp);
    connect(m_keypad, &Keypad::keyPressed, &m_tester, &DialTester::press);
    connect(m_erase, &QPushButton::clicked, &m_tester, &DialTester::erase);
    connect(m_dial, &QPushButton::clicked, &m_tester, &DialTester::send);
    connect(m_hook, &QPushButton::clicked, this, [this] {
        if (m_tester.isOffHook())
            m_tester.hangUp();
        else
            m_tester.liftOff();
    });
    connect(m_numbers, &QLabel::linkActivated, &m_tester, &DialTester::type);
    return phone;
}

QWidget *TryPage::createRecord()
{
    auto *record = new QWidget(m_content);
    m_count = new QLabel(record);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAlignment(Qt::AlignRight);
    m_sequenceTable = new QTreeView(record);
    setUpDialTable(m_sequenceTable, tr("Sequences"));
    m_sequenceTable->setModel(m_sequences);
    m_stepTable = new QTreeView(record);
    setUpDialTable(m_stepTable, tr("Digit by digit"));
    m_stepTable->setModel(m_steps);
    const int unit = fontMetrics().height();
    m_stepTable->setColumnWidth(StepsModel::KeyColumn, unit * 6);
    m_stepTable->setColumnWidth(StepsModel::FitColumn, unit * 5);

    const auto titled = [this](QWidget *title, QWidget *side, QTreeView *table) {
        auto *box = new QWidget(this);
        auto *head = new QHBoxLayout;
        head->addWidget(title);
        head->addStretch();
        if (side)
            head->addWidget(side);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 4, 0, 0);
        layout->setSpacing(6);
        layout->addLayout(head);
        layout->addWidget(table, 1);
        return box;
    };
    m_tables = new QSplitter(Qt::Vertical, record);
    m_tables->addWidget(titled(heading(tr("Sequences"), record), m_count, m_sequenceTable));
    m_tables->addWidget(titled(heading(tr("Digit by digit"), record), nullptr, m_stepTable));
    m_tables->setStretchFactor(0, 3);
    m_tables->setStretchFactor(1, 2);
    m_tables->setChildrenCollapsible(false);
    m_tables->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto *layout = new QVBoxLayout(record);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    layout->addWidget(new VerdictCard(m_tester, record));
    layout->addWidget(m_tables, 1);
    connect(m_steps, &QAbstractItemModel::rowsInserted, m_stepTable, &QTreeView::scrollToBottom,
        Qt::QueuedConnection);
    return record;
}

void TryPage::focusDigits()
{
    m_digits->setFocus(Qt::OtherFocusReason);
}

void TryPage::showKeys()
{
    const qsizetype count = m_tester.keys().size();
    m_digits->show(m_tester.keys(), count > 0 ? tr("%n digit(s)", nullptr, int(count)) : QString());
    m_keypad->setWanted(
        m_tester.dialling().isOver() && m_tester.isOffHook() ? KeySet {} : m_tester.wantedKeys());
    m_erase->setEnabled(count > 0);
    m_dial->setEnabled(m_tester.isOffHook() && !m_tester.dialling().isOver());
    m_hook->setText(m_tester.isOffHook() ? tr("Hang Up") : tr("Off Hook"));
    if (!m_tester.isOffHook()) {
        m_count->setText(tr("%n, in the order of the plan", nullptr, m_tester.dialling().sequenceCount()));
        return;
    }
    m_count->setText(tr("%1 of %2 fit; those stand first")
                         .arg(m_tester.dialling().candidateCount())
                         .arg(m_tester.dialling().sequenceCount()));
}

void TryPage::showPlan()
{
    std::chrono::seconds times[] { m_tester.settings().times.longTimer,
        m_tester.settings().times.shortTimer };
    bool isOwn[] { false, false };
    for (const DialPlanTimer &timer : m_tester.plan().timers) {
        const int which = timer.timer == DialTimer::Long ? 0 : 1;
        times[which] = timer.delay;
        isOwn[which] = true;
    }
    const auto said = [&](int which) {
        const QString seconds = QString::number(times[which].count());
        return isOwn[which] ? tr("%1 s, from the plan").arg(seconds) : tr("%1 s, from Regional").arg(seconds);
    };
    m_times->setText(tr("Interdigit long: %1\nInterdigit short: %2").arg(said(0), said(1)));
    m_isStale = true;
    m_numbers->clear();
    if (isVisible())
        searchNumbers();
}

/// Numbers are looked for once they can be seen: a long plan takes its time.
void TryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        searchNumbers();
}

void TryPage::searchNumbers()
{
    m_isStale = false;
    m_search.start([plan = m_tester.plan()](const IsVoid &isVoid) {
        QStringList numbers;
        int sequence = -1;
        for (const DialTestNumber &number : testNumbers(plan, isVoid)) {
            const bool isNew = number.sequence != sequence && !number.digits.isEmpty();
            if (isNew && number.why != DialTestNumber::Why::BesideSet) {
                numbers.append(number.digits);
                sequence = number.sequence;
            }
            if (numbers.size() >= kOfferedNumbers)
                break;
        }
        return numbers;
    });
}

void TryPage::offerNumbers(const QStringList &numbers)
{
    QStringList links;
    for (const QString &number : numbers)
        links.append(u"<a href=\"%1\">%1</a>"_s.arg(number)); // keys of a phone: nothing to escape
    m_numbers->setText(links.join(u"&nbsp;&nbsp; "_s));
}

QSize TryPage::sizeHint() const
{
    const int letters = m_keypad->sizeHint().height() - m_keypad->minimumSizeHint().height();
    return { m_content->sizeHint().width(), m_content->minimumSizeHint().height() + letters };
}

/// Wide and low, as in the panel, the tables stand side by side.
void TryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int unit = fontMetrics().height();
    const bool isLow = height() < unit * 26;
    if (m_isLow == isLow)
        return; // the widths are the user's
    m_isLow = isLow;
    m_sequenceTable->setColumnWidth(SequencesModel::SequenceColumn, unit * (isLow ? 10 : 13));
    m_sequenceTable->setColumnWidth(SequencesModel::SoFarColumn, unit * (isLow ? 12 : 15));
    m_sequenceTable->setColumnWidth(SequencesModel::StateColumn, unit * (isLow ? 7 : 8));
    m_tables->setOrientation(isLow ? Qt::Horizontal : Qt::Vertical);
    m_tables->widget(1)->layout()->setContentsMargins(isLow ? 12 : 0, isLow ? 4 : 12, 0, 0);
}

} // namespace flatprofile
