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
    row(u"Profile_Rule"_s, u"[--key geheim --uid u --pwd \"ge heim\"]http://x/a"_s, u"[--key *** --uid u --pwd ***]http://x/a"_s);
    row(u"Profile_Rule"_s, u"[ --key geheim ] tftp://x | [--key \"offen"_s, u"[ --key *** ] tftp://x | [--key ***"_s);
    row(u"Profile_Rule"_s, u"[--pwdgeheim]http://x"_s, u"[--pwd***]http://x"_s);
    row(u"Profile_Rule"_s, u"https://u:geheim@x.example.com:8443/a@b"_s, u"https://u:***@x.example.com:8443/a@b"_s);
    row(u"Profile_Rule"_s, u"https://x.example.com:8443/a"_s, u"https://x.example.com:8443/a"_s);
}

void tst_Masking::hidesSecrets()
{
    QFETCH(QString, element);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QCOMPARE(masked(Catalogue::builtIn(), element, value), shown);
}

QTEST_GUILESS_MAIN(tst_Masking)
#include "tst_masking.moc"
