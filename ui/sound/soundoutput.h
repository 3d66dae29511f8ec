#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class QIODevice;

namespace flatprofile {

/// Where sound goes: one channel of 16-bit samples, pulled from a device.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Why nothing can be played, as a sentence; empty where it can.
    virtual QString unavailableReason() const = 0;
    virtual void start(QIODevice *source, int rate) = 0;
    virtual void stop() = 0;
    virtual void setVolume(double volume) = 0; // 0 to 1, as loudness is felt
    /// Of what was pulled since the start, what was heard.
    virtual std::chrono::milliseconds played() const = 0;
};

/// The system's own output; without Qt Multimedia one that says so.
std::unique_ptr<SoundOutput> systemSoundOutput();

/// Whether this build can play at all.
bool isSoundBuiltIn();

} // namespace flatprofile
