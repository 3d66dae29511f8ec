#include "ui/phone/passwordstore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

const QString kService = u"Flatprofile"_s;

class SystemKeychain : public PasswordStore
{
public:
    bool isLasting() const override { return true; }

    void put(const QString &account, const SecretKey &password) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService, this);
        job->setKey(account);
        job->setBinaryData(password.view().toByteArray());
        run(job, &PasswordStore::notKept);
    }

    void forget(const QString &account) override
    {
        auto *job = new QKeychain::DeletePasswordJob(kService, this);
        job->setKey(account);
        run(job, &PasswordStore::notForgotten);
    }

    void look(const QString &account) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService, this);
        job->setKey(account);
        connect(job, &QKeychain::Job::finished, this, [this, job, account] {
            QByteArray bytes = job->binaryData();
            if (job->error() == QKeychain::NoError && !bytes.isEmpty())
                emit found(account, SecretKey::takeFrom(bytes));
        });
        job->start(); // what is not there, or not given out, is typed
    }

private:
    void run(QKeychain::Job *job, void (PasswordStore::*failed)(const QString &))
    {
        connect(job, &QKeychain::Job::finished, this, [this, job, failed] {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                emit(this->*failed)(job->errorString());
        });
        job->start();
    }
};

} // namespace

std::unique_ptr<PasswordStore> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace flatprofile
