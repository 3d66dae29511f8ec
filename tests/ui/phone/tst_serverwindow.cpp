#include "core/phone/tftpfetch.h"
#include "tests/ui/support/driver.h"
#include "ui/phone/serverwindow.h"
#include "ui/widgets/wordsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
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
    void asksForAPassword();

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
    named<QSpinBox>(u"Port of HTTP"_s);
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

QTEST_MAIN(tst_ServerWindow)
#include "tst_serverwindow.moc"
