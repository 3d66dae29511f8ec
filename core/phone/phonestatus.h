#pragma once

#include <QByteArray>
#include <QString>

namespace flatprofile {

/// What a phone tells of itself on its status page, and some in their configuration. Empty where it doesn't.
struct PhoneStatus
{
    QString model; // "CP-8841-3PCC"
    QString firmware; // "sip88xx.11-3-2MPP0001-609"
    QString serial;
    QByteArray mac; // twelve lower-case hex digits

    bool operator==(const PhoneStatus &) const = default;
};

/// Reads the elements Product_Name, Software_Version, Serial_Number and MAC_Address wherever they stand. What
/// is no plain word of up to 64 characters counts as not told.
PhoneStatus phoneStatus(QByteArrayView page);

} // namespace flatprofile
