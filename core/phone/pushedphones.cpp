#include "core/phone/pushedphones.h"

#include <algorithm>

namespace flatprofile {

bool isSamePhone(const PhoneIdentity &left, const PhoneIdentity &right)
{
    if (!left.mac.isEmpty() && !right.mac.isEmpty())
        return left.mac == right.mac;
    if (!left.serial.isEmpty() && !right.serial.isEmpty())
        return left.serial == right.serial;
    return left.place.compare(right.place, Qt::CaseInsensitive) == 0
        || (!left.address.isNull() && left.address.isEqual(right.address, QHostAddress::TolerantConversion));
}

void PushedPhones::remove(const PhoneIdentity &phone)
{
    m_phones.removeIf([&phone](const PhoneIdentity &known) { return isSamePhone(known, phone); });
}

bool PushedPhones::contains(const PhoneIdentity &phone) const
{
    return std::any_of(m_phones.begin(), m_phones.end(),
        [&phone](const PhoneIdentity &known) { return isSamePhone(known, phone); });
}

} // namespace flatprofile
