#include "core/edit/profilecommands.h"
#include "pushdesk.h"
#include "testcertificate.h"
#include "ui/phone/answerwindow.h"
#include "ui/phone/phonefacts.h"
#include "ui/widgets/wordsmodel.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// What became of a push and of the phone, and what a user does about it.
class tst_PushVerdicts : public PushDesk
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void tellsWhatThePhoneIs();
    void tellsWhichCertificateIsPinned();
    void takesAValueOfThePhone();
    void takesTheChosenByKeyAsOneStep();
    void takesNothingIntoAnotherProfile();
    void savesAReport();
    void comparesAgain();
    void turnsBetweenVerdictsAndLog();
    void asksAboutSecretsOfAConfiguration_data();
    void asksAboutSecretsOfAConfiguration();

private:
    void pushAltered();
    QString fact(const QString &name) const;
    QString buttonIn(int row) const;
};

void tst_PushVerdicts::initTestCase()
{
    installTranslations(*qApp, u"en"_s); // for the plurals
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

QString tst_PushVerdicts::fact(const QString &name) const
{
    for (const QLabel *label : m_window->findChild<PhoneFacts *>()->findChildren<QLabel *>()) {
        if (label->accessibleName() == name && label->isVisibleTo(m_window.get()))
            return label->text();
    }
    return {};
}

/// Pushes to a phone that takes 20 for 10 in the dial tone, and another period.
void tst_PushVerdicts::pushAltered()
{
    m_phone->alters = { { u"Dial_Tone"_s, u"350@-19;20(*/0/1)"_s }, { u"Resync_Periodic"_s, u"9999"_s } };
    open();
    connectTo(*m_phone);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"2 of 5 parameters"_s), 8000);
}

QString tst_PushVerdicts::buttonIn(int row) const
{
    return named<WordsList>(u"Verdicts"_s)->model()->index(row, 4).data().toString();
}

static void saveAs(QWidget &dialog, const QString &path)
{
    auto *chooser = qobject_cast<QFileDialog *>(&dialog);
    QVERIFY(chooser);
    chooser->selectFile(path);
    chooser->findChild<QLineEdit *>()->setText(path);
    QMetaObject::invokeMethod(chooser, "accept");
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_PushVerdicts::tellsWhatThePhoneIs()
{
    m_phone->model = u"CP-8841-3PCC"_s;
    m_phone->firmware = u"sip88xx.11-3-2MPP0001-609"_s;
    open();
    QCOMPARE(fact(u"Model"_s), QString());
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    QCOMPARE(fact(u"Model"_s), u"CP-8841-3PCC"_s);
    QCOMPARE(fact(u"Firmware"_s), u"sip88xx.11-3-2MPP0001-609"_s);
    QCOMPARE(fact(u"MAC"_s), u"00:56:2b:04:36:15"_s);
    QCOMPARE(fact(u"Serial number"_s), QString()); // which it doesn't tell
    QVERIFY(fact(u"Certificate"_s).contains(u"not encrypted"_s));
    QVERIFY(fact(u"Reached"_s).endsWith(u" ms"_s));
    QTest::keyClicks(named<QLineEdit>(u"Address"_s), u"1"_s); // another phone
    QCOMPARE(fact(u"Model"_s), QString());
    QCOMPARE(fact(u"Reached"_s), QString());
}

void tst_PushVerdicts::tellsWhichCertificateIsPinned()
{
    const auto tls = makeTestCertificate(m_folder.path(), u"phone"_s);
    if (!tls)
        QSKIP("the openssl command is not installed");
    PhoneEmulator encrypted;
    encrypted.values = m_phone->values;
    QVERIFY(encrypted.listen(*tls));
    open();
    connectTo(encrypted, u"https"_s);
    review();
    QTRY_VERIFY(buttonOf(*m_window, u"Pin It for This Phone"_s));
    QVERIFY(clickButton(*m_window, u"Pin It for This Phone"_s));
    QTRY_VERIFY(isReadyToSend());
    const QString pin = fingerprintText(tls->localCertificate().digest(QCryptographicHash::Sha256));
    const QString certificate = fact(u"Certificate"_s);
    QVERIFY2(certificate.startsWith(u"pinned on "_s), qPrintable(certificate));
    QVERIFY(certificate.contains(pin.first(8)) && certificate.endsWith(pin.last(2)));
    const HttpOrigin phone { true, u"127.0.0.1"_s, encrypted.port() };
    QCOMPARE(m_phones->pinnedOn(phone), QDate::currentDate());
    m_phones->setPin(phone, {});
    QVERIFY(!m_phones->pinnedOn(phone).isValid());
}

void tst_PushVerdicts::takesAValueOfThePhone()
{
    pushAltered();
    auto *list = named<WordsList>(u"Verdicts"_s);
    QCOMPARE(keysOf(*list).first(2), (QStringList { u"Dial_Tone"_s, u"Resync_Periodic"_s }));
    QCOMPARE(buttonIn(0), u"Use the Phone's"_s); // too long for a button
    QCOMPARE(buttonIn(1), u"Use 9999"_s);
    QCOMPARE(buttonIn(2), QString()); // hidden
    QCOMPARE(buttonIn(3), QString()); // as sent
    const int before = m_session->undoStack().index();
    clickCell(*list, list->model()->index(1, 4));
    // In the middle of a wide cell there is no button; at its beginning there is.
    const QRect cell = list->visualRect(list->model()->index(1, 4));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, { cell.left() + 20, cell.center().y() });
    QCOMPARE(m_session->undoStack().index(), before + 1);
    QCOMPARE(m_session->document().state(u"Resync_Periodic"_s).text, u"9999"_s);
    QCOMPARE(m_session->document().state(u"Dial_Tone"_s).text, u"350@-19;10(*/0/1)"_s);
    QTRY_COMPARE(buttonIn(1), QString());
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
    QTRY_COMPARE(buttonIn(1), u"Use 9999"_s);
}

void tst_PushVerdicts::takesTheChosenByKeyAsOneStep()
{
    pushAltered();
    auto *list = named<WordsList>(u"Verdicts"_s);
    list->setFocus();
    list->selectAll();
    const int before = m_session->undoStack().index();
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_session->undoStack().index(), before + 1);
    QCOMPARE(m_session->document().state(u"Resync_Periodic"_s).text, u"9999"_s);
    QCOMPARE(m_session->document().state(u"Dial_Tone"_s).text, u"350@-19;20(*/0/1)"_s);
    QCOMPARE(m_session->document().state(u"Password_1_"_s).text, u"canary-sip"_s); // hidden, so it stays
    QVERIFY(m_session->undoStack().undoText().contains(u"Take 2 value"_s));
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier); // nothing is left
    QCOMPARE(m_session->undoStack().index(), before + 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_PushVerdicts::takesNothingIntoAnotherProfile()
{
    pushAltered();
    m_session->startNew({});
    QTRY_COMPARE(buttonIn(1), QString());
    auto *list = named<WordsList>(u"Verdicts"_s);
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!m_session->document().text().contains("Resync_Periodic"));
}

void tst_PushVerdicts::savesAReport()
{
    m_phone->model = u"CP-8841-3PCC"_s;
    pushAltered();
    const QString path = m_folder.filePath(u"report.txt"_s);
    NextDialog chooser([&path](QWidget &dialog) { saveAs(dialog, path); });
    QVERIFY(clickButton(*m_window, u"Save Report…"_s));
    QVERIFY(chooser.cameUp());
    const QString report = QString::fromUtf8(contentOf(path));
    for (const QString &line :
        { u"Profile: site-a.cfg"_s, u"Phone: http://127.0.0.1:%1"_s.arg(m_phone->port()),
            u"Model: CP-8841-3PCC"_s, u"MAC address: 00562b043615"_s, u"Method: POST to admin/config.xml"_s,
            u"Verdict: 2 as sent, 2 different, 1 cannot be read"_s,
            u"different\tResync_Periodic\t7200\t9999"_s, u"as sent\tUser_ID_1_\t5001\t5001"_s,
            u"cannot be read\tPassword_1_\t***\t"_s })
        QVERIFY2(report.contains(line + u'\n'), qPrintable(line + u'\n' + report));
    QVERIFY(report.contains(QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY2(!report.contains(u"canary"_s), qPrintable(report));
}

void tst_PushVerdicts::comparesAgain()
{
    pushAltered();
    const int pushed = m_phone->count("POST", "/admin/config.xml");
    m_phone->values.insert(u"Resync_Periodic"_s, u"7200"_s); // it took its time
    QVERIFY(clickButton(*m_window, u"Compare Again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"3 of 5 parameters"_s), 8000);
    QCOMPARE(m_phone->count("POST", "/admin/config.xml"), pushed); // sends nothing
    m_phone->fault = PhoneEmulator::Fault::CloseAtOnce;
    QVERIFY(clickButton(*m_window, u"Compare Again"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains(u"closed the connection"_s), qPrintable(banner()), 8000);
    m_phone->fault = PhoneEmulator::Fault::None;
    QVERIFY(clickButton(*m_window, u"Compare Again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"3 of 5 parameters"_s), 8000);
}

void tst_PushVerdicts::turnsBetweenVerdictsAndLog()
{
    pushAltered();
    auto *verdicts = named<WordsList>(u"Verdicts"_s);
    auto *log = named<WordsList>(u"Log"_s);
    QVERIFY(verdicts->isVisible());
    QVERIFY(clickButton(*m_window, u"Show the Log"_s));
    QVERIFY(log->isVisible() && !verdicts->isVisible());
    QTRY_VERIFY(buttonOf(*m_window, u"Show the Verdicts"_s));
    QVERIFY(clickButton(*m_window, u"Show the Verdicts"_s));
    QVERIFY(verdicts->isVisible());
}

void tst_PushVerdicts::asksAboutSecretsOfAConfiguration_data()
{
    QTest::addColumn<bool>("shows"); // the phone tells its secrets
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<bool>("clear");
    QTest::newRow("masked") << true << u"Save with Masks"_s << true << false;
    QTest::newRow("in clear") << true << u"Save with Secrets"_s << true << true;
    QTest::newRow("not at all") << true << u"Cancel"_s << false << false;
    QTest::newRow("nothing to ask about") << false << QString() << true << false;
}

void tst_PushVerdicts::asksAboutSecretsOfAConfiguration()
{
    QFETCH(bool, shows);
    QFETCH(QString, choice);
    QFETCH(bool, saved);
    QFETCH(bool, clear);
    m_phone->values.insert(u"Password_1_"_s, u"canary-phone"_s);
    if (shows)
        m_phone->hides.clear();
    open();
    connectTo(*m_phone);
    QVERIFY(trigger(u"Read Its Configuration"_s));
    QTRY_VERIFY(m_window->findChild<AnswerWindow *>());
    const QString path = m_folder.filePath(u"phone.xml"_s);
    QFile::remove(path);
    std::unique_ptr<NextDialog> chooser;
    const auto choose
        = [&] { chooser = std::make_unique<NextDialog>([&path](QWidget &dialog) { saveAs(dialog, path); }); };
    NextDialog question([&](QWidget &dialog) {
        if (!qobject_cast<QMessageBox *>(&dialog)) {
            saveAs(dialog, path);
            return;
        }
        if (saved)
            choose();
        clickButton(dialog, choice);
    });
    QVERIFY(clickButton(*m_window->findChild<AnswerWindow *>(), u"Save As…"_s));
    QCOMPARE(QFile::exists(path), saved);
    QCOMPARE(contentOf(path).contains("canary"), clear);
    QCOMPARE(contentOf(path).contains("440@-19"), saved);
    const auto others = QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup);
    QVERIFY(!clear || !others);
}

QTEST_MAIN(tst_PushVerdicts)
#include "tst_pushverdicts.moc"
