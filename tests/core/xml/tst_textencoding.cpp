#include "core/xml/lineindex.h"
#include "core/xml/textencoding.h"
#include "tests/support/shareddata.h"

#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using Kind = TextEncoding::Kind;

class tst_TextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void isRecognised_data();
    void isRecognised();
    void singleBytesComeBack_data();
    void singleBytesComeBack();
    void utf16ComesBack_data();
    void utf16ComesBack();
    void invalidUtf8IsKept();
    void saysWhatCannotBeHeld();
    void tellsWhetherReadersSeeIt();
    void corpusComesBack();
    void linesAndColumns_data();
    void linesAndColumns();
};

static QByteArray declared(const QByteArray &name)
{
    return "<?xml version=\"1.0\" encoding=\"" + name + "\"?><flat-profile/>";
}

void tst_TextEncoding::isRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QByteArray &bytes, TextEncoding encoding,
                         const QString &name) { QTest::newRow(title) << bytes << encoding << name; };
    row("nothing said", "<flat-profile/>", { Kind::Utf8, 0, false }, u"UTF-8"_s);
    row("byte order mark", "\xEF\xBB\xBF<flat-profile/>", { Kind::Utf8, 0, true }, u"UTF-8"_s);
    row("declared UTF-8", declared("utf-8"), { Kind::Utf8, 0, false }, u"UTF-8"_s);
    row("ASCII is UTF-8", declared("US-ASCII"), { Kind::Utf8, 0, false }, u"UTF-8"_s);
    row("ISO 8859-2", declared("iso-8859-2"), { Kind::Iso8859, 2, false }, u"ISO-8859-2"_s);
    row("ISO 8859-15", declared("ISO_8859-15"), { Kind::Iso8859, 15, false }, u"ISO-8859-15"_s);
    row("Latin 1", declared("latin1"), { Kind::Iso8859, 1, false }, u"ISO-8859-1"_s);
    row("no ISO 8859-12", declared("iso-8859-12"), { Kind::Utf8, 0, false }, u"UTF-8"_s);
    row("Windows", declared("windows-1250"), { Kind::Windows125x, 1250, false }, u"windows-1250"_s);
    row("unknown", declared("x-mine"), { Kind::Utf8, 0, false }, u"UTF-8"_s);
    row("UTF-16 that isn't", declared("UTF-16"), { Kind::Utf8, 0, false }, u"UTF-8"_s);
    row("UTF-16LE with mark", QByteArray("\xFF\xFE<\0", 4), { Kind::Utf16LittleEndian, 0, true },
        u"UTF-16LE"_s);
    row("UTF-16BE without mark", QByteArray("\0<\0f", 4), { Kind::Utf16BigEndian, 0, false }, u"UTF-16BE"_s);
    row("single quotes", "<?xml version='1.0' encoding='iso-8859-1'?><a/>", { Kind::Iso8859, 1, false },
        u"ISO-8859-1"_s);
    row("an attribute is no declaration", "<a encoding=\"iso-8859-1\"/>", { Kind::Utf8, 0, false },
        u"UTF-8"_s);
}

void tst_TextEncoding::isRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, name);
    QVERIFY(detectEncoding(bytes) == encoding);
    QCOMPARE(encoding.name(), name);
}

void tst_TextEncoding::singleBytesComeBack_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    for (int part = 1; part <= 16; ++part) {
        if (part != 12)
            QTest::addRow("ISO 8859-%d", part) << TextEncoding { Kind::Iso8859, part, false };
    }
    for (int page = 1250; page <= 1258; ++page)
        QTest::addRow("windows-%d", page) << TextEncoding { Kind::Windows125x, page, false };
}

void tst_TextEncoding::singleBytesComeBack()
{
    QFETCH(TextEncoding, encoding);
    int defined = 0;
    for (int byte = 1; byte < 256; ++byte) {
        const QByteArray bytes(1, char(byte));
        const DecodedText decoded = decodeText(bytes, encoding);
        if (!decoded.lossless) {
            QCOMPARE(decoded.text, "\xEF\xBF\xBD"); // a byte that is not defined
            continue;
        }
        ++defined;
        const auto again = encodeText(decoded.text, encoding);
        QVERIFY(again);
        QCOMPARE(*again, bytes);
    }
    QVERIFY(defined > 200);

    QStringDecoder peer(encoding.name().toLatin1().constData());
    if (!peer.isValid())
        QSKIP("this Qt has no such decoder to compare with");
    for (int byte = 0xA0; byte < 256; ++byte) {
        const QByteArray bytes(1, char(byte));
        const QString expected = peer.decode(bytes);
        const DecodedText decoded = decodeText(bytes, encoding);
        if (decoded.lossless)
            QCOMPARE(QString::fromUtf8(decoded.text), expected);
    }
}

void tst_TextEncoding::utf16ComesBack_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("LE") << TextEncoding { Kind::Utf16LittleEndian, 0, false };
    QTest::newRow("BE with mark") << TextEncoding { Kind::Utf16BigEndian, 0, true };
}

void tst_TextEncoding::utf16ComesBack()
{
    QFETCH(TextEncoding, encoding);
    const QByteArray text = QString(u"<a>\u00FC\U0001F600</a>"_s).toUtf8();
    const auto bytes = encodeText(text, encoding);
    QVERIFY(bytes);
    QVERIFY(detectEncoding(*bytes) == encoding);
    const DecodedText decoded = decodeText(*bytes, encoding);
    QVERIFY(decoded.lossless);
    QCOMPARE(decoded.text, text);
    // Half a character at the end can't come back.
    QVERIFY(!decodeText(bytes->chopped(1), encoding).lossless);
}

void tst_TextEncoding::invalidUtf8IsKept()
{
    const QByteArray bytes = "<a>\xFF\xC3</a>";
    const DecodedText decoded = decodeText(bytes, {});
    QVERIFY(decoded.lossless);
    QCOMPARE(decoded.text, bytes);
    QCOMPARE(*encodeText(decoded.text, {}), bytes);
}

void tst_TextEncoding::saysWhatCannotBeHeld()
{
    const auto failed = encodeText(u"<a>\u00FC\u0150</a>"_s.toUtf8(), { Kind::Iso8859, 1, false });
    QVERIFY(!failed);
    QCOMPARE(failed.error(), 5); // U+0150, after a character of two bytes
}

void tst_TextEncoding::corpusComesBack()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    for (const QString &path : corpusProfiles()) {
        const QByteArray bytes = readFile(path);
        const TextEncoding encoding = detectEncoding(bytes);
        const DecodedText decoded = decodeText(bytes, encoding);
        QVERIFY2(decoded.lossless, qPrintable(path));
        QCOMPARE(*encodeText(decoded.text, encoding), bytes);
    }
}

void tst_TextEncoding::linesAndColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << QByteArray("ab\ncd") << qsizetype(0) << 1 << 1;
    QTest::newRow("second line") << QByteArray("ab\ncd") << qsizetype(4) << 2 << 2;
    QTest::newRow("CRLF is one") << QByteArray("ab\r\ncd") << qsizetype(4) << 2 << 1;
    QTest::newRow("CR alone") << QByteArray("a\rb") << qsizetype(2) << 2 << 1;
    QTest::newRow("two bytes, one unit") << QByteArray("\xC3\xBC"
                                                       "b")
                                         << qsizetype(2) << 1 << 2;
    QTest::newRow("four bytes, two units") << QByteArray("\xF0\x9F\x98\x80"
                                                         "b")
                                           << qsizetype(4) << 1 << 3;
    QTest::newRow("end") << QByteArray("ab\n") << qsizetype(3) << 2 << 1;
}

void tst_TextEncoding::linesAndColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const LineIndex index(text);
    const LineIndex::Position position { line, column };
    QVERIFY(index.position(offset) == position);
    QCOMPARE(index.offset(position), offset);
}

void tst_TextEncoding::tellsWhetherReadersSeeIt()
{
    const TextEncoding latin { Kind::Iso8859, 1, false };
    QVERIFY(tellsItsEncoding("<flat-profile/>", {}));
    QVERIFY(!tellsItsEncoding("<flat-profile/>", latin));
    QVERIFY(tellsItsEncoding(declared("iso-8859-1"), latin));
    QVERIFY(!tellsItsEncoding(declared("iso-8859-1"), {}));
    QVERIFY(tellsItsEncoding("<flat-profile/>", { Kind::Utf16LittleEndian, 0, true }));
}

QTEST_GUILESS_MAIN(tst_TextEncoding)
#include "tst_textencoding.moc"
