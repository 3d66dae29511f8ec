#include "pushdesk.h"
#include "ui/phone/answerwindow.h"

#include <QBuffer>
#include <QImage>
#include <QInputDialog>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_PhoneQuestions : public PushDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp, u"en"_s); } // for the plurals
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void withoutAProfileThePhoneCanBeAsked();
    void readsTheStatus();
    void showsTheScreen();
    void readsTheConfiguration_data();
    void readsTheConfiguration();
    void upgradesFromAUrl();
    void closingBreaksAQuestionOff();
    void asksBeforeAReboot();
};

void tst_PhoneQuestions::withoutAProfileThePhoneCanBeAsked()
{
    open();
    QVERIFY(wordsIn(*m_window).contains(u"choose Review"_s));
    m_window.reset();
    m_session = std::make_unique<DocumentSession>(Catalogue::builtIn()); // with nothing open
    m_window = std::make_unique<PushWindow>(*m_session, *m_phones);
    m_window->show();
    QVERIFY(wordsIn(*m_window).contains(u"choose Ask the Phone"_s));
    connectTo(*m_phone);
    QVERIFY(trigger(u"Read Its Status"_s));
    QTRY_VERIFY(named<QPlainTextEdit>(u"What the phone answered"_s));
}

void tst_PhoneQuestions::readsTheStatus()
{
    open();
    connectTo(*m_phone);
    QVERIFY(trigger(u"Read Its Status"_s));
    QTRY_VERIFY(named<QPlainTextEdit>(u"What the phone answered"_s));
    QVERIFY(wordsIn(*m_window).contains(u"00:56:2b:04:36:15"_s)); // a fact beside the form
}

void tst_PhoneQuestions::showsTheScreen()
{
    open();
    connectTo(*m_phone);
    QVERIFY(trigger(u"Show Its Screen"_s)); // which this phone does not offer
    QTRY_VERIFY2(banner().contains(u"404"_s), qPrintable(banner()));
    m_phone->screen = "not a picture";
    QVERIFY(trigger(u"Show Its Screen"_s));
    QTRY_VERIFY(m_window->findChild<AnswerWindow *>());
    QVERIFY(wordsIn(*m_window->findChild<AnswerWindow *>()).contains(u"is no picture"_s));
    delete m_window->findChild<AnswerWindow *>();

    QImage picture(480, 272, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QBuffer bmp(&m_phone->screen);
    m_phone->screen.clear();
    QVERIFY(bmp.open(QIODevice::WriteOnly) && picture.save(&bmp, "BMP"));
    QVERIFY(trigger(u"Show Its Screen"_s));
    QTRY_VERIFY(named<QLabel>(u"The phone's screen"_s));
    QCOMPARE(named<QLabel>(u"The phone's screen"_s)->pixmap().toImage().pixelColor(200, 100),
        QColor(Qt::darkCyan));
    QVERIFY(banner().isEmpty());
}

void tst_PhoneQuestions::readsTheConfiguration_data()
{
    QTest::addColumn<QSet<QByteArray>>("missing");
    QTest::newRow("cfg.xml") << QSet<QByteArray> {};
    QTest::newRow("spacfg.xml") << QSet<QByteArray> { "/admin/cfg.xml" };
}

void tst_PhoneQuestions::readsTheConfiguration()
{
    QFETCH(QSet<QByteArray>, missing);
    m_phone->missingPages = missing;
    open();
    connectTo(*m_phone);
    QVERIFY(trigger(u"Read Its Configuration"_s));
    QTRY_VERIFY(named<QPlainTextEdit>(u"What the phone answered"_s));
    QVERIFY(named<QPlainTextEdit>(u"What the phone answered"_s)->toPlainText().contains(u"440@-19"_s));
    auto *answer = m_window->findChild<AnswerWindow *>();
    QSignalSpy wanted(m_window.get(), &PushWindow::openRequested);
    QVERIFY(clickButton(*answer, u"Open in the Editor"_s));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).at(0).toByteArray().contains("440@-19"));
}

static void answerWith(QWidget &dialog, const QString &text)
{
    auto *input = qobject_cast<QInputDialog *>(&dialog);
    QVERIFY(input);
    input->setTextValue(text);
    input->accept();
}

void tst_PhoneQuestions::upgradesFromAUrl()
{
    open();
    connectTo(*m_phone);
    NextDialog nonsense([](QWidget &dialog) { answerWith(dialog, u"tftp://"_s); });
    QVERIFY(trigger(u"Upgrade Its Firmware"_s));
    QVERIFY(nonsense.cameUp());
    QVERIFY(banner().contains(u"a whole URL"_s));
    QTest::qWait(30);
    QVERIFY(m_phone->requests.isEmpty());
    NextDialog sound(
        [](QWidget &dialog) { answerWith(dialog, u" tftp://127.0.0.1/sip88xx.12-0-1.loads "_s); });
    QVERIFY(trigger(u"Upgrade Its Firmware"_s));
    QVERIFY(sound.cameUp());
    QTRY_VERIFY2(banner().contains(u"took the request to upgrade"_s), qPrintable(banner()));
    QCOMPARE(m_phone->upgrades, QList<QByteArray> { "tftp://127.0.0.1/sip88xx.12-0-1.loads" });
}

void tst_PhoneQuestions::closingBreaksAQuestionOff()
{
    m_phone->fault = PhoneEmulator::Fault::Hang;
    open();
    named<QSpinBox>(u"Wait up to"_s)->setValue(60);
    connectTo(*m_phone);
    QVERIFY(trigger(u"Read Its Status"_s));
    QTRY_COMPARE(m_phone->requests.size(), 1);
    QVERIFY(!buttonOf(*m_window, u"Close"_s)->isEnabled());
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(buttonOf(*m_window, u"Close"_s)->isEnabled());
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_window->findChild<AnswerWindow *>());
}

void tst_PhoneQuestions::asksBeforeAReboot()
{
    open();
    connectTo(*m_phone);
    NextDialog no([](QWidget &dialog) { clickButton(dialog, u"No"_s); });
    QVERIFY(trigger(u"Reboot It"_s));
    QVERIFY(no.cameUp());
    QTest::qWait(50);
    QCOMPARE(m_phone->count("GET", "/admin/reboot"), 0);
    NextDialog yes([](QWidget &dialog) { clickButton(dialog, u"Yes"_s); });
    QVERIFY(trigger(u"Reboot It"_s));
    QVERIFY(yes.cameUp());
    QTRY_VERIFY(m_phone->count("GET", "/admin/reboot") > 0);
}

QTEST_MAIN(tst_PhoneQuestions)
#include "tst_phonequestions.moc"
