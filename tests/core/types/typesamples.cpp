#include "tests/core/types/typesamples.h"

#include "core/types/valuecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

DataType choice(const QStringList &options)
{
    DataType type = dataTypeFromName(u"Choice"_s);
    type.options = options;
    return type;
}

DataType ranged(const QString &name, double least, double greatest, bool inferred)
{
    DataType type = dataTypeFromName(name);
    type.hasRange = true;
    type.minimum = least;
    type.maximum = greatest;
    type.rangeIsInferred = inferred;
    return type;
}

QList<std::pair<DataType, QString>> allTypes()
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
        { "ProvisioningRuleSyntax", "http://h/$MA.cfg" },
        { "ProfileRule", "[--uid $USER --pwd x] http://h/$MA.cfg" },
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

QString applied(const QString &value, const QList<TextEdit> &fix)
{
    QString result = value;
    for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

void addAcceptedColumns()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
}

void addAccepted(const QString &type, const QString &value)
{
    QTest::newRow(qPrintable(type + u": "_s + value)) << type << value;
}

void judgeAccepted()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    const QList<Diagnostic> found = checkValue(dataTypeFromName(type), value);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : found.first().code.latin1());
}

void addMistakeColumns()
{
    QTest::addColumn<DataType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<bool>("isError");
}

void addMistake(const DataType &type, const QString &value, QLatin1StringView code, const QString &where,
    const QString &mended, bool isError)
{
    QTest::newRow(qPrintable(type.name + u": "_s + value))
        << type << value << code << where << mended << isError;
}

void judgeMistake()
{
    QFETCH(DataType, type);
    QFETCH(QString, value);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, where);
    QFETCH(QString, mended);
    QFETCH(bool, isError);
    const QList<Diagnostic> all = checkValue(type, value);
    QVERIFY(!all.isEmpty());
    const Diagnostic &found = all.first();
    QCOMPARE(found.code, code);
    QCOMPARE(value.mid(found.span.offset, found.span.length), where);
    QCOMPARE(found.severity == Severity::Error, isError);
    QCOMPARE(found.fix.isEmpty(), mended.isNull());
    if (!mended.isNull())
        QCOMPARE(applied(value, found.fix), mended);
    QVERIFY(describe(found).endsWith(u'.'));
    QVERIFY(!describe(found).contains("%1"_L1) && !describe(found).contains("%2"_L1));
    QCOMPARE(describeFix(found).isEmpty(), found.fix.isEmpty());
}

} // namespace flatprofile::testing
