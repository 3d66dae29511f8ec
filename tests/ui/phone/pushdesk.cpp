#include "pushdesk.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/wordsmodel.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

const QByteArray PushDesk::kProfile
    = "<flat-profile>\n<Display_Name_1_>Lobby</Display_Name_1_>\n<User_ID_1_>5001</User_ID_1_>\n"
      "<Dial_Tone>350@-19;10(*/0/1)</Dial_Tone>\n<Password_1_>canary-sip</Password_1_>\n"
      "<Resync_Periodic>7200</Resync_Periodic>\n</flat-profile>\n";

void PushDesk::setUp()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_phones = std::make_unique<KnownPhones>(*m_settings, nullptr); // never the keychain of who tests
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_phone->login = PhoneEmulator::Login::All;
    m_phone->password = "canary-login";
    m_phone->values = { { u"Display_Name_1_"_s, u"old"_s }, { u"User_ID_1_"_s, u"5001"_s },
        { u"Dial_Tone"_s, u"440@-19;10(*/0/1)"_s }, { u"Password_1_"_s, u"before"_s },
        { u"Resync_Periodic"_s, u"3600"_s } };
    m_phone->hides = { u"Password_1_"_s };
}

void PushDesk::tearDown()
{
    m_window.reset();
    m_session.reset();
    m_phone.reset();
    m_phones.reset();
    m_settings.reset();
}

void PushDesk::open(const QByteArray &profile)
{
    m_session = sessionOf(profile, m_folder.filePath(u"site-a.cfg"_s));
    m_window = std::make_unique<PushWindow>(*m_session, *m_phones);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    named<QSpinBox>(u"Wait up to"_s)->setValue(1);
}

void PushDesk::type(const QString &accessibleName, const QString &text)
{
    auto *widget = named<QWidget>(accessibleName);
    QVERIFY2(widget, qPrintable(accessibleName));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

void PushDesk::choose(const QString &accessibleName, int index)
{
    auto *box = named<QComboBox>(accessibleName);
    QVERIFY2(box, qPrintable(accessibleName));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

void PushDesk::connectTo(const PhoneEmulator &phone, const QString &scheme)
{
    type(u"Address"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(phone.port()));
    type(u"Password"_s, u"canary-login"_s);
}

void PushDesk::review()
{
    QVERIFY(clickButton(*m_window, u"Review"_s) || clickButton(*m_window, u"Review Again"_s));
}

QPushButton *PushDesk::sendButton() const
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(u"Send "_s))
            return button;
    }
    return nullptr;
}

bool PushDesk::send()
{
    if (!QTest::qWaitFor([this] { return sendButton() && sendButton()->isEnabled(); }, 5000))
        return false;
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    return true;
}

QString PushDesk::banner() const
{
    auto *banner = m_window->findChild<Banner *>();
    return banner->isVisible() ? banner->text() : QString();
}

bool PushDesk::trigger(const QString &words)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&').remove(u'…') == words) {
            action->trigger();
            return true;
        }
    }
    return false;
}

QStringList PushDesk::keysOf(const WordsList &list)
{
    QStringList keys;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        keys.append(list.model()->index(row, 0).data(WordsModel::KeyRole).toString());
    return keys;
}

bool PushDesk::isReadyToSend() const
{
    return sendButton() && sendButton()->isEnabled();
}

} // namespace flatprofile::testing
