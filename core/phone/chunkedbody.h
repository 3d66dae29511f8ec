#pragma once

#include <QByteArray>

namespace flatprofile {

/// Decodes the chunked transfer coding piece by piece (RFC 9112 7.1); extensions and trailers are dropped.
class ChunkedBody
{
public:
    enum class State { More, Done, Malformed, TooLarge };

    explicit ChunkedBody(qsizetype maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Takes from the front of `input` what it understands.
    State take(QByteArray &input);
    QByteArray body() const { return m_body; }

private:
    enum class Part { Size, Data, DataEnd, Trailer };
    State takeSize(QByteArray &input);
    State takeTrailer(QByteArray &input);

    qsizetype m_maxBytes;
    QByteArray m_body;
    Part m_part = Part::Size;
    qsizetype m_left = 0;
    qsizetype m_trailerBytes = 0;
    State m_state = State::More;
    bool m_needsInput = false;
};

} // namespace flatprofile
