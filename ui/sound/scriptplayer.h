#pragma once

#include "core/script/timedscript.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace flatprofile {

class SignalStream;
class SoundOutput;

/// Plays one script at a time: play, pause, stop, loop, from anywhere.
class ScriptPlayer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptPlayer(std::unique_ptr<SoundOutput> output, QObject *parent = nullptr);
    ~ScriptPlayer() override;

    QString unavailableReason() const;

    /// Goes on playing where it is, when it plays: the new script is heard at once.
    void setScript(const TimedScript &script);
    void play();
    void pause();
    void stop(); // and back to the beginning
    bool isPlaying() const { return m_isPlaying; }
    bool isLooping() const { return m_isLooping; }
    void setLooping(bool loops);
    double volume() const { return m_volume; }
    void setVolume(double volume);
    std::chrono::milliseconds position() const;
    void seek(std::chrono::milliseconds at); // no further than the end

signals:
    void stateChanged(); // playing, looping
    void positionChanged(std::chrono::milliseconds at);

private:
    void start();
    void check();
    std::chrono::milliseconds withinScript(std::chrono::milliseconds at) const;

    std::unique_ptr<SoundOutput> m_output;
    std::unique_ptr<SignalStream> m_stream;
    TimedScript m_script;
    Duration m_length; // of the script; none for one that never ends
    QTimer m_timer;
    std::chrono::milliseconds m_from { 0 }; // where playing began, or is paused
    bool m_isPlaying = false;
    bool m_isLooping = false;
    double m_volume = 0.6;
};

} // namespace flatprofile
