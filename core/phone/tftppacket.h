#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace flatprofile {

enum class TftpOpcode : quint16 {
    ReadRequest = 1,
    WriteRequest,
    Data,
    Acknowledgment,
    Error,
    OptionAcknowledgment
};

enum class TftpErrorCode : quint16 {
    Undefined,
    FileNotFound,
    AccessViolation,
    DiskFull,
    IllegalOperation,
    UnknownTransfer,
    FileExists,
    NoSuchUser,
    OptionRefused,
};

/// A read or write request (RFC 1350, RFC 2347).
struct TftpRequest
{
    TftpOpcode opcode = TftpOpcode::ReadRequest;
    QByteArray name;
    bool netascii = false;
    QList<std::pair<QByteArray, QByteArray>> options; // names in lower case, the first of each

    QByteArray option(QByteArrayView name) const; // null where there is none
};

/// The opcode of a packet; nothing where it is too short or unknown.
std::optional<TftpOpcode> tftpOpcode(QByteArrayView packet);
/// The two bytes after the opcode: a block, or the code of an error.
quint16 tftpNumber(QByteArrayView packet);
Result<TftpRequest, TftpErrorCode> parseTftpRequest(QByteArrayView packet);
/// The options of an option acknowledgment, names in lower case.
std::optional<QList<std::pair<QByteArray, QByteArray>>> parseTftpOptions(QByteArrayView packet);
/// Decimal digits alone, at most `max`.
std::optional<quint32> tftpOptionNumber(QByteArrayView value, quint32 max);

QByteArray tftpRequest(const TftpRequest &request);
inline constexpr qsizetype kTftpHeader = 4; // bytes of a data packet before its block
QByteArray tftpData(quint16 block, QByteArrayView bytes);
QByteArray tftpAcknowledgment(quint16 block);
QByteArray tftpOptionAcknowledgment(const QList<std::pair<QByteArray, QByteArray>> &options);
QByteArray tftpError(TftpErrorCode code, QByteArrayView text);

} // namespace flatprofile
