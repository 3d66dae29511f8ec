#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace flatprofile {

/// What a phone says of itself in the User-Agent of its requests. It can be configured, so it is a hint.
struct PhoneAgent
{
    QString model; // "CP-8841-3PCC", "SPA504G"
    QString firmware; // "11.0"
    QString mac; // twelve lower-case hex digits, or empty

    bool operator==(const PhoneAgent &) const = default;
};

/// Reads "Cisco-CP-8841-3PCC/11.0 (00562b043615)", the form with underlines of release 12, and the
/// "Cisco/SPA504G-7.5.2 (0002fd0a1b2c)" of older phones. Nothing for other programs.
std::optional<PhoneAgent> phoneAgent(QStringView userAgent);

} // namespace flatprofile
