#pragma once

#include "core/phone/httprequest.h"
#include "core/phone/pushedphones.h"
#include "ui/phone/passwordstore.h"

#include <QDate>

class QSettings;

namespace flatprofile {

/// What all windows know of phones: the certificates pinned, which are in the settings, and the passwords and
/// who was pushed to, which never are.
class KnownPhones
{
public:
    /// `keychain` may be null.
    explicit KnownPhones(QSettings &settings, std::unique_ptr<PasswordStore> keychain = systemKeychain());

    /// SHA-256 of the certificate that a user took for this phone; empty where there is none.
    QByteArray pin(const HttpOrigin &phone) const;
    QDate pinnedOn(const HttpOrigin &phone) const; // invalid where there is none
    void setPin(const HttpOrigin &phone, const QByteArray &fingerprint); // empty forgets it

    SessionPasswords &passwords() { return m_passwords; }
    PushedPhones &pushed() { return m_pushed; }
    PasswordStore *keychain() { return m_keychain.get(); } // null for none

private:
    QSettings &m_settings;
    SessionPasswords m_passwords;
    PushedPhones m_pushed;
    std::unique_ptr<PasswordStore> m_keychain;
};

} // namespace flatprofile
