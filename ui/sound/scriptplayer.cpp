#include "ui/sound/scriptplayer.h"

#include "core/signal/scripttimeline.h"
#include "ui/sound/signalstream.h"
#include "ui/sound/soundoutput.h"

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr milliseconds kTick { 30 };

static Duration lengthOf(const TimedScript &script)
{
    return (script.isTone() ? ScriptTimeline(script.tone()) : ScriptTimeline(script.cadence())).total();
}

static ScriptSignal signalOf(const TimedScript &script)
{
    return script.isTone() ? ScriptSignal(script.tone()) : ScriptSignal(script.cadence());
}

ScriptPlayer::ScriptPlayer(std::unique_ptr<SoundOutput> output, QObject *parent)
    : QObject(parent)
    , m_output(std::move(output))
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &ScriptPlayer::check);
}

ScriptPlayer::~ScriptPlayer()
{
    m_output->stop(); // before what it reads from
}

QString ScriptPlayer::unavailableReason() const
{
    return m_output->unavailableReason();
}

void ScriptPlayer::setScript(const TimedScript &script)
{
    if (script == m_script)
        return;
    if (m_isPlaying)
        m_from = position(); // by the script until now
    m_script = script;
    m_length = lengthOf(script);
    if (m_isPlaying)
        start();
    else if (const milliseconds within = withinScript(m_from); within != m_from)
        seek(within); // it is shorter now
}

void ScriptPlayer::start()
{
    m_output->stop();
    m_stream = std::make_unique<SignalStream>(signalOf(m_script), m_from, m_isLooping);
    if (const Duration length = m_stream->length(); length && m_from >= *length) {
        m_from = milliseconds(0);
        m_stream = std::make_unique<SignalStream>(signalOf(m_script), m_from, m_isLooping);
    }
    m_output->setVolume(m_volume);
    m_output->start(m_stream.get(), m_stream->signal().rate());
    m_timer.start();
}

void ScriptPlayer::play()
{
    if (m_isPlaying || !unavailableReason().isEmpty() || m_script.sections.isEmpty())
        return;
    m_isPlaying = true;
    start();
    emit stateChanged();
}

void ScriptPlayer::pause()
{
    if (!m_isPlaying)
        return;
    m_from = position();
    m_isPlaying = false;
    m_timer.stop();
    m_output->stop();
    emit stateChanged();
    emit positionChanged(m_from);
}

void ScriptPlayer::stop()
{
    pause();
    seek(milliseconds(0));
}

void ScriptPlayer::setLooping(bool loops)
{
    if (loops == m_isLooping)
        return;
    // The run that is heard goes on to its end; those before it no longer count.
    const milliseconds at = position();
    if (m_isPlaying)
        m_from = at - m_output->played();
    m_isLooping = loops;
    if (m_stream)
        m_stream->setLooping(loops);
    emit stateChanged();
}

void ScriptPlayer::setVolume(double volume)
{
    m_volume = qBound(0.0, volume, 1.0);
    m_output->setVolume(m_volume);
}

milliseconds ScriptPlayer::position() const
{
    if (!m_isPlaying)
        return m_from;
    const milliseconds at = m_from + m_output->played();
    const Duration length = m_stream->length();
    if (!length || length->count() == 0)
        return at;
    return m_isLooping ? at % *length : std::min(at, *length);
}

void ScriptPlayer::seek(milliseconds at)
{
    // Where it plays, start() begins again behind the end.
    m_from = m_isPlaying ? std::max(milliseconds(0), at) : withinScript(at);
    if (m_isPlaying)
        start();
    emit positionChanged(m_from);
}

milliseconds ScriptPlayer::withinScript(milliseconds at) const
{
    return std::clamp(at, milliseconds(0), m_length.value_or(milliseconds::max()));
}

void ScriptPlayer::check()
{
    const milliseconds at = position();
    const Duration length = m_stream->length();
    if (length && !m_isLooping && at >= *length)
        stop();
    else
        emit positionChanged(at);
}

} // namespace flatprofile
