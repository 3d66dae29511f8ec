#include "ui/start/linkbutton.h"
#include "ui/start/recentfiles.h"
#include "ui/start/recentmodel.h"
#include "ui/start/samples.h"
#include "ui/start/startcard.h"
#include "ui/start/startpage.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

#include <memory>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cardsAskByMouseAndKeyboard();
    void samplesAreThere();
    void sampleLinkAsksForItsFile();
    void recentFileOpensWithReturn();
    void vanishedFilesStayAndSaySo();
    void clearingShowsTheEmptyState();
    void droppedFilesAreAskedFor();
    void whatIsNoFileCannotBeDropped();
    void datesAreSpoken_data();
    void datesAreSpoken();

private:
    QString file(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RecentFiles> m_recent;
};

void tst_StartPage::init()
{
    m_recent.reset();
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_recent = std::make_unique<RecentFiles>(*m_settings);
}

QString tst_StartPage::file(const QString &name) const
{
    QFile made(m_folder->filePath(name));
    return made.open(QIODevice::WriteOnly) ? made.fileName() : QString();
}

void tst_StartPage::cardsAskByMouseAndKeyboard()
{
    StartPage page(*m_recent);
    page.show();
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy fresh(&page, &StartPage::newRequested);
    QTest::mouseClick(page.findChild<StartCard *>(u"open"_s), Qt::LeftButton);
    QCOMPARE(open.size(), 1);
    QTest::keyClick(page.findChild<StartCard *>(u"new"_s), Qt::Key_Space);
    QCOMPARE(fresh.size(), 1);
    QSignalSpy phone(&page, &StartPage::phoneRequested);
    QTest::mouseClick(page.findChild<StartCard *>(u"phone"_s), Qt::LeftButton);
    QCOMPARE(phone.size(), 1);
}

void tst_StartPage::samplesAreThere()
{
    for (const Sample &sample : samples())
        QVERIFY2(QFile::exists(sample.path()), qPrintable(sample.path()));
}

void tst_StartPage::sampleLinkAsksForItsFile()
{
    StartPage page(*m_recent);
    page.show();
    QSignalSpy asked(&page, &StartPage::sampleRequested);
    QTest::mouseClick(page.findChild<LinkButton *>(samples().constFirst().name), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), samples().constFirst().path());
}

void tst_StartPage::recentFileOpensWithReturn()
{
    const QString path = file(u"a.cfg"_s);
    m_recent->add(path, u"gzip"_s, QDateTime::currentDateTime());
    StartPage page(*m_recent);
    page.show();
    QSignalSpy asked(&page, &StartPage::fileRequested);
    QTest::keyClick(page.findChild<QListView *>(u"recent"_s), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), path);
}

void tst_StartPage::vanishedFilesStayAndSaySo()
{
    const QString path = file(u"a.cfg"_s);
    m_recent->add(path, u"gzip"_s, QDateTime::currentDateTime());
    RecentModel model(*m_recent);
    QAbstractItemModelTester tester(&model);
    QVERIFY(model.index(0).data(RecentModel::IsFoundRole).toBool());
    QCOMPARE(model.index(0).data(RecentModel::ContainerRole).toString(), u"gzip"_s);
    QVERIFY(QFile::remove(path));
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0).data(RecentModel::IsFoundRole).toBool());
    QVERIFY(model.index(0).data(RecentModel::ContainerRole).toString() != u"gzip"_s);
}

void tst_StartPage::clearingShowsTheEmptyState()
{
    m_recent->add(file(u"a.cfg"_s), {}, QDateTime::currentDateTime());
    StartPage page(*m_recent);
    page.resize(1000, 600);
    page.show();
    QVERIFY(page.findChild<QListView *>(u"recent"_s)->isVisible());
    connect(&page, &StartPage::clearRecentRequested, m_recent.get(), &RecentFiles::clear);
    QTest::mouseClick(page.findChild<LinkButton *>(u"clear"_s), Qt::LeftButton);
    QVERIFY(!page.findChild<QListView *>(u"recent"_s)->isVisible());
    QVERIFY(!page.findChild<LinkButton *>(u"clear"_s)->isVisible());
}

void tst_StartPage::droppedFilesAreAskedFor()
{
    StartPage page(*m_recent);
    QSignalSpy asked(&page, &StartPage::fileRequested);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/x/a.cfg"_s), QUrl(u"https://example.com/b.cfg"_s) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"/x/a.cfg"_s);
}

void tst_StartPage::whatIsNoFileCannotBeDropped()
{
    StartPage page(*m_recent);
    QMimeData data;
    data.setText(u"text"_s);
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&page, &enter);
    QVERIFY(!enter.isAccepted());
}

void tst_StartPage::datesAreSpoken_data()
{
    QTest::addColumn<QDateTime>("opened");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("today") << QDateTime({ 2026, 11, 24 }, { 8, 47 }) << u"Today 08:47"_s;
    QTest::newRow("yesterday, minutes ago") << QDateTime({ 2026, 11, 23 }, { 23, 59 }) << u"Yesterday"_s;
    QTest::newRow("this year") << QDateTime({ 2026, 11, 18 }, { 1, 0 }) << u"18 Nov"_s;
    QTest::newRow("unknown") << QDateTime() << QString();
}

void tst_StartPage::datesAreSpoken()
{
    QFETCH(QDateTime, opened);
    QFETCH(QString, spoken);
    const QDateTime now({ 2026, 11, 24 }, { 0, 5 });
    QCOMPARE(spokenDate(opened, now, QLocale(QLocale::English, QLocale::UnitedKingdom)), spoken);
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
