#include "core/phone/phoneaction.h"
#include "core/phone/phonestatus.h"
#include "core/phone/pushedphones.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_PhoneStatus : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAPhoneTells_data();
    void readsWhatAPhoneTells();
    void findsMacAddresses_data();
    void findsMacAddresses();
    void tellsPhonesApart_data();
    void tellsPhonesApart();
    void forgetsAPhoneByAnyOfItsPlaces();
};

void tst_PhoneStatus::readsWhatAPhoneTells_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("firmware");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QByteArray>("mac");
    const QByteArray mac = "00562b043615";
    QTest::newRow("status page") << QByteArray(
        "<flat-status><Product_Name>CP-8841-3PCC</Product_Name>"
        "<Software_Version>sip88xx.11-3-2MPP0001-609</Software_Version>"
        "<Serial_Number>FCH2015DKQX</Serial_Number><MAC_Address>00562B043615</MAC_Address></flat-status>")
                                 << u"CP-8841-3PCC"_s << u"sip88xx.11-3-2MPP0001-609"_s << u"FCH2015DKQX"_s
                                 << mac;
    QTest::newRow("grouped, with blanks")
        << QByteArray("<Product_Name group=\"Info/Product\"> SPA504G\n</Product_Name>"
                      "<MAC_Address\ngroup=\"Info\">00:56:2b:04:36:15</MAC_Address>")
        << u"SPA504G"_s << QString() << QString() << mac;
    QTest::newRow("longer names are others")
        << QByteArray("<Product_Name_2>no</Product_Name_2><Serial_Numbers>no</Serial_Numbers>") << QString()
        << QString() << QString() << QByteArray();
    QTest::newRow("the first that has one")
        << QByteArray("<Product_Name></Product_Name><Product_Name>CP-7841-3PCC</Product_Name>")
        << u"CP-7841-3PCC"_s << QString() << QString() << QByteArray();
    QTest::newRow("no plain words") << QByteArray("<Product_Name>a\x1b[31mb</Product_Name>"
                                                  "<Serial_Number>a&lt;b</Serial_Number><Software_Version>"
        + QByteArray(65, 'x') + "</Software_Version>")
                                    << QString() << QString() << QString() << QByteArray();
    QTest::newRow("cut") << QByteArray("<Product_Name>CP-88") << QString() << QString() << QString()
                         << QByteArray();
    QTest::newRow("cut in the tag") << QByteArray("<Serial_Number") << QString() << QString() << QString()
                                    << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QString() << QString() << QString() << QByteArray();
}

void tst_PhoneStatus::readsWhatAPhoneTells()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, model);
    QFETCH(QString, firmware);
    QFETCH(QString, serial);
    QFETCH(QByteArray, mac);
    const PhoneStatus status = phoneStatus(page);
    QCOMPARE(status.model, model);
    QCOMPARE(status.firmware, firmware);
    QCOMPARE(status.serial, serial);
    QCOMPARE(status.mac, mac);
}

void tst_PhoneStatus::findsMacAddresses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("colons") << QByteArray("<MAC_Address>00:56:2B:04:36:15</MAC_Address>")
                            << QByteArray("00562b043615");
    QTest::newRow("bare, grouped") << QByteArray(
        "<x><MAC_Address group=\"a\"> 00562B043615 </MAC_Address></x>")
                                   << QByteArray("00562b043615");
    QTest::newRow("second") << QByteArray("<MAC_Address/><a><MAC_Address>00-56-2b-04-36-15</MAC_Address>")
                            << QByteArray("00562b043615");
    QTest::newRow("none") << QByteArray("<status/>") << QByteArray();
    QTest::newRow("cut") << QByteArray("<MAC_Address>00562b04361") << QByteArray();
    QTest::newRow("short") << QByteArray("<MAC_Address>00562b04361</MAC_Address>") << QByteArray();
}

void tst_PhoneStatus::findsMacAddresses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, mac);
    QCOMPARE(macInStatus(status), mac);
}

static PhoneIdentity phone(
    const QString &place, const QString &address, const QByteArray &mac = {}, const QString &serial = {})
{
    return { place, QHostAddress(address), mac, serial };
}

Q_DECLARE_METATYPE(PhoneIdentity)

void tst_PhoneStatus::tellsPhonesApart_data()
{
    QTest::addColumn<PhoneIdentity>("left");
    QTest::addColumn<PhoneIdentity>("right");
    QTest::addColumn<bool>("same");
    const QString byName = u"http://phone.lab"_s;
    const QString byAddress = u"https://192.168.1.50"_s;
    const QString address = u"192.168.1.50"_s;
    QTest::newRow("name and address, one MAC")
        << phone(byName, {}, "00562b043615") << phone(byAddress, {}, "00562b043615") << true;
    QTest::newRow("one address, two MACs")
        << phone(byName, address, "00562b043615") << phone(byName, address, "00562b043616") << false;
    QTest::newRow("one serial number")
        << phone(byName, {}, {}, u"F1"_s) << phone(byAddress, {}, "00562b043615", u"F1"_s) << true;
    QTest::newRow("two serial numbers")
        << phone(byName, address, {}, u"F1"_s) << phone(byName, address, {}, u"F2"_s) << false;
    QTest::newRow("where the name leads") << phone(byName, address) << phone(byAddress, address) << true;
    QTest::newRow("in IPv6 clothes") << phone(byName, u"::ffff:192.168.1.50"_s) << phone(byAddress, address)
                                     << true;
    QTest::newRow("one of them tells nothing")
        << phone(byName, address, "00562b043615", u"F1"_s) << phone(byAddress, address) << true;
    QTest::newRow("one place, nothing known") << phone(byName, {}) << phone(byName.toUpper(), {}) << true;
    QTest::newRow("two places, nothing known") << phone(byName, {}) << phone(byAddress, {}) << false;
}

void tst_PhoneStatus::tellsPhonesApart()
{
    QFETCH(PhoneIdentity, left);
    QFETCH(PhoneIdentity, right);
    QFETCH(bool, same);
    QCOMPARE(isSamePhone(left, right), same);
    QCOMPARE(isSamePhone(right, left), same);
    PushedPhones pushed;
    QVERIFY(!pushed.contains(left));
    pushed.add(left);
    QVERIFY(pushed.contains(left));
    QCOMPARE(pushed.contains(right), same);
}

void tst_PhoneStatus::forgetsAPhoneByAnyOfItsPlaces()
{
    PushedPhones pushed;
    pushed.add(phone(u"http://a"_s, {}, "00562b043615"));
    pushed.add(phone(u"http://b"_s, {}, "00562b043616"));
    pushed.remove(phone(u"http://c"_s, {}, "00562b043615"));
    QVERIFY(!pushed.contains(phone(u"http://a"_s, {}, "00562b043615")));
    QVERIFY(pushed.contains(phone(u"http://b"_s, {}, "00562b043616")));
}

QTEST_GUILESS_MAIN(tst_PhoneStatus)
#include "tst_phonestatus.moc"
