#include "ui/start/recentfiles.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_RecentFiles : public QObject
{
    Q_OBJECT

private slots:
    void newestComesFirst();
    void openingAgainMovesToTheTop();
    void keepsTwelve();
    void survivesARestart();
    void clearingLeavesNothingInTheSettings();
    void passesOverDamagedEntries();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString settingsFile() const
    {
        return path(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    }

    QTemporaryDir m_folder;
    const QDateTime m_now { QDate(2026, 3, 4), QTime(5, 6, 7) };
};

void tst_RecentFiles::newestComesFirst()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    RecentFiles recent(settings);
    QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.add(path(u"a.cfg"_s), {}, m_now);
    recent.add(path(u"b.cfg"_s), u"gzip"_s, m_now);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(recent.files().size(), 2);
    QCOMPARE(recent.files().at(0).path, path(u"b.cfg"_s));
    QCOMPARE(recent.files().at(0).container, u"gzip"_s);
}

void tst_RecentFiles::openingAgainMovesToTheTop()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    RecentFiles recent(settings);
    recent.add(path(u"a.cfg"_s), {}, m_now);
    recent.add(path(u"b.cfg"_s), {}, m_now);
    recent.add(path(u"x/../a.cfg"_s), u"gzip"_s, m_now.addSecs(1));
    QCOMPARE(recent.files().size(), 2);
    QCOMPARE(recent.files().first(), (RecentFile { path(u"a.cfg"_s), u"gzip"_s, m_now.addSecs(1) }));
    recent.remove(path(u"a.cfg"_s));
    QCOMPARE(recent.files().size(), 1);
    QCOMPARE(recent.files().first().path, path(u"b.cfg"_s));
}

void tst_RecentFiles::keepsTwelve()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (int i = 0; i < 20; ++i)
        recent.add(path(QString::number(i)), {}, m_now);
    QCOMPARE(recent.files().size(), RecentFiles::kMaximum);
    QCOMPARE(recent.files().last().path, path(u"8"_s));
}

void tst_RecentFiles::survivesARestart()
{
    QList<RecentFile> before;
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecentFiles recent(settings);
        recent.add(path(u"a b, ü.cfg"_s), u"aes-256-cbc › gzip"_s, m_now);
        recent.add(path(u"c.cfg"_s), {}, m_now);
        before = recent.files();
    }
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QCOMPARE(RecentFiles(settings).files(), before);
}

void tst_RecentFiles::clearingLeavesNothingInTheSettings()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    RecentFiles recent(settings);
    recent.add(path(u"a.cfg"_s), {}, m_now);
    recent.clear();
    QVERIFY(recent.files().isEmpty());
    QVERIFY(settings.allKeys().filter(u"path"_s).isEmpty());
}

void tst_RecentFiles::passesOverDamagedEntries()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"recentFiles/size"_s, 40);
    settings.setValue(u"recentFiles/2/container"_s, u"gzip"_s);
    settings.setValue(u"recentFiles/3/path"_s, path(u"a.cfg"_s));
    RecentFiles recent(settings);
    QCOMPARE(recent.files().size(), 1);
    QVERIFY(!recent.files().first().opened.isValid());
}

QTEST_GUILESS_MAIN(tst_RecentFiles)
#include "tst_recentfiles.moc"
