#include "ui/dialplan/comparepage.h"

#include "core/dialplan/dialplancheck.h"
#include "ui/dialplan/batchmodel.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/progressline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace flatprofile {

void DifferencesModel::setDifferences(const QList<DialDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString resultText(const DialOutcome &outcome, bool withTime)
{
    const QString text = outcomeText(outcome);
    if (!withTime)
        return text;
    const auto seconds = outcome.delay.value_or(std::chrono::seconds(0)).count();
    return seconds == 0 ? DifferencesModel::tr("%1 at once").arg(text)
                        : DifferencesModel::tr("%1 after %2 s").arg(text).arg(seconds);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DialDifference &difference = m_differences.at(index.row());
    const bool isTime = difference.kind == DialDifference::Kind::Time;
    if (role == DialDelegate::FixedFontRole)
        return index.column() != KindColumn;
    if (role == DialDelegate::RecedeRole)
        return isTime && index.column() == KindColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case DigitsColumn:
        return difference.digits.isEmpty() ? tr("(no key)") : difference.digits;
    case HereColumn:
        return resultText(difference.after, isTime);
    case ThereColumn:
        return resultText(difference.before, isTime);
    default:
        return isTime ? tr("Sooner or later") : tr("Another result");
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DigitsColumn:
        return tr("Digits");
    case HereColumn:
        return tr("This plan");
    case ThereColumn:
        return tr("The other plan");
    default:
        return tr("Difference");
    }
}

ComparePage::ComparePage(DialTester &tester, QWidget *parent)
    : QWidget(parent)
    , m_tester(tester)
    , m_plans(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_differences(new DifferencesModel(this))
    , m_progress(new ProgressLine(this))
    , m_table(new QTreeView(this))
    , m_run([this](const QList<DialDifference> &differences) { showDifferences(differences); })
{
    m_plans->setObjectName(u"other"_s);
    m_plans->setAccessibleName(tr("The plan to compare with"));
    auto *label = new QLabel(tr("Compare &with"), this);
    label->setBuddy(m_plans);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setUpDialTable(m_table, tr("Numbers that differ"));
    m_table->setModel(m_differences);
    const int unit = fontMetrics().height();
    const int widths[] { unit * 10, unit * 14, unit * 14 };
    for (int column = 0; column < 3; ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_plans);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);

    connect(m_progress, &ProgressLine::cancelRequested, this, &ComparePage::stop);
    connect(m_plans, &QComboBox::activated, this, &ComparePage::invalidate);
    connect(&tester, &DialTester::planChanged, this, &ComparePage::invalidate);
    connect(&tester.session(), &DocumentSession::saved, this, &ComparePage::invalidate);
    connect(&tester.session().document(), &ProfileDocument::stateChanged, this, &ComparePage::invalidate);
    connect(m_table, &QTreeView::activated, this,
        [this](const QModelIndex &index) { emit tryRequested(m_differences->at(index.row()).digits); });
}

void ComparePage::setNumbers(const QStringList &numbers)
{
    m_numbers = numbers;
    invalidate();
}

void ComparePage::invalidate()
{
    m_isStale = true;
    if (isVisible())
        run();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        run();
}

static const QString kSavedPlan = QStringLiteral("*saved"); // no element is named so
static const QString kFactoryPlan = QStringLiteral("*factory");

/// What there is to choose from; what is chosen stays.
void ComparePage::fillPlans()
{
    const Catalogue &catalogue = m_tester.session().catalogue();
    const QString chosen = m_plans->currentData().toString();
    m_plans->clear();
    m_plans->addItem(tr("The plan as last saved"), kSavedPlan);
    m_plans->addItem(tr("The factory's plan"), kFactoryPlan);
    for (const ParameterId id : m_tester.dialPlans()) {
        const QString element = catalogue.element(id);
        if (element != m_tester.element())
            //: a page of the phone and a field on it: "Ext 2, Dial Plan"
            m_plans->addItem(tr("%1, %2").arg(catalogue.tab(id), catalogue.field(id)), element);
    }
    m_plans->setCurrentIndex(qMax(0, m_plans->findData(chosen)));
}

void ComparePage::run()
{
    m_isStale = false;
    fillPlans();
    const QString chosen = m_plans->currentData().toString();
    const DocumentSession &session = m_tester.session();
    const ParameterId id = session.catalogue().find(m_tester.element());
    const QString factory
        = id == kUnknownParameter ? QString() : session.catalogue().defaultValue(id, session.phone());
    QString other;
    if (chosen == kFactoryPlan) {
        other = factory;
    } else if (chosen == kSavedPlan) {
        const ParameterState saved = session.savedState(m_tester.element());
        using Kind = ParameterState::Kind;
        other = saved.kind == Kind::Absent || saved.kind == Kind::AccessOnly ? factory : saved.text;
    } else {
        other = m_tester.planText(chosen);
    }
    const ParsedDialPlan parsed = parseDialPlan(other);
    if (!parsed.isValid()) {
        m_run.cancel();
        m_progress->end();
        m_differences->setDifferences({});
        //: %1 is a whole sentence that says what is wrong
        m_summary->setText(
            tr("The other plan cannot be read: %1").arg(describeDialPlan(parsed.problems.last())));
        return;
    }
    m_progress->begin(tr("Comparing…"));
    using Differences = QList<DialDifference>;
    m_run.start([before = parsed.plan, after = m_tester.plan(), settings = m_tester.settings(),
                    numbers = m_numbers](const IsVoid &isVoid) -> Differences {
        return compareDialPlans(before, after, settings, numbers, isVoid);
    });
}

void ComparePage::stop()
{
    m_run.cancel();
    m_progress->end();
    m_differences->setDifferences({});
    m_summary->setText(tr("Stopped; choose a plan to compare again."));
}

void ComparePage::showDifferences(const QList<DialDifference> &differences)
{
    m_progress->end();
    m_differences->setDifferences(differences);
    m_summary->setText(differences.isEmpty()
            ? tr("No number differs, of all that were tried.")
            : tr("%n number(s) differ, of all that were tried.", nullptr, int(differences.size())));
}

} // namespace flatprofile
