#pragma once

#include "core/container/secretkey.h"

#include <QObject>

#include <map>
#include <memory>

namespace flatprofile {

/// Where passwords of phones are kept. Both ways take their time with a keychain, so answers are signals.
class PasswordStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether what is put in outlives the program, so that a user is asked first.
    virtual bool isLasting() const = 0;
    virtual void put(const QString &account, const SecretKey &password) = 0;
    virtual void forget(const QString &account) = 0;
    /// `found` follows where there is one.
    virtual void look(const QString &account) = 0;

signals:
    void found(const QString &account, const flatprofile::SecretKey &password);
    void notKept(const QString &reason);
    void notForgotten(const QString &reason);
};

/// Keeps them until the program ends, in memory alone.
class SessionPasswords : public PasswordStore
{
    Q_OBJECT

public:
    using PasswordStore::PasswordStore;

    bool isLasting() const override { return false; }
    void put(const QString &account, const SecretKey &password) override;
    void forget(const QString &account) override;
    void look(const QString &account) override;

private:
    std::map<QString, SecretKey> m_passwords;
};

/// The system's keychain; null where the program was built without one.
std::unique_ptr<PasswordStore> systemKeychain();

} // namespace flatprofile
