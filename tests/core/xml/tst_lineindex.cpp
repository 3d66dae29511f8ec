#include "core/xml/lineindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_LineIndex : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAStringShows_data();
    void countsWhatAStringShows();
    void anyBytesCountAsTheirString();
    void everyPlaceOfLongLinesComesBack();
    void aLongLineIsNotWalkedForEachPlace();
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

void tst_LineIndex::everyPlaceOfLongLinesComesBack()
{
    QString shown;
    for (int i = 0; shown.size() < 3000; ++i)
        shown += i % 700 == 699 ? u"\n"_s : i % 3 == 0 ? u"\u00FC"_s : i % 7 == 0 ? u"\U0001F600"_s : u"a"_s;
    const QByteArray text = shown.toUtf8();
    const LineIndex index(text);
    LineIndex::Position expected;
    qsizetype units = 0;
    for (qsizetype at = 0; at < text.size();) {
        QCOMPARE(index.position(at), expected);
        QCOMPARE(index.offset(expected), at);
        QCOMPARE(index.units(at), units);
        const int bytes = uchar(text.at(at)) < 0x80 ? 1 : uchar(text.at(at)) < 0xE0 ? 2 : 4;
        units += bytes == 4 ? 2 : 1;
        expected.column += bytes == 4 ? 2 : 1;
        if (text.at(at) == '\n')
            expected = { expected.line + 1, 1 };
        at += bytes;
    }
}

/// Walking the line for each place would take an hour.
void tst_LineIndex::aLongLineIsNotWalkedForEachPlace()
{
    const QByteArray text = "<a>" + QByteArray("\xC3\xBCx").repeated(1'000'000) + "</a>";
    const LineIndex index(text);
    for (qsizetype i = 0; i < 1'000'000; ++i) {
        QCOMPARE(index.position(3 + 3 * i).column, 4 + 2 * i);
        QCOMPARE(index.offset({ 1, 4 + 2 * i }), 3 + 3 * i);
    }
}

QTEST_GUILESS_MAIN(tst_LineIndex)
#include "tst_lineindex.moc"
