#include "core/phone/httpfetch.h"
#include "core/phone/tftpfetch.h"
#include "testcertificate.h"
#include "tests/ui/support/driver.h"
#include "ui/phone/serverwindow.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/wordsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSpinBox>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_ServerWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void servesAndLogsPhones();
    void servesTftp();
    void isOffAfterStopAndClose();
    void saysWhatIsWrong();
    void explainsLowPorts();
    void theAddressesStandRightBelow();
    void asksForAPassword();
    void servesHttps();
    void savesReports();
    void tellsAddressesThatAPhoneCanReach();
    void staysFluentBesideSlowClients();

private:
    template <typename Widget>
    Widget *named(const QString &accessibleName) const;
    QUrl place(int index = 0) const;
    QByteArray get(const QUrl &url, int *status = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerWindow> m_window;
    QNetworkAccessManager m_network;
};

void tst_ServerWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(!writeFile(m_folder->filePath(u"site-a.cfg"_s), "<flat-profile/>").isEmpty());
    m_window = std::make_unique<ServerWindow>(m_folder->path());
    named<QComboBox>(u"Where phones reach it"_s)->setCurrentIndex(0);
    named<QSpinBox>(u"Port of HTTP"_s)->setValue(0);
    named<QSpinBox>(u"Port of TFTP"_s)->setValue(0);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

template <typename Widget>
Widget *tst_ServerWindow::named(const QString &accessibleName) const
{
    for (Widget *widget : m_window->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QUrl tst_ServerWindow::place(int index) const
{
    return QUrl(named<QLabel>(u"Addresses for a phone's rules"_s)->text().split(u"    "_s).value(index));
}

QByteArray tst_ServerWindow::get(const QUrl &url, int *status)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Cisco-CP-8841-3PCC/11.0 (00562b043615)");
    std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(5000))
        return {};
    if (status)
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return reply->readAll();
}

void tst_ServerWindow::servesAndLogsPhones()
{
    QVERIFY(!m_window->isRunning()); // off until started
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(m_window->isRunning());
    QCOMPARE(get(place().resolved(QUrl(u"site-a.cfg"_s))), QByteArray("<flat-profile/>"));
    int status = 0;
    get(place().resolved(QUrl(u"nothing.cfg"_s)), &status);
    QCOMPARE(status, 404);
    auto *log = m_window->findChild<WordsModel *>();
    QTRY_COMPARE(log->rowCount(), 2);
    QCOMPARE(log->rows().at(0).cells.at(2), u"CP-8841-3PCC  11.0  00562b043615"_s);
    QCOMPARE(log->rows().at(0).cells.at(3), u"GET /site-a.cfg"_s);
    QCOMPARE(log->rows().at(0).cells.at(4), u"200"_s);
    QCOMPARE(log->rows().at(1).cells.at(4), u"404"_s);
    QCOMPARE(log->rows().at(1).icon, u"warn"_s);
}

void tst_ServerWindow::servesTftp()
{
    for (QCheckBox *check : m_window->findChildren<QCheckBox *>()) {
        if (check->text().contains(u"TFTP"_s))
            check->setChecked(true);
    }
    QVERIFY(clickButton(*m_window, u"Start"_s));
    const QUrl tftp = place(1);
    QCOMPARE(tftp.scheme(), u"tftp"_s);
    TftpFetch fetch;
    QSignalSpy finished(&fetch, &TftpFetch::finished);
    fetch.start(tftp.host(), quint16(tftp.port()), u"/site-a.cfg"_s);
    QVERIFY(finished.wait(5000));
    QCOMPARE(fetch.body(), QByteArray("<flat-profile/>"));
    auto *log = m_window->findChild<WordsModel *>();
    QTRY_COMPARE(log->rowCount(), 1);
    QVERIFY(log->rows().at(0).cells.at(3).startsWith(u"RRQ "_s));
    QCOMPARE(log->rows().at(0).cells.at(2), u"TFTP does not tell"_s);
}

void tst_ServerWindow::isOffAfterStopAndClose()
{
    QVERIFY(clickButton(*m_window, u"Start"_s));
    const quint16 port = quint16(place().port());
    QVERIFY(!named<QComboBox>(u"Where phones reach it"_s)->isEnabled());
    QVERIFY(clickButton(*m_window, u"Stop"_s));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port)); // free at once
    other.close();
    QVERIFY(clickButton(*m_window, u"Start"_s));
    m_window->close();
    QVERIFY(!m_window->isRunning());
}

void tst_ServerWindow::saysWhatIsWrong()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    named<QSpinBox>(u"Port of HTTP"_s)->setValue(other.serverPort());
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(!m_window->isRunning());
    QVERIFY2(
        wordsIn(*m_window).contains(QString::number(other.serverPort())), qPrintable(wordsIn(*m_window)));
    named<QLineEdit>(u"What is given out"_s)->setText(m_folder->filePath(u"missing"_s));
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(wordsIn(*m_window).contains(u"no such folder or file"_s));
}

void tst_ServerWindow::explainsLowPorts()
{
    QVERIFY(!wordsIn(*m_window).contains(u"administrator"_s));
    named<QSpinBox>(u"Port of HTTP"_s)->setValue(80);
    QVERIFY(wordsIn(*m_window).contains(u"administrator's rights"_s));
}

/// No gap above the addresses, whether the line above takes one line or two.
void tst_ServerWindow::theAddressesStandRightBelow()
{
    const auto *places = named<QLabel>(u"Addresses for a phone's rules"_s);
    for (const int port : { 8080, 80 }) {
        named<QSpinBox>(u"Port of HTTP"_s)->setValue(port);
        const MessageLine *above = nullptr;
        for (const MessageLine *line : m_window->findChildren<MessageLine *>())
            above = line->isVisible() ? line : above;
        QVERIFY(above);
        const QLabel *words = above->findChildren<QLabel *>().last();
        const auto end = [&] {
            const int height = words->heightForWidth(words->width());
            return words->mapTo(m_window.get(), QPoint(0, height)).y();
        };
        QTRY_VERIFY2(places->mapTo(m_window.get(), QPoint()).y() - end() <= m_window->fontMetrics().height(),
            qPrintable(u"%1 %2"_s.arg(places->mapTo(m_window.get(), QPoint()).y()).arg(end())));
    }
}

void tst_ServerWindow::asksForAPassword()
{
    named<QLineEdit>(u"User asked for"_s)->setText(u"phones"_s);
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(!m_window->isRunning()); // a user without a password
    named<QLineEdit>(u"Password asked for"_s)->setText(u"canary-server"_s);
    QVERIFY(clickButton(*m_window, u"Start"_s));
    int status = 0;
    get(place().resolved(QUrl(u"site-a.cfg"_s)), &status);
    QCOMPARE(status, 401);
    QVERIFY(!m_window->findChild<WordsModel *>()->text().contains(u"canary"_s));
    QVERIFY(!wordsIn(*m_window).contains(u"canary"_s));
}

void tst_ServerWindow::servesHttps()
{
    const auto tls = makeTestCertificate(m_folder->path(), u"server"_s);
    if (!tls)
        QSKIP("the openssl command is not installed");
    named<QLineEdit>(u"Certificate of the server"_s)->setText(m_folder->filePath(u"server-cert.pem"_s));
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(!m_window->isRunning()); // a certificate without its key
    named<QLineEdit>(u"Private key of the certificate"_s)->setText(m_folder->filePath(u"site-a.cfg"_s));
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(wordsIn(*m_window).contains(u"site-a.cfg holds no private key"_s));
    named<QLineEdit>(u"Private key of the certificate"_s)->setText(m_folder->filePath(u"server-key.pem"_s));
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY2(m_window->isRunning(), qPrintable(wordsIn(*m_window)));
    QCOMPARE(place().scheme(), u"https"_s);
    HttpFetchOptions options;
    options.trust.pin = tls->localCertificate().digest(QCryptographicHash::Sha256);
    HttpFetch fetch(options, nullptr);
    QSignalSpy finished(&fetch, &HttpFetch::finished);
    HttpRequest request;
    request.origin = *HttpOrigin::of(place());
    request.target = "/site-a.cfg";
    fetch.start(request);
    QVERIFY(finished.wait(5000));
    QVERIFY(fetch.isDone());
    QCOMPARE(fetch.response().body, QByteArray("<flat-profile/>"));
}

void tst_ServerWindow::savesReports()
{
    const QString reports = m_folder->filePath(u"reports"_s);
    named<QLineEdit>(u"Folder for reports of phones"_s)->setText(reports);
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QVERIFY(wordsIn(*m_window).contains(u"no such folder for reports"_s));
    QVERIFY(QDir().mkpath(reports));
    QVERIFY(clickButton(*m_window, u"Start"_s));
    QNetworkRequest request(place().resolved(QUrl(u"report.xml"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
    request.setRawHeader("User-Agent", "Cisco-CP-8841-3PCC/11.0 (00562b043615)");
    std::unique_ptr<QNetworkReply> reply(
        m_network.post(request, "<flat-profile>+ report</flat-profile>\r\n"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(5000));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QStringList saved = QDir(reports).entryList(QDir::Files);
    QCOMPARE(saved.size(), 1);
    QVERIFY2(saved.at(0).contains(u"00562b043615"_s), qPrintable(saved.at(0)));
    QFile file(QDir(reports).filePath(saved.at(0)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("<flat-profile>+ report</flat-profile>\r\n"));
    auto *log = m_window->findChild<WordsModel *>();
    QTRY_COMPARE(log->rowCount(), 1);
    QCOMPARE(log->rows().at(0).cells.at(3), u"POST /report.xml"_s);
}

void tst_ServerWindow::tellsAddressesThatAPhoneCanReach()
{
    auto *where = named<QComboBox>(u"Where phones reach it"_s);
    where->setCurrentIndex(where->findData(u"0.0.0.0"_s));
    QVERIFY(clickButton(*m_window, u"Start"_s));
    const QString places = named<QLabel>(u"Addresses for a phone's rules"_s)->text();
    QVERIFY(!places.contains(u"0.0.0.0"_s));
    QVERIFY(places.contains(u"http://127.0.0.1:"_s));
}

void tst_ServerWindow::staysFluentBesideSlowClients()
{
    QVERIFY(clickButton(*m_window, u"Start"_s));
    std::vector<std::unique_ptr<QTcpSocket>> slow(200);
    for (auto &client : slow) {
        client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress::LocalHost, quint16(place().port()));
        client->write("GET /site-a.cfg HTTP/1.1\r\nX: ");
    }
    QTimer drip; // a byte each now and then, for ever
    connect(&drip, &QTimer::timeout, this, [&slow] {
        for (const auto &client : slow)
            client->write("x");
    });
    drip.start(100);
    // A turn of the event loop is what a key or a painted frame waits for.
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceTurn.restart()); });
    sinceTurn.start();
    turns.start(5);
    QTest::qWait(500);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get(place().resolved(QUrl(u"site-a.cfg"_s))), QByteArray("<flat-profile/>"));
    const qint64 took = timer.elapsed();
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
    // Generous, for a machine that does much else.
    QVERIFY2(longest < 400, qPrintable(QString::number(longest)));
}

QTEST_MAIN(tst_ServerWindow)
#include "tst_serverwindow.moc"
