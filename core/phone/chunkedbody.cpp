#include "core/phone/chunkedbody.h"

namespace flatprofile {

static constexpr qsizetype kMaxLine = 1024;
static constexpr qsizetype kMaxTrailer = 8 * 1024;

ChunkedBody::State ChunkedBody::takeSize(QByteArray &input)
{
    const qsizetype end = input.indexOf("\r\n");
    if (end < 0 || end > kMaxLine) {
        m_needsInput = true;
        return input.size() > kMaxLine ? State::Malformed : State::More;
    }
    QByteArray line = input.first(end);
    input.remove(0, end + 2);
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line.truncate(extension);
    line = line.trimmed();
    if (line.isEmpty() || line.size() > 8)
        return State::Malformed;
    for (const char c : line) {
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F'))
            return State::Malformed;
    }
    m_left = qsizetype(line.toULongLong(nullptr, 16));
    if (m_left > m_maxBytes - m_body.size())
        return State::TooLarge;
    m_part = m_left == 0 ? Part::Trailer : Part::Data;
    return State::More;
}

ChunkedBody::State ChunkedBody::takeTrailer(QByteArray &input)
{
    const qsizetype end = input.indexOf("\r\n");
    if (end < 0) {
        m_needsInput = true;
        return input.size() > kMaxLine ? State::Malformed : State::More;
    }
    input.remove(0, end + 2);
    m_trailerBytes += end;
    if (m_trailerBytes > kMaxTrailer)
        return State::Malformed;
    return end == 0 ? State::Done : State::More;
}

ChunkedBody::State ChunkedBody::take(QByteArray &input)
{
    m_needsInput = false;
    while (m_state == State::More && !m_needsInput) {
        switch (m_part) {
        case Part::Size:
            m_state = takeSize(input);
            break;
        case Part::Data: {
            const qsizetype length = qMin(m_left, input.size());
            m_body.append(input.constData(), length);
            input.remove(0, length);
            m_left -= length;
            m_needsInput = m_left > 0;
            if (m_left == 0)
                m_part = Part::DataEnd;
            break;
        }
        case Part::DataEnd:
            if (input.size() < 2) {
                m_needsInput = true;
            } else if (!input.startsWith("\r\n")) {
                m_state = State::Malformed;
            } else {
                input.remove(0, 2);
                m_part = Part::Size;
            }
            break;
        case Part::Trailer:
            m_state = takeTrailer(input);
            break;
        }
    }
    return m_state;
}

} // namespace flatprofile
