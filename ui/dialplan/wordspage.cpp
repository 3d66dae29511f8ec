#include "ui/dialplan/wordspage.h"

#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplancheck.h"
#include "core/document/dialsurroundings.h"
#include "core/edit/profilecommands.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/sequencepieces.h"
#include "ui/dialplan/sequencesmodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace flatprofile {

enum Column { SequenceColumn, WordsColumn, NotesColumn };

WordsPage::WordsPage(DialTester &tester, QWidget *parent)
    : QWidget(parent)
    , m_tester(tester)
    , m_explanation(new QLabel(this))
    , m_emergency(new MessageLine(this))
    , m_fix(new QPushButton(this))
    , m_table(new QTreeWidget(this))
    , m_progress(new ProgressLine(this))
    , m_run([this](const Words &words) { showWords(words); })
{
    setUpDialTable(m_table, tr("The plan in words"));
    m_table->setHeaderLabels({ tr("Sequence"), tr("In words"), tr("Worth knowing") });
    m_table->setColumnWidth(SequenceColumn, fontMetrics().height() * 12);
    m_table->setColumnWidth(WordsColumn, fontMetrics().height() * 32);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_fix->hide();
    auto *copyAll = new QPushButton(icon(u"copy"_s), tr("Copy as Text"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_explanation, 1);
    head->addWidget(copyAll);
    auto *emergency = new QHBoxLayout;
    emergency->setSpacing(8);
    emergency->addWidget(m_emergency, 1);
    emergency->addWidget(m_fix, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(emergency);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    connect(m_progress, &ProgressLine::cancelRequested, this, &WordsPage::stop);
    connect(m_fix, &QPushButton::clicked, this, &WordsPage::fix);
    connect(copyAll, &QPushButton::clicked, this, &WordsPage::copy);
    connect(&tester, &DialTester::planChanged, this, &WordsPage::invalidate);
    connect(&tester.session(), &DocumentSession::problemsChanged, this, [this] {
        if (!m_isStale && emergencyNumbers() != m_tried) // their parameter, or the country, was edited
            invalidate();
    });
}

void WordsPage::invalidate()
{
    m_isStale = true;
    if (isVisible())
        run();
    else
        m_run.cancel(); // those words are another plan's
}

void WordsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        run();
}

/// The extension whose plan it is; 0 for a plan of another name.
static int extensionOf(const QString &element)
{
    return element.section(u'_', -2, -2).toInt();
}

QStringList WordsPage::emergencyNumbers() const
{
    const DocumentSession &session = m_tester.session();
    return emergencyNumbersToDial(
        session.document(), extensionOf(m_tester.element()), session.emergencyNumbers());
}

void WordsPage::run()
{
    m_isStale = false;
    m_tried = emergencyNumbers();
    m_explanation->setText(tr("What is typed, what is sent, and when."));
    m_progress->begin(tr("Putting the plan into words…"));
    m_run.start(
        [plan = m_tester.plan(), settings = m_tester.settings(), numbers = m_tried](const IsVoid &isVoid) {
            Words words;
            words.sequences = explainDialPlan(plan, settings, isVoid);
            words.emergency = reviewEmergencyNumbers(plan, numbers, settings);
            if (!isVoid())
                words.notes = reviewDialPlan(plan);
            return words;
        });
}

void WordsPage::stop()
{
    m_run.cancel();
    m_progress->end();
    m_table->clear();
    m_explanation->setText(tr("Stopped; leave the page and come back to put the plan into words."));
    m_isStale = true;
}

void WordsPage::showWords(const Words &words)
{
    m_progress->end();
    m_table->clear();
    QHash<qsizetype, QStringList> notes; // by where their sequence begins
    for (const Diagnostic &note : words.notes)
        notes[note.span.offset].append(describeDialPlan(note));
    QList<QTreeWidgetItem *> rows;
    const QList<DialSequence> &sequences = m_tester.plan().sequences;
    for (qsizetype i = 0; i < qMin(words.sequences.size(), sequences.size()); ++i) {
        const DialSequence &sequence = sequences.at(i);
        const QStringList own = notes.value(sequence.span.offset);
        auto *row = new QTreeWidgetItem({ printSequence(sequence), words.sequences.at(i), own.join(u' ') });
        row->setData(SequenceColumn, SequencesModel::PiecesRole, QVariant::fromValue(piecesOf(sequence)));
        row->setToolTip(WordsColumn, words.sequences.at(i));
        row->setToolTip(NotesColumn, own.join(u'\n'));
        rows.append(row);
    }
    m_table->addTopLevelItems(rows);
    showEmergency(words);
}

void WordsPage::showEmergency(const Words &words)
{
    m_edits.clear();
    if (m_tried.isEmpty()) {
        m_emergency->show(MessageLine::Kind::Info,
            tr("No emergency number is tried, because none is named: the Preferences have a place for "
               "them."));
    } else if (words.emergency.isEmpty()) {
        m_emergency->show(MessageLine::Kind::Info,
            tr("Emergency numbers that are dialled at once: %1").arg(m_tried.join(", "_L1)));
    } else {
        QStringList sentences;
        auto kind = MessageLine::Kind::Info;
        for (const Diagnostic &one : words.emergency) {
            sentences.append(describeDialPlan(one));
            if (one.severity != Severity::Info)
                kind = MessageLine::Kind::Warning;
            if (m_edits.isEmpty() && !one.fix.isEmpty()) {
                m_edits = one.fix;
                m_fix->setText(describeDialPlanFix(one));
                m_fix->setToolTip(sentences.last());
            }
        }
        m_emergency->show(kind, sentences.join(u'\n'));
    }
    m_fix->setVisible(!m_edits.isEmpty());
}

/// As one step of the undo list.
void WordsPage::fix()
{
    DocumentSession &session = m_tester.session();
    QString text = m_tester.text();
    if (m_isStale || m_run.isRunning() || !session.document().canEdit(m_tester.element()))
        return; // the places may be others by now
    for (auto edit = m_edits.crbegin(); edit != m_edits.crend(); ++edit)
        text.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    session.push(setParameterState(session.document(), m_tester.element(), ParameterState::value(text)));
}

void WordsPage::copy()
{
    QStringList lines;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = SequenceColumn; column <= NotesColumn; ++column)
            cells.append(m_table->topLevelItem(i)->text(column));
        while (cells.last().isEmpty())
            cells.removeLast();
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace flatprofile
