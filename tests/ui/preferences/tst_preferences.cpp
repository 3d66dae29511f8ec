#include "tests/ui/support/driver.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/widgets/messageline.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain();
    void nonsenseInTheFileIsTheDefault();
    void dialogShowsAndGivesBack();
    void cancelKeepsWhatWas();
    void emergencyNumbersAreJudged();
};

void tst_Preferences::whatIsWrittenIsReadAgain()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QCOMPARE(Preferences::read(settings), Preferences()); // a first start
    Preferences changed;
    changed.language = u"de"_s;
    changed.appearance = Preferences::Appearance::Dark;
    changed.phone = u"CP-8841-3PCC"_s;
    changed.emergency = { u"SE"_s, u"110"_s };
    changed.windowGeometry = "g";
    changed.windowSplitters = "s";
    changed.windowRows = "r";
    changed.panelCollapsed = true;
    changed.write(settings);
    QCOMPARE(Preferences::read(settings), changed);
}

void tst_Preferences::nonsenseInTheFileIsTheDefault()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"Preferences/appearance"_s, u"purple"_s);
    QCOMPARE(Preferences::read(settings).appearance, Preferences::Appearance::System);
}

void tst_Preferences::dialogShowsAndGivesBack()
{
    Preferences preferences;
    preferences.language = u"de"_s;
    preferences.phone = u"CP-8841-3PCC"_s;
    PreferencesDialog dialog(preferences);
    dialog.show();
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0)->currentText(), u"Deutsch"_s);
    QCOMPARE(boxes.at(1)->currentText(), u"As the system"_s);
    QTest::keyClicks(boxes.at(0), u"Eng"_s);
    QTest::keyClicks(boxes.at(1), u"Dark"_s);
    QVERIFY(clickButton(dialog, u"Save"_s));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.preferences().language, u"en"_s);
    QCOMPARE(dialog.preferences().appearance, Preferences::Appearance::Dark);
    QCOMPARE(dialog.preferences().phone, u"CP-8841-3PCC"_s); // what it does not show stays
}

void tst_Preferences::cancelKeepsWhatWas()
{
    PreferencesDialog dialog({});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void tst_Preferences::emergencyNumbersAreJudged()
{
    Preferences preferences;
    preferences.emergency = { u"SE"_s };
    PreferencesDialog dialog(preferences);
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>();
    QCOMPARE(field->text(), u"SE"_s);
    QTest::keyClicks(field, u", 110; nowhere"_s);
    auto *message = dialog.findChild<MessageLine *>();
    QVERIFY(message->text().contains(u"nowhere"_s));
    QVERIFY(!clickButton(dialog, u"Save"_s) || dialog.isVisible());
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(message->text(), QString());
    QVERIFY(clickButton(dialog, u"Save"_s));
    QCOMPARE(dialog.preferences().emergency, QStringList({ u"SE"_s, u"110"_s }));
    QCOMPARE(dialog.preferences().emergencyNumbers(), QStringList({ u"112"_s, u"110"_s }));
}

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
