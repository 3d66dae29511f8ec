#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/rules/fleetbench.h"
#include "ui/rules/fleetmodel.h"
#include "ui/rules/fleetwindow.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_FleetWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void phonesAreCountedByOutcome();
    void itFollowsTheRule();
    void itSaysWhoChangesAgainstTheSavedProfile();
    void allRulesInTheirOrder();
    void expectationsAreCounted();
    void phonesOfTheBenchAreAFleet();
    void faultsOfTheTableAreSaid_data();
    void faultsOfTheTableAreSaid();
    void outcomesAreSavedWithoutSecrets();
    void theTableIsNeverReplaced();
    void aLongRunIsCancelled();

private:
    void open(const QByteArray &parameters);
    void openTable(const QByteArray &table, const QString &name = u"phones.csv"_s);
    QStringList lines() const; // of the outcomes
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<FleetWindow> m_window;
};

void tst_FleetWindow::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_FleetWindow::open(const QByteArray &parameters)
{
    m_session = sessionOf("<flat-profile>\n" + parameters + "\n</flat-profile>\n", path(u"site.cfg"_s));
    m_window = std::make_unique<FleetWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_FleetWindow::openTable(const QByteArray &table, const QString &name)
{
    const QString file = writeFile(path(name), table);
    QSignalSpy finished(&m_window->bench(), &FleetBench::finished);
    m_window->openTable(file);
    QVERIFY(finished.wait());
}

QStringList tst_FleetWindow::lines() const
{
    const auto *model = m_window->findChild<QTreeView *>()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < FleetModel::ShareColumn; ++column)
            cells.append(model->index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

void tst_FleetWindow::phonesAreCountedByOutcome()
{
    open("<Profile_Rule>(\"$A\" eq \"beta\")? http://b/$MA | (\"$A\" eq \"x\")? http://x/ | ($SWVER lt "
         "11-1-1MPP)? http://h/$MA</Profile_Rule>");
    QVERIFY(wordsIn(*m_window).contains("No phones yet"_L1));
    openTable(
        "MA,A,SWVER\n01,beta,sip88xx.12-0-1MPP-1\n02,,sip88xx.11-0-1MPP-1\n03,,sip88xx.12-0-1MPP-1\n04,,?\n");
    QCOMPARE(lines(),
        (QStringList { u"Profile_Rule | Alternative 1 | http://b/$MA | 1"_s,
            u"Profile_Rule | Alternative 2 | http://x/ | never selected"_s,
            u"Profile_Rule | Alternative 3 | http://h/$MA | 1"_s,
            u"Profile_Rule | Skipped | no alternative holds | 1"_s,
            u"Profile_Rule | Error | Without quotes a value must be a whole number or a version. | 1"_s }));
    const QString words = wordsIn(*m_window);
    QVERIFY(words.contains("4 phone"_L1) && words.contains("from phones.csv"_L1));
    QVERIFY(words.contains("1 alternative never selected"_L1)
        || words.contains("1 alternative(s) never selected"_L1));
    QVERIFY(words.contains("1 fail"_L1));
    // The last alternative has a condition, too.
    QCOMPARE(m_window->findChild<QListWidget *>()->count(), 1);
}

void tst_FleetWindow::itFollowsTheRule()
{
    open("<Profile_Rule>http://old/$MA</Profile_Rule>");
    openTable("MA\n01\n02\n");
    QCOMPARE(lines(), QStringList { u"Profile_Rule | Alternative 1 | http://old/$MA | 2"_s });
    QSignalSpy finished(&m_window->bench(), &FleetBench::finished);
    m_session->push(setParameterState(m_session->document(), u"Profile_Rule"_s,
        ParameterState::value(u"(\"$MA\" eq \"01\")? http://new/"_s)));
    QVERIFY(finished.wait());
    QCOMPARE(lines(),
        (QStringList { u"Profile_Rule | Alternative 1 | http://new/ | 1"_s,
            u"Profile_Rule | Skipped | no alternative holds | 1"_s }));
}

void tst_FleetWindow::itSaysWhoChangesAgainstTheSavedProfile()
{
    open("<Profile_Rule>http://h/$A</Profile_Rule><GPP_A>old</GPP_A>");
    openTable("MA\n01\n02\n");
    QVERIFY(!wordsIn(*m_window).contains("profile as saved"_L1));
    QSignalSpy finished(&m_window->bench(), &FleetBench::finished);
    m_session->push(setParameterState(m_session->document(), u"GPP_A"_s, ParameterState::value(u"new"_s)));
    QVERIFY(finished.wait());
    QVERIFY2(wordsIn(*m_window).contains("2 do something else than with the profile as saved"_L1),
        qPrintable(wordsIn(*m_window)));
    m_session->push(setParameterState(m_session->document(), u"Profile_Rule"_s,
        ParameterState::value(u"(\"$MA\" eq \"01\")? http://h/old | http://h/$A"_s)));
    QVERIFY(finished.wait());
    QVERIFY(wordsIn(*m_window).contains("1 do something else"_L1));
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QVERIFY(finished.wait());
    QVERIFY(!wordsIn(*m_window).contains("profile as saved"_L1));
}

void tst_FleetWindow::allRulesInTheirOrder()
{
    open("<Profile_Rule>(\"$MA\" eq \"01\")? http://h:0/x | (a = \"$MA\";)!</Profile_Rule>"
         "<Profile_Rule_C>http://c/$A</Profile_Rule_C><Upgrade_Rule>http://u/x.loads</Upgrade_Rule>");
    openTable("MA\n01\n02\n");
    QCOMPARE(lines().size(), 5);
    QCOMPARE(lines().at(3), u"Profile_Rule_C | Alternative 1 | http://c/$A | 1"_s);
    QCOMPARE(lines().at(4), u"Profile_Rule_C | Not reached | a rule before it fails | 1"_s);
    QSignalSpy finished(&m_window->bench(), &FleetBench::finished);
    auto *rules = m_window->findChild<QComboBox *>();
    rules->setFocus();
    QTest::keyClicks(rules, u"Upgrade"_s);
    emit rules->activated(rules->currentIndex());
    QVERIFY(finished.wait());
    QCOMPARE(lines(), QStringList { u"Upgrade_Rule | Alternative 1 | http://u/x.loads | 2"_s });
}

void tst_FleetWindow::expectationsAreCounted()
{
    open("<Profile_Rule>http://h/$MA</Profile_Rule>");
    openTable("MA,expect\n01,http://h/01\n02,http://h/0\n");
    QVERIFY(wordsIn(*m_window).contains("1 not as expected"_L1));
    openTable("MA,expect\n01,http://h/01\n02,\n");
    QVERIFY(wordsIn(*m_window).contains("all fetch what is expected"_L1));
    openTable("MA,expect\n01,\n02\n");
    QVERIFY(!wordsIn(*m_window).contains("expected"_L1));
}

void tst_FleetWindow::phonesOfTheBenchAreAFleet()
{
    open("<Profile_Rule>http://h/$A</Profile_Rule><GPP_A>north</GPP_A>");
    openTable("{\"phones\": [{\"name\": \"Lobby\", \"macros\": {\"MA\": \"01\"}, \"expect\": {\"url\": "
              "\"http://h/north\"}}]}",
        u"site.phones.json"_s);
    QVERIFY(wordsIn(*m_window).contains("all fetch what is expected"_L1));
}

void tst_FleetWindow::faultsOfTheTableAreSaid_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"phones.csv holds no phones."_s;
    QTest::newRow("no macros") << QByteArray(
        "?,!\n1,2\n") << u"The first line of phones.csv names no macros, so it is no table of phones."_s;
    QTest::newRow("open quote") << QByteArray("MA\n\"") + QByteArray(2'000'000, 'x')
                                << u"A row of phones.csv is too long; perhaps a quote is never closed."_s;
}

void tst_FleetWindow::faultsOfTheTableAreSaid()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, sentence);
    open("<Profile_Rule>http://h/$MA</Profile_Rule>");
    openTable(table);
    QVERIFY2(wordsIn(*m_window).contains(sentence), qPrintable(wordsIn(*m_window)));
}

void tst_FleetWindow::outcomesAreSavedWithoutSecrets()
{
    open("<Profile_Rule>[--key $SA] http://h/$MA</Profile_Rule>");
    openTable("MA,SA\n=1,deep\n");
    QSignalSpy saved(&m_window->bench(), &FleetBench::saved);
    const NextDialog dialog([this](QWidget &widget) {
        auto *files = qobject_cast<QFileDialog *>(&widget);
        files->selectFile(path(u"out.csv"_s));
        QMetaObject::invokeMethod(files, "accept");
    });
    QVERIFY(clickButton(*m_window, u"Save Outcomes…"_s));
    QVERIFY(saved.count() == 1 || saved.wait());
    QFile file(path(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(
        file.readAll(), QByteArray("MA,SA,result,alternative,url,error\n'=1,***,match,1,http://h/=1,\n"));
    QVERIFY(wordsIn(*m_window).contains("written to out.csv"_L1));
}

void tst_FleetWindow::theTableIsNeverReplaced()
{
    open("<Profile_Rule>http://h/$MA</Profile_Rule>");
    openTable("MA\n01\n");
    const NextDialog dialog([this](QWidget &widget) {
        auto *files = qobject_cast<QFileDialog *>(&widget);
        files->setOption(QFileDialog::DontConfirmOverwrite);
        files->selectFile(path(u"phones.csv"_s));
        QMetaObject::invokeMethod(files, "accept");
    });
    QVERIFY(clickButton(*m_window, u"Save Outcomes…"_s));
    QVERIFY(wordsIn(*m_window).contains(u"can’t replace the table"_s));
}

void tst_FleetWindow::aLongRunIsCancelled()
{
    open("<Profile_Rule>($MA)? http://h/$MA</Profile_Rule>"); // never compiled, so that it lasts
    QByteArray table = "MA\n";
    for (int i = 0; i < 400'000; ++i)
        table += "1 lt " + QByteArray::number(i) + '\n';
    m_window->openTable(writeFile(path(u"large.csv"_s), table));
    QTRY_VERIFY(wordsIn(*m_window).contains("Trying the rules with large.csv"_L1));
    QVERIFY(clickButton(*m_window, u"Cancel"_s));
    QVERIFY(!m_window->bench().isRunning());
    QVERIFY(!m_window->bench().run());
    QVERIFY(!wordsIn(*m_window).contains("Trying the rules"_L1));
}

QTEST_MAIN(tst_FleetWindow)
#include "tst_fleetwindow.moc"
