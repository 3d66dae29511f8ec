#include "ui/timeline/scriptpreview.h"

#include "core/script/attributescripts.h"
#include "core/signal/scriptwords.h"
#include "ui/session/documentsession.h"
#include "ui/sound/scriptplayer.h"
#include "ui/sound/soundoutput.h"
#include "ui/style/icons.h"
#include "ui/timeline/ledswatch.h"
#include "ui/timeline/previewpicture.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/scriptexport.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

ScriptPreview::ScriptPreview(DocumentSession &session, MakeOutput makeOutput, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_makeOutput(std::move(makeOutput))
    , m_picture(new PreviewPicture(this))
    , m_led(new LedSwatch(this))
    , m_words(new QLabel(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    createButtons();
    auto *led = new QHBoxLayout;
    led->setSpacing(8);
    led->addWidget(m_led);
    led->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_picture);
    layout->addLayout(led);
    layout->addWidget(m_buttons);
    setVisible(false);
}

ScriptPreview::~ScriptPreview() = default;

void ScriptPreview::createButtons()
{
    m_buttons = new QWidget(this);
    m_play = new QPushButton(icon(u"play"_s), tr("Play"), m_buttons);
    m_edit = new QPushButton(tr("Edit as Timeline…"), m_buttons);
    m_more = new QToolButton(m_buttons);
    m_more->setIcon(icon(u"more"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Save as sound or picture"));
    m_more->setAccessibleName(tr("Save as sound or picture"));
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_more);
    const auto add = [&](const QString &words, ScriptFile kind) {
        connect(menu->addAction(words), &QAction::triggered, this,
            [this, kind] { exportScript(m_binding->script(), kind, m_binding->element(), window()); });
    };
    add(tr("Save as &WAV…"), ScriptFile::Wav);
    add(tr("Save as &PNG…"), ScriptFile::Png);
    add(tr("Save as &SVG…"), ScriptFile::Svg);
    m_more->setMenu(menu);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_play);
    layout->addWidget(m_edit);
    layout->addWidget(m_more);
    layout->addStretch();
    connect(m_play, &QPushButton::clicked, this, &ScriptPreview::play);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_session.editVisually(m_binding->element()); });
    if (!isSoundBuiltIn()) {
        m_play->setEnabled(false);
        m_play->setToolTip(m_makeOutput()->unavailableReason());
    }
}

/// What a ring tone says of itself, and the element of the cadence it rings in.
QString ScriptPreview::ringOf(const QString &element, QString *cadence) const
{
    const ParameterState state = m_session.document().state(element);
    const ParameterId id = m_session.catalogue().find(element);
    const QString text = state.kind == ParameterState::Kind::Value
        ? state.text
        : m_session.catalogue().defaultValue(id, m_session.phone());
    const RingScript ring = readRing(text);
    if (ring.cadence)
        *cadence = u"Cadence_%1"_s.arg(*ring.cadence);
    return describe(ring);
}

void ScriptPreview::show(const QString &element)
{
    const ParameterId id = m_session.catalogue().find(element);
    const QString type = id == kUnknownParameter ? QString() : m_session.catalogue().type(id).name;
    m_prefix.clear();
    QString shown = ScriptBinding::kindOf(m_session.catalogue(), element) ? element : QString();
    if (type == "RingScript"_L1)
        m_prefix = ringOf(element, &shown);
    if (type == "LedScript"_L1) {
        bind({});
        showLed(m_session.document().state(element).text);
        return;
    }
    m_led->hide();
    bind(shown);
    if (m_binding)
        showScript();
    else
        setVisible(false);
}

void ScriptPreview::bind(const QString &element)
{
    if (m_binding && m_binding->element() == element)
        return;
    if (m_player)
        m_player->stop();
    m_binding.reset();
    if (element.isEmpty())
        return;
    m_binding = std::make_unique<ScriptBinding>(m_session, element);
    connect(m_binding.get(), &ScriptBinding::changed, this, &ScriptPreview::showScript);
}

void ScriptPreview::showScript()
{
    const TimedScript &script = m_binding->script();
    const bool plays = !m_binding->timeline().places().isEmpty();
    QStringList words;
    if (!m_prefix.isEmpty())
        words.append(m_prefix);
    for (const ScriptSection &section : script.sections) {
        const QString text
            = script.isTone() ? sectionInWords(section, script.frequencies) : sectionInWords(section);
        words.append(words.size() > (m_prefix.isEmpty() ? 0 : 1) ? tr("then %1").arg(text) : text);
    }
    if (m_binding->text().isEmpty())
        words.append(tr("Empty: nothing is played."));
    else if (!m_binding->canEdit() && m_binding->canType())
        words.append(tr("Shown as far as it can be read."));
    m_words->setText(words.join(u'\n'));
    m_picture->setVisible(plays);
    if (plays)
        m_picture->show(script, m_binding->timeline(), m_binding->isSet());
    m_buttons->setVisible(true);
    m_play->setEnabled(plays && isSoundBuiltIn() && (!m_player || m_player->unavailableReason().isEmpty()));
    m_more->setEnabled(plays);
    setVisible(true);
    if (m_player)
        m_player->setScript(script);
}

void ScriptPreview::showLed(const QString &text)
{
    const LedScript led = readLed(text);
    m_picture->setVisible(false);
    m_buttons->setVisible(false);
    m_led->setVisible(true);
    m_led->show(led);
    m_words->setText(describe(led));
    setVisible(!m_words->text().isEmpty());
}

void ScriptPreview::play()
{
    if (!m_player) {
        m_player = new ScriptPlayer(m_makeOutput(), this);
        m_player->setScript(m_binding->script());
        connect(m_player, &ScriptPlayer::stateChanged, this, &ScriptPreview::showPlaying);
    }
    if (const QString reason = m_player->unavailableReason(); !reason.isEmpty()) {
        m_play->setEnabled(false);
        m_play->setToolTip(reason);
        m_words->setText(m_words->text() + u'\n' + reason);
        return;
    }
    m_player->isPlaying() ? m_player->stop() : m_player->play();
}

void ScriptPreview::showPlaying()
{
    m_play->setText(m_player->isPlaying() ? tr("Stop") : tr("Play"));
    m_play->setIcon(icon(m_player->isPlaying() ? u"stop"_s : u"play"_s));
}

} // namespace flatprofile
