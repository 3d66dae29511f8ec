#include "core/types/valuecheck.h"
#include "core/types/valuecodes.h"
#include "tests/core/types/typesamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using namespace flatprofile::valuecodes;

/// Types without a grammar of their own: numbers, words, addresses, times, texts.
class tst_ValueCheck : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatRealProfilesHold_data();
    void acceptsWhatRealProfilesHold() { judgeAccepted(); }
    void pointsAtTheMistake_data();
    void pointsAtTheMistake() { judgeMistake(); }
    void rangesBindAsFarAsTheyAreDocumented();
    void aPasswordIsNotRepeated();
    void knowsItsTypes();
};

void tst_ValueCheck::acceptsWhatRealProfilesHold_data()
{
    addAcceptedColumns();
    for (const char *value : { "Yes", "No", "yes", "no", "" })
        addAccepted(u"Bool"_s, QString::fromLatin1(value));
    for (const char *value : { "0", "255", "0x68", "0XB8", "007" })
        addAccepted(u"Uns8"_s, QString::fromLatin1(value));
    for (const char *value : { ".5", "4", "16.250", "0" })
        addAccepted(u"Time3"_s, QString::fromLatin1(value));
    for (const char *value : { "-16", "-3.5", "0", "10" })
        addAccepted(u"PwrLevel"_s, QString::fromLatin1(value));
    addAccepted(u"Sig16"_s, u"-32768"_s);
    for (const char *value : { "192.0.2.1", "0.0.0.0", "$IP" })
        addAccepted(u"IP"_s, QString::fromLatin1(value));
    for (const char *value :
        { "2001:db8::1", "::", "::1", "fe80::1%eth0", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8" })
        addAccepted(u"IPv6"_s, QString::fromLatin1(value));
    for (const char *value : { "pbx.example.com", "pbx.example.com:5061", "192.0.2.1:5060",
             "[2001:db8::1]:5060", "$PROXY", "_sip._udp.example.com", "host", "example.com." })
        addAccepted(u"FQDN"_s, QString::fromLatin1(value));
    for (const char *value :
        { "http://pbx.example.com/a?b=$MA", "/$PSN.xml", "tftp://192.0.2.1", "gds://", "$A/x" })
        addAccepted(u"URL"_s, QString::fromLatin1(value));
    for (const char *value : { "+49 30 1234", "*98", "1-800-FLOWERS", "sip:5@example.com" })
        addAccepted(u"Phone"_s, QString::fromLatin1(value));
    for (const char *value : { "0000", "2359", "2400" })
        addAccepted(u"TimeOfDay"_s, QString::fromLatin1(value));
    for (const char *value : { "07:00", "24:00", "7/30", "12:30:15" })
        addAccepted(u"ClockTime"_s, QString::fromLatin1(value));
    addAccepted(u"Date"_s, u"11/24/2026"_s);
    addAccepted(u"MimeType"_s, u"application/dtmf-relay"_s);
    addAccepted(u"DomainList"_s, u"a.example.com, b.example.com"_s);
    addAccepted(u"Password"_s, u"pa*s"_s);
    addAccepted(u"GPP"_s, u"$A$B"_s);
    addAccepted(u"Sig8"_s, u"-0x80"_s);
    addAccepted(u"Sig8"_s, u"+127"_s);
    addAccepted(u"UserID"_s, u"5001@example.com"_s);
    addAccepted(u"URL"_s, u"[--uid a --pwd b] https://pbx.example.com:8443/x"_s);
    addAccepted(u"?"_s, u"anything"_s);
}

void tst_ValueCheck::pointsAtTheMistake_data()
{
    addMistakeColumns();
    addMistake(named("Bool"), u"YES"_s, kCase, u"YES"_s, u"Yes"_s, false);
    addMistake(named("Bool"), u"1"_s, kNotABool, u"1"_s, u"Yes"_s, true);
    addMistake(named("Bool"), u"maybe"_s, kNotABool, u"maybe"_s, {}, true);
    addMistake(named("Bool"), u"Yes\u00A0"_s, kUnicodeBlank, u"\u00A0"_s, u"Yes"_s, false);
    addMistake(choice({ u"Follow Silence"_s, u"none"_s }), u"follow silence"_s, kCase, u"follow silence"_s,
        u"Follow Silence"_s, false);
    addMistake(choice({ u"Off"_s, u"10s"_s }), u"10 s"_s, kMeantWord, u"10 s"_s, u"10s"_s, false);
    addMistake(choice({ u"Follow Silence"_s, u"none"_s }), u"follow_silence"_s, kMeantWord,
        u"follow_silence"_s, u"Follow Silence"_s, false);
    addMistake(choice({ u"a"_s, u"b"_s }), u"c"_s, kNotAnOption, u"c"_s, {}, false);
    addMistake(named("Uns8"), u"256"_s, kOutOfRange, u"256"_s, u"255"_s, true);
    addMistake(named("Uns8"), u"-1"_s, kOutOfRange, u"-1"_s, u"0"_s, true);
    addMistake(named("Uns16"), u"0x10000"_s, kOutOfRange, u"0x10000"_s, u"65535"_s, true);
    addMistake(named("Uns16"), u"0xZ"_s, kNotANumber, u"0xZ"_s, {}, true);
    addMistake(named("Uns16"), u"\u0661"_s, kNotANumber, u"\u0661"_s, {}, true);
    addMistake(named("Time0"), u"30 s"_s, kUnitWritten, u" s"_s, u"30"_s, true);
    addMistake(named("Time0"), u"1.5"_s, kTooPrecise, u".5"_s, u"1"_s, false);
    addMistake(named("Time3"), u"1.23456"_s, kTooPrecise, u"56"_s, u"1.234"_s, false);
    addMistake(named("Time3"), u"-1"_s, kNotANumber, u"-1"_s, {}, true);
    addMistake(named("Time3"), u"."_s, kNotANumber, u"."_s, {}, true);
    addMistake(named("IP"), u"192.0.2"_s, kNotAnAddress, u"192.0.2"_s, {}, true);
    addMistake(named("IP"), u"192.0.2.256"_s, kNotAnAddress, u"192.0.2.256"_s, {}, true);
    addMistake(named("IPv6"), u"1::2::3"_s, kNotAnIpv6Address, u"1::2::3"_s, {}, true);
    addMistake(named("FQDN"), u"pbx example.com"_s, kNotAHost, u" "_s, {}, true);
    addMistake(named("FQDN"), u"pbx.example.com:99999"_s, kBadPort, u":99999"_s, {}, true);
    addMistake(named("FQDN"), u"192.0.2"_s, kNotAnAddress, u"192.0.2"_s, {}, true);
    addMistake(named("URL"), u"h ttps://x/"_s, kUrlBlank, u" "_s, u"https://x/"_s, true);
    addMistake(named("URL"), u"http://<server>/x"_s, kPlaceholder, u"<server>"_s, {}, true);
    addMistake(named("URL"), u"gopher://x"_s, kUrlScheme, u"gopher"_s, {}, false);
    addMistake(named("Phone"), u"5;6"_s, kNotAPhoneNumber, u";"_s, {}, false);
    addMistake(named("TimeOfDay"), u"7:30"_s, kNotATime, u"7:30"_s, u"0730"_s, true);
    addMistake(named("TimeOfDay"), u"2401"_s, kNotATime, u"2401"_s, {}, true);
    addMistake(named("ClockTime"), u"25:00"_s, kNotATime, u"25:00"_s, {}, true);
    addMistake(named("Date"), u"13/01/2026"_s, kNotADate, u"13/01/2026"_s, {}, true);
    addMistake(named("MimeType"), u"dtmf"_s, kNotAMimeType, u"dtmf"_s, {}, true);
    addMistake(named("Str5"), u"abcdefg"_s, kTooLong, u"fg"_s, {}, true);
    addMistake(named("Str"), u"B\u00FCro"_s, kNonAscii, u"\u00FC"_s, {}, false);
    addMistake(named("Str"), u"\u201Cx\u201D"_s, kTypographicQuote, u"\u201Cx\u201D"_s, u"\"x\""_s, false);
    addMistake(named("Password"), u"*******"_s, kMaskedSecret, u"*******"_s, {}, true);
    addMistake(named("DomainList"), u"a.example.com,b c"_s, kNotAHost, u" "_s, {}, true);
    addMistake(named("Time3"), u"1,5"_s, kNotANumber, u"1,5"_s, u"1.5"_s, true);
    addMistake(named("Uns32"), u"3 600"_s, kNotANumber, u"3 600"_s, u"3600"_s, true);
    addMistake(named("IP"), u"192.0.2.1:5060"_s, kNotAnAddress, u":5060"_s, u"192.0.2.1"_s, true);
    addMistake(named("IP"), u"192.000.002.010"_s, kOctal, u"192.000.002.010"_s, u"192.0.2.10"_s, false);
    addMistake(
        named("FQDN"), u"https://xsi.example.com"_s, kHostScheme, u"https://"_s, u"xsi.example.com"_s, false);
    addMistake(named("FQDN"), u"sip:pbx.example.com"_s, kHostScheme, u"sip:"_s, u"pbx.example.com"_s, true);
    addMistake(named("FQDN"), QString(70, u'a'), kTooLong, QString(7, u'a'), {}, false);
    addMistake(
        named("URL"), u"http:/pbx.example.com/"_s, kUrlSlashes, u":/"_s, u"http://pbx.example.com/"_s, true);
    addMistake(named("URL"), u"http://pbx.example.com:99999/x"_s, kBadPort, u":99999"_s, {}, true);
    addMistake(named("ClockTime"), u"0730"_s, kNotATime, u"0730"_s, u"07:30"_s, true);
    addMistake(named("Date"), u"2026-11-24"_s, kNotADate, u"2026-11-24"_s, u"11/24/2026"_s, true);
    addMistake(named("Date"), u"02/30/2026"_s, kNotADate, u"02/30/2026"_s, {}, true);
    addMistake(named("TimeOffset"), u"1:30"_s, kNotATime, u":"_s, u"1/30"_s, false);
    addMistake(named("TimeOffset"), u"1/60"_s, kNotATime, u"1/60"_s, {}, true);
    addMistake(named("Phone"), QString(41, u'1'), kTooLong, u"11"_s, {}, true);
    addMistake(named("UserID"), u"50 01"_s, kUserIdCharacter, u" "_s, u"5001"_s, false);
    addMistake(
        named("FQDN"), u"juser@pbx.example.com"_s, kHostUser, u"juser@"_s, u"pbx.example.com"_s, false);
    addMistake(named("Bool"), u"shared"_s, kOldBool, u"shared"_s, u"Yes"_s, false);
    addMistake(choice({ u"G711u"_s, u"G711a"_s }), u"G711"_s, kNotAnOption, u"G711"_s, {}, false);
    addMistake(
        choice({ u"Speaker"_s, u"Headset"_s }), u"Head"_s, kNotAnOption, u"Head"_s, u"Headset"_s, false);
    addMistake(named("Str"), u"a\u00A0b"_s, kNonAscii, u"\u00A0"_s, u"a b"_s, false);
    DataType required = named("Str");
    required.mayBeEmpty = false;
    addMistake(required, u""_s, kEmpty, u""_s, {}, true);
}

void tst_ValueCheck::rangesBindAsFarAsTheyAreDocumented()
{
    QVERIFY(checkValue(ranged(u"Uns16"_s, 0, 4095), u"4095"_s).isEmpty());
    QCOMPARE(checkValue(ranged(u"Uns16"_s, 0, 4095), u"4096"_s).first().severity, Severity::Error);
    QCOMPARE(checkValue(ranged(u"Uns16"_s, 600, 65535, true), u"30"_s).first().severity, Severity::Warning);
    QVERIFY(checkValue(ranged(u"Time3"_s, 0.01, 0.13), u"0.02"_s).isEmpty());
    QVERIFY(!checkValue(ranged(u"Time3"_s, 0.01, 0.13), u"0.2"_s).isEmpty());
    QVERIFY(checkValue(choice({ u"GMT"_s, u"GMT-08:00"_s }), u"GMT-8:00"_s).isEmpty());
    DataType delay = ranged(u"Time0"_s, 0, 255);
    delay.specialWords = { u"inf"_s };
    QVERIFY(checkValue(delay, u"inf"_s).isEmpty());
}

void tst_ValueCheck::aPasswordIsNotRepeated()
{
    const QList<Diagnostic> found = checkValue(dataTypeFromName(u"Password"), u"ge\u2018he\u2019im\u00FC");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().arguments, QStringList { u"***"_s });
    QVERIFY(found.first().fix.isEmpty());
}

void tst_ValueCheck::knowsItsTypes()
{
    QCOMPARE(dataTypeFromName(u"Uns16").size, 16);
    QCOMPARE(dataTypeFromName(u"Str127").size, 127);
    QCOMPARE(dataTypeFromName(u"Str").size, 0);
    QVERIFY(dataTypeFromName(u"Str").kind == DataType::Kind::Text);
    QVERIFY(isChecked(dataTypeFromName(u"ToneScript")));
    QVERIFY(isChecked(dataTypeFromName(u"LedScript")));
    QVERIFY(isChecked(dataTypeFromName(u"KeyFunction")));
    for (const QStringView name : { u"ProvisioningRule", u"ProvisioningRuleSyntax", u"ProfileRule",
             u"ReportRule", u"UpgradeRule", u"ResyncTrigger", u"RetrySchedule" })
        QVERIFY(dataTypeFromName(name).kind == DataType::Kind::Rule && isChecked(dataTypeFromName(name)));
    QVERIFY(dataTypeFromName(u"DialPlanScript").kind == DataType::Kind::Script);
    QVERIFY(!isChecked(dataTypeFromName(u"?")));
    QVERIFY(isChecked(dataTypeFromName(u"Bool")));
    QVERIFY(dataTypeFromName(u"UnsX").kind == DataType::Kind::Unknown);
}

QTEST_GUILESS_MAIN(tst_ValueCheck)
#include "tst_valuecheck.moc"
