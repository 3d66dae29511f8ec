#pragma once

#include "core/signal/scriptsignal.h"

#include <QIODevice>

namespace flatprofile {

/// The samples of a script as a device to pull from.
class SignalStream : public QIODevice
{
    Q_OBJECT

public:
    SignalStream(ScriptSignal signal, std::chrono::milliseconds from, bool loops);

    void setLooping(bool loops) { m_loops = loops; }
    const ScriptSignal &signal() const { return m_signal; }
    Duration length() const; // of one run; nothing: for ever

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    ScriptSignal m_signal;
    qint64 m_frame = 0;
    bool m_loops = false;
};

} // namespace flatprofile
