#include "core/phone/tftppacket.h"

#include <QtEndian>

namespace flatprofile {

static constexpr qsizetype kMaxRequest = 1500; // RFC 2347 says 512, and long names are met
static constexpr qsizetype kMaxOptions = 16;

QByteArray TftpRequest::option(QByteArrayView wanted) const
{
    for (const auto &[key, value] : options) {
        if (key == wanted)
            return value;
    }
    return {};
}

std::optional<TftpOpcode> tftpOpcode(QByteArrayView packet)
{
    if (packet.size() < 2)
        return std::nullopt;
    const auto opcode = qFromBigEndian<quint16>(packet.data());
    if (opcode < quint16(TftpOpcode::ReadRequest) || opcode > quint16(TftpOpcode::OptionAcknowledgment))
        return std::nullopt;
    return TftpOpcode(opcode);
}

quint16 tftpNumber(QByteArrayView packet)
{
    return packet.size() < 4 ? 0 : qFromBigEndian<quint16>(packet.data() + 2);
}

/// Takes a string and the zero after it.
static std::optional<QByteArray> takeString(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\0');
    if (end < 0)
        return std::nullopt;
    QByteArray text = rest.first(end).toByteArray();
    rest = rest.sliced(end + 1);
    return text;
}

static std::optional<QList<std::pair<QByteArray, QByteArray>>> takeOptions(QByteArrayView rest)
{
    QList<std::pair<QByteArray, QByteArray>> options;
    while (!rest.isEmpty()) {
        const auto name = takeString(rest);
        const auto value = name ? takeString(rest) : std::nullopt;
        if (!value || name->isEmpty() || options.size() == kMaxOptions)
            return std::nullopt;
        options.append({ name->toLower(), *value });
    }
    return options;
}

Result<TftpRequest, TftpErrorCode> parseTftpRequest(QByteArrayView packet)
{
    const auto opcode = tftpOpcode(packet);
    if (!opcode || (*opcode != TftpOpcode::ReadRequest && *opcode != TftpOpcode::WriteRequest)
        || packet.size() > kMaxRequest)
        return TftpErrorCode::IllegalOperation;
    TftpRequest request;
    request.opcode = *opcode;
    QByteArrayView rest = packet.sliced(2);
    const auto name = takeString(rest);
    const auto mode = name ? takeString(rest) : std::nullopt;
    if (!mode || name->isEmpty())
        return TftpErrorCode::IllegalOperation;
    request.name = *name;
    request.netascii = mode->compare("netascii", Qt::CaseInsensitive) == 0;
    if (!request.netascii && mode->compare("octet", Qt::CaseInsensitive) != 0)
        return TftpErrorCode::IllegalOperation; // "mail" is obsolete
    const auto options = takeOptions(rest);
    if (!options)
        return TftpErrorCode::IllegalOperation;
    request.options = *options;
    return request;
}

std::optional<QList<std::pair<QByteArray, QByteArray>>> parseTftpOptions(QByteArrayView packet)
{
    if (tftpOpcode(packet) != TftpOpcode::OptionAcknowledgment)
        return std::nullopt;
    return takeOptions(packet.sliced(2));
}

std::optional<quint32> tftpOptionNumber(QByteArrayView value, quint32 max)
{
    if (value.isEmpty() || value.size() > 10)
        return std::nullopt;
    quint64 number = 0;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + quint64(c - '0');
    }
    if (number > max)
        return std::nullopt;
    return quint32(number);
}

static QByteArray numbers(TftpOpcode opcode, quint16 second)
{
    QByteArray packet(4, Qt::Uninitialized);
    qToBigEndian(quint16(opcode), packet.data());
    qToBigEndian(second, packet.data() + 2);
    return packet;
}

static void appendOptions(QByteArray &packet, const QList<std::pair<QByteArray, QByteArray>> &options)
{
    for (const auto &[name, value] : options)
        packet.append(name).append('\0').append(value).append('\0');
}

QByteArray tftpRequest(const TftpRequest &request)
{
    QByteArray packet(2, Qt::Uninitialized);
    qToBigEndian(quint16(request.opcode), packet.data());
    packet.append(request.name).append('\0').append(request.netascii ? "netascii" : "octet").append('\0');
    appendOptions(packet, request.options);
    return packet;
}

QByteArray tftpData(quint16 block, QByteArrayView bytes)
{
    return numbers(TftpOpcode::Data, block).append(bytes);
}

QByteArray tftpAcknowledgment(quint16 block)
{
    return numbers(TftpOpcode::Acknowledgment, block);
}

QByteArray tftpOptionAcknowledgment(const QList<std::pair<QByteArray, QByteArray>> &options)
{
    QByteArray packet(2, Qt::Uninitialized);
    qToBigEndian(quint16(TftpOpcode::OptionAcknowledgment), packet.data());
    appendOptions(packet, options);
    return packet;
}

QByteArray tftpError(TftpErrorCode code, QByteArrayView text)
{
    return numbers(TftpOpcode::Error, quint16(code)).append(text).append('\0');
}

} // namespace flatprofile
