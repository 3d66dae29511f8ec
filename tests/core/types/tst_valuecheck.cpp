#include "core/types/valuecheck.h"
#include "core/types/valuecodes.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using namespace flatprofile::valuecodes;

class tst_ValueCheck : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatRealProfilesHold_data();
    void acceptsWhatRealProfilesHold();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void rangesBindAsFarAsTheyAreDocumented();
    void factoryDefaultsAreNeverWrong();
    void fixesMend();
    void anyTextIsJudged();
    void everyTypeOfTheTableIsJudged();
    void aRuleWithoutEndIsNamedSo();
    void grammarsAreOfAscii();
    void aPasswordIsNotRepeated();
    void everyCodeIsWorded_data();
    void everyCodeIsWorded();
    void knowsItsTypes();
};

static DataType choice(const QStringList &options)
{
    DataType type = dataTypeFromName(u"Choice"_s);
    type.options = options;
    return type;
}

static DataType ranged(const QString &name, double least, double greatest, bool inferred = false)
{
    DataType type = dataTypeFromName(name);
    type.hasRange = true;
    type.minimum = least;
    type.maximum = greatest;
    type.rangeIsInferred = inferred;
    return type;
}

void tst_ValueCheck::acceptsWhatRealProfilesHold_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString &type, const QString &value) {
        QTest::newRow(qPrintable(type + u": "_s + value)) << type << value;
    };
    for (const char *value : { "Yes", "No", "yes", "no", "" })
        row(u"Bool"_s, QString::fromLatin1(value));
    for (const char *value : { "0", "255", "0x68", "0XB8", "007" })
        row(u"Uns8"_s, QString::fromLatin1(value));
    for (const char *value : { ".5", "4", "16.250", "0" })
        row(u"Time3"_s, QString::fromLatin1(value));
    for (const char *value : { "-16", "-3.5", "0", "10" })
        row(u"PwrLevel"_s, QString::fromLatin1(value));
    row(u"Sig16"_s, u"-32768"_s);
    for (const char *value : { "192.0.2.1", "0.0.0.0", "$IP" })
        row(u"IP"_s, QString::fromLatin1(value));
    for (const char *value :
        { "2001:db8::1", "::", "::1", "fe80::1%eth0", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8" })
        row(u"IPv6"_s, QString::fromLatin1(value));
    for (const char *value : { "pbx.example.com", "pbx.example.com:5061", "192.0.2.1:5060",
             "[2001:db8::1]:5060", "$PROXY", "_sip._udp.example.com", "host", "example.com." })
        row(u"FQDN"_s, QString::fromLatin1(value));
    for (const char *value :
        { "http://pbx.example.com/a?b=$MA", "/$PSN.xml", "tftp://192.0.2.1", "gds://", "$A/x" })
        row(u"URL"_s, QString::fromLatin1(value));
    for (const char *value : { "+49 30 1234", "*98", "1-800-FLOWERS", "sip:5@example.com" })
        row(u"Phone"_s, QString::fromLatin1(value));
    for (const char *value : { "0000", "2359", "2400" })
        row(u"TimeOfDay"_s, QString::fromLatin1(value));
    for (const char *value : { "07:00", "24:00", "7/30", "12:30:15" })
        row(u"ClockTime"_s, QString::fromLatin1(value));
    row(u"Date"_s, u"11/24/2026"_s);
    row(u"MimeType"_s, u"application/dtmf-relay"_s);
    row(u"DomainList"_s, u"a.example.com, b.example.com"_s);
    row(u"Password"_s, u"pa*s"_s);
    row(u"ToneScript"_s, u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s);
    row(u"CadScript"_s, u"30(.1/.1, .1/9.7)"_s);
    row(u"FreqScript"_s, u"480@-10,620@0"_s);
    row(u"RingScript"_s, u"n=Chirp 2;w=file://chirp2.raw;c=1"_s);
    row(u"LedScript"_s, u"c=r;p=b"_s);
    for (const char *value : { "*69", "#64", "**#", "*8#", "*017110" })
        row(u"StarCode"_s, QString::fromLatin1(value));
    for (const char *value : { "*72|*74", "*72`c`|*67`p`|*82" })
        row(u"StarCodeList"_s, QString::fromLatin1(value));
    for (const char *value : { "1408*, 1512???1234", "%2a69", "smith*", "*" })
        row(u"PhTmpl"_s, QString::fromLatin1(value));
    for (const char *value : { "404, 5*", "61?", "5??, 6??", "*", "4*4" })
        row(u"RscTmpl"_s, QString::fromLatin1(value));
    for (const char *value : { "start=3/-1/7/2;end=10/-1/7/2;save=1", "start=4/-8/1;end=5/8/3;save=1",
             "save=-0:30;end=4/4/0/3;start=9/27/0/02:00:00" })
        row(u"DstRule"_s, QString::fromLatin1(value));
    for (const char *value : { "00/00", "-00/08", "+1/30" })
        row(u"TimeOffset"_s, QString::fromLatin1(value));
    row(u"DhcpOptionList"_s, u"66,160, 159,150"_s);
    row(u"KeyList"_s, u"psk1|1;em_login;redial|3;crdstart|5;crdstop|5;gsw-1;"_s);
    row(u"KeyFuncList"_s, u"mwi;sd;blf;"_s);
    for (const char *value : { "fnc=blf+sd+cp;sub=101@$PROXY;ext=101@$PROXY;nme=Front, Desk", "fnc=dnd",
             "fnc=mwi+sd;ext=8000 ,4085283300#,123456#@domain;vid=1;nme=Group;",
             "fnc=shortcut;url=userpref;nme=User preferences" })
        row(u"KeyFunction"_s, QString::fromLatin1(value));
    row(u"PagingScript"_s,
        u"pggrp=224.168.168.168:34560;name=All;num=800;listen=yes;pri=1;codec=g722;pggrp=224.168.168.169:34562;num=801"_s);
    row(u"DictScript"_s, u"serv=http://192.0.2.1/locales/;d0=English;x0=en-US.xml;d1=German;x1=de-DE.xml"_s);
    for (const char *value : { "sn:(sn=$VALUE*)", "(&(objectClass=person)(|(cn=*$VALUE*)(!(sn=a\\28b))))",
             "cn:(cn:caseExactMatch:=x)", "(a>=1)" })
        row(u"LdapFilter"_s, QString::fromLatin1(value));
    for (const char *value : { "dc=example,dc=com", "cn=Smith\\, J.,ou=\"a,b\" , dc=example",
             "user@example.com", "EXAMPLE\\user" })
        row(u"LdapDn"_s, QString::fromLatin1(value));
    row(u"LdapAttrs"_s, u"a=givenName,n=firstname;a=sn, n=last;a=telephoneNumber,n=tele,t=p;"_s);
    for (const char *value : { "ldaps://ldap.example.com:636", "ldap.example.com", "ldap://192.0.2.1/" })
        row(u"LdapServer"_s, QString::fromLatin1(value));
    for (const char *value : { ".*", "/api/(v1|v2)/[^/]+", "a{2,3}?", "[]a[:digit:]\\]]", "(?:x)*+", "a{b" })
        row(u"Regex"_s, QString::fromLatin1(value));
    for (const char *value : { "<:9xx.>", "(<:9>xx.|<9,:>1xxx)" })
        row(u"NumberMap"_s, QString::fromLatin1(value));
    row(u"CallerIdMap"_s, u"(<+44:0>xxxxxx)"_s);
    row(u"BlfListUri"_s, u"sip:list@as.example.com:5061"_s);
    row(u"LogMsg"_s, u"$PN $MAC -- Resync failed: $ERR"_s);
    row(u"GPP"_s, u"$A$B"_s);
    row(u"Sig8"_s, u"-0x80"_s);
    row(u"Sig8"_s, u"+127"_s);
    row(u"UserID"_s, u"5001@example.com"_s);
    row(u"URL"_s, u"[--uid a --pwd b] https://pbx.example.com:8443/x"_s);
    row(u"?"_s, u"anything"_s);
}

void tst_ValueCheck::acceptsWhatRealProfilesHold()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    const QList<Diagnostic> found = checkValue(dataTypeFromName(type), value);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : found.first().code.latin1());
}

void tst_ValueCheck::pointsAtTheMistake_data()
{
    QTest::addColumn<DataType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("mended"); // null: there is no fix
    QTest::addColumn<bool>("isError");
    const auto row = [](const DataType &type, const QString &value, QLatin1StringView code,
                         const QString &where, const QString &mended, bool error) {
        QTest::newRow(qPrintable(type.name + u": "_s + value))
            << type << value << code << where << mended << error;
    };
    const auto named = [](const char *name) { return dataTypeFromName(QString::fromLatin1(name)); };
    row(named("Bool"), u"YES"_s, kCase, u"YES"_s, u"Yes"_s, false);
    row(named("Bool"), u"1"_s, kNotABool, u"1"_s, u"Yes"_s, true);
    row(named("Bool"), u"maybe"_s, kNotABool, u"maybe"_s, {}, true);
    row(named("Bool"), u"Yes\u00A0"_s, kUnicodeBlank, u"\u00A0"_s, u"Yes"_s, false);
    row(choice({ u"Follow Silence"_s, u"none"_s }), u"follow_silence"_s, kCase, u"follow_silence"_s,
        u"Follow Silence"_s, false);
    row(choice({ u"a"_s, u"b"_s }), u"c"_s, kNotAnOption, u"c"_s, {}, false);
    row(named("Uns8"), u"256"_s, kOutOfRange, u"256"_s, u"255"_s, true);
    row(named("Uns8"), u"-1"_s, kOutOfRange, u"-1"_s, u"0"_s, true);
    row(named("Uns16"), u"0x10000"_s, kOutOfRange, u"0x10000"_s, u"65535"_s, true);
    row(named("Uns16"), u"0xZ"_s, kNotANumber, u"0xZ"_s, {}, true);
    row(named("Uns16"), u"\u0661"_s, kNotANumber, u"\u0661"_s, {}, true);
    row(named("Time0"), u"30 s"_s, kUnitWritten, u" s"_s, u"30"_s, true);
    row(named("Time0"), u"1.5"_s, kTooPrecise, u".5"_s, u"1"_s, false);
    row(named("Time3"), u"1.23456"_s, kTooPrecise, u"56"_s, u"1.234"_s, false);
    row(named("Time3"), u"-1"_s, kNotANumber, u"-1"_s, {}, true);
    row(named("Time3"), u"."_s, kNotANumber, u"."_s, {}, true);
    row(named("IP"), u"192.0.2"_s, kNotAnAddress, u"192.0.2"_s, {}, true);
    row(named("IP"), u"192.0.2.256"_s, kNotAnAddress, u"192.0.2.256"_s, {}, true);
    row(named("IPv6"), u"1::2::3"_s, kNotAnIpv6Address, u"1::2::3"_s, {}, true);
    row(named("FQDN"), u"pbx example.com"_s, kNotAHost, u" "_s, {}, true);
    row(named("FQDN"), u"pbx.example.com:99999"_s, kBadPort, u":99999"_s, {}, true);
    row(named("FQDN"), u"192.0.2"_s, kNotAnAddress, u"192.0.2"_s, {}, true);
    row(named("URL"), u"h ttps://x/"_s, kUrlBlank, u" "_s, u"https://x/"_s, true);
    row(named("URL"), u"http://<server>/x"_s, kPlaceholder, u"<server>"_s, {}, true);
    row(named("URL"), u"gopher://x"_s, kUrlScheme, u"gopher"_s, {}, false);
    row(named("Phone"), u"5;6"_s, kNotAPhoneNumber, u";"_s, {}, false);
    row(named("TimeOfDay"), u"7:30"_s, kNotATime, u"7:30"_s, u"0730"_s, true);
    row(named("TimeOfDay"), u"2401"_s, kNotATime, u"2401"_s, {}, true);
    row(named("ClockTime"), u"25:00"_s, kNotATime, u"25:00"_s, {}, true);
    row(named("Date"), u"13/01/2026"_s, kNotADate, u"13/01/2026"_s, {}, true);
    row(named("MimeType"), u"dtmf"_s, kNotAMimeType, u"dtmf"_s, {}, true);
    row(named("Str5"), u"abcdefg"_s, kTooLong, u"fg"_s, {}, true);
    row(named("Str"), u"B\u00FCro"_s, kNonAscii, u"\u00FC"_s, {}, false);
    row(named("Str"), u"\u201Cx\u201D"_s, kTypographicQuote, u"\u201Cx\u201D"_s, u"\"x\""_s, false);
    row(named("Password"), u"*******"_s, kMaskedSecret, u"*******"_s, {}, true);
    row(named("DomainList"), u"a.example.com,b c"_s, kNotAHost, u" "_s, {}, true);
    row(named("Time3"), u"1,5"_s, kNotANumber, u"1,5"_s, u"1.5"_s, true);
    row(named("Uns32"), u"3 600"_s, kNotANumber, u"3 600"_s, u"3600"_s, true);
    row(named("IP"), u"192.0.2.1:5060"_s, kNotAnAddress, u":5060"_s, u"192.0.2.1"_s, true);
    row(named("IP"), u"192.000.002.010"_s, kOctal, u"192.000.002.010"_s, u"192.0.2.10"_s, false);
    row(named("FQDN"), u"https://xsi.example.com"_s, kHostScheme, u"https://"_s, u"xsi.example.com"_s, false);
    row(named("FQDN"), u"sip:pbx.example.com"_s, kHostScheme, u"sip:"_s, u"pbx.example.com"_s, true);
    row(named("FQDN"), QString(70, u'a'), kTooLong, QString(7, u'a'), {}, false);
    row(named("URL"), u"http:/pbx.example.com/"_s, kUrlSlashes, u":/"_s, u"http://pbx.example.com/"_s, true);
    row(named("URL"), u"http://pbx.example.com:99999/x"_s, kBadPort, u":99999"_s, {}, true);
    row(named("ClockTime"), u"0730"_s, kNotATime, u"0730"_s, u"07:30"_s, true);
    row(named("Date"), u"2026-11-24"_s, kNotADate, u"2026-11-24"_s, u"11/24/2026"_s, true);
    row(named("Date"), u"02/30/2026"_s, kNotADate, u"02/30/2026"_s, {}, true);
    row(named("TimeOffset"), u"1:30"_s, kNotATime, u":"_s, u"1/30"_s, false);
    row(named("TimeOffset"), u"1/60"_s, kNotATime, u"1/60"_s, {}, true);
    row(named("Phone"), QString(41, u'1'), kTooLong, u"11"_s, {}, true);
    row(named("UserID"), u"50 01"_s, kUserIdCharacter, u" "_s, u"5001"_s, false);
    row(named("FQDN"), u"juser@pbx.example.com"_s, kHostUser, u"juser@"_s, u"pbx.example.com"_s, false);
    row(named("Bool"), u"shared"_s, kNotABool, u"shared"_s, u"Yes"_s, false);
    row(choice({ u"G711u"_s, u"G711a"_s }), u"G711"_s, kNotAnOption, u"G711"_s, {}, false);
    row(choice({ u"Speaker"_s, u"Headset"_s }), u"Head"_s, kNotAnOption, u"Head"_s, u"Headset"_s, false);
    row(named("Str"), u"a\u00A0b"_s, kNonAscii, u"\u00A0"_s, u"a b"_s, false);

    row(named("StarCode"), u"*CF1"_s, kStarCodeCharacter, u"CF"_s, {}, true);
    row(named("StarCode"), u"* 69"_s, kStarCodeCharacter, u" "_s, u"*69"_s, true);
    row(named("StarCode"), u"\uFF0A69"_s, kStarCodeCharacter, u"\uFF0A"_s, u"*69"_s, true);
    row(named("StarCode"), u"*01234567890"_s, kStarCodeLength, u"0"_s, {}, true);
    row(named("StarCode"), u"*0172632"_s, kStarCodeLong, u"*0172632"_s, {}, false);
    row(named("StarCode"), u"69"_s, kStarCodePrefix, u"69"_s, {}, false);
    row(named("StarCodeList"), u"*72,*74"_s, kStarCodeCharacter, u","_s, u"*72|*74"_s, true);
    row(named("StarCodeList"), u"*72`z`"_s, kStarCodeTone, u"`z`"_s, {}, false);
    row(named("StarCodeList"), u"*72|*72`c`"_s, kTwice, u"*72`c`"_s, {}, false);
    row(named("PhTmpl"), u"1408;1510"_s, kNumberTemplateCharacter, u";"_s, u"1408,1510"_s, true);
    row(named("PhTmpl"), u"1408*|1510*"_s, kNumberTemplateCharacter, u"|"_s, u"1408*,1510*"_s, true);
    row(named("PhTmpl"), u"[2-9]*"_s, kNumberTemplateCharacter, u"["_s, {}, true);
    row(named("PhTmpl"), u"1408 123"_s, kNumberTemplateCharacter, u" "_s, {}, true);
    row(named("PhTmpl"), u"1408\u2013"_s, kNumberTemplateCharacter, u"\u2013"_s, u"1408-"_s, true);
    row(named("PhTmpl"), QString(40, u'1'), kNumberTemplateLength, u"1"_s, {}, true);
    row(named("PhTmpl"), u"1408xxx1234"_s, kTemplateWildcard, u"xxx"_s, u"1408???1234"_s, false);
    row(named("PhTmpl"), u"1408123????, 555?1."_s, kTemplatePoint, u"."_s, u"1408123????, 555?1"_s, false);
    row(named("PhTmpl"), u"14%2"_s, kTemplatePercent, u"%"_s, u"14%252"_s, false);
    row(named("PhTmpl"), u"14*, 1408*"_s, kTemplateUnreachable, u"1408*"_s, {}, false);
    row(named("PhTmpl"), u"1,,2"_s, kEmptyPart, u","_s, u"1,2"_s, false);
    row(named("RscTmpl"), u"404;5*"_s, kResponseTemplateCharacter, u";"_s, u"404,5*"_s, true);
    row(named("RscTmpl"), u"404, 5xx"_s, kResponseTemplateCharacter, u"xx"_s, u"404, 5??"_s, false);
    row(named("RscTmpl"), u"404, 4040"_s, kResponseTemplatePattern, u"4040"_s, {}, true);
    row(named("RscTmpl"), u"5?"_s, kResponseTemplatePattern, u"5?"_s, {}, true);

    const QString end = u";end=10/-1/7/3;save=1"_s;
    row(named("DstRule"), u"start=3/-1/8/2"_s + end, kDstRange, u"8"_s, {}, true);
    row(named("DstRule"), u"start=13/-1/7/2"_s + end, kDstRange, u"13"_s, {}, true);
    row(named("DstRule"), u"start=3/-1/0/2"_s + end, kDstRange, u"-1"_s, {}, true);
    row(named("DstRule"), u"start=3/-1/7/24"_s + end, kDstRange, u"24"_s, {}, true);
    row(named("DstRule"), u"start=3/-1/7/2:x"_s + end, kDstSyntax, u"x"_s, {}, true);
    row(named("DstRule"), u"start=3/-1"_s + end, kDstSyntax, u"3/-1"_s, {}, true);
    row(named("DstRule"), u"start=3/-1/7/2,end=10/-1/7/3,save=1"_s, kDstSyntax, u","_s,
        u"start=3/-1/7/2;end=10/-1/7/3;save=1"_s, true);
    row(named("DstRule"), u"3/-1/7/2"_s + end, kDstSyntax, u"3/-1/7/2"_s, u"start=3/-1/7/2"_s + end, true);
    row(named("DstRule"), u"start=3/-1/7/2"_s + end + u'.', kDstSyntax, u"."_s, u"start=3/-1/7/2"_s + end,
        true);
    row(named("DstRule"), u"start=3/-1/7/2"_s + end + u';', kDstTrailing, u";"_s, u"start=3/-1/7/2"_s + end,
        false);
    row(named("DstRule"), u"start=3/-1/7/2; end=10/-1/7/3;save=1"_s, kBlankInside, u" "_s,
        u"start=3/-1/7/2"_s + end, false);
    row(named("DstRule"), u"Start=3/-1/7/2"_s + end, kCase, u"Start"_s, u"start=3/-1/7/2"_s + end, false);
    row(named("DstRule"), u"start=2/30/0/2"_s + end, kDstNoSuchDay, u"30"_s, u"start=2/29/0/2"_s + end,
        false);
    row(named("DstRule"), u"start=3/-1/7/2;save=1"_s, kDstSyntax, u"start=3/-1/7/2;save=1"_s, {}, true);
    row(named("DstRule"), u"start=3/-1/7/2;end=10/-1/7/3"_s, kDstSyntax, u"start=3/-1/7/2;end=10/-1/7/3"_s,
        {}, true);
    row(named("DstRule"), u"start=3/1/7;end=3/1/7/0;save=1"_s, kDstEndless,
        u"start=3/1/7;end=3/1/7/0;save=1"_s, {}, false);
    row(named("DstRule"), u"start=3/1/7;end=4/1/7;save=0"_s, kDstNothingSaved, u"0"_s, {}, false);
    row(named("DstRule"), u"end=4/1/7;save=1"_s, kDstSyntax, u"end=4/1/7;save=1"_s, {}, true);
    row(named("DstRule"), u"start=3/1/7;start=4/1/7;end=5/1/7;save=1"_s, kDstSyntax, u"start=4/1/7"_s, {},
        true);
    row(named("DstRule"), u"start=3/\u20131/7/2"_s + end, kDstSyntax, u"\u20131"_s, {}, true);

    row(named("DhcpOptionList"), u"66;160"_s, kSeparator, u";"_s, u"66,160"_s, true);
    row(named("DhcpOptionList"), u"66,"_s, kEmptyPart, u","_s, u"66"_s, true);
    row(named("DhcpOptionList"), u"66,x"_s, kDhcpOption, u"x"_s, {}, true);
    row(named("DhcpOptionList"), u"0"_s, kOutOfRange, u"0"_s, {}, true);
    row(named("DhcpOptionList"), u"66,300"_s, kOutOfRange, u"300"_s, {}, false);
    row(named("DhcpOptionList"), u"66,66"_s, kTwice, u"66"_s, {}, false);
    row(named("KeyList"), u"redial,dnd"_s, kSeparator, u","_s, u"redial;dnd"_s, true);
    row(named("KeyList"), u"rdeial|1;dnd"_s, kMeantWord, u"rdeial"_s, u"redial|1;dnd"_s, false);
    row(named("KeyList"), u"Redial|1"_s, kMeantWord, u"Redial"_s, u"redial|1"_s, false);
    row(named("KeyList"), u"dnd|x;cfwd"_s, kKeyPosition, u"|x"_s, u"dnd;cfwd"_s, true);
    row(named("KeyList"), u"dn d;cfwd"_s, kKeyName, u" "_s, {}, true);
    row(named("KeyList"), u"dnd;cfwd;dnd|3"_s, kTwice, u"dnd|3"_s, {}, false);
    row(named("KeyList"), u"dnd;;cfwd"_s, kEmptyPart, u";"_s, u"dnd;cfwd"_s, false);
    row(named("KeyList"), u"dnd;|2"_s, kEmptyPart, u"|"_s, {}, false);
    row(named("KeyFuncList"), u"sd|blf"_s, kSeparator, u"|"_s, u"sd;blf"_s, true);
    row(named("KeyFunction"), u"sd;ext=5"_s, kKeyFunctionMissing, u"sd"_s, u"fnc=sd;ext=5"_s, true);
    row(named("KeyFunction"), u"1001"_s, kKeyFunctionMissing, u"1001"_s, u"fnc=sd;ext=1001"_s, true);
    row(named("KeyFunction"), u"sample"_s, kKeyFunctionMissing, u"sample"_s, {}, true);
    row(named("KeyFunction"), u"fnc=shotcut;url=a"_s, kMeantWord, u"shotcut"_s, u"fnc=shortcut;url=a"_s,
        false);
    row(named("KeyFunction"), u"nme=a;ext=5"_s, kKeyFunctionMissing, u"nme=a;ext=5"_s, {}, true);
    row(named("KeyFunction"), u"fnc=dnd;5001"_s, kKeyFunctionSyntax, u"5001"_s, {}, true);
    row(named("KeyFunction"), u"fnc=blf sd cp;sub=1;ext=1"_s, kKeyFunctionJoin, u" "_s,
        u"fnc=blf+sd+cp;sub=1;ext=1"_s, true);
    row(named("KeyFunction"), u"fnc=sd;nme=5"_s, kKeyFunctionNeeds, u"sd"_s, {}, false);
    row(named("KeyFunction"), u"fnc=dnd;Nme=5"_s, kUnknownName, u"Nme"_s, u"fnc=dnd;nme=5"_s, false);
    row(named("KeyFunction"), u"fnc=dnd;vid=x"_s, kNotANumber, u"x"_s, {}, true);
    row(named("KeyFunction"), u"fnc="_s + QString(510, u'a'), kTooLong, u"aaa"_s, {}, false);

    row(named("PagingScript"), u"name=All;pggrp=224.1.1.1:34560;num=1"_s, kPagingSyntax, u"name=All"_s, {},
        true);
    row(named("PagingScript"), u"pggrp=10.1.1.1:34560;num=1"_s, kNotMulticast, u"10.1.1.1"_s, {}, false);
    row(named("PagingScript"), u"pggrp=224.1.1.1:34561;num=1"_s, kPagingOddPort, u"34561"_s,
        u"pggrp=224.1.1.1:34560;num=1"_s, false);
    row(named("PagingScript"), u"pggrp=224.1.1:34560;num=1"_s, kNotAnAddress, u"224.1.1"_s, {}, true);
    row(named("PagingScript"), u"pggrp=224.1.1.1;num=1"_s, kBadPort, u"224.1.1.1"_s, {}, true);
    row(named("PagingScript"), u"pggrp=224.1.1.1:34560"_s, kPagingNumber, u"pggrp=224.1.1.1:34560"_s, {},
        false);
    row(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;listen=Yes"_s, kPagingListen, u"Yes"_s,
        u"pggrp=224.1.1.1:34560;num=1;listen=yes"_s, false);
    row(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;pri=5"_s, kOutOfRange, u"5"_s, {}, true);
    row(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;volume=5"_s, kUnknownName, u"volume"_s, {},
        false);
    row(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;"_s.repeated(11), kTwice, u"224.1.1.1:34560"_s,
        {}, false);
    QString groups;
    for (int group = 0; group < 11; ++group)
        groups += u"pggrp=224.1.1.%1:34560;num=%1;"_s.arg(group);
    row(named("PagingScript"), groups, kPagingGroups, u"pggrp=224.1.1.10:34560"_s, {}, false);
    row(named("DictScript"), u"d0=English;x0=a.xml"_s, kDictionaryServer, u"d0=English;x0=a.xml"_s, {},
        false);
    row(named("DictScript"), u"serv=http://a/;d1=English"_s, kDictionaryPair, u"d1=English"_s, {}, false);
    row(named("DictScript"), u"serv=http://a/;English"_s, kDictionarySyntax, u"English"_s, {}, true);

    row(named("LdapFilter"), u"sn:(sn=$VALUE*"_s, kLdapParenthesis, u"*"_s, u"sn:(sn=$VALUE*)"_s, true);
    row(named("LdapFilter"), u"(sn=a))"_s, kLdapFilter, u")"_s, u"(sn=a)"_s, true);
    row(named("LdapFilter"), u"(&(a=b)c)"_s, kLdapFilter, u"c)"_s, {}, true);
    row(named("LdapFilter"), u"(sn)"_s, kLdapFilter, u"sn"_s, {}, true);
    row(named("LdapFilter"), u"(a=b(c=d))"_s, kLdapFilter, u"("_s, {}, true);
    row(named("LdapFilter"), u"(a=\\x)"_s, kLdapEscape, u"\\"_s, u"(a=\\5cx)"_s, true);
    row(named("LdapFilter"), u"sn=$VALUE*"_s, kLdapParenthesis, u"sn=$VALUE*"_s, u"(sn=$VALUE*)"_s, false);
    row(named("LdapDn"), u"dc=example,com"_s, kLdapName, u"com"_s, {}, true);
    row(named("LdapDn"), u"dc=example,"_s, kEmptyPart, u","_s, u"dc=example"_s, true);
    row(named("LdapDn"), u"example"_s, kLdapName, u"example"_s, {}, false);
    row(named("LdapAttrs"), u"a=cn;n=Name"_s, kLdapAttributes, u"n=Name"_s, {}, true);
    row(named("LdapAttrs"), u"a=cn,Name"_s, kLdapAttributes, u"Name"_s, {}, true);
    row(named("LdapAttrs"), u"a=ipPhone,t=p;a=mobile,t=p"_s, kLdapSecondNumber, u"t=p"_s, {}, false);
    row(named("LdapAttrs"), u"a=cn,q=1"_s, kUnknownName, u"q"_s, {}, false);
    row(named("LdapServer"), u"http://ldap.example.com"_s, kLdapScheme, u"http"_s,
        u"ldap://ldap.example.com"_s, true);
    row(named("Regex"), u"*"_s, kRegexQuantifier, u"*"_s, u".*"_s, true);
    row(named("Regex"), u"a**"_s, kRegexQuantifier, u"*"_s, {}, true);
    row(named("Regex"), u"(a(b)"_s, kRegexParenthesis, u"("_s, u"(a(b))"_s, true);
    row(named("Regex"), u"a)"_s, kRegexParenthesis, u")"_s, u"a\\)"_s, true);
    row(named("Regex"), u"[a"_s, kRegexSet, u"["_s, {}, true);
    row(named("Regex"), u"a\\"_s, kRegexEscape, u"\\"_s, u"a\\\\"_s, true);
    row(named("NumberMap"), u"<9>x"_s, kNumberMapReplacement, u"<9>"_s, {}, true);
    row(named("NumberMap"), u"<:9"_s, kNumberMapReplacement, u"<:9"_s, u"<:9>"_s, true);
    row(named("NumberMap"), u"(<:9>x"_s, kNumberMapParenthesis, u"x"_s, u"(<:9>x)"_s, true);
    row(named("NumberMap"), u"telephoneNumber"_s, kNumberMapCharacter, u"t"_s, {}, false);
    row(named("BlfListUri"), u"list"_s, kUriOfList, u"list"_s, {}, false);
    row(named("ToneScript"), u"350@\u221219;10(*/0/1)"_s, QLatin1StringView("tone-freq"), u"350@\u221219"_s,
        {}, true);
    DataType required = named("Str");
    required.mayBeEmpty = false;
    row(required, u""_s, kEmpty, u""_s, {}, true);
}

static QString applied(const QString &value, const QList<TextEdit> &fix)
{
    QString result = value;
    for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

void tst_ValueCheck::pointsAtTheMistake()
{
    QFETCH(DataType, type);
    QFETCH(QString, value);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, where);
    QFETCH(QString, mended);
    QFETCH(bool, isError);
    const QList<Diagnostic> found = checkValue(type, value);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().code, code);
    QCOMPARE(value.mid(found.first().span.offset, found.first().span.length), where);
    QCOMPARE(found.first().severity == Severity::Error, isError);
    QCOMPARE(found.first().fix.isEmpty(), mended.isNull());
    if (!mended.isNull())
        QCOMPARE(applied(value, found.first().fix), mended);
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

void tst_ValueCheck::factoryDefaultsAreNeverWrong()
{
    const QString path = sharedPath(u"facts/parameters.tsv"_s);
    if (path.isEmpty())
        QSKIP("the table of parameters is not here");
    int checked = 0;
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 11 || cells.at(10).contains(u'{'))
            continue;
        DataType type = dataTypeFromName(cells.at(5));
        type.options = cells.at(6).split(u'|', Qt::SkipEmptyParts);
        type.hasRange = !cells.at(7).isEmpty() && type.kind != DataType::Kind::TimeOfDay
            && type.kind != DataType::Kind::ClockTime;
        type.minimum = cells.at(7).toDouble();
        type.maximum = cells.at(8).toDouble();
        const QList<Diagnostic> found = checkValue(type, cells.at(10));
        QVERIFY2(found.isEmpty(), qPrintable(cells.at(3) + u": "_s + cells.at(10)));
        ++checked;
    }
    QVERIFY(checked > 500);
}

static QString randomValue(QRandomGenerator &random)
{
    static constexpr QStringView kLetters
        = u"0123456789.:-xXYesNo/|$<>@*#, ;=()[]?%\\`+\u00A0\u00FC\u201C\u2028\uFF0Aabcfdp";
    QString value;
    for (int length = random.bounded(10); length > 0; --length)
        value += kLetters.at(random.bounded(kLetters.size()));
    return value;
}

/// A value of the type, whole or with some of its characters lost, doubled or replaced.
static QString mutated(const QString &seed, QRandomGenerator &random)
{
    QString value = seed;
    for (int times = random.bounded(4); times > 0 && !value.isEmpty(); --times) {
        const qsizetype at = random.bounded(value.size());
        switch (random.bounded(4)) {
        case 0:
            value.remove(at, 1 + random.bounded(3));
            break;
        case 1:
            value.insert(at, value.sliced(at, qMin<qsizetype>(1 + random.bounded(4), value.size() - at)));
            break;
        case 2:
            value.insert(at, randomValue(random));
            break;
        default:
            value[at] = value.at(random.bounded(value.size()));
        }
    }
    return value;
}

/// Every type that parameters have or that the command line takes, each with a value of it.
static QList<std::pair<DataType, QString>> allTypes()
{
    QList<std::pair<DataType, QString>> types { { choice({ u"Yes"_s, u"abcd"_s }), u"abc"_s },
        { ranged(u"Uns16"_s, 10, 20), u"0x0f"_s }, { ranged(u"Time3"_s, 1, 2), u"1.5"_s } };
    const std::pair<const char *, const char *> named[] {
        { "Bool", "Yes" },
        { "MultiChoice", "a|b" },
        { "Uns8", "255" },
        { "Uns32", "3600 s" },
        { "Sig8", "-0x1f" },
        { "Float2", "-1,25" },
        { "Time0", "30" },
        { "PwrLevel", "-13.5" },
        { "Str", "some text" },
        { "Str4", "abcde" },
        { "Password", "******" },
        { "GPP", "$A" },
        { "LogMsg", "$PN -- $ERR" },
        { "IP", "192.0.2.10" },
        { "IPv6", "[2001:db8::1%eth0]" },
        { "FQDN", "pbx.example.com:5060" },
        { "Port", "5060" },
        { "URL", "https://u@pbx.example.com:443/a?b" },
        { "UserID", "5001@example.com" },
        { "Phone", "+49 30 1234" },
        { "TimeOfDay", "0730" },
        { "ClockTime", "07:30" },
        { "TimeOffset", "-01/30" },
        { "Date", "11/24/2026" },
        { "MimeType", "application/dtmf-relay" },
        { "DomainList", "a.example.com, b.example.com" },
        { "ToneScript", "350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)" },
        { "CadScript", "60(.2/.2,1/4)" },
        { "FreqScript", "350@-19,440@-19" },
        { "RingScript", "n=Chirp 2;w=file://chirp2.raw;c=1" },
        { "LedScript", "c=r;p=b" },
        { "DialPlanScript", "(*xx|[3469]11|<9,:>1xxx[2-9]xxxxxxS0|xx.)" },
        { "ProvisioningRule", "($PRVTMR ge 600)? http://h/$MA.cfg | [--post a] http://h/lost?" },
        { "ReportRule", "[--status]http://h/s.xml [--delta]http://h/d.xml" },
        { "UpgradeRule", "($SWVER ne 11-3-1MPP-678)? http://h/sip88xx.11-3-1MPP-678.loads" },
        { "ResyncTrigger", "$UPGTMR gt 300 and $PRVTMR ge 600" },
        { "RetrySchedule", "1800+300,3600+600" },
        { "StarCode", "*0172616" },
        { "StarCodeList", "*72`c`|*67" },
        { "PhTmpl", "1408*, 1512???1234,%2a69" },
        { "RscTmpl", "404, 5*,61?" },
        { "DstRule", "start=3/-1/7/2:0:0;end=10/-1/7/3:0:0;save=1" },
        { "DhcpOptionList", "66,160,159" },
        { "KeyList", "lcr|1;back|3;miss|4;redial;" },
        { "KeyFuncList", "sd;blf;shortcut" },
        { "KeyFunction", "fnc=blf+sd+cp;sub=1@$PROXY;ext=1;nme=a;vid=1" },
        { "PagingScript", "pggrp=224.168.168.168:34560;name=All;num=800;listen=yes;pri=1" },
        { "DictScript", "serv=http://a/;d0=English;x0=en.xml" },
        { "LdapFilter", "cn:(&(cn=*$VALUE*)(!(a=\\28)))" },
        { "LdapDn", "cn=Smith\\, J.,dc=example,dc=com" },
        { "LdapAttrs", "a=sn,n=last;a=telephoneNumber,t=p" },
        { "LdapServer", "ldaps://ldap.example.com:636" },
        { "Regex", "/api/(v1|v2)/[^/[:digit:]]+?x{1,2}" },
        { "NumberMap", "(<:9>xx.|<9,:>1xx)" },
        { "CallerIdMap", "(<+44:0>xx.)" },
        { "BlfListUri", "list@example.com" },
        { "?", "Default" },
    };
    for (const auto &[name, value] : named)
        types.append({ dataTypeFromName(QString::fromLatin1(name)), QString::fromLatin1(value) });
    return types;
}

void tst_ValueCheck::fixesMend()
{
    QRandomGenerator random(3);
    QSet<QLatin1StringView> worded;
    for (const auto &[type, seed] : allTypes()) {
        for (int i = 0; i < 3000; ++i) {
            const QString value = i % 3 == 0 ? randomValue(random) : mutated(seed, random);
            const QList<Diagnostic> found = checkValue(type, value);
            for (const Diagnostic &diagnostic : found) {
                const QByteArray where = (type.name + u": "_s + value + u' ' + diagnostic.code).toUtf8();
                QVERIFY2(diagnostic.span.offset >= 0 && diagnostic.span.length >= 0
                        && diagnostic.span.end() <= value.size(),
                    where.constData());
                if (!worded.contains(diagnostic.code))
                    QVERIFY2(describe(diagnostic).endsWith(u'.'), where.constData());
                worded.insert(diagnostic.code);
                if (diagnostic.fix.isEmpty())
                    continue;
                // The next of its kind may stand where the mended one stood.
                const QList<Diagnostic> left = checkValue(type, applied(value, diagnostic.fix));
                QVERIFY2(!left.contains(diagnostic) || left.size() < found.size(), where.constData());
            }
        }
    }
}

void tst_ValueCheck::anyTextIsJudged()
{
    constexpr qsizetype kLarge = 1'000'000;
    QStringList large;
    for (const QString &piece : { u"9"_s, u":"_s, u";"_s, u","_s, u"("_s, u"["_s, u"|"_s, u"\u201C"_s,
             u"[:"_s, u"(a=b)"_s, u"a=b;"_s })
        large.append(piece.repeated(kLarge / piece.size()));
    for (const auto &[type, seed] : allTypes()) {
        const QStringList own { seed.repeated(kLarge / seed.size()), QString(QChar(0xD800)) + QChar(0) };
        for (const QString &value : large + own) {
            const QList<Diagnostic> found = checkValue(type, value);
            QVERIFY(found.size() <= 102); // a hundred, and blanks at both ends
            for (const Diagnostic &diagnostic : found) {
                QVERIFY(diagnostic.span.offset >= 0 && diagnostic.span.end() <= value.size());
                QVERIFY(describe(diagnostic).size() < 5000);
            }
        }
    }
}

void tst_ValueCheck::everyTypeOfTheTableIsJudged()
{
    const QString path = sharedPath(u"facts/parameters.tsv"_s);
    if (path.isEmpty())
        QSKIP("the table of parameters is not here");
    QStringList judged;
    for (const auto &[type, seed] : allTypes())
        judged.append(type.name);
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QString name = QString::fromUtf8(line).section(u'\t', 5, 5);
        const DataType type = dataTypeFromName(name);
        if (name.isEmpty() || (type.kind == DataType::Kind::Rule && !isChecked(type)))
            continue;
        QVERIFY2(isChecked(type) || name == "?"_L1, qPrintable(name));
        const bool isNumbered = type.size > 0 || name == "Time0"_L1;
        QVERIFY2(isNumbered || judged.contains(name), qPrintable(name));
    }
}

void tst_ValueCheck::everyCodeIsWorded_data()
{
    pointsAtTheMistake_data();
}

void tst_ValueCheck::everyCodeIsWorded()
{
    QFETCH(DataType, type);
    QFETCH(QString, value);
    const Diagnostic found = checkValue(type, value).first();
    QVERIFY(describe(found).endsWith(u'.'));
    QVERIFY(!describe(found).contains("%1"_L1) && !describe(found).contains("%2"_L1));
    QCOMPARE(describeFix(found).isEmpty(), found.fix.isEmpty());
}

void tst_ValueCheck::aRuleWithoutEndIsNamedSo()
{
    const auto names = [](const QString &rule) {
        const QList<Diagnostic> found = checkValue(dataTypeFromName(u"DstRule"), rule);
        return std::any_of(
            found.begin(), found.end(), [](const Diagnostic &one) { return one.code == kDstEndless; });
    };
    QVERIFY(names(u"start=3/-1/7/2;save=1"_s));
    QVERIFY(names(u"start=3/-1/7/2;end=3/-1/7/2:00;save=1"_s));
    QVERIFY(!names(u"end=3/-1/7/2;save=1"_s));
    QVERIFY(!names(u"start=3/-1/7/2;end=10/-1/7/3;save=1"_s));
}

void tst_ValueCheck::grammarsAreOfAscii()
{
    const QString value = u"c\uFF1Dr"_s; // full width
    const QList<Diagnostic> found = checkValue(dataTypeFromName(u"LedScript"), value);
    const auto foreign = std::find_if(
        found.begin(), found.end(), [](const Diagnostic &one) { return one.code == kNonAscii; });
    QVERIFY(foreign != found.end());
    QCOMPARE(foreign->severity, Severity::Error);
    QCOMPARE(foreign->span, (SourceSpan { 1, 1 }));
    QCOMPARE(applied(value, foreign->fix), u"c=r"_s);
    // Names that people read are another matter.
    for (const Diagnostic &one : checkValue(dataTypeFromName(u"KeyFunction"), u"fnc=dnd;nme=B\u00FCro"))
        QCOMPARE(one.severity, Severity::Warning);
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
