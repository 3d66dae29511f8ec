#include "core/phone/httpserver.h"
#include "tests/ui/support/driver.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/resync/fakephoneform.h"
#include "ui/resync/resyncwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/wordslist.h"
#include "ui/widgets/wordsmodel.h"

#include <QDir>
#include <QLineEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_ResyncWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheEffectiveConfigurationWithOrigins();
    void fetchesFromARealServer();
    void endsWithTheReason();
    void canBeCancelled();
    void opensTheResult();
    void comparesTwoPhones();
    void refusesAFolderThatIsNone();
    void secretsAreBullets();

private:
    void open(const QByteArray &rules);
    WordsList *list(const QString &name) const;
    bool run();
    QString banner() const { return m_window->findChild<Banner *>()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ResyncWindow> m_window;
};

void tst_ResyncWindow::init()
{
    m_window.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"site"_s));
    QVERIFY(!writeFile(m_folder->filePath(u"site/all.cfg"_s),
        "<flat-profile>\n<Display_Name_1_>Lobby</Display_Name_1_>\n<Resync_Periodic>60</Resync_Periodic>\n"
        "</flat-profile>\n")
                 .isEmpty());
    QVERIFY(!writeFile(m_folder->filePath(u"site/000e08aabb01.cfg"_s),
        "<flat-profile>\n<Display_Name_1_>Desk</Display_Name_1_>\n<Password_1_>canary-sip</Password_1_>\n"
        "</flat-profile>\n")
                 .isEmpty());
}

void tst_ResyncWindow::open(const QByteArray &rules)
{
    m_session
        = sessionOf("<flat-profile>\n" + rules + "</flat-profile>\n", m_folder->filePath(u"rules.cfg"_s));
    m_window = std::make_unique<ResyncWindow>(*m_session);
    m_window->form().addFolder(u"prov.example.com"_s, m_folder->filePath(u"site"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

WordsList *tst_ResyncWindow::list(const QString &name) const
{
    for (WordsList *list : m_window->findChildren<WordsList *>()) {
        if (list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

bool tst_ResyncWindow::run()
{
    auto *banner = m_window->findChild<Banner *>();
    return clickButton(*m_window, u"Resync"_s)
        && QTest::qWaitFor([banner] { return banner->isVisible(); }, 10'000);
}

static const QByteArray kTwoRules = "<Profile_Rule>http://prov.example.com/all.cfg</Profile_Rule>\n"
                                    "<Profile_Rule_B>http://prov.example.com/$MA.cfg</Profile_Rule_B>\n";

static QStringList cellsOf(const WordsList &list, const QString &element)
{
    QStringList cells;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data(WordsModel::KeyRole).toString() != element)
            continue;
        for (int column = 0; column < list.model()->columnCount(); ++column)
            cells.append(list.model()->index(row, column).data().toString());
    }
    return cells;
}

void tst_ResyncWindow::showsTheEffectiveConfigurationWithOrigins()
{
    open(kTwoRules);
    QVERIFY(run());
    QVERIFY2(banner().contains(u"succeeded"_s), qPrintable(banner()));
    auto *values = list(u"Effective configuration"_s);
    QVERIFY(values->isVisible());
    const QStringList name = cellsOf(*values, u"Display_Name_1_"_s);
    QCOMPARE(name.value(1), u"Desk"_s); // the last one wins
    QVERIFY2(name.value(2).startsWith(u"Profile_Rule_B: "_s) && name.value(2).endsWith(u", line 2"_s),
        qPrintable(name.value(2)));
    QVERIFY2(name.value(3).startsWith(u"Lobby (Profile_Rule: "_s), qPrintable(name.value(3)));
    QVERIFY(clickButton(*m_window, u"Overriding 1"_s));
    QCOMPARE(values->model()->rowCount(), 1);
    QVERIFY(clickButton(*m_window, u"Fetched 3"_s));
    QCOMPARE(values->model()->rowCount(), 3);
    QVERIFY(clickButton(*m_window, u"Steps"_s));
    QVERIFY(list(u"Steps of the resync"_s)->isVisible());
    QVERIFY(list(u"Steps of the resync"_s)->model()->rowCount() >= 6);
}

void tst_ResyncWindow::fetchesFromARealServer()
{
    HttpServer server;
    server.setTree(*ServedTree::ofPath(m_folder->filePath(u"site"_s)));
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    open("<Profile_Rule>http://127.0.0.1:" + QByteArray::number(server.port()) + "/all.cfg</Profile_Rule>\n");
    QVERIFY(run());
    QCOMPARE(cellsOf(*list(u"Effective configuration"_s), u"Display_Name_1_"_s).value(1), u"Lobby"_s);
}

void tst_ResyncWindow::endsWithTheReason()
{
    open("<Profile_Rule>http://prov.example.com/missing.cfg</Profile_Rule>\n");
    QVERIFY(run());
    QVERIFY(banner().contains(u"The steps tell where it ended."_s));
    QVERIFY(list(u"Steps of the resync"_s)->isVisible());
    QVERIFY(m_window->findChild<WordsModel *>()->text().contains(u"file not found"_s));
}

void tst_ResyncWindow::canBeCancelled()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    open("<Profile_Rule>http://127.0.0.1:" + QByteArray::number(silent.serverPort())
        + "/a.cfg</Profile_Rule>\n");
    QVERIFY(clickButton(*m_window, u"Resync"_s));
    QTRY_VERIFY(buttonOf(*m_window, u"Cancel"_s));
    QVERIFY(!buttonOf(*m_window, u"Resync"_s)->isEnabled());
    QVERIFY(clickButton(*m_window, u"Cancel"_s));
    QTRY_VERIFY(m_window->findChild<Banner *>()->isVisible());
    QVERIFY(buttonOf(*m_window, u"Resync"_s)->isEnabled());

    QVERIFY(clickButton(*m_window, u"Resync"_s));
    m_window->close(); // stops it, too
    QVERIFY(!m_window->isVisible());
    m_window->show();
    QTRY_VERIFY(buttonOf(*m_window, u"Resync"_s)->isEnabled());
    QVERIFY(clickButton(*m_window, u"Resync"_s));
    m_window.reset(); // nothing comes after it
    QTest::qWait(50);
}

void tst_ResyncWindow::opensTheResult()
{
    open(kTwoRules);
    QVERIFY(run());
    QSignalSpy opened(m_window.get(), &ResyncWindow::openRequested);
    QVERIFY(clickButton(*m_window, u"Open in the Editor"_s));
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.at(0).at(0).toByteArray().contains("<Display_Name_1_>Desk</Display_Name_1_>"));
    QVERIFY(clickButton(*m_window, u"Compare with the Profile"_s));
    QVERIFY(m_window->findChild<ComparisonWindow *>());
}

void tst_ResyncWindow::comparesTwoPhones()
{
    open("<Profile_Rule>http://prov.example.com/all.cfg</Profile_Rule>\n"
         "<Resync_Fails_On_FNF>No</Resync_Fails_On_FNF>\n"
         "<Profile_Rule_B>http://prov.example.com/$MA.cfg</Profile_Rule_B>\n");
    QVERIFY(run());
    QVERIFY(!buttonOf(*m_window, u"Compare with the Phone Before"_s)->isEnabled());
    for (auto *field : m_window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"MAC address"_s) {
            field->clear();
            QTest::keyClicks(field, u"000e08aabb99"_s); // has no file of its own
        }
    }
    QVERIFY(run());
    QCOMPARE(cellsOf(*list(u"Effective configuration"_s), u"Display_Name_1_"_s).value(1), u"Lobby"_s);
    QVERIFY(clickButton(*m_window, u"Compare with the Phone Before"_s));
    auto *comparison = m_window->findChild<ComparisonWindow *>();
    QVERIFY(comparison);
    QVERIFY(comparison->windowTitle().contains(u"000e08aabb01"_s));
}

void tst_ResyncWindow::refusesAFolderThatIsNone()
{
    open(kTwoRules);
    m_window->form().addFolder(u"other.example.com"_s, m_folder->filePath(u"missing"_s));
    QVERIFY(clickButton(*m_window, u"Resync"_s));
    QVERIFY(wordsIn(*m_window).contains(u"there is no such folder"_s));
}

void tst_ResyncWindow::secretsAreBullets()
{
    open(kTwoRules);
    QVERIFY(run());
    QCOMPARE(cellsOf(*list(u"Effective configuration"_s), u"Password_1_"_s).value(1), u"••••••••"_s);
    for (const WordsModel *model : m_window->findChildren<WordsModel *>())
        QVERIFY(!model->text().contains(u"canary"_s));
}

QTEST_MAIN(tst_ResyncWindow)
#include "tst_resyncwindow.moc"
