#include "core/phone/httphead.h"
#include "core/phone/phoneagent.h"
#include "core/phone/servednames.h"
#include "core/phone/servedrequest.h"
#include "hostilenames.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_ServedNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesHostileNames_data();
    void refusesHostileNames();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void followsNoLinkOutOfTheFolder();
    void oneFileIsAllThereIs();
    void bytesNeedNoFile();
    void recognisesPhones_data();
    void recognisesPhones();
    void readsHeadsStrictly_data();
    void readsHeadsStrictly();
    void readsRanges_data();
    void readsRanges();
    void showsNoQueryAndNoControlCharacter();

private:
    QTemporaryDir m_folder; // holds "out.cfg" beside the served "root"
    QString root() const { return m_folder.filePath(u"root"_s); }
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void tst_ServedNames::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkpath(u"root/site"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"root/.git"_s));
    write(m_folder.filePath(u"out.cfg"_s), "outside");
    write(root() + u"/8841.xml"_s, "<flat-profile/>");
    write(root() + u"/two words.xml"_s, "<flat-profile/>");
    write(root() + u"/größe.xml"_s, "<flat-profile/>");
    write(root() + u"/site/a.cfg"_s, "<flat-profile/>");
    write(root() + u"/.hidden"_s, "hidden");
    write(root() + u"/.git/config"_s, "hidden");
}

void tst_ServedNames::refusesHostileNames_data()
{
    QTest::addColumn<QByteArray>("request");
    const QList<QByteArray> names = hostileNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::addRow("%02d %s", int(i), names[i].left(40).toPercentEncoding("/.\\:%").constData())
            << names[i];
    QVERIFY(names.size() >= 60);
}

void tst_ServedNames::refusesHostileNames()
{
    QFETCH(QByteArray, request);
    const auto tree = ServedTree::ofPath(root());
    QVERIFY(tree);
    if (request
        != "/8841?.xml/..") // over HTTP the question mark begins the query, and the name is only missing
        QVERIFY(!tree->find(request, NameForm::PlainName));
    QVERIFY(!tree->find(request, NameForm::UrlPath));
}

void tst_ServedNames::findsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<NameForm>("form");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << QByteArray("8841.xml") << NameForm::PlainName << u"/8841.xml"_s;
    QTest::newRow("slash before it") << QByteArray("/8841.xml") << NameForm::PlainName << u"/8841.xml"_s;
    QTest::newRow("below a folder") << QByteArray("site/a.cfg") << NameForm::PlainName << u"/site/a.cfg"_s;
    QTest::newRow("path") << QByteArray("/site/a.cfg") << NameForm::UrlPath << u"/site/a.cfg"_s;
    QTest::newRow("query") << QByteArray("/8841.xml?mac=0/../1") << NameForm::UrlPath << u"/8841.xml"_s;
    QTest::newRow("escaped blank") << QByteArray("/two%20words.xml") << NameForm::UrlPath
                                   << u"/two words.xml"_s;
    QTest::newRow("blank") << QByteArray("two words.xml") << NameForm::PlainName << u"/two words.xml"_s;
    QTest::newRow("umlaut") << QByteArray("/gr%c3%b6%C3%9Fe.xml") << NameForm::UrlPath << u"/größe.xml"_s;
}

void tst_ServedNames::findsWhatIsThere()
{
    QFETCH(QByteArray, request);
    QFETCH(NameForm, form);
    QFETCH(QString, file);
    const auto tree = ServedTree::ofPath(root());
    QVERIFY(tree);
    const auto found = tree->find(request, form);
    QVERIFY(found);
    QCOMPARE(found->path, QDir(root()).canonicalPath() + file);
}

void tst_ServedNames::followsNoLinkOutOfTheFolder()
{
#ifdef Q_OS_WIN
    QSKIP("Links need a privilege here");
#endif
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"root/.git"_s));
    write(folder.filePath(u"out.cfg"_s), "outside");
    write(folder.filePath(u"root/in.cfg"_s), "inside");
    write(folder.filePath(u"root/.git/config"_s), "hidden");
    QVERIFY(QDir(folder.path()).mkpath(u"rootbeside"_s));
    write(folder.filePath(u"rootbeside/x.cfg"_s), "outside");
    const QString base = folder.filePath(u"root/"_s);
    QVERIFY(QFile::link(folder.filePath(u"out.cfg"_s), base + u"out.cfg"_s));
    QVERIFY(QFile::link(folder.path(), base + u"up"_s));
    QVERIFY(QFile::link(folder.filePath(u"rootbeside"_s), base + u"beside"_s));
    QVERIFY(QFile::link(u"in.cfg"_s, base + u"alias.cfg"_s));
    QVERIFY(QFile::link(u".git/config"_s, base + u"git.cfg"_s));
    QVERIFY(QFile::link(u"gone"_s, base + u"dangling.cfg"_s));
    const auto tree = ServedTree::ofPath(base);
    QVERIFY(tree);
    const auto refusal = [&](const char *name) { return tree->find(name, NameForm::UrlPath).error(); };
    QCOMPARE(refusal("/out.cfg"), NameRefusal::OutsideRoot);
    QCOMPARE(refusal("/up/out.cfg"), NameRefusal::OutsideRoot);
    QCOMPARE(refusal("/beside/x.cfg"), NameRefusal::OutsideRoot);
    QCOMPARE(refusal("/git.cfg"), NameRefusal::Hidden);
    QCOMPARE(refusal("/dangling.cfg"), NameRefusal::NotFound);
    QVERIFY(tree->find("/alias.cfg", NameForm::UrlPath));
}

void tst_ServedNames::oneFileIsAllThereIs()
{
    const auto tree = ServedTree::ofPath(root() + u"/8841.xml"_s);
    QVERIFY(tree);
    QVERIFY(tree->find("/8841.xml", NameForm::UrlPath));
    QVERIFY(!tree->find("/site/a.cfg", NameForm::UrlPath));
    QVERIFY(!ServedTree::ofPath(root() + u"/none"_s));
    QVERIFY(!ServedTree().find("/8841.xml", NameForm::UrlPath));
}

void tst_ServedNames::bytesNeedNoFile()
{
    const auto tree = ServedTree::ofBytes(u"p.cfg"_s, "text", "aes128gcm");
    const auto found = tree.find("/p.cfg", NameForm::UrlPath);
    QVERIFY(found);
    QCOMPARE(found->bytes, QByteArray("text"));
    QCOMPARE(found->contentEncoding, QByteArray("aes128gcm"));
    QVERIFY(!tree.find("/q.cfg", NameForm::UrlPath));
}

void tst_ServedNames::recognisesPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told"); // model, firmware, MAC
    QTest::newRow("guide") << u"Cisco-CP-8841-3PCC/11.0 (00562b043615)"_s
                           << u"CP-8841-3PCC|11.0|00562b043615"_s;
    QTest::newRow("upper case") << u"Cisco-CP-6871-3PCC/11.3.1 (00562B043615)"_s
                                << u"CP-6871-3PCC|11.3.1|00562b043615"_s;
    QTest::newRow("release 12") << u"Cisco-CP-8865-3PCC/12.0.3_00562b043615_1-2_3-4"_s
                                << u"CP-8865-3PCC|12.0.3|00562b043615"_s;
    QTest::newRow("no MAC") << u"Cisco-CP-7832-3PCC/11.0"_s << u"CP-7832-3PCC|11.0|"_s;
    QTest::newRow("SPA") << u"Cisco/SPA504G-7.5.2 (0002fd0a1b2c)"_s << u"SPA504G|7.5.2|0002fd0a1b2c"_s;
    QTest::newRow("PAP2T") << u"Linksys/PAP2T-3.1.15(LS)"_s << u"PAP2T|3.1.15(LS)|"_s;
    QTest::newRow("curl") << u"curl/7.88.1"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no version") << u"Cisco-CP-8841-3PCC"_s << QString();
    QTest::newRow("control character") << u"Cisco-CP-88\u001b41-3PCC/11.0"_s << QString();
    QTest::newRow("endless") << u"Cisco-CP-8841-3PCC/"_s + QString(5000, u'1') << QString();
}

void tst_ServedNames::recognisesPhones()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    const auto agent = phoneAgent(text);
    QCOMPARE(agent ? agent->model + u'|' + agent->firmware + u'|' + agent->mac : QString(), told);
}

void tst_ServedNames::readsHeadsStrictly_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status"); // 0: understood
    QTest::newRow("1.1") << QByteArray("GET /a HTTP/1.1\r\nHost: x") << 0;
    QTest::newRow("1.0 without a host") << QByteArray("GET /a HTTP/1.0") << 0;
    QTest::newRow("1.1 without a host") << QByteArray("GET /a HTTP/1.1") << 400;
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("0.9") << QByteArray("GET /a") << 400;
    QTest::newRow("2.0") << QByteArray("GET /a HTTP/2.0") << 505;
    QTest::newRow("two blanks") << QByteArray("GET /a b HTTP/1.1\r\nHost: x") << 400;
    QTest::newRow("bare line feed") << QByteArray("GET /a HTTP/1.1\nHost: x") << 400;
    QTest::newRow("folded") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\n y") << 400;
    QTest::newRow("blank before the colon") << QByteArray("GET /a HTTP/1.1\r\nHost : x") << 400;
    QTest::newRow("no colon") << QByteArray("GET /a HTTP/1.1\r\nHost") << 400;
    QTest::newRow("NUL") << QByteArray("GET /a HTTP/1.1\r\nHost: x\0y", 26) << 400;
    QTest::newRow("two lengths") << QByteArray("PUT /a HTTP/1.0\r\nContent-Length: 1\r\nContent-Length: 2")
                                 << 400;
    QTest::newRow("signed length") << QByteArray("PUT /a HTTP/1.0\r\nContent-Length: +1") << 400;
    QTest::newRow("length beyond all")
        << QByteArray("PUT /a HTTP/1.0\r\nContent-Length: 99999999999999999999") << 400;
    QTest::newRow("length and chunks")
        << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked") << 400;
    QTest::newRow("unknown coding") << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip")
                                    << 501;
    QTest::newRow("too many fields") << QByteArray("GET /a HTTP/1.1\r\nHost: x")
            + QByteArray("\r\nA: b").repeated(100)
                                     << 431;
}

void tst_ServedNames::readsHeadsStrictly()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto parsed = parseHttpHead(head);
    QCOMPARE(parsed ? 0 : parsed.error(), status);
}

void tst_ServedNames::readsRanges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<RangeKind>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *field, RangeKind kind, qint64 first = 0, qint64 length = 0) {
        QTest::newRow(field) << QByteArray(field) << kind << first << length;
    };
    row("bytes=0-0", RangeKind::Part, 0, 1);
    row("bytes=10-19", RangeKind::Part, 10, 10);
    row("bytes=90-", RangeKind::Part, 90, 10);
    row("bytes=90-500", RangeKind::Part, 90, 10);
    row("bytes=-10", RangeKind::Part, 90, 10);
    row("bytes=-500", RangeKind::Part, 0, 100);
    row("bytes=100-", RangeKind::Unsatisfiable);
    row("bytes=-0", RangeKind::Unsatisfiable);
    row("bytes=5-3", RangeKind::Whole);
    row("bytes=-", RangeKind::Whole);
    row("bytes=0-1,3-4", RangeKind::Whole);
    row("bytes=a-b", RangeKind::Whole);
    row("lines=0-1", RangeKind::Whole);
    row("bytes=0-99999999999999999999", RangeKind::Whole);
}

void tst_ServedNames::readsRanges()
{
    QFETCH(QByteArray, field);
    QFETCH(RangeKind, kind);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    ByteRange range;
    QCOMPARE(parseRange(field, 100, &range), kind);
    QCOMPARE(range, (ByteRange { first, length }));
}

void tst_ServedNames::showsNoQueryAndNoControlCharacter()
{
    QCOMPARE(printableName("/a.cfg?xuser=admin&xpassword=canary"), u"/a.cfg"_s);
    QCOMPARE(printableName("http://me:canary@host/a.cfg"), u"host/a.cfg"_s);
    QCOMPARE(printableName("/a\x1b[2J"), u"/a\ufffd[2J"_s);
    QVERIFY(printableName(QByteArray(9000, 'a')).size() <= 201);
    ServedRequest request;
    request.at = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9));
    request.client = QHostAddress(QHostAddress::LocalHost);
    request.method = u"GET"_s;
    request.name = u"/a.cfg"_s;
    request.status = 200;
    request.complete = true;
    request.phone = phoneAgent(u"Cisco-CP-8841-3PCC/11.0 (00562b043615)"_s);
    const QString line = logLine(request);
    QVERIFY(line.startsWith(
        "2024-05-06T07:08:09 127.0.0.1 [CP-8841-3PCC/11.0 00562b043615] http GET /a.cfg: 200"_L1));
}

QTEST_GUILESS_MAIN(tst_ServedNames)
#include "tst_servednames.moc"
