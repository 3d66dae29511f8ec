#include "pushdesk.h"

#include <QCheckBox>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

namespace {

/// Keeps what it is given, and refuses where it is told to.
class FakeKeychain : public PasswordStore
{
public:
    bool isLasting() const override { return true; }

    void put(const QString &account, const SecretKey &password) override
    {
        ++puts;
        if (isLocked)
            emit notKept(u"the keychain is locked"_s);
        else
            kept.insert(account, password.view().toByteArray());
    }

    void forget(const QString &account) override
    {
        ++forgets;
        if (isLocked)
            emit notForgotten(u"the keychain is locked"_s);
        else
            kept.remove(account);
    }

    void look(const QString &account) override
    {
        const auto known = kept.constFind(account);
        if (known != kept.cend() && !isLocked)
            QTimer::singleShot(0, this, [this, account, password = *known] {
                emit found(account, SecretKey(QByteArrayView(password)));
            });
    }

    QHash<QString, QByteArray> kept;
    bool isLocked = false;
    int puts = 0;
    int forgets = 0;
};

} // namespace

class tst_Keychain : public PushDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp, u"en"_s); } // for the plurals
    void init();
    void cleanup() { tearDown(); }
    void keepsNothingUnasked();
    void keepsWhatThePhoneTook();
    void keepsNoWrongPassword();
    void fillsInWhatItKeeps();
    void keepsAChangedPassword();
    void forgetsWhenTheTickIsTakenAway();
    void saysWhenItIsLocked();
    void offersNothingWithoutOne();

private:
    void reviewAt(const QString &password);
    QCheckBox *tick() const;
    QString account() const;

    FakeKeychain *m_keychain = nullptr;
};

void tst_Keychain::init()
{
    setUp();
    auto keychain = std::make_unique<FakeKeychain>();
    m_keychain = keychain.get();
    m_phones = std::make_unique<KnownPhones>(*m_settings, std::move(keychain));
    open();
}

QCheckBox *tst_Keychain::tick() const
{
    for (QCheckBox *box : m_window->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"chain"_s))
            return box;
    }
    return nullptr;
}

QString tst_Keychain::account() const
{
    return u"admin@http://127.0.0.1:%1"_s.arg(m_phone->port());
}

void tst_Keychain::reviewAt(const QString &password)
{
    const QString address = u"http://127.0.0.1:%1"_s.arg(m_phone->port());
    if (named<QLineEdit>(u"Address"_s)->text() != address)
        type(u"Address"_s, address);
    if (!password.isEmpty())
        type(u"Password"_s, password);
    review();
    QTRY_VERIFY2_WITH_TIMEOUT(isReadyToSend(), qPrintable(banner()), 8000);
}

void tst_Keychain::keepsNothingUnasked()
{
    QVERIFY(tick()->isVisible() && !tick()->isChecked());
    reviewAt(u"canary-login"_s);
    QCOMPARE(m_keychain->puts, 0);
    QCOMPARE(m_keychain->forgets, 0);
}

void tst_Keychain::keepsWhatThePhoneTook()
{
    tick()->click();
    reviewAt(u"canary-login"_s);
    QCOMPARE(m_keychain->kept, (QHash<QString, QByteArray> { { account(), "canary-login" } }));
    m_settings->sync();
    QFile settings(m_settings->fileName());
    if (settings.open(QIODevice::ReadOnly))
        QVERIFY(!settings.readAll().contains("canary"));
    for (const QString &key : m_settings->allKeys())
        QVERIFY2(!m_settings->value(key).toString().contains(u"canary"_s), qPrintable(key));
}

void tst_Keychain::keepsNoWrongPassword()
{
    tick()->click();
    connectTo(*m_phone);
    type(u"Password"_s, u"canary-wrong"_s);
    review();
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"user name and password"_s), 8000);
    QCOMPARE(m_keychain->puts, 0);
}

void tst_Keychain::fillsInWhatItKeeps()
{
    m_keychain->kept.insert(account(), "canary-login");
    type(u"Address"_s, u"http://127.0.0.1:%1"_s.arg(m_phone->port()));
    QTest::keyClick(named<QLineEdit>(u"Address"_s), Qt::Key_Tab);
    QTRY_COMPARE(named<QLineEdit>(u"Password"_s)->text(), u"canary-login"_s);
    QVERIFY(tick()->isChecked());
    QVERIFY(!named<QLineEdit>(u"Password"_s)->displayText().contains(u"canary"_s));
}

void tst_Keychain::keepsAChangedPassword()
{
    m_keychain->kept.insert(account(), "canary-old");
    type(u"Address"_s, u"http://127.0.0.1:%1"_s.arg(m_phone->port()));
    QTest::keyClick(named<QLineEdit>(u"Address"_s), Qt::Key_Tab);
    QTRY_VERIFY(tick()->isChecked());
    reviewAt(u"canary-login"_s);
    QCOMPARE(m_keychain->kept.value(account()), "canary-login");
}

void tst_Keychain::forgetsWhenTheTickIsTakenAway()
{
    tick()->click();
    reviewAt(u"canary-login"_s);
    QCOMPARE(m_keychain->kept.size(), 1);
    tick()->click();
    QVERIFY(m_keychain->kept.isEmpty()); // at once, whatever is done next
    reviewAt({});
    QCOMPARE(m_keychain->puts, 1);
}

void tst_Keychain::saysWhenItIsLocked()
{
    m_keychain->isLocked = true;
    tick()->click();
    reviewAt(u"canary-login"_s); // the push itself is not held up
    QVERIFY2(
        wordsIn(*m_window).contains(u"The keychain did not take the password, which is known only until the "
                                    "program ends: the keychain is locked"_s),
        qPrintable(wordsIn(*m_window)));
    m_keychain->isLocked = false;
    reviewAt({});
    QCOMPARE(m_keychain->kept.size(), 1);
    m_keychain->isLocked = true;
    tick()->click();
    QVERIFY(wordsIn(*m_window).contains(u"The password is still in the keychain: the keychain is locked"_s));
}

void tst_Keychain::offersNothingWithoutOne()
{
    m_window.reset();
    m_phones = std::make_unique<KnownPhones>(*m_settings, nullptr);
    open();
    QVERIFY(!tick()->isVisible());
    reviewAt(u"canary-login"_s); // and works without
}

QTEST_MAIN(tst_Keychain)
#include "tst_keychain.moc"
