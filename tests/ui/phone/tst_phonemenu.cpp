#include "tests/ui/support/driver.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/phonemenu.h"
#include "ui/phone/pushwindow.h"
#include "ui/phone/serverwindow.h"
#include "ui/resync/resyncwindow.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_PhoneMenu : public QObject
{
    Q_OBJECT

private slots:
    void opensItsWindowsOnce();
    void passwordsOfTheSessionAreFoundAgain();

private:
    static QAction *action(const PhoneMenu &menu, const QString &words);
};

QAction *tst_PhoneMenu::action(const PhoneMenu &menu, const QString &words)
{
    for (QAction *action : menu.menu()->actions()) {
        if (action->text().remove(u'&').remove(u'…') == words)
            return action;
    }
    return nullptr;
}

void tst_PhoneMenu::opensItsWindowsOnce()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    KnownPhones phones(settings, nullptr);
    DocumentSession session(Catalogue::builtIn());
    QWidget window;
    PhoneMenu menu(session, phones, &window);
    QVERIFY(!action(menu, u"Virtual Phone"_s)->isEnabled()); // its rules come from a profile
    session.startNew(std::nullopt);
    QVERIFY(action(menu, u"Virtual Phone"_s)->isEnabled());
    for (int i = 0; i < 2; ++i) {
        for (const QString &words : { u"Lab Phone"_s, u"Virtual Phone"_s, u"Provisioning Server"_s })
            action(menu, words)->trigger();
    }
    QCOMPARE(window.findChildren<PushWindow *>().size(), 1);
    QCOMPARE(window.findChildren<ResyncWindow *>().size(), 1);
    QCOMPARE(window.findChildren<ServerWindow *>().size(), 1);
    QVERIFY(window.findChild<PushWindow *>()->isVisible());
}

void tst_PhoneMenu::passwordsOfTheSessionAreFoundAgain()
{
    SessionPasswords passwords;
    QVERIFY(!passwords.isLasting());
    QStringList found;
    connect(
        &passwords, &PasswordStore::found, this, [&found](const QString &account, const SecretKey &password) {
            found.append(account + u' ' + QString::fromUtf8(password.view()));
        });
    passwords.put(u"admin@http://a"_s, SecretKey(QByteArrayView("one")));
    passwords.look(u"admin@http://b"_s); // of another phone
    QVERIFY(found.isEmpty());
    passwords.look(u"admin@http://a"_s);
    QCOMPARE(found, QStringList { u"admin@http://a one"_s });
    passwords.forget(u"admin@http://a"_s);
    passwords.look(u"admin@http://a"_s);
    QCOMPARE(found.size(), 1);
}

QTEST_MAIN(tst_PhoneMenu)
#include "tst_phonemenu.moc"
