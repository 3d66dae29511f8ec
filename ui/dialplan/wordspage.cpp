#include "ui/dialplan/wordspage.h"

#include "core/dialplan/dialexplanation.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/sequencepieces.h"
#include "ui/dialplan/sequencesmodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace flatprofile {

WordsPage::WordsPage(DialTester &tester, QWidget *parent)
    : QWidget(parent)
    , m_tester(tester)
    , m_table(new QTreeWidget(this))
    , m_progress(new ProgressLine(this))
    , m_run([this](const QStringList &words) { showWords(words); })
{
    setUpDialTable(m_table, tr("The plan in words"));
    m_table->setHeaderLabels({ tr("Sequence"), tr("In words") });
    m_table->setColumnWidth(0, fontMetrics().height() * 14);
    auto *explanation = new QLabel(tr("What is typed, what is sent, and when."), this);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *copyAll = new QPushButton(icon(u"copy"_s), tr("Copy as Text"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(explanation, 1);
    head->addWidget(copyAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_run.cancel();
        m_progress->end();
        m_table->clear();
    });
    connect(copyAll, &QPushButton::clicked, this, &WordsPage::copy);
    connect(&tester, &DialTester::planChanged, this, &WordsPage::invalidate);
}

void WordsPage::invalidate()
{
    m_isStale = true;
    if (isVisible())
        run();
}

void WordsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        run();
}

void WordsPage::run()
{
    m_isStale = false;
    m_progress->begin(tr("Putting the plan into words…"));
    m_run.start([plan = m_tester.plan(), settings = m_tester.settings()](
                    const IsVoid &isVoid) { return explainDialPlan(plan, settings, isVoid); });
}

void WordsPage::showWords(const QStringList &words)
{
    m_progress->end();
    m_table->clear();
    QList<QTreeWidgetItem *> rows;
    const QList<DialSequence> &sequences = m_tester.plan().sequences;
    for (qsizetype i = 0; i < qMin(words.size(), sequences.size()); ++i) {
        auto *row = new QTreeWidgetItem({ printSequence(sequences.at(i)), words.at(i) });
        row->setData(0, SequencesModel::PiecesRole, QVariant::fromValue(piecesOf(sequences.at(i))));
        row->setToolTip(1, words.at(i));
        rows.append(row);
    }
    m_table->addTopLevelItems(rows);
}

void WordsPage::copy()
{
    QStringList lines;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i)
        lines.append(m_table->topLevelItem(i)->text(0) + u'\t' + m_table->topLevelItem(i)->text(1));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace flatprofile
