#include "core/xml/lineindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flatprofile;

class tst_LineIndex : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAStringShows_data();
    void countsWhatAStringShows();
    void anyBytesCountAsTheirString();
};

void tst_LineIndex::countsWhatAStringShows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ASCII") << QByteArray("abc");
    QTest::newRow("two bytes") << QByteArray("a\xC3\xBCz");
    QTest::newRow("surrogate pair") << QByteArray("a\xF0\x9F\x98\x80z");
    QTest::newRow("Latin-1 that looks like a long head") << QByteArray("f\xFCr");
    QTest::newRow("tail alone") << QByteArray("a\x84z");
    QTest::newRow("cut off") << QByteArray("a\xE2\x82z");
    QTest::newRow("cut off at the end") << QByteArray("az\xF0\x9F");
}

void tst_LineIndex::countsWhatAStringShows()
{
    QFETCH(QByteArray, text);
    const LineIndex index(text);
    const LineIndex::Position end = index.position(text.size());
    QCOMPARE(end.column, QString::fromUtf8(text).size() + 1);
    QCOMPARE(index.offset(end), text.size());
}

void tst_LineIndex::anyBytesCountAsTheirString()
{
    QRandomGenerator random(20);
    static constexpr char kBytes[] = "az\x80\xBF\xC3\xBC\xE2\x82\xAC\xED\xA0\xF0\x9F\x98\xF4\xFC\xFF";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text("a"); // no byte order mark at the begin
        for (int n = random.bounded(12); n > 0; --n)
            text.append(kBytes[random.bounded(int(sizeof kBytes) - 1)]);
        const LineIndex index(text);
        const LineIndex::Position end = index.position(text.size());
        QVERIFY2(end.column == QString::fromUtf8(text).size() + 1, text.toHex().constData());
        QCOMPARE(index.offset(end), text.size());
    }
}

QTEST_GUILESS_MAIN(tst_LineIndex)
#include "tst_lineindex.moc"
