#include "ui/sound/signalstream.h"

#include <algorithm>
#include <limits>

namespace flatprofile {

SignalStream::SignalStream(ScriptSignal signal, std::chrono::milliseconds from, bool loops)
    : m_signal(std::move(signal))
    , m_frame(from.count() * m_signal.rate() / 1000)
    , m_loops(loops)
{
    open(ReadOnly | Unbuffered);
}

Duration SignalStream::length() const
{
    const std::optional<qint64> frames = m_signal.frameCount();
    return frames ? Duration(*frames * 1000 / m_signal.rate()) : std::nullopt;
}

qint64 SignalStream::bytesAvailable() const
{
    const std::optional<qint64> frames = m_signal.frameCount();
    if (!frames || (m_loops && *frames > 0))
        return std::numeric_limits<int>::max();
    return std::max<qint64>(0, *frames - m_frame) * qint64(sizeof(qint16));
}

qint64 SignalStream::readData(char *data, qint64 size)
{
    const std::optional<qint64> frames = m_signal.frameCount();
    const auto wanted = size_t(std::max<qint64>(0, size)) / sizeof(qint16);
    std::span<qint16> rest(reinterpret_cast<qint16 *>(data), wanted);
    while (!rest.empty()) {
        if (frames && m_frame >= *frames) {
            if (!m_loops || *frames == 0)
                break;
            m_frame = 0;
        }
        const size_t count = frames ? std::min(rest.size(), size_t(*frames - m_frame)) : rest.size();
        m_signal.read(m_frame, rest.first(count));
        m_frame += qint64(count);
        rest = rest.subspan(count);
    }
    return qint64((wanted - rest.size()) * sizeof(qint16));
}

qint64 SignalStream::writeData(const char *, qint64)
{
    return -1;
}

} // namespace flatprofile
