#include "ui/phone/passwordstore.h"

namespace flatprofile {

void SessionPasswords::put(const QString &account, const SecretKey &password)
{
    m_passwords.insert_or_assign(account, password.clone());
}

void SessionPasswords::forget(const QString &account)
{
    m_passwords.erase(account);
}

void SessionPasswords::look(const QString &account)
{
    const auto known = m_passwords.find(account);
    if (known != m_passwords.end())
        emit found(account, known->second);
}

} // namespace flatprofile
