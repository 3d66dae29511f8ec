#include "tftpdesk.h"

#include <QProcess>
#include <QStandardPaths>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Our own client and those of others.
class tst_TftpClients : public TftpDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void fetchGivesUp();
    void fetchRefusesWhatIsTooLarge();
    void clientsFetch_data();
    void clientsFetch();
};

void tst_TftpClients::fetchGivesUp()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost, 0));
    TftpFetchOptions options;
    options.timeout = 10ms;
    TftpFetch fetch(options);
    QSignalSpy done(&fetch, &TftpFetch::finished);
    fetch.start(u"127.0.0.1"_s, silent.localPort(), u"x"_s);
    QVERIFY(done.wait(5000));
    QCOMPARE(done.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::NoAnswer);
    serve();
    TftpFetch missing;
    QSignalSpy missed(&missing, &TftpFetch::finished);
    missing.start(u"127.0.0.1"_s, m_server->port(), u"none.cfg"_s);
    QVERIFY(missed.wait(5000));
    QCOMPARE(missed.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::NotFound);
    QCOMPARE(missing.serverText(), u"File not found"_s);
}

void tst_TftpClients::fetchRefusesWhatIsTooLarge()
{
    serve();
    for (const quint32 block : { 0u, 1428u }) {
        TftpFetchOptions options;
        options.maxBytes = 1999;
        options.blockSize = block;
        TftpFetch fetch(options);
        QSignalSpy done(&fetch, &TftpFetch::finished);
        fetch.start(u"127.0.0.1"_s, m_server->port(), u"a.cfg"_s);
        QVERIFY(done.wait(5000));
        QCOMPARE(done.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::TooLarge);
        QVERIFY(fetch.body().isEmpty());
    }
}

void tst_TftpClients::clientsFetch_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 511, 512, 513, 1023, 1024, 1025, 100'000 })
        QTest::addRow("tftp %d", size) << u"tftp"_s
                                       << QStringList { u"-m"_s, u"binary"_s, u"127.0.0.1"_s, u"PORT"_s,
                                              u"-c"_s, u"get"_s, u"f.bin"_s, u"OUT"_s }
                                       << size;
    for (const int block : { 8, 512, 1428, 8192, 65464 }) {
        const QString number = QString::number(block);
        for (const int size :
            { 0, 1, block - 1, block, block + 1, 2 * block - 1, 2 * block, 2 * block + 1 }) {
            QTest::addRow("atftp %d in blocks of %d", size, block)
                << u"atftp"_s
                << QStringList { u"--option"_s, u"blksize "_s + number, u"--option"_s, u"tsize 0"_s, u"-g"_s,
                       u"-r"_s, u"f.bin"_s, u"-l"_s, u"OUT"_s, u"127.0.0.1"_s, u"PORT"_s }
                << size;
            QTest::addRow("curl %d in blocks of %d", size, block)
                << u"curl"_s
                << QStringList { u"-sf"_s, u"--noproxy"_s, u"*"_s, u"--tftp-blksize"_s, number, u"-o"_s,
                       u"OUT"_s, u"tftp://127.0.0.1:PORT/f.bin"_s }
                << size;
        }
    }
}

void tst_TftpClients::clientsFetch()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(int, size);
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const QByteArray bytes = sample(size);
    write(u"f.bin"_s, bytes);
    serve();
    QTemporaryDir out;
    for (QString &argument : arguments)
        argument.replace("OUT"_L1, out.filePath(u"got.bin"_s))
            .replace("PORT"_L1, QString::number(m_server->port()));
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(path, arguments);
    QVERIFY(ended.wait(20000));
    QFile got(out.filePath(u"got.bin"_s));
    const bool exists = got.open(QIODevice::ReadOnly);
    QVERIFY2(
        exists || size == 0, process.readAllStandardError().constData()); // curl makes no file for nothing
    QVERIFY(!exists || got.readAll() == bytes);
}

QTEST_GUILESS_MAIN(tst_TftpClients)
#include "tst_tftpclients.moc"
