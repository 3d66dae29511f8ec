#include "ui/rules/rulebuilder.h"

#include "ui/rules/alternativeform.h"
#include "ui/rules/alternativesmodel.h"
#include "ui/rules/alternativesview.h"
#include "ui/rules/formrows.h"
#include "ui/rules/phonepresets.h"
#include "ui/rules/phonesview.h"
#include "ui/rules/resultsview.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulecolours.h"
#include "ui/rules/ruleedit.h"
#include "ui/rules/ruleproblems.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/segmentedfilter.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString fieldOf(const DocumentSession &session, const QString &element)
{
    const ParameterId id = session.catalogue().find(element);
    return id == kUnknownParameter ? element : session.catalogue().field(id);
}

/// A frame on the base colour, as tables are.
static QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    return frame;
}

RuleBuilder::RuleBuilder(DocumentSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_bench(new RuleBench(session, this))
    , m_model(new AlternativesModel(*m_bench, this))
{
    setObjectName("ruleBuilder"_L1);
    resize(1240, 800);
    setMinimumSize(800, 520);
    m_notice = new MessageLine(this);
    auto *above = new QSplitter(Qt::Horizontal, this);
    above->addWidget(createRulePane());
    above->addWidget(createPhonesPane());
    above->setChildrenCollapsible(false);
    above->setStretchFactor(0, 11);
    above->setStretchFactor(1, 10);
    above->setHandleWidth(1);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(above);
    rows->addWidget(createResults());
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 1);
    rows->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(createHead());
    layout->addWidget(m_notice);
    layout->addWidget(rows, 1);
    const double scale = fontMetrics().height() / 18.0;
    rows->setSizes({ int(480 * scale), int(250 * scale) });

    connect(m_bench, &RuleBench::elementChanged, this, &RuleBuilder::showElement);
    connect(m_bench, &RuleBench::ruleChanged, this, &RuleBuilder::showText);
    connect(m_bench, &RuleBench::alternativeChanged, this, &RuleBuilder::showText);
    connect(m_phones, &PhonesView::noticed, this,
        [this](const QString &sentence) { m_notice->show(MessageLine::Kind::Info, sentence); });
    connect(&session, &DocumentSession::opened, this, &RuleBuilder::loadPhones);
    loadPhones();
    showElement();
    showText();
    updateColours();
}

QWidget *RuleBuilder::createHead()
{
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_elementName = new QLabel(head);
    m_elementName->setFont(codeFont(font()));
    m_elementName->setTextFormat(Qt::PlainText);
    m_place = new QLabel(head);

    QAction *undo = m_session.undoStack().createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(u"undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_session.undoStack().createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(u"redo"_s));
    redo->setShortcut(QKeySequence::Redo);
    addActions({ undo, redo });
    m_choice = new QComboBox(head);
    m_choice->setAccessibleName(tr("Rule"));
    for (const QString &element : RuleBench::elements())
        m_choice->addItem(fieldOf(m_session, element), element);
    connect(m_choice, &QComboBox::activated, this,
        [this](int index) { m_bench->setElement(m_choice->itemData(index).toString()); });
    m_mode = new SegmentedFilter({ tr("Form"), tr("Text") }, head);
    connect(m_mode, &SegmentedFilter::currentChanged, this, &RuleBuilder::showMode);

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_elementName);
    layout->addWidget(m_place);
    layout->addStretch();
    for (QAction *action : { undo, redo }) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
    layout->addWidget(m_choice);
    layout->addWidget(m_mode);
    return head;
}

QWidget *RuleBuilder::createRulePane()
{
    auto *pane = new QWidget(this);
    m_alternativesTitle = new QLabel(pane);
    QFont bold = font();
    bold.setBold(true);
    m_alternativesTitle->setFont(bold);
    m_hint = new QLabel(pane);
    m_hint->setObjectName("dim"_L1);
    m_add = rowButton(u"plus"_s, tr("Alternative"), tr("Add an alternative"), pane);
    m_up = rowButton(u"up"_s, {}, tr("Move the alternative up"), pane);
    m_down = rowButton(u"down"_s, {}, tr("Move the alternative down"), pane);
    m_remove = rowButton(u"trash"_s, {}, tr("Remove the alternative"), pane);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_alternativesTitle);
    head->addStretch();
    head->addWidget(m_hint);
    head->addSpacing(8);
    for (QToolButton *button : { m_add, m_up, m_down, m_remove })
        head->addWidget(button);

    QFrame *frame = card(pane);
    m_rulePane = new QSplitter(Qt::Vertical, frame);
    m_alternatives = new AlternativesView(*m_bench, *m_model, m_rulePane);
    auto *scroll = new QScrollArea(m_rulePane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, 0, 0);
    insideLayout->setSpacing(0);
    insideLayout->addWidget(new AlternativeForm(*m_bench, inside));
    insideLayout->addWidget(new RuleProblems(*m_bench, inside));
    insideLayout->addStretch();
    scroll->setWidget(inside);
    m_formPane = scroll;
    m_text = new RuleEdit(m_bench->rule().grammar(), RuleEdit::Rows::Many, m_rulePane);
    m_text->setAccessibleName(tr("Text of the rule"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(10);
    m_rulePane->addWidget(m_alternatives);
    m_rulePane->addWidget(m_formPane);
    m_rulePane->addWidget(m_text);
    m_rulePane->setChildrenCollapsible(false);
    m_rulePane->setHandleWidth(1);
    m_rulePane->setSizes({ 190, 190, 80 });
    auto *frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    frameLayout->addWidget(m_rulePane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(frame, 1);

    connect(m_add, &QToolButton::clicked, m_alternatives, &AlternativesView::addAlternative);
    connect(m_remove, &QToolButton::clicked, m_alternatives, &AlternativesView::removeAlternative);
    const auto move = [this](int by) { m_model->move(m_bench->alternative(), m_bench->alternative() + by); };
    connect(m_up, &QToolButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [move] { move(1); });
    connect(m_text, &RuleEdit::edited, this, [this](const QString &text) { m_bench->apply(text, m_text); });
    connect(m_text, &RuleEdit::finished, m_bench, &RuleBench::endVisit);
    return pane;
}

QWidget *RuleBuilder::createPhonesPane()
{
    m_phones = new PhonesView(*m_bench, this);
    m_phones->layout()->setContentsMargins(8, 0, 0, 8);
    return m_phones;
}

QWidget *RuleBuilder::createResults()
{
    auto *pane = new QWidget(this);
    auto *title = new QLabel(tr("Result"), pane);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary = new QLabel(pane);
    m_summary->setObjectName("dim"_L1);
    m_results = new ResultsView(*m_bench, pane);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_results, 1);
    const auto sum = [this] { m_summary->setText(m_results->summary()); };
    connect(m_results, &ResultsView::summaryChanged, this, sum);
    sum();
    return pane;
}

/// The phones that lie beside the profile; without such a file one phone of the chosen model.
void RuleBuilder::loadPhones()
{
    QFile file(phonesPathOf(m_session.path()));
    if (!m_session.path().isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (const auto phones = readFakePhones(file.readAll())) {
            m_bench->setPhones(*phones);
            m_phones->setSaved();
            return;
        }
        m_notice->show(MessageLine::Kind::Warning,
            tr("%1 holds no phones that can be read.").arg(QFileInfo(file.fileName()).fileName()));
    }
    const Catalogue &catalogue = m_session.catalogue();
    const auto usual = catalogue.modelByProduct(u"CP-8841-3PCC"_s);
    const PhoneModel *model = m_session.phone() ? m_session.phone() : usual ? &*usual : nullptr;
    m_bench->setPhones(model ? QList<FakePhone> { presetPhone(*model, 1) } : QList<FakePhone>());
    m_phones->setSaved();
}

void RuleBuilder::setPhones(const QList<FakePhone> &phones)
{
    m_bench->setPhones(phones);
}

void RuleBuilder::showRule(const QString &element)
{
    if (RuleBench::elements().contains(element))
        m_bench->setElement(element);
    show();
    raise();
    activateWindow();
    m_alternatives->setFocus();
}

void RuleBuilder::showElement()
{
    const QString element = m_bench->element();
    const Catalogue &catalogue = m_session.catalogue();
    const ParameterId id = catalogue.find(element);
    m_title->setText(fieldOf(m_session, element));
    m_elementName->setText(u'<' + element + u'>');
    m_place->setText(
        id == kUnknownParameter ? QString() : catalogue.tab(id) + u" › "_s + catalogue.section(id));
    m_choice->setCurrentIndex(m_choice->findData(element));
    setWindowTitle(tr("%1 — Rule Builder").arg(m_title->text()));
}

void RuleBuilder::showText()
{
    const EditableRule &rule = m_bench->rule();
    m_text->setGrammar(rule.grammar());
    m_text->setText(rule.text());
    const bool isTrigger = rule.grammar() == EditableRule::Grammar::Trigger;
    const qsizetype count = rule.tree().alternatives.size();
    m_alternativesTitle->setText(isTrigger ? tr("Trigger") : tr("Alternatives"));
    m_hint->setText(
        isTrigger ? tr("a due resync waits until it holds") : tr("the first that holds is taken"));
    for (QToolButton *button : { m_up, m_down })
        button->setVisible(!isTrigger);
    m_add->setEnabled(!rule.tree().isComment && (!isTrigger || count == 0));
    m_up->setEnabled(m_bench->alternative() > 0);
    m_down->setEnabled(m_bench->alternative() >= 0 && m_bench->alternative() + 1 < count);
    m_remove->setEnabled(m_bench->alternative() >= 0);
}

void RuleBuilder::showMode(int mode)
{
    m_formPane->setVisible(mode == 0);
    m_alternatives->setVisible(mode == 0);
    if (mode == 1)
        m_text->setFocus();
}

void RuleBuilder::updateColours()
{
    const Theme theme = Theme::of(this);
    QList<QLabel *> receding = findChildren<QLabel *>(u"dim"_s);
    receding.append({ m_elementName, m_place });
    for (QLabel *label : std::as_const(receding)) {
        QPalette dim = label->palette();
        dim.setColor(QPalette::WindowText, theme.dim);
        label->setPalette(dim);
    }
    QPalette soft = palette(); // coloured text stays readable on it
    soft.setColor(QPalette::Highlight, theme.selection);
    soft.setColor(QPalette::HighlightedText, theme.text);
    m_phones->table()->setPalette(soft);
    QPalette text = m_text->palette();
    text.setColor(QPalette::Base, theme.alt);
    m_text->setPalette(text);
}

void RuleBuilder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColours();
}

void RuleBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace flatprofile
