#include "ui/session/keyring.h"

#include <QtTest>

using namespace flatprofile;

class tst_KeyRing : public QObject
{
    Q_OBJECT

private slots:
    void newestIsLast();
    void sameKeyIsKeptOnceAndBecomesTheNewest();
    void nothingIsNoKey();
    void kindsAreKeptApart();
    void aKeyOutlivesItsOwner();
};

void tst_KeyRing::newestIsLast()
{
    KeyRing ring;
    ring.addPassphrase(SecretKey("first"));
    ring.addPassphrase(SecretKey("second"));
    QCOMPARE(ring.passphrases().size(), std::size_t(2));
    QVERIFY(*ring.passphrases().back() == SecretKey("second"));
}

void tst_KeyRing::sameKeyIsKeptOnceAndBecomesTheNewest()
{
    KeyRing ring;
    ring.addPassphrase(SecretKey("first"));
    ring.addPassphrase(SecretKey("second"));
    ring.addPassphrase(SecretKey("first"));
    QCOMPARE(ring.passphrases().size(), std::size_t(2));
    QVERIFY(*ring.passphrases().back() == SecretKey("first"));
}

void tst_KeyRing::nothingIsNoKey()
{
    KeyRing ring;
    ring.addPassphrase({});
    ring.addIkm({});
    QVERIFY(ring.passphrases().empty());
    QVERIFY(ring.ikms().empty());
}

void tst_KeyRing::kindsAreKeptApart()
{
    KeyRing ring;
    ring.addPassphrase(SecretKey("same"));
    ring.addIkm(SecretKey("same"));
    QCOMPARE(ring.passphrases().size(), std::size_t(1));
    QCOMPARE(ring.ikms().size(), std::size_t(1));
}

void tst_KeyRing::aKeyOutlivesItsOwner()
{
    KeyRing ring;
    {
        const SecretKey key("gone soon");
        ring.addIkm(key);
    }
    QVERIFY(*ring.ikms().front() == SecretKey("gone soon"));
}

QTEST_GUILESS_MAIN(tst_KeyRing)
#include "tst_keyring.moc"
