#include "ui/mainwindow/aboutbox.h"

#include "tests/ui/support/driver.h"
#include "ui/sound/soundoutput.h"

#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

class tst_AboutBox : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatCanBeLeftOut();
};

void tst_AboutBox::namesWhatCanBeLeftOut()
{
    const QString sound = isSoundBuiltIn() ? u"Qt Multimedia"_s : u"left out"_s;
    QCOMPARE(optionalParts().filter(sound).size(), 1);
    QVERIFY(versionText().contains(sound));
    QVERIFY(versionText().startsWith(u"Flatprofile "_s));
    QString words;
    NextDialog about([&](QWidget &dialog) {
        words = wordsIn(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    showAbout(nullptr);
    QVERIFY(about.cameUp());
    QVERIFY(words.contains(sound));
}

QTEST_MAIN(tst_AboutBox)
#include "tst_aboutbox.moc"
