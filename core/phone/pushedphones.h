#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace flatprofile {

/// One phone, by all that is known of it.
struct PhoneIdentity
{
    QString place; // HttpOrigin::text()
    QHostAddress address; // that the name led to; null: not known
    QByteArray mac; // empty: not told
    QString serial; // empty: not told
};

/// Whether both are one phone: by MAC or serial number where both told it, otherwise by where it was found.
/// In doubt they are the same, since that only asks a question more.
bool isSamePhone(const PhoneIdentity &left, const PhoneIdentity &right);

/// The phones that a profile went to, or may have: a second time is asked for. For as long as the program
/// runs.
class PushedPhones
{
public:
    void add(const PhoneIdentity &phone) { m_phones.append(phone); }
    void remove(const PhoneIdentity &phone);
    bool contains(const PhoneIdentity &phone) const;

private:
    QList<PhoneIdentity> m_phones;
};

} // namespace flatprofile
