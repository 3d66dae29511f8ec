#include "core/support/filledsentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_FilledSentence : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
};

void tst_FilledSentence::fills_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("filled");
    QTest::newRow("in any order") << u"%2 before %1."_s << QStringList { u"a"_s, u"b"_s } << u"b before a."_s;
    QTest::newRow("twice") << u"%1, %1."_s << QStringList { u"a"_s } << u"a, a."_s;
    QTest::newRow("an argument like a place")
        << u"%1 and %2."_s << QStringList { u"%2"_s, u"b"_s } << u"%2 and b."_s;
    QTest::newRow("one is missing") << u"%1 and %2."_s << QStringList { u"a"_s } << u"a and ."_s;
    QTest::newRow("one too many") << u"%1."_s << QStringList { u"a"_s, u"b"_s } << u"a."_s;
    QTest::newRow("a per cent sign") << u"100 % of %1%"_s << QStringList { u"a"_s } << u"100 % of a%"_s;
}

void tst_FilledSentence::fills()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, arguments);
    QTEST(filled(sentence, arguments), "filled");
}

QTEST_GUILESS_MAIN(tst_FilledSentence)
#include "tst_filledsentence.moc"
