#include "core/script/scriptmarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_ScriptMarks : public QObject
{
    Q_OBJECT

private slots:
    void marksComponents_data();
    void marksComponents();
    void megabytesAreMarkedAsFarAsAScriptGoes();
};

void tst_ScriptMarks::marksComponents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks"); // the component at each character, '.' for none

    QTest::newRow("two") << u"350@-19,440@-19;10(*/0/1+2)"_s << u"1111111.2222222........1.2."_s;
    QTest::newRow("segments") << u"1@-1,2@-2;9(1/2/1,2/1/2)"_s << u"1111.2222.......1.....2."_s;
    QTest::newRow("index without a frequency") << u"1@-1;9(1/2/1+3)"_s << u"1111.......1.3."_s;
    QTest::newRow("no section") << u"1@-1,2@-2"_s << u"1111.2222"_s;
    QTest::newRow("number of two digits") << u"1@-1;9(1/2/12)"_s << u"1111.........."_s;
    QTest::newRow("second section") << u"1@-1;9(1/2/1);9(1/1/1)"_s << u"1111.......1........1."_s;
    QTest::newRow("commas alone") << u",,;"_s << u"..."_s.first(2) + u'.';
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_ScriptMarks::marksComponents()
{
    QFETCH(QString, text);
    QFETCH(QString, marks);

    QString found(text.size(), u'.');
    for (const ComponentMark &mark : componentMarks(text)) {
        for (qsizetype at = mark.span.offset; at < mark.span.end(); ++at)
            found[at] = QChar(u'0' + mark.component);
    }
    QCOMPARE(found, marks);
}

void tst_ScriptMarks::megabytesAreMarkedAsFarAsAScriptGoes()
{
    const QString text = u"1@-1;9("_s + u"1/2/1,"_s.repeated(100'000);
    const QList<ComponentMark> marks = componentMarks(text);
    QVERIFY(marks.size() > 20);
    QVERIFY(marks.size() < 1000);
}

QTEST_GUILESS_MAIN(tst_ScriptMarks)
#include "tst_scriptmarks.moc"
