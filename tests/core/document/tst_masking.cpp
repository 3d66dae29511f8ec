#include "core/document/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_Masking : public QObject
{
    Q_OBJECT

private slots:
    void hidesSecrets_data();
    void hidesSecrets();
    void problemsTellNoMore();
    void isLinear_data();
    void isLinear();
};

void tst_Masking::hidesSecrets_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &element, const QString &value, const QString &shown) {
        QTest::newRow(qPrintable(element + u": "_s + value)) << element << value << shown;
    };
    row(u"Password_1_"_s, u"geheim"_s, u"***"_s);
    row(u"Password_1_"_s, QString(), QString());
    row(u"GPP_SA"_s, u"geheim"_s, u"***"_s);
    row(u"Admin_Passwd"_s, u"geheim"_s, u"***"_s);
    row(u"GPP_A"_s, u"open"_s, u"open"_s);
    row(u"Profile_Rule"_s, u"[--key geheim --uid u --pwd \"ge heim\"]http://x/a"_s,
        u"[--key *** --uid u --pwd ***]http://x/a"_s);
    row(u"Profile_Rule"_s, u"[ --key geheim ] tftp://x | [--key \"offen"_s,
        u"[ --key *** ] tftp://x | [--key ***"_s);
    row(u"Profile_Rule"_s, u"[--pwdgeheim]http://x"_s, u"[--pwd***]http://x"_s);
    row(u"Profile_Rule"_s, u"https://u:geheim@x.example.com:8443/a@b"_s,
        u"https://u:***@x.example.com:8443/a@b"_s);
    row(u"Profile_Rule"_s, u"https://x.example.com:8443/a"_s, u"https://x.example.com:8443/a"_s);
    // Names that the catalogue doesn't know
    row(u"My_Password"_s, u"geheim"_s, u"***"_s);
    row(u"Pasword_1_"_s, u"geheim"_s, u"***"_s);
    row(u"Admin_Passwrod"_s, u"geheim"_s, u"***"_s);
    row(u"PSK_Wifi"_s, u"geheim"_s, u"***"_s);
    row(u"gpp-sa"_s, u"geheim"_s, u"***"_s);
    row(u"Forward_Soft_Key"_s, u"open"_s, u"open"_s);
    row(u"Passthrough_Codec"_s, u"open"_s, u"open"_s);
    // Options however they are written
    row(u"Profile_Rule"_s, u"[--KEY geheim]http://x"_s, u"[--KEY ***]http://x"_s);
    row(u"Profile_Rule"_s, u"[\u2013pwd geheim --Pwd x]http://x"_s, u"[\u2013pwd *** --Pwd ***]http://x"_s);
    row(u"Profile_Rule"_s, u"[--uid u --pwd = geheim] http://x"_s, u"[--uid u --pwd = ***] http://x"_s);
    row(u"Profile_Rule"_s, u"--uid u --pwd geheim http://x"_s, u"--uid u --pwd *** http://x"_s);
    row(u"Profile_Rule"_s, u"[-pwd geheim --kye geheim --post]http://x"_s,
        u"[-pwd *** --kye *** --post]http://x"_s);
    row(u"Profile_Rule"_s, u"[--password \"ge heim\" --uid open]http://x"_s,
        u"[--password *** --uid open]http://x"_s);
    row(u"GPP_A"_s, u"a -b c, x-key"_s, u"a -b c, x-key"_s);
    // Assignments
    row(u"Profile_Rule"_s, u"(Admin_Password = \"ge heim\"; A = \"open\";)! /a"_s,
        u"(Admin_Password = \"***\"; A = \"open\";)! /a"_s);
    row(u"Profile_Rule"_s, u"(GPP_SA=geheim;)! /a"_s, u"(GPP_SA=***;)! /a"_s);
    row(u"Profile_Rule"_s, u"(Password_1_ = \"geheim;)! /a"_s, u"(Password_1_ = \"***"_s);
    // URLs
    row(u"GPP_A"_s, u"http://x/a?user=u&password=geheim&x=1"_s, u"http://x/a?user=u&password=***&x=1"_s);
    row(u"GPP_A"_s, u"http://x/a?pwd=geheim|http://y/b?xpassword=geheim"_s,
        u"http://x/a?pwd=***|http://y/b?xpassword=***"_s);
    row(u"GPP_A"_s, u"fnc=sd;ext=5001@$PROXY;vid=1"_s, u"fnc=sd;ext=5001@$PROXY;vid=1"_s);
    row(u"GPP_A"_s, u"u:ge@heim@x.example.com/a"_s, u"u:***@x.example.com/a"_s);
    row(u"Profile_Rule"_s, u"[--key $A]$USER:geheim@x/a"_s, u"[--key ***]$USER:***@x/a"_s);
    row(u"GPP_A"_s, u"sip:5001@x.example.com"_s, u"sip:5001@x.example.com"_s);
    row(u"Dial_Plan_1_"_s, u"(<9,:>xx.<:@gw0>|1:2)"_s, u"(<9,:>xx.<:@gw0>|1:2)"_s);
    // Comparisons
    row(u"Profile_Rule"_s, u"(\"$SA\" eq \"geheim\")? http://x"_s, u"(\"$SA\" eq \"***\")? http://x"_s);
    row(u"Profile_Rule"_s, u"( \"ge heim\"!=\"$(GPP_SB:1:2)\" )? /a"_s,
        u"( \"***\"!=\"$(GPP_SB:1:2)\" )? /a"_s);
    row(u"Profile_Rule"_s, u"($SC == 4711 and $A eq \"b\")? /a"_s, u"($SC == *** and $A eq \"b\")? /a"_s);
    row(u"Profile_Rule"_s, u"(\"$A\" eq \"open\")? /a"_s, u"(\"$A\" eq \"open\")? /a"_s);
}

void tst_Masking::hidesSecrets()
{
    QFETCH(QString, element);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QCOMPARE(masked(Catalogue::builtIn(), element, value), shown);
}

void tst_Masking::problemsTellNoMore()
{
    Diagnostic problem;
    problem.arguments = { u"heim"_s, u"63"_s, u"other"_s };
    problem.fix = { { { 0, 2 }, "Ge" } };
    const QString value = u"geheim63"_s;
    const Diagnostic shown = withoutSecrets(problem, value, u"***"_s);
    QCOMPARE(shown.arguments, QStringList({ u"***"_s, u"63"_s, u"other"_s }));
    QCOMPARE(shown.fix.first().replacement, "***");
    QVERIFY(withoutSecrets(problem, value, value) == problem);

    problem.arguments = { u"$MAgeheim"_s, u"$(MA)geheim"_s };
    const QString rule = u"[--key $MAgeheim]http://x"_s;
    QCOMPARE(withoutSecrets(problem, rule, maskedRule(rule)).arguments, QStringList(2, u"***"_s));
}

void tst_Masking::isLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : { "://a:b@", "u:p@h ", ";a=", "?password=x", "--key ", "--KEY \"", "$SA=\"",
             "\"$SA\" eq ", "$SA", "eq $SA ", "&&", ":@", "-p ", "-", "PSK=", "PSK = \"", " =" })
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

/// Two hundred thousand of anything; with the square of them it would take hours.
void tst_Masking::isLinear()
{
    QFETCH(QString, piece);
    QVERIFY(!maskedRule(piece.repeated(200'000)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Masking)
#include "tst_masking.moc"
