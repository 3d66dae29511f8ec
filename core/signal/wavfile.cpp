#include "core/signal/wavfile.h"

#include <QtEndian>

#include <array>

namespace flatprofile {

static constexpr qint64 kHeaderBytes = 44;
static constexpr qint64 kFrameBytes = 2;

static void append16(QByteArray &bytes, quint16 number)
{
    const quint16 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

static void append32(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

Result<QByteArray, WavError> wavFile(const ScriptSignal &signal, qint64 frames)
{
    frames = std::max<qint64>(frames, 0);
    if (frames > (kMaxWavBytes - kHeaderBytes) / kFrameBytes)
        return WavError::TooLong;
    const quint32 dataBytes = quint32(frames * kFrameBytes);
    const quint32 rate = quint32(signal.rate());
    QByteArray bytes;
    bytes.reserve(kHeaderBytes + dataBytes);
    bytes.append("RIFF");
    append32(bytes, quint32(kHeaderBytes - 8) + dataBytes);
    bytes.append("WAVEfmt ");
    append32(bytes, 16);
    append16(bytes, 1); // PCM
    append16(bytes, 1); // channels
    append32(bytes, rate);
    append32(bytes, rate * quint32(kFrameBytes));
    append16(bytes, quint16(kFrameBytes));
    append16(bytes, 16); // bits
    bytes.append("data");
    append32(bytes, dataBytes);

    std::array<qint16, 16 * 1024> piece;
    for (qint64 done = 0; done < frames;) {
        const qint64 count = std::min<qint64>(qint64(piece.size()), frames - done);
        signal.read(done, std::span(piece).first(size_t(count)));
        qToLittleEndian<qint16>(piece.data(), count, piece.data());
        bytes.append(reinterpret_cast<const char *>(piece.data()), count * kFrameBytes);
        done += count;
    }
    return bytes;
}

} // namespace flatprofile
