#include "ui/dialplan/dialplanpage.h"

#include "core/dialplan/dialplancheck.h"
#include "ui/dialplan/batchpage.h"
#include "ui/dialplan/comparepage.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/sequencepieces.h"
#include "ui/dialplan/trypage.h"
#include "ui/dialplan/wordspage.h"
#include "ui/editors/texteditor.h"
#include "ui/session/documentsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/segmentedfilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace flatprofile {

DialPlanPage::DialPlanPage(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_tester(new DialTester(session, this))
{
    m_try = new TryPage(*m_tester, this);
    m_batch = new BatchPage(*m_tester, this);
    m_compare = new ComparePage(*m_tester, this);
    m_words = new WordsPage(*m_tester, this);
    m_pages = new QStackedWidget(this);
    for (QWidget *page : QList<QWidget *> { m_try, m_batch, m_compare, m_words })
        m_pages->addWidget(page);
    QWidget *head = createHead();
    m_text = new TextEditor(dataTypeFromName(u"DialPlanScript"), TextEditor::Rows::AsNeeded, this);
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("The dial plan"));
    m_message = new MessageLine(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(head);
    layout->addWidget(m_text);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);

    connect(m_choice, &SegmentedFilter::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tester, &DialTester::planChanged, this, &DialPlanPage::showPlan);
    connect(m_tester, &DialTester::moved, this, &DialPlanPage::markSequence);
    connect(m_batch, &BatchPage::tryRequested, this, &DialPlanPage::tryDigits);
    connect(m_compare, &ComparePage::tryRequested, this, &DialPlanPage::tryDigits);
    connect(m_batch, &BatchPage::testsChanged, this, [this] {
        QStringList numbers;
        for (const DialTest &test : m_batch->tests())
            numbers.append(test.digits);
        m_compare->setNumbers(numbers);
    });
    connect(&session, &DocumentSession::opened, this, &DialPlanPage::showPlan);
    showPlan();
}

QWidget *DialPlanPage::createHead()
{
    auto *head = new QWidget(this);
    m_choice = new SegmentedFilter({ tr("Try"), tr("Batch"), tr("Compare"), tr("In words") }, head);
    m_choice->setObjectName(u"view"_s);
    m_plans = new QComboBox(head);
    m_plans->setObjectName(u"plan"_s);
    m_plans->setAccessibleName(tr("Dial plan"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *targets = new SegmentedFilter({ tr("MPP"), tr("SPA") }, head);
    targets->setObjectName(u"target"_s);
    targets->setToolTip(tr(
        "Whose firmware dials: where a number stays incomplete, MPP rejects it and SPA sends it as typed"));
    targets->setCurrent(m_tester->settings().target == DialTarget::Spa ? 1 : 0);
    auto *codes = new QCheckBox(tr("Star codes"), head);
    codes->setToolTip(tr("Add the star codes of the Regional page to the plan, as the phone does"));

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_choice);
    layout->addStretch();
    layout->addWidget(codes);
    layout->addWidget(targets);
    layout->addWidget(m_plans);
    connect(targets, &SegmentedFilter::currentChanged, m_tester,
        [this](int index) { m_tester->setTarget(index == 1 ? DialTarget::Spa : DialTarget::Mpp); });
    connect(codes, &QCheckBox::toggled, m_tester, &DialTester::setWithStarCodes);
    connect(m_plans, &QComboBox::activated, this,
        [this](int index) { m_tester->session().setCurrentElement(m_plans->itemData(index).toString()); });
    return head;
}

void DialPlanPage::showPlan()
{
    const DocumentSession &session = m_tester->session();
    const Catalogue &catalogue = session.catalogue();
    m_plans->clear();
    for (const ParameterId id : m_tester->dialPlans()) {
        const QString element = catalogue.element(id);
        const QString place = tr("%1, %2").arg(catalogue.tab(id), catalogue.field(id));
        m_plans->addItem(session.document().isSet(id) ? place
                                                      //: %1 is a page of the phone and a field on it
                                                      : tr("%1 (not in the profile)").arg(place),
            element);
    }
    m_plans->setCurrentIndex(m_plans->findData(m_tester->element()));
    m_text->setValue(m_tester->text());
    const QList<Diagnostic> &problems = m_tester->parsed().problems;
    if (m_tester->parsed().isValid())
        m_message->clear();
    else
        //: %1 is a whole sentence
        m_message->show(MessageLine::Kind::Error,
            tr("%1 The plan is dialled as far as it can be read.").arg(describeDialPlan(problems.last())));
    m_colours = colours();
    markSequence();
}

void DialPlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_text)
        return; // or it is not complete yet
    m_colours = colours();
    markSequence();
}

/// Colours the marks of the text, as those of the sequences below.
QList<QTextEdit::ExtraSelection> DialPlanPage::colours() const
{
    constexpr qsizetype kMostColoured = 400; // sequences; nobody reads more in one line
    const Theme theme = Theme::of(this);
    const int last = m_text->document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> colours;
    const QList<DialSequence> &sequences = m_tester->plan().sequences;
    for (const DialSequence &sequence : sequences.first(qMin(sequences.size(), kMostColoured))) {
        qsizetype at = sequence.span.offset;
        const ScriptPieces pieces = piecesOf(sequence);
        if (textOf(pieces).size() != sequence.span.length)
            continue; // shortened
        for (const ScriptPiece &piece : pieces) {
            const qsizetype end = at + piece.text.size();
            if (piece.kind != ScriptPiece::Kind::Plain && end <= last) {
                QTextEdit::ExtraSelection colour;
                colour.cursor = QTextCursor(m_text->document());
                colour.cursor.setPosition(int(at));
                colour.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
                colour.format.setForeground(colourOf(theme, piece.kind));
                colours.append(colour);
            }
            at = end;
        }
    }
    return colours;
}

/// Tints the sequence that leads.
void DialPlanPage::markSequence()
{
    QList<QTextEdit::ExtraSelection> marks = m_colours;
    const int sequence = m_tester->leadingSequence();
    const QList<DialSequence> &sequences = m_tester->plan().sequences;
    if (m_tester->isOffHook() && sequence >= 0 && sequence < sequences.size()) {
        const SourceSpan span = sequences.at(sequence).span;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        const int last = m_text->document()->characterCount() - 1;
        mark.cursor.setPosition(qMin(int(span.offset), last));
        mark.cursor.setPosition(qMin(int(span.offset + span.length), last), QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::of(this).selection);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void DialPlanPage::showKeypad()
{
    m_choice->setCurrent(0);
    m_try->focusDigits();
}

bool DialPlanPage::hasUnsavedLists() const
{
    return m_batch->hasUnsaved();
}

void DialPlanPage::tryDigits(const QString &digits)
{
    m_tester->type(digits);
    showKeypad();
}

QSize DialPlanPage::sizeHint() const
{
    const int unit = fontMetrics().height();
    return { unit * 60, qMax(unit * 30, QWidget::sizeHint().height()) };
}

} // namespace flatprofile
