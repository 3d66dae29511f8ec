#include "core/cli/servelog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::cli;

/// The log of a server whose reader is slow, stopped or gone.
class tst_ServeLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linesGetThroughAtOnce();
    void controlsAreEscaped();
    void linesWaitForTheReader();
    void whatIsTooMuchIsCounted();
    void whatWaitsGoesOutAtTheEnd();
    void aReaderThatIsGoneIsTold();
    void messagesNeverWait();

private:
    Streams streams()
    {
        Streams streams;
        streams.writeOutput = [this](const QByteArray &bytes) {
            m_largest = std::max(m_largest, bytes.size());
            m_out += bytes;
            return !m_isGone;
        };
        streams.writeMessage = [this](const QString &message) { m_messages.append(message); };
        streams.isOutputReady = [this] { return m_isReady; };
        streams.areMessagesReady = [this] { return m_isReady; };
        return streams;
    }

    QByteArray m_out;
    QStringList m_messages;
    qsizetype m_largest = 0;
    bool m_isReady = true;
    bool m_isGone = false;
};

void tst_ServeLog::init()
{
    m_out.clear();
    m_messages.clear();
    m_largest = 0;
    m_isReady = true;
    m_isGone = false;
}

void tst_ServeLog::linesGetThroughAtOnce()
{
    const Streams streams = this->streams();
    ServeLog log(streams);
    log.write("one\n");
    log.write("two\n");
    QCOMPARE(m_out, "one\ntwo\n");

    Streams unasked = streams; // nobody knows whether who reads is ready
    unasked.isOutputReady = nullptr;
    m_isReady = false;
    ServeLog other(unasked);
    other.write("three\n");
    QCOMPARE(m_out, "one\ntwo\nthree\n");
}

/// A phone's request can hold anything, a terminal's commands too.
void tst_ServeLog::controlsAreEscaped()
{
    const Streams streams = this->streams();
    ServeLog log(streams);
    log.write("GET /\x1b[2J\n");
    QVERIFY(!m_out.contains('\x1b'));
    QVERIFY(m_out.startsWith("GET /") && m_out.endsWith("[2J\n"));
}

void tst_ServeLog::linesWaitForTheReader()
{
    const Streams streams = this->streams();
    ServeLog log(streams);
    m_isReady = false;
    log.write("one\n");
    log.write(QByteArray(2000, 'x') + '\n');
    QCOMPARE(m_out, QByteArray());
    m_isReady = true; // nothing else is logged: it looks again by itself
    QTRY_COMPARE(m_out, "one\n" + QByteArray(2000, 'x') + '\n');
    QVERIFY(m_largest <= 512); // that a pipe takes without waiting
}

void tst_ServeLog::whatIsTooMuchIsCounted()
{
    const Streams streams = this->streams();
    ServeLog log(streams);
    const QByteArray line = QByteArray(1023, 'x') + '\n';
    m_isReady = false;
    int written = 0;
    for (; written < 100; ++written)
        log.write(line);
    m_isReady = true;
    log.write("next\n");
    const QList<QByteArray> lines = m_out.split('\n');
    const qsizetype kept = lines.count(line.chopped(1));
    QVERIFY(kept > 0 && kept < written);
    // Behind the lines that waited stands how many are missing, then what came after.
    QCOMPARE(lines.size(), kept + 3);
    QVERIFY2(lines.at(kept).startsWith(QByteArray::number(written - kept) + ' '), lines.at(kept).constData());
    QCOMPARE(lines.at(kept + 1), "next");
}

void tst_ServeLog::whatWaitsGoesOutAtTheEnd()
{
    const Streams streams = this->streams();
    {
        ServeLog log(streams);
        m_isReady = false;
        log.write("last\n");
        m_isReady = true;
    }
    QCOMPARE(m_out, "last\n");

    m_out.clear();
    m_isReady = true;
    {
        ServeLog log(streams);
        m_isReady = false;
        log.write("never read\n"); // nobody waits for a reader that stopped
    }
    QCOMPARE(m_out, QByteArray());
}

void tst_ServeLog::aReaderThatIsGoneIsTold()
{
    const Streams streams = this->streams();
    ServeLog log(streams);
    QSignalSpy gone(&log, &ServeLog::readerGone);
    log.write("one\n");
    QCOMPARE(gone.count(), 0);
    m_isGone = true;
    log.write("two\n");
    QCOMPARE(gone.count(), 1);
}

void tst_ServeLog::messagesNeverWait()
{
    const Streams streams = this->streams();
    ServeLog log(streams);
    log.writeMessage(u"first"_s);
    m_isReady = false;
    log.writeMessage(u"lost"_s);
    m_isReady = true;
    log.writeMessage(u"third"_s);
    QCOMPARE(m_messages, QStringList({ u"first"_s, u"third"_s }));
}

QTEST_GUILESS_MAIN(tst_ServeLog)
#include "tst_servelog.moc"
