#include "core/types/valuecheck.h"
#include "core/types/valuecodes.h"
#include "tests/core/types/typesamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using namespace flatprofile::valuecodes;

/// Types with a grammar: scripts, star codes, templates, lists, filters, keys, paging, messages.
class tst_Grammars : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatRealProfilesHold_data();
    void acceptsWhatRealProfilesHold() { judgeAccepted(); }
    void pointsAtTheMistake_data();
    void pointsAtTheMistake() { judgeMistake(); }
    void aRuleWithoutEndIsNamedSo();
    void aWordAloneIsNamedOnce();
    void grammarsAreOfAscii();
    void warningsHideNoError_data();
    void warningsHideNoError();
};

void tst_Grammars::acceptsWhatRealProfilesHold_data()
{
    addAcceptedColumns();
    addAccepted(u"ToneScript"_s, u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s);
    addAccepted(u"CadScript"_s, u"30(.1/.1, .1/9.7)"_s);
    addAccepted(u"FreqScript"_s, u"480@-10,620@0"_s);
    addAccepted(u"RingScript"_s, u"n=Chirp 2;w=file://chirp2.raw;c=1"_s);
    addAccepted(u"LedScript"_s, u"c=r;p=b"_s);
    for (const char *value : { "*69", "#64", "**#", "*8#", "*017110" })
        addAccepted(u"StarCode"_s, QString::fromLatin1(value));
    for (const char *value : { "*72|*74", "*72`c`|*67`p`|*82" })
        addAccepted(u"StarCodeList"_s, QString::fromLatin1(value));
    for (const char *value : { "1408*, 1512???1234", "%2a69", "smith*", "*" })
        addAccepted(u"PhTmpl"_s, QString::fromLatin1(value));
    for (const char *value : { "404, 5*", "61?", "5??, 6??", "*", "4*4" })
        addAccepted(u"RscTmpl"_s, QString::fromLatin1(value));
    for (const char *value : { "start=3/-1/7/2;end=10/-1/7/2;save=1", "start=4/-8/1;end=5/8/3;save=1",
             "save=-0:30;end=4/4/0/3;start=9/27/0/02:00:00" })
        addAccepted(u"DstRule"_s, QString::fromLatin1(value));
    for (const char *value : { "00/00", "-00/08", "+1/30" })
        addAccepted(u"TimeOffset"_s, QString::fromLatin1(value));
    addAccepted(u"DhcpOptionList"_s, u"66,160, 159,150"_s);
    addAccepted(u"KeyList"_s, u"psk1|1;em_login;redial|3;crdstart|5;crdstop|5;gsw-1;"_s);
    addAccepted(u"KeyFuncList"_s, u"mwi;sd;blf;"_s);
    for (const char *value : { "fnc=blf+sd+cp;sub=101@$PROXY;ext=101@$PROXY;nme=Front, Desk", "fnc=dnd",
             "fnc=mwi+sd;ext=8000 ,4085283300#,123456#@domain;vid=1;nme=Group;",
             "fnc=shortcut;url=userpref;nme=User preferences" })
        addAccepted(u"KeyFunction"_s, QString::fromLatin1(value));
    addAccepted(u"PagingScript"_s,
        u"pggrp=224.168.168.168:34560;name=All;num=800;listen=yes;pri=1;codec=g722;pggrp=224.168.168.169:34562;num=801"_s);
    addAccepted(
        u"DictScript"_s, u"serv=http://192.0.2.1/locales/;d0=English;x0=en-US.xml;d1=German;x1=de-DE.xml"_s);
    for (const char *value : { "sn:(sn=$VALUE*)", "(&(objectClass=person)(|(cn=*$VALUE*)(!(sn=a\\28b))))",
             "cn:(cn:caseExactMatch:=x)", "(a>=1)" })
        addAccepted(u"LdapFilter"_s, QString::fromLatin1(value));
    for (const char *value : { "dc=example,dc=com", "cn=Smith\\, J.,ou=\"a,b\" , dc=example",
             "user@example.com", "EXAMPLE\\user" })
        addAccepted(u"LdapDn"_s, QString::fromLatin1(value));
    addAccepted(u"LdapAttrs"_s, u"a=givenName,n=firstname;a=sn, n=last;a=telephoneNumber,n=tele,t=p;"_s);
    for (const char *value : { "ldaps://ldap.example.com:636", "ldap.example.com", "ldap://192.0.2.1/" })
        addAccepted(u"LdapServer"_s, QString::fromLatin1(value));
    for (const char *value : { ".*", "/api/(v1|v2)/[^/]+", "a{2,3}?", "[]a[:digit:]\\]]", "(?:x)*+", "a{b" })
        addAccepted(u"Regex"_s, QString::fromLatin1(value));
    for (const char *value : { "<:9xx.>", "(<:9>xx.|<9,:>1xxx)" })
        addAccepted(u"NumberMap"_s, QString::fromLatin1(value));
    addAccepted(u"CallerIdMap"_s, u"(<+44:0>xxxxxx)"_s);
    addAccepted(u"BlfListUri"_s, u"sip:list@as.example.com:5061"_s);
    addAccepted(u"LogMsg"_s, u"$PN $MAC -- Resync failed: $ERR"_s);
}

void tst_Grammars::pointsAtTheMistake_data()
{
    addMistakeColumns();
    addMistake(named("StarCode"), u"*CF1"_s, kStarCodeCharacter, u"CF"_s, {}, true);
    addMistake(named("StarCode"), u"* 69"_s, kStarCodeCharacter, u" "_s, u"*69"_s, true);
    addMistake(named("StarCode"), u"\uFF0A69"_s, kStarCodeCharacter, u"\uFF0A"_s, u"*69"_s, true);
    addMistake(named("StarCode"), u"*01234567890"_s, kStarCodeLength, u"0"_s, {}, true);
    addMistake(named("StarCode"), u"*0172632"_s, kStarCodeLong, u"*0172632"_s, {}, false);
    addMistake(named("StarCode"), u"69"_s, kStarCodePrefix, u"69"_s, {}, false);
    addMistake(named("StarCodeList"), u"*72,*74"_s, kStarCodeCharacter, u","_s, u"*72|*74"_s, true);
    addMistake(named("StarCodeList"), u"*72`z`"_s, kStarCodeTone, u"`z`"_s, {}, false);
    addMistake(named("StarCodeList"), u"*72|*72`c`"_s, kTwice, u"*72`c`"_s, {}, false);
    addMistake(named("PhTmpl"), u"1408;1510"_s, kNumberTemplateCharacter, u";"_s, u"1408,1510"_s, true);
    addMistake(named("PhTmpl"), u"1408*|1510*"_s, kNumberTemplateCharacter, u"|"_s, u"1408*,1510*"_s, true);
    addMistake(named("PhTmpl"), u"[2-9]*"_s, kNumberTemplateCharacter, u"["_s, {}, true);
    addMistake(named("PhTmpl"), u"1408 123"_s, kNumberTemplateCharacter, u" "_s, {}, true);
    addMistake(named("PhTmpl"), u"1408\u2013"_s, kNumberTemplateCharacter, u"\u2013"_s, u"1408-"_s, true);
    addMistake(named("PhTmpl"), QString(40, u'1'), kNumberTemplateLength, u"1"_s, {}, true);
    addMistake(named("PhTmpl"), u"1408xxx1234"_s, kTemplateWildcard, u"xxx"_s, u"1408???1234"_s, false);
    addMistake(
        named("PhTmpl"), u"1408123????, 555?1."_s, kTemplatePoint, u"."_s, u"1408123????, 555?1"_s, false);
    addMistake(named("PhTmpl"), u"14%2"_s, kTemplatePercent, u"%"_s, u"14%252"_s, false);
    addMistake(named("PhTmpl"), u"14*, 1408*"_s, kTemplateUnreachable, u"1408*"_s, {}, false);
    addMistake(named("PhTmpl"), u"1,,2"_s, kEmptyPart, u","_s, u"1,2"_s, false);
    addMistake(named("RscTmpl"), u"404;5*"_s, kResponseTemplateCharacter, u";"_s, u"404,5*"_s, true);
    addMistake(named("RscTmpl"), u"404, 5xx"_s, kResponseTemplateCharacter, u"xx"_s, u"404, 5??"_s, false);
    addMistake(named("RscTmpl"), u"404, 4040"_s, kResponseTemplatePattern, u"4040"_s, {}, true);
    addMistake(named("RscTmpl"), u"5?"_s, kResponseTemplatePattern, u"5?"_s, {}, true);

    const QString end = u";end=10/-1/7/3;save=1"_s;
    addMistake(named("DstRule"), u"start=3/-1/8/2"_s + end, kDstRange, u"8"_s, {}, true);
    addMistake(named("DstRule"), u"start=13/-1/7/2"_s + end, kDstRange, u"13"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/-1/0/2"_s + end, kDstRange, u"-1"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/-1/7/24"_s + end, kDstRange, u"24"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/-1/7/2:x"_s + end, kDstSyntax, u"x"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/-1"_s + end, kDstSyntax, u"3/-1"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/-1/7/2,end=10/-1/7/3,save=1"_s, kDstSyntax, u","_s,
        u"start=3/-1/7/2;end=10/-1/7/3;save=1"_s, true);
    addMistake(
        named("DstRule"), u"3/-1/7/2"_s + end, kDstSyntax, u"3/-1/7/2"_s, u"start=3/-1/7/2"_s + end, true);
    addMistake(named("DstRule"), u"start=3/-1/7/2"_s + end + u'.', kDstSyntax, u"."_s,
        u"start=3/-1/7/2"_s + end, true);
    addMistake(named("DstRule"), u"start=3/-1/7/2"_s + end + u';', kDstTrailing, u";"_s,
        u"start=3/-1/7/2"_s + end, false);
    addMistake(named("DstRule"), u"start=3/-1/7/2; end=10/-1/7/3;save=1"_s, kBlankInside, u" "_s,
        u"start=3/-1/7/2"_s + end, false);
    addMistake(
        named("DstRule"), u"Start=3/-1/7/2"_s + end, kCase, u"Start"_s, u"start=3/-1/7/2"_s + end, false);
    addMistake(named("DstRule"), u"start=2/30/0/2"_s + end, kDstNoSuchDay, u"30"_s, u"start=2/29/0/2"_s + end,
        false);
    addMistake(
        named("DstRule"), u"start=3/-1/7/2;save=1"_s, kDstSyntax, u"start=3/-1/7/2;save=1"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/-1/7/2;end=10/-1/7/3"_s, kDstSyntax,
        u"start=3/-1/7/2;end=10/-1/7/3"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/1/7;end=3/1/7/0;save=1"_s, kDstEndless,
        u"start=3/1/7;end=3/1/7/0;save=1"_s, {}, false);
    addMistake(named("DstRule"), u"start=3/1/7;end=4/1/7;save=0"_s, kDstNothingSaved, u"0"_s, {}, false);
    addMistake(named("DstRule"), u"end=4/1/7;save=1"_s, kDstSyntax, u"end=4/1/7;save=1"_s, {}, true);
    addMistake(named("DstRule"), u"start=3/1/7;start=4/1/7;end=5/1/7;save=1"_s, kDstSyntax, u"start=4/1/7"_s,
        {}, true);
    addMistake(named("DstRule"), u"start=3/\u20131/7/2"_s + end, kDstSyntax, u"\u20131"_s, {}, true);

    addMistake(named("DhcpOptionList"), u"66;160"_s, kSeparator, u";"_s, u"66,160"_s, true);
    addMistake(named("DhcpOptionList"), u"66,"_s, kEmptyPart, u","_s, u"66"_s, true);
    addMistake(named("DhcpOptionList"), u"66,x"_s, kDhcpOption, u"x"_s, {}, true);
    addMistake(named("DhcpOptionList"), u"0"_s, kOutOfRange, u"0"_s, {}, true);
    addMistake(named("DhcpOptionList"), u"66,300"_s, kOutOfRange, u"300"_s, {}, false);
    addMistake(named("DhcpOptionList"), u"66,66"_s, kTwice, u"66"_s, {}, false);
    addMistake(named("KeyList"), u"redial,dnd"_s, kSeparator, u","_s, u"redial;dnd"_s, true);
    addMistake(named("KeyList"), u"rdeial|1;dnd"_s, kMeantWord, u"rdeial"_s, u"redial|1;dnd"_s, false);
    addMistake(named("KeyList"), u"Redial|1"_s, kMeantWord, u"Redial"_s, u"redial|1"_s, false);
    addMistake(named("KeyList"), u"dnd|x;cfwd"_s, kKeyPosition, u"|x"_s, u"dnd;cfwd"_s, true);
    addMistake(named("KeyList"), u"dn d;cfwd"_s, kKeyName, u" "_s, {}, true);
    addMistake(named("KeyList"), u"dnd;cfwd;dnd|3"_s, kTwice, u"dnd|3"_s, {}, false);
    addMistake(named("KeyList"), u"dnd;;cfwd"_s, kEmptyPart, u";"_s, u"dnd;cfwd"_s, false);
    addMistake(named("KeyList"), u"dnd;|2"_s, kEmptyPart, u"|"_s, {}, false);
    addMistake(named("KeyFuncList"), u"sd|blf"_s, kSeparator, u"|"_s, u"sd;blf"_s, true);
    addMistake(named("KeyFunction"), u"sd;ext=5"_s, kKeyFunctionMissing, u"sd"_s, u"fnc=sd;ext=5"_s, true);
    addMistake(named("KeyFunction"), u"1001"_s, kKeyFunctionMissing, u"1001"_s, u"fnc=sd;ext=1001"_s, true);
    addMistake(named("KeyFunction"), u"sample"_s, kKeyFunctionMissing, u"sample"_s, {}, true);
    addMistake(named("KeyFunction"), u"fnc=shotcut;url=a"_s, kMeantWord, u"shotcut"_s,
        u"fnc=shortcut;url=a"_s, false);
    addMistake(named("KeyFunction"), u"nme=a;ext=5"_s, kKeyFunctionMissing, u"nme=a;ext=5"_s, {}, true);
    addMistake(named("KeyFunction"), u"fnc=dnd;5001"_s, kKeyFunctionSyntax, u"5001"_s, {}, true);
    addMistake(named("KeyFunction"), u"fnc=blf sd cp;sub=1;ext=1"_s, kKeyFunctionJoin, u" "_s,
        u"fnc=blf+sd+cp;sub=1;ext=1"_s, true);
    addMistake(named("KeyFunction"), u"fnc=sd;nme=5"_s, kKeyFunctionNeeds, u"sd"_s, {}, false);
    addMistake(named("KeyFunction"), u"fnc=dnd;Nme=5"_s, kUnknownName, u"Nme"_s, u"fnc=dnd;nme=5"_s, false);
    addMistake(named("KeyFunction"), u"fnc=dnd;vid=x"_s, kNotANumber, u"x"_s, {}, true);
    addMistake(named("KeyFunction"), u"fnc="_s + QString(510, u'a'), kTooLong, u"aaa"_s, {}, false);

    addMistake(named("PagingScript"), u"name=All;pggrp=224.1.1.1:34560;num=1"_s, kPagingSyntax, u"name=All"_s,
        {}, true);
    addMistake(
        named("PagingScript"), u"pggrp=10.1.1.1:34560;num=1"_s, kNotMulticast, u"10.1.1.1"_s, {}, false);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1:34561;num=1"_s, kPagingOddPort, u"34561"_s,
        u"pggrp=224.1.1.1:34560;num=1"_s, false);
    addMistake(named("PagingScript"), u"pggrp=224.1.1:34560;num=1"_s, kNotAnAddress, u"224.1.1"_s, {}, true);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1;num=1"_s, kBadPort, u"224.1.1.1"_s, {}, true);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1:34560"_s, kPagingNumber, u"pggrp=224.1.1.1:34560"_s,
        {}, false);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;listen=Yes"_s, kPagingListen, u"Yes"_s,
        u"pggrp=224.1.1.1:34560;num=1;listen=yes"_s, false);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;pri=5"_s, kOutOfRange, u"5"_s, {}, true);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;volume=5"_s, kUnknownName, u"volume"_s,
        {}, false);
    addMistake(named("PagingScript"), u"pggrp=224.1.1.1:34560;num=1;"_s.repeated(11), kTwice,
        u"224.1.1.1:34560"_s, {}, false);
    QString groups;
    for (int group = 0; group < 11; ++group)
        groups += u"pggrp=224.1.1.%1:34560;num=%1;"_s.arg(group);
    addMistake(named("PagingScript"), groups, kPagingGroups, u"pggrp=224.1.1.10:34560"_s, {}, false);
    addMistake(named("DictScript"), u"d0=English;x0=a.xml"_s, kDictionaryServer, u"d0=English;x0=a.xml"_s, {},
        false);
    addMistake(
        named("DictScript"), u"serv=http://a/;d1=English"_s, kDictionaryPair, u"d1=English"_s, {}, false);
    addMistake(named("DictScript"), u"serv=http://a/;English"_s, kDictionarySyntax, u"English"_s, {}, true);

    addMistake(
        named("LdapFilter"), u"sn:(sn=$VALUE*"_s, kLdapParenthesis, u"*"_s, u"sn:(sn=$VALUE*)"_s, true);
    addMistake(named("LdapFilter"), u"(sn=a))"_s, kLdapFilter, u")"_s, u"(sn=a)"_s, true);
    addMistake(named("LdapFilter"), u"(&(a=b)c)"_s, kLdapFilter, u"c)"_s, {}, true);
    addMistake(named("LdapFilter"), u"(sn)"_s, kLdapFilter, u"sn"_s, {}, true);
    addMistake(named("LdapFilter"), u"(a=b(c=d))"_s, kLdapFilter, u"("_s, {}, true);
    addMistake(named("LdapFilter"), u"(a=\\x)"_s, kLdapEscape, u"\\"_s, u"(a=\\5cx)"_s, true);
    addMistake(
        named("LdapFilter"), u"sn=$VALUE*"_s, kLdapParenthesis, u"sn=$VALUE*"_s, u"(sn=$VALUE*)"_s, false);
    addMistake(named("LdapDn"), u"dc=example,com"_s, kLdapName, u"com"_s, {}, true);
    addMistake(named("LdapDn"), u"dc=example,"_s, kEmptyPart, u","_s, u"dc=example"_s, true);
    addMistake(named("LdapDn"), u"example"_s, kLdapName, u"example"_s, {}, false);
    addMistake(named("LdapAttrs"), u"a=cn;n=Name"_s, kLdapAttributes, u"n=Name"_s, {}, true);
    addMistake(named("LdapAttrs"), u"a=cn,Name"_s, kLdapAttributes, u"Name"_s, {}, true);
    addMistake(named("LdapAttrs"), u"a=ipPhone,t=p;a=mobile,t=p"_s, kLdapSecondNumber, u"t=p"_s, {}, false);
    addMistake(named("LdapAttrs"), u"a=cn,q=1"_s, kUnknownName, u"q"_s, {}, false);
    addMistake(named("LdapServer"), u"http://ldap.example.com"_s, kLdapScheme, u"http"_s,
        u"ldap://ldap.example.com"_s, true);
    addMistake(named("Regex"), u"*"_s, kRegexQuantifier, u"*"_s, u".*"_s, true);
    addMistake(named("Regex"), u"a**"_s, kRegexQuantifier, u"*"_s, {}, true);
    addMistake(named("Regex"), u"(a(b)"_s, kRegexParenthesis, u"("_s, u"(a(b))"_s, true);
    addMistake(named("Regex"), u"a)"_s, kRegexParenthesis, u")"_s, u"a\\)"_s, true);
    addMistake(named("Regex"), u"[a"_s, kRegexSet, u"["_s, {}, true);
    addMistake(named("Regex"), u"a\\"_s, kRegexEscape, u"\\"_s, u"a\\\\"_s, true);
    addMistake(named("NumberMap"), u"<9>x"_s, kNumberMapReplacement, u"<9>"_s, {}, true);
    addMistake(named("NumberMap"), u"<:9"_s, kNumberMapReplacement, u"<:9"_s, u"<:9>"_s, true);
    addMistake(named("NumberMap"), u"(<:9>x"_s, kNumberMapParenthesis, u"x"_s, u"(<:9>x)"_s, true);
    addMistake(named("NumberMap"), u"telephoneNumber"_s, kNumberMapCharacter, u"t"_s, {}, false);
    addMistake(named("BlfListUri"), u"list"_s, kUriOfList, u"list"_s, {}, false);
    addMistake(named("ToneScript"), u"350@\u221219;10(*/0/1)"_s, QLatin1StringView("tone-freq"),
        u"350@\u221219"_s, {}, true);
    addMistake(named("LogMsg"), u"$PN -- $ERRR"_s, QLatin1StringView("rule-unknown-macro"), u"$ERRR"_s,
        u"$PN -- $ERR"_s, false);
    addMistake(named("LogMsg"), u"$MACresync"_s, QLatin1StringView("rule-glued-macro"), u"$MACresync"_s,
        u"$(MAC)resync"_s, false);
    addMistake(
        named("LogMsg"), u"$(PN -- up"_s, QLatin1StringView("rule-malformed-macro"), u"$("_s, {}, false);
    addMistake(named("LogMsg"), u"$PN $SA"_s, QLatin1StringView("rule-withheld-secret"), u"$SA"_s, {}, false);
    addMistake(named("LogMsg"), u"$PN \u2013 $ERR"_s, kNonAscii, u"\u2013"_s, u"$PN - $ERR"_s, false);
}

void tst_Grammars::aRuleWithoutEndIsNamedSo()
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

void tst_Grammars::aWordAloneIsNamedOnce()
{
    QCOMPARE(checkValue(named("DictScript"), u"sample"_s).size(), 1);
    QCOMPARE(checkValue(named("DictScript"), u"d0=English;x0=a.xml"_s).first().code, kDictionaryServer);
}

void tst_Grammars::grammarsAreOfAscii()
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

void tst_Grammars::warningsHideNoError_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("doubtful");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("key list") << u"KeyList"_s << u";"_s << u"a=b"_s;
    QTest::newRow("key functions") << u"KeyFuncList"_s << u";"_s << u"a=b"_s;
    QTest::newRow("dictionary") << u"DictScript"_s << u"a=b;"_s << u"66"_s;
    QTest::newRow("LED") << u"LedScript"_s << u"a=b;"_s << u"66"_s;
    QTest::newRow("LED, not ASCII") << u"LedScript"_s << u"a=b;"_s << u"c=\u00E9"_s;
    QTest::newRow("paging") << u"PagingScript"_s << u"a=b;"_s << u"66"_s;
    QTest::newRow("ring") << u"RingScript"_s << u"a=b;"_s << u"66"_s;
}

void tst_Grammars::warningsHideNoError()
{
    QFETCH(QString, type);
    QFETCH(QString, doubtful);
    QFETCH(QString, wrong);
    const auto hasError = [&](const QString &value) {
        const QList<Diagnostic> found = checkValue(dataTypeFromName(type), value);
        return std::any_of(found.begin(), found.end(),
            [](const Diagnostic &one) { return one.severity == Severity::Error; });
    };
    QVERIFY(!hasError(doubtful.repeated(300).chopped(1)));
    QVERIFY(hasError(doubtful.repeated(300) + wrong));
}

QTEST_GUILESS_MAIN(tst_Grammars)
#include "tst_grammars.moc"
