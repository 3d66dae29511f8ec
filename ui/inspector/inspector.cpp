#include "ui/inspector/inspector.h"

#include "core/document/masking.h"
#include "core/edit/profilecommands.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/quickdial.h"
#include "ui/editors/editorsignals.h"
#include "ui/editors/valueeditor.h"
#include "ui/inspector/factslist.h"
#include "ui/inspector/problemcard.h"
#include "ui/inspector/titleblock.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/sound/soundoutput.h"
#include "ui/timeline/scriptpreview.h"
#include "ui/widgets/emptystate.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

Inspector::Inspector(DocumentSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));

    auto *page = new QWidget(this);
    m_empty = new EmptyState(u"info"_s, tr("Nothing selected"),
        tr("Choose a parameter to see what it does and what it may hold."), page);
    m_content = new QWidget(page);
    m_title = new TitleBlock(session, m_content);
    m_facts = new FactsList(session, m_content);
    m_editorPlace = new QVBoxLayout;
    m_openBuilder = new QPushButton(tr("Open in Rule Builder…"), m_content);
    connect(m_openBuilder, &QPushButton::clicked, this, [this] {
        endVisit();
        emit ruleBuilderRequested(m_element);
    });
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(8);
    m_dialPlace = new QVBoxLayout;
    m_tryNumbers = new QPushButton(icon(u"phone"_s), tr("Try Numbers…"), m_content);
    connect(m_tryNumbers, &QPushButton::clicked, this, &Inspector::numbersRequested);
    m_preview = new ScriptPreview(session, systemSoundOutput, m_content);
    auto *line = new QFrame(m_content);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(16, 16, 16, 16);
    content->setSpacing(8);
    content->addWidget(m_title);
    content->addLayout(m_editorPlace);
    content->addWidget(m_openBuilder, 0, Qt::AlignLeft);
    content->addLayout(m_problems);
    content->addLayout(m_dialPlace);
    content->addWidget(m_tryNumbers, 0, Qt::AlignLeft);
    content->addWidget(m_preview);
    content->addSpacing(8);
    content->addWidget(line);
    content->addSpacing(4);
    content->addWidget(m_facts);
    content->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_content, 1);
    setWidget(page);

    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Inspector::refresh);
    const auto later = [this] { m_timer.start(); };
    connect(&session, &DocumentSession::currentElementChanged, this, later);
    connect(&session, &DocumentSession::opened, this, [this] {
        m_element.clear();
        m_timer.start();
    });
    connect(&session, &DocumentSession::problemsChanged, this, later);
    connect(&session, &DocumentSession::phoneChanged, this, later);
    connect(&session, &DocumentSession::saved, this, later);
    connect(&session.document(), &ProfileDocument::stateChanged, this, later);
    refresh();
}

Inspector::~Inspector()
{
    if (m_editor)
        EditorSignals::of(m_editor)->disconnect(this); // it ends its visit as it goes
}

void Inspector::refresh()
{
    const QString element = m_session.isOpen() ? m_session.currentElement() : QString();
    m_empty->setVisible(element.isEmpty());
    m_content->setVisible(!element.isEmpty());
    if (element.isEmpty())
        return;
    m_title->show(element);
    if (element != m_element)
        createEditor(element);
    const ParameterState state = m_session.document().state(element);
    setEditorValue(m_editor, state.text);
    setEditorFaults(m_editor, m_session.faultsOfValue(element));
    m_editor->setEnabled(m_session.document().canEdit(element));
    const ParameterId id = m_session.catalogue().find(element);
    if (id != kUnknownParameter) {
        const bool absent = state.kind == ParameterState::Kind::Absent;
        setEditorPlaceholder(
            m_editor, absent ? m_session.catalogue().defaultValue(id, m_session.phone()) : QString());
    }
    showDial(DialTester::isDialPlan(m_session.catalogue(), id));
    showProblems(element);
    m_preview->show(element);
    m_facts->show(element);
    chainStops();
}

/// Tab goes down the page, also where its parts were made after those of the rest of the window.
void Inspector::chainStops()
{
    QList<QWidget *> parts { m_title, m_editor, m_openBuilder };
    for (int i = 0; i < m_problems->count(); ++i)
        parts.append(m_problems->itemAt(i)->widget());
    if (m_dial)
        parts.append(m_dial);
    parts.append({ m_tryNumbers, m_preview, m_facts });
    QWidget *before = this;
    for (QWidget *part : std::as_const(parts)) {
        QList<QWidget *> stops = part->findChildren<QWidget *>();
        stops.prepend(part);
        for (QWidget *stop : std::as_const(stops)) {
            const bool isStop = (stop->focusPolicy() & Qt::TabFocus) && !stop->focusProxy();
            if (isStop && stop->window() == window()) { // not the list that a choice unfolds
                setTabOrder(before, stop);
                before = stop;
            }
        }
    }
}

/// The tester is made when the first dial plan is chosen.
void Inspector::showDial(bool isDialPlan)
{
    m_tryNumbers->setVisible(isDialPlan);
    if (isDialPlan && !m_dial) {
        m_dial = new QuickDial(m_session, m_content);
        m_dialPlace->addWidget(m_dial);
    }
    if (m_dial)
        m_dial->setVisible(isDialPlan);
}

void Inspector::createEditor(const QString &element)
{
    endVisit();
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    const Catalogue &catalogue = m_session.catalogue();
    const ParameterId id = catalogue.find(element);
    const bool known = id != kUnknownParameter;
    m_editor = createValueEditor(known ? catalogue.type(id) : DataType(),
        isSecretParameter(catalogue, element), EditorPlace::Inspector, m_content);
    m_editor->setAccessibleName(tr("Value of %1").arg(known ? catalogue.field(id) : element));
    m_editor->setObjectName("value"_L1);
    m_editor->installEventFilter(this);
    setEditorValue(m_editor, m_session.document().state(element).text);
    m_editorPlace->addWidget(m_editor);
    static const QStringList built { u"ProvisioningRule"_s, u"UpgradeRule"_s, u"ResyncTrigger"_s };
    m_openBuilder->setVisible(known && built.contains(catalogue.type(id).name));
    m_element = element;
    const EditorSignals *said = EditorSignals::of(m_editor);
    connect(said, &EditorSignals::edited, this, &Inspector::takeEdit);
    connect(said, &EditorSignals::finished, this, &Inspector::endVisit);
}

void Inspector::takeEdit(const QString &text)
{
    if (m_visit == 0) {
        m_visit = m_session.beginVisit();
        m_before = m_session.document().state(m_element);
    }
    ParameterState wanted = ParameterState::value(text);
    if (text == m_before.text)
        wanted = m_before;
    else if (text.isEmpty())
        wanted = { ParameterState::Kind::Empty, {} };
    m_session.push(setParameterState(m_session.document(), m_element, wanted, m_visit));
}

void Inspector::endVisit()
{
    m_visit = 0;
}

/// Escape: the value is again what it was when the visit began.
void Inspector::revert()
{
    if (m_visit == 0)
        return;
    if (m_session.document().state(m_element) != m_before)
        m_session.undoStack().undo(); // all of the visit is the last step
    endVisit();
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_visit != 0) {
        revert();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void Inspector::showProblems(const QString &element)
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the button that is being clicked
        delete item;
    }
    for (const Problem &problem : m_session.problemsOf(element)) {
        auto *card = new ProblemCard(problem, m_content);
        connect(card, &ProblemCard::fixRequested, this, [this, problem] {
            endVisit();
            m_session.fix(problem);
        });
        m_problems->addWidget(card);
    }
}

} // namespace flatprofile
