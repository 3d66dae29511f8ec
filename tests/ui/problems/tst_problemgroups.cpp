#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/problems/problemgroupsmodel.h"
#include "ui/problems/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

// Two errors of one kind on a page, a warning elsewhere, a name that no catalogue has.
static const QByteArray kProfile = "<flat-profile>\n"
                                   "<Max_Forward>x</Max_Forward>\n"
                                   "<Interdigit_Long_Timer>10</Interdigit_Long_Timer>\n"
                                   "<Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "<Max_Auth>y</Max_Auth>\n"
                                   "<Zebra_Crossing>1</Zebra_Crossing>\n"
                                   "</flat-profile>\n";

class tst_ProblemGroups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void groupsOfSeverityBeginWithTheWorst();
    void groupsOfPagesAndKinds();
    void withoutGroupsItIsAList();
    void kindsAreShownAlone_data();
    void kindsAreShownAlone();
    void wordsAreFoundWhereverTheyStand_data();
    void wordsAreFoundWhereverTheyStand();
    void newOnesComeLastWhileTheOrderIsKept();
    void emptyGroupsGo();
    void ignoredOnesAreApart();
    void anyMixOfEditsAgreesWithANewModel();

private:
    static QStringList titles(const ProblemGroupsModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row, 0).data().toString());
        return titles;
    }
    QStringList elements() const
    {
        QStringList elements;
        for (const int row : m_groups->shownProblems())
            elements.append(m_problems->problemAt(row).element);
        return elements;
    }
    void set(const QString &element, const QString &value)
    {
        m_session->push(setParameterState(m_session->document(), element, ParameterState::value(value)));
        m_session->recheckNow();
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ProblemsModel> m_problems;
    std::unique_ptr<ProblemGroupsModel> m_groups;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ProblemGroups::init()
{
    m_tester.reset();
    m_groups.reset();
    m_problems.reset();
    m_session = sessionOf(kProfile);
    m_problems = std::make_unique<ProblemsModel>(*m_session);
    m_groups = std::make_unique<ProblemGroupsModel>(*m_problems);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_groups.get());
}

void tst_ProblemGroups::groupsOfSeverityBeginWithTheWorst()
{
    QCOMPARE(titles(*m_groups).first(2), (QStringList { u"Errors"_s, u"Warnings"_s }));
    const QModelIndex errors = m_groups->index(0, 0);
    QVERIFY(m_groups->isGroup(errors));
    QCOMPARE(m_groups->rowCount(errors), 2);
    QCOMPARE(errors.data(ProblemGroupsModel::CountRole).toInt(), 2);
    QCOMPARE(errors.data(Qt::AccessibleTextRole).toString().section(u':', 0, 0), u"Errors"_s);
    QCOMPARE(m_groups->problemRow(m_groups->index(1, 0, errors)), 1);
    QCOMPARE(m_groups->problemRow(errors), -1);
    QCOMPARE(m_groups->indexOfProblem(1).parent(), errors);
}

void tst_ProblemGroups::groupsOfPagesAndKinds()
{
    m_groups->setGrouping(ProblemGroupsModel::ByPage);
    QCOMPARE(titles(*m_groups).constFirst(), u"SIP"_s);
    QVERIFY(titles(*m_groups).contains(u"Not in the catalogue"_s));
    QCOMPARE(m_groups->rowCount(m_groups->index(0, 0)), 2);
    m_groups->setGrouping(ProblemGroupsModel::ByCode);
    QVERIFY(titles(*m_groups).size() >= 3);
    QCOMPARE(m_groups->rowCount(m_groups->index(0, 0)), 2); // both numbers that are none
    QCOMPARE(int(elements().size()), m_problems->rowCount());
}

void tst_ProblemGroups::withoutGroupsItIsAList()
{
    m_groups->setGrouping(ProblemGroupsModel::NoGroups);
    QCOMPARE(m_groups->rowCount(), m_problems->rowCount());
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        QCOMPARE(m_groups->problemRow(m_groups->index(row, 0)), row);
        QVERIFY(!m_groups->isGroup(m_groups->index(row, 0)));
    }
    set(u"Max_Auth"_s, u"3"_s);
    QCOMPARE(m_groups->rowCount(), m_problems->rowCount());
}

void tst_ProblemGroups::kindsAreShownAlone_data()
{
    using Show = ProblemGroupsModel::Show;
    QTest::addColumn<Show>("show");
    QTest::addColumn<int>("severity");
    QTest::newRow("errors") << ProblemGroupsModel::ShowErrors << int(Severity::Error);
    QTest::newRow("warnings") << ProblemGroupsModel::ShowWarnings << int(Severity::Warning);
}

void tst_ProblemGroups::kindsAreShownAlone()
{
    QFETCH(ProblemGroupsModel::Show, show);
    QFETCH(int, severity);
    m_groups->setShow(show);
    QCOMPARE(m_groups->rowCount(), 1);
    QVERIFY(!elements().isEmpty());
    QCOMPARE(int(elements().size()), m_groups->count(show));
    for (const int row : m_groups->shownProblems())
        QCOMPARE(int(m_problems->problemAt(row).diagnostic.severity), severity);
}

void tst_ProblemGroups::wordsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("field") << u"max auth"_s << QStringList { u"Max_Auth"_s };
    QTest::newRow("element, any case") << u"ZEBRA_"_s << QStringList { u"Zebra_Crossing"_s };
    QTest::newRow("code") << u"duplicate-parameter"_s << QStringList { u"Interdigit_Long_Timer"_s };
    QTest::newRow("page and field") << u"sip forward"_s << QStringList { u"Max_Forward"_s };
    QTest::newRow("nothing") << u"qqq"_s << QStringList();
}

void tst_ProblemGroups::wordsAreFoundWhereverTheyStand()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    m_groups->setWords(words);
    QCOMPARE(elements(), found);
    m_groups->setWords({});
    QCOMPARE(int(elements().size()), m_problems->rowCount());
}

void tst_ProblemGroups::newOnesComeLastWhileTheOrderIsKept()
{
    m_groups->setShow(ProblemGroupsModel::ShowErrors);
    QCOMPARE(elements(), (QStringList { u"Max_Forward"_s, u"Max_Auth"_s }));
    m_problems->setOrderKept(true);
    QSignalSpy resets(m_groups.get(), &QAbstractItemModel::modelReset);
    set(u"SIP_T1"_s, u"z"_s); // stands between the two in the text, or before them
    QCOMPARE(elements(), (QStringList { u"Max_Forward"_s, u"Max_Auth"_s, u"SIP_T1"_s }));
    set(u"Max_Forward"_s, u"70"_s);
    QCOMPARE(elements(), (QStringList { u"Max_Auth"_s, u"SIP_T1"_s }));
    QVERIFY(resets.isEmpty());
    m_problems->setOrderKept(false);
    QCOMPARE(elements().size(), 2);
}

void tst_ProblemGroups::emptyGroupsGo()
{
    m_problems->setOrderKept(true);
    const int groups = m_groups->rowCount();
    set(u"Max_Forward"_s, u"71"_s);
    set(u"Max_Auth"_s, u"3"_s);
    QCOMPARE(m_groups->rowCount(), groups - 1);
    QVERIFY(!titles(*m_groups).contains(u"Errors"_s));
    set(u"Max_Auth"_s, u"y"_s);
    QCOMPARE(titles(*m_groups).constLast(), u"Errors"_s); // nothing moves: the new group is the last
}

void tst_ProblemGroups::ignoredOnesAreApart()
{
    m_session = sessionOf("<flat-profile>\n<!-- flatprofile: ignore unknown-parameter -->\n"
                          "<Zebra_Crossing>1</Zebra_Crossing>\n<Max_Auth>y</Max_Auth>\n</flat-profile>\n");
    ProblemsModel problems(*m_session);
    ProblemGroupsModel groups(problems);
    QAbstractItemModelTester tester(&groups);
    QCOMPARE(groups.count(ProblemGroupsModel::ShowIgnored), 1);
    QCOMPARE(groups.count(ProblemGroupsModel::ShowAll), 1);
    groups.setShow(ProblemGroupsModel::ShowIgnored);
    QCOMPARE(titles(groups), QStringList { u"Ignored"_s });
    const QModelIndex only = groups.index(0, 0, groups.index(0, 0));
    QVERIFY(only.data(ProblemsModel::IsIgnoredRole).toBool());
    QVERIFY(!only.data(ProblemsModel::HasFixRole).toBool());
}

void tst_ProblemGroups::anyMixOfEditsAgreesWithANewModel()
{
    QRandomGenerator random(20240607);
    const QStringList names { u"Max_Auth"_s, u"Max_Forward"_s, u"Max_Redirection"_s, u"Zebra_Crossing"_s,
        u"Reg_Max_Expires"_s, u"Provision_Enable"_s };
    const QStringList values { u"1"_s, u"x"_s, u"70"_s, u"Yes"_s, u" "_s };
    for (int round = 0; round < 120; ++round) {
        const QString name = names.at(random.bounded(int(names.size())));
        if (random.bounded(4) == 0)
            m_session->push(removeParameter(m_session->document(), name));
        else
            set(name, values.at(random.bounded(int(values.size()))));
        m_session->recheckNow();
        if (random.bounded(5) == 0)
            m_groups->setGrouping(ProblemGroupsModel::Grouping(random.bounded(4)));
        m_problems->setOrderKept(random.bounded(3) != 0);
        QStringList kept = elements();
        ProblemsModel problems(*m_session);
        ProblemGroupsModel fresh(problems);
        QStringList wanted;
        for (const int row : fresh.shownProblems())
            wanted.append(problems.problemAt(row).element);
        kept.sort();
        wanted.sort();
        QCOMPARE(kept, wanted);
    }
}

QTEST_MAIN(tst_ProblemGroups)
#include "tst_problemgroups.moc"
