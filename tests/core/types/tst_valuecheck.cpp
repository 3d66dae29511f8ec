#include "core/types/valuecheck.h"
#include "core/types/valuecodes.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
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
    row(u"KeyFunction"_s, u"anything"_s);
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
    static constexpr QStringView kLetters = u"0123456789.:-xXYesNo/|$<>@*#, \u00A0\u00FC\u201C\u2028abcf";
    QString value;
    for (int length = random.bounded(10); length > 0; --length)
        value += kLetters.at(random.bounded(kLetters.size()));
    return value;
}

static QList<DataType> allTypes()
{
    QList<DataType> types { choice({ u"Yes"_s, u"abc"_s }), ranged(u"Uns16"_s, 10, 20),
        ranged(u"Time3"_s, 1, 2) };
    for (const char *name : { "Bool", "MultiChoice", "Uns8", "Uns32", "Sig8", "Float2", "Time0", "PwrLevel",
             "Str", "Str4", "Password", "IP", "IPv6", "FQDN", "Port", "URL", "UserID", "Phone", "TimeOfDay",
             "ClockTime", "Date", "MimeType", "DomainList", "ToneScript", "?" })
        types.append(dataTypeFromName(QString::fromLatin1(name)));
    return types;
}

void tst_ValueCheck::fixesMend()
{
    QRandomGenerator random(3);
    for (const DataType &type : allTypes()) {
        for (int i = 0; i < 3000; ++i) {
            const QString value = randomValue(random);
            const QList<Diagnostic> found = checkValue(type, value);
            for (const Diagnostic &diagnostic : found) {
                QVERIFY(diagnostic.span.offset >= 0 && diagnostic.span.end() <= value.size());
                if (diagnostic.fix.isEmpty())
                    continue;
                const QList<Diagnostic> left = checkValue(type, applied(value, diagnostic.fix));
                QVERIFY2(!left.contains(diagnostic), qPrintable(type.name + u": "_s + value));
            }
        }
    }
}

void tst_ValueCheck::anyTextIsJudged()
{
    const QString large(1'000'000, u'9');
    const QString colons(1'000'000, u':');
    for (const DataType &type : allTypes()) {
        checkValue(type, large);
        checkValue(type, colons);
        checkValue(type, QString(QChar(0xD800)) + QChar(0));
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

void tst_ValueCheck::knowsItsTypes()
{
    QCOMPARE(dataTypeFromName(u"Uns16").size, 16);
    QCOMPARE(dataTypeFromName(u"Str127").size, 127);
    QCOMPARE(dataTypeFromName(u"Str").size, 0);
    QVERIFY(dataTypeFromName(u"Str").kind == DataType::Kind::Text);
    QVERIFY(isChecked(dataTypeFromName(u"ToneScript")));
    QVERIFY(isChecked(dataTypeFromName(u"LedScript")));
    QVERIFY(!isChecked(dataTypeFromName(u"KeyFunction")));
    QVERIFY(!isChecked(dataTypeFromName(u"ProvisioningRule")));
    QVERIFY(!isChecked(dataTypeFromName(u"?")));
    QVERIFY(isChecked(dataTypeFromName(u"Bool")));
    QVERIFY(dataTypeFromName(u"UnsX").kind == DataType::Kind::Unknown);
}

QTEST_GUILESS_MAIN(tst_ValueCheck)
#include "tst_valuecheck.moc"
