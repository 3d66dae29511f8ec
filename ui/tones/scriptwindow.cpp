#include "ui/tones/scriptwindow.h"

#include "core/edit/profilecommands.h"
#include "ui/editors/editorsignals.h"
#include "ui/editors/texteditor.h"
#include "ui/session/documentsession.h"
#include "ui/sound/scriptplayer.h"
#include "ui/sound/soundoutput.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/scriptexport.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/transportbar.h"
#include "ui/tones/presetmenu.h"
#include "ui/tones/scriptstatus.h"
#include "ui/tones/segmenttables.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr double kTitle = 1.4;

ScriptWindow::ScriptWindow(
    DocumentSession &session, const QString &element, std::unique_ptr<SoundOutput> output, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_binding(new ScriptBinding(session, element, this))
    , m_player(new ScriptPlayer(std::move(output), this))
    , m_status(new ScriptStatus(*m_binding, this))
    , m_view(new TimelineView(*m_binding, this))
    , m_tables(new SegmentTables(*m_binding, *m_view, this))
{
    setWindowTitle(tr("%1 — Timeline").arg(m_binding->field()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(createHead());
    layout->addWidget(createText());
    layout->addWidget(m_status);
    layout->addWidget(createTimeline(), 1);
    layout->addSpacing(4);
    layout->addWidget(m_tables);
    layout->addWidget(createFoot());
    QWidget::setTabOrder(m_text, m_view);
    connect(m_binding, &ScriptBinding::changed, this, &ScriptWindow::showChanged);
    connect(&session, &DocumentSession::opened, this, &QWidget::close); // it was another profile's
    showChanged();
    const double unit = fontMetrics().height() / 18.0;
    resize(int(1360 * unit), int(840 * unit));
}

/// A number that is being typed is taken while there is a window to show it.
ScriptWindow::~ScriptWindow()
{
    hide();
}

QString ScriptWindow::element() const
{
    return m_binding->element();
}

QWidget *ScriptWindow::createHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(m_binding->field(), head);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * kTitle);
    large.setBold(true);
    title->setFont(large);
    auto *element = new QLabel(u'<' + m_binding->element() + u'>', head);
    element->setTextFormat(Qt::PlainText);
    element->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    element->setForegroundRole(QPalette::PlaceholderText);
    const ParameterId id = m_session.catalogue().find(m_binding->element());
    auto *place = new QLabel(head);
    place->setForegroundRole(QPalette::PlaceholderText);
    if (id != kUnknownParameter)
        place->setText(tr("%1 › %2").arg(m_session.catalogue().tab(id), m_session.catalogue().section(id)));

    QAction *undo = m_session.undoStack().createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(u"undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_session.undoStack().createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(u"redo"_s));
    redo->setShortcut(QKeySequence::Redo);
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addActions({ undo, redo, close });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(element);
    layout->addWidget(place);
    layout->addStretch();
    for (QAction *action : { undo, redo }) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
    auto *presets = new QPushButton(tr("Presets"), head);
    presets->setMenu(createPresetMenu(*m_binding, this, [this] { emit countryRequested(); }));
    m_export = new QPushButton(icon(u"export"_s), tr("Export"), head);
    auto *menu = new QMenu(m_export);
    const auto add = [&](const QString &words, ScriptFile kind) {
        connect(menu->addAction(words), &QAction::triggered, this,
            [this, kind] { exportScript(m_binding->script(), kind, m_binding->element(), this); });
    };
    add(tr("Sound (&WAV)…"), ScriptFile::Wav);
    add(tr("Picture (&PNG)…"), ScriptFile::Png);
    add(tr("Drawing (&SVG)…"), ScriptFile::Svg);
    m_export->setMenu(menu);
    layout->addWidget(presets);
    layout->addWidget(m_export);
    return head;
}

QWidget *ScriptWindow::createText()
{
    const ParameterId id = m_session.catalogue().find(m_binding->element());
    m_text = new TextEditor(id == kUnknownParameter ? DataType() : m_session.catalogue().type(id),
        TextEditor::Rows::AsNeeded, this);
    m_text->setAccessibleName(tr("Script of %1").arg(m_binding->field()));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // 127 characters fit
    m_text->setUndoRedoEnabled(false); // the profile's undo list is the only one
    m_text->installEventFilter(this);
    const EditorSignals *said = EditorSignals::of(m_text);
    connect(said, &EditorSignals::edited, this, &ScriptWindow::takeText);
    connect(said, &EditorSignals::finished, this, [this] { m_visit = 0; });
    return m_text;
}

QWidget *ScriptWindow::createTimeline()
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    auto *scroll = new QScrollArea(card); // six lanes in a low window
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new TransportBar(*m_binding, *m_player, *m_view, card));
    return card;
}

QWidget *ScriptWindow::createFoot()
{
    auto *foot = new QWidget(this);
    m_reset = new QPushButton(icon(u"reset"_s), tr("Reset to Default"), foot);
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_binding->setText(m_binding->defaultText()); });
    auto *note = new QLabel(tr("Each change is one step of the profile's undo list."), foot);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_reset);
    layout->addWidget(note);
    layout->addStretch();
    layout->addWidget(close);
    return foot;
}

void ScriptWindow::takeText(const QString &text)
{
    if (m_visit == 0)
        m_visit = m_session.beginVisit();
    m_binding->setText(text, m_visit);
}

void ScriptWindow::showChanged()
{
    m_text->setValue(m_binding->text());
    m_text->setReadOnly(!m_binding->canType());
    m_export->setEnabled(!m_binding->timeline().places().isEmpty());
    m_reset->setEnabled(m_binding->canType() && !m_binding->defaultText().isEmpty()
        && m_binding->text() != m_binding->defaultText());
}

bool ScriptWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            m_visit = 0;
            event->ignore(); // goes to the profile's undo list
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScriptWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    m_view->setFocus();
}

void ScriptWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_player->stop();
}

} // namespace flatprofile
