#include "ui/parameters/parametermodel.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

using Kind = ParameterState::Kind;
using Show = ParameterModel::Show;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Provision_Enable ua=\"na\">Yes</Provision_Enable>\n"
                                   "  <Profile_Rule ua=\"ro\"/>\n"
                                   "  <GPP_A></GPP_A>\n"
                                   "  <GPP_B>\"\"</GPP_B>\n"
                                   "  <GPP_C>north</GPP_C>\n"
                                   "  <GPP_C>south</GPP_C>\n"
                                   "  <GPP_SA>s3cret</GPP_SA>\n"
                                   "  <Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "  <Max_Forward>70</Max_Forward>\n"
                                   "  <Max_Auth>many</Max_Auth>\n"
                                   "  <Own_Name>value of a stranger</Own_Name>\n"
                                   "</flat-profile>\n";

class tst_ParameterModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsOnePageOrAll();
    void everyPageIsSound();
    void cellsSayTheState_data();
    void cellsSayTheState();
    void secretsAreBulletsUntilRevealed();
    void strangersHaveAPageOfTheirOwn();
    void filterFinds_data();
    void filterFinds();
    void modesShow_data();
    void modesShow();
    void sectionsCount();
    void settingIsAnUndoStep_data();
    void settingIsAnUndoStep();
    void aVisitThatChangesNothingIsNoStep_data();
    void aVisitThatChangesNothingIsNoStep();
    void editsTellTheirRowAlone();
    void followsWhateverHappens();
    void onlyValueAndAccessAreEdited();

private:
    QModelIndex at(const QString &element, int column = ParameterModel::ValueColumn) const
    {
        return m_model->indexOf(element, column);
    }
    QString text(const QString &element, int column = ParameterModel::ValueColumn) const
    {
        return at(element, column).data().toString();
    }
    void showPageOf(const QString &element)
    {
        const ParameterId id = m_session->catalogue().find(element);
        m_model->setPage(
            id == kUnknownParameter ? ParameterModel::unknownPage() : m_session->catalogue().tab(id));
    }
    QStringList shown() const;

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ParameterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ParameterModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_session = sessionOf(kProfile);
    m_model = std::make_unique<ParameterModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList tst_ParameterModel::shown() const
{
    QStringList elements;
    for (int s = 0; s < m_model->rowCount(); ++s) {
        const QModelIndex section = m_model->index(s, 0);
        for (int r = 0; r < m_model->rowCount(section); ++r)
            elements.append(m_model->index(r, 0, section).data(ParameterModel::ElementRole).toString());
    }
    return elements;
}

void tst_ParameterModel::showsOnePageOrAll()
{
    m_model->setPage(u"Provisioning"_s);
    QVERIFY(at(u"GPP_A"_s).isValid());
    QVERIFY(at(u"GPP_P"_s).isValid()); // not set, and there all the same
    QVERIFY(!at(u"Max_Forward"_s).isValid());
    m_model->setShow(Show::Set);
    QVERIFY(at(u"Max_Forward"_s).isValid());
    QVERIFY(!at(u"GPP_P"_s).isValid());
    m_model->setShow(Show::All);
    QVERIFY(!at(u"Max_Forward"_s).isValid());
}

void tst_ParameterModel::everyPageIsSound()
{
    int count = 0;
    for (const CatalogueTab &tab : m_session->catalogue().tabs()) {
        m_model->setPage(tab.name); // the tester looks at it
        QCOMPARE(m_model->rowCount(), int(tab.sections.size()));
        for (int section = 0; section < m_model->rowCount(); ++section)
            count += m_model->rowCount(m_model->index(section, 0));
    }
    QCOMPARE(count, m_session->catalogue().count());
}

void tst_ParameterModel::cellsSayTheState_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fallback");
    QTest::addColumn<QString>("access");
    QTest::newRow("value as the default")
        << u"Provision_Enable"_s << Kind::Value << u"Yes"_s << u"="_s << u"na"_s;
    QTest::newRow("value of its own")
        << u"Interdigit_Long_Timer"_s << Kind::Value << u"12\u2009s"_s << u"10\u2009s"_s << QString();
    QTest::newRow("access only") << u"Profile_Rule"_s << Kind::AccessOnly << u"access only"_s
                                 << u"/$PSN.xml"_s << u"ro"_s;
    QTest::newRow("empty") << u"GPP_A"_s << Kind::Empty << u"empty element"_s << QString() << QString();
    QTest::newRow("empty string") << u"GPP_B"_s << Kind::EmptyString << u"empty string \"\""_s << QString()
                                  << QString();
    QTest::newRow("the last of two") << u"GPP_C"_s << Kind::Value << u"south"_s << QString() << QString();
    QTest::newRow("absent shows its default")
        << u"Profile_Rule_B"_s << Kind::Absent << QString() << QString() << u"na"_s;
    QTest::newRow("absent with a default")
        << u"Resync_Periodic"_s << Kind::Absent << u"3600\u2009s"_s << QString() << u"na"_s;
}

void tst_ParameterModel::cellsSayTheState()
{
    QFETCH(QString, element);
    QFETCH(Kind, kind);
    QFETCH(QString, value);
    QFETCH(QString, fallback);
    QFETCH(QString, access);
    showPageOf(element);
    QCOMPARE(at(element).data(ParameterModel::StateRole).toInt(), int(kind));
    QCOMPARE(at(element).data(ParameterModel::IsSetRole).toBool(), kind != Kind::Absent);
    QCOMPARE(text(element), value);
    QCOMPARE(text(element, ParameterModel::DefaultColumn), fallback);
    QCOMPARE(text(element, ParameterModel::AccessColumn), access);
    QCOMPARE(text(element, ParameterModel::FieldColumn),
        m_session->catalogue().field(m_session->catalogue().find(element)));
}

void tst_ParameterModel::secretsAreBulletsUntilRevealed()
{
    m_model->setPage(u"Provisioning"_s);
    for (int column = 0; column < ParameterModel::ColumnCount; ++column) {
        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
            QVERIFY(!at(u"GPP_SA"_s, column).data(role).toString().contains("s3cret"_L1));
    }
    QVERIFY(at(u"GPP_SA"_s).data(ParameterModel::IsSecretRole).toBool());
    m_model->setRevealed(u"GPP_SA"_s, true);
    QCOMPARE(text(u"GPP_SA"_s), u"s3cret"_s);
    QVERIFY(!at(u"GPP_SA"_s).data(ParameterModel::IsSecretRole).toBool());
    m_model->setRevealed(u"GPP_SA"_s, false);
    QVERIFY(text(u"GPP_SA"_s) != u"s3cret"_s);
    m_model->setRevealed(u"GPP_SA"_s, true);
    m_session->load({}, { kProfile, {}, {} }, {}, {}); // another file has other secrets
    QVERIFY(text(u"GPP_SA"_s) != u"s3cret"_s);
}

void tst_ParameterModel::strangersHaveAPageOfTheirOwn()
{
    m_model->setPage(ParameterModel::unknownPage());
    QCOMPARE(shown(), QStringList { u"Own_Name"_s });
    QCOMPARE(text(u"Own_Name"_s), u"value of a stranger"_s);
    QVERIFY(m_model->setData(at(u"Own_Name"_s), u"mine"_s));
    QCOMPARE(text(u"Own_Name"_s), u"mine"_s);
    m_session->push(setParameterState(m_session->document(), u"Other_Name"_s, ParameterState::value(u"x"_s)));
    QCOMPARE(shown().size(), 2);
    m_session->push(removeParameter(m_session->document(), u"Own_Name"_s));
    QCOMPARE(shown(), QStringList { u"Other_Name"_s });
    m_session->undoStack().setIndex(0);
    QCOMPARE(shown(), QStringList { u"Own_Name"_s });
    QCOMPARE(text(u"Own_Name"_s), u"value of a stranger"_s);
}

void tst_ParameterModel::filterFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("field") << u"long timer"_s << u"Interdigit_Long_Timer"_s << true;
    QTest::newRow("element") << u"interdigit_long"_s << u"Interdigit_Long_Timer"_s << true;
    QTest::newRow("value") << u"SOUTH"_s << u"GPP_C"_s << true;
    QTest::newRow("the value that does not count") << u"north"_s << u"GPP_C"_s << false;
    QTest::newRow("help") << Catalogue::builtIn().help(Catalogue::builtIn().find(u"Max_Auth")).left(30)
                          << u"Max_Auth"_s << true;
    QTest::newRow("blanks around") << u"  gpp_c "_s << u"GPP_C"_s << true;
    QTest::newRow("of a stranger") << u"own_n"_s << u"Own_Name"_s << true;
    QTest::newRow("value of a stranger") << u"stranger"_s << u"Own_Name"_s << true;
    QTest::newRow("never a secret") << u"s3cret"_s << u"GPP_SA"_s << false;
    QTest::newRow("another") << u"interdigit"_s << u"GPP_C"_s << false;
}

void tst_ParameterModel::filterFinds()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    QFETCH(bool, isFound);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilter(words);
    QCOMPARE(at(found).isValid(), isFound);
    QCOMPARE(reset.size(), 1); // one signal a keystroke
    m_model->setFilter(u"no parameter is like this"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QVERIFY(m_model->rowCount(m_model->index(0, 0)) > 0);
}

void tst_ParameterModel::modesShow_data()
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<QStringList>("elements");
    QTest::newRow("set") << Show::Set
                         << QStringList { u"GPP_A"_s, u"GPP_B"_s, u"GPP_C"_s, u"GPP_SA"_s,
                                u"Interdigit_Long_Timer"_s, u"Max_Auth"_s, u"Max_Forward"_s, u"Own_Name"_s,
                                u"Profile_Rule"_s, u"Provision_Enable"_s };
    QTest::newRow("changed") << Show::Changed << QStringList { u"GPP_C"_s };
    QTest::newRow("problems") << Show::Problems << QStringList { u"GPP_C"_s, u"Max_Auth"_s };
}

void tst_ParameterModel::modesShow()
{
    QFETCH(Show, show);
    QFETCH(QStringList, elements);
    m_session->push(setParameterState(m_session->document(), u"GPP_C"_s, ParameterState::value(u"x"_s)));
    m_session->recheckNow();
    m_model->setShow(show);
    QStringList found = shown();
    found.sort();
    // Problems may grow with the checks; what is wrong on purpose is among them.
    if (show == Show::Problems)
        found.removeIf([&](const QString &element) { return !elements.contains(element); });
    QCOMPARE(found, elements);
}

void tst_ParameterModel::sectionsCount()
{
    m_model->setPage(u"Provisioning"_s);
    const QModelIndex section = at(u"GPP_C"_s).parent();
    QCOMPARE(section.data(ParameterModel::ParameterCountRole).toInt(), m_model->rowCount(section));
    QCOMPARE(section.data(ParameterModel::SetCountRole).toInt(), 4);
    QCOMPARE(section.data(ParameterModel::ProblemCountRole).toInt(), 1);
    QCOMPARE(section.data(ParameterModel::SeverityRole).toInt(), int(Severity::Warning));
    QCOMPARE(at(u"GPP_C"_s).data(ParameterModel::OccurrencesRole).toInt(), 2);
}

void tst_ParameterModel::settingIsAnUndoStep_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("shown");
    constexpr int value = ParameterModel::ValueColumn;
    constexpr int access = ParameterModel::AccessColumn;
    QTest::newRow("value") << u"Max_Forward"_s << value << u"60"_s << Kind::Value << u"60"_s;
    QTest::newRow("absent") << u"GPP_P"_s << value << u"new & <x>"_s << Kind::Value << u"new & <x>"_s;
    QTest::newRow("emptied") << u"GPP_C"_s << value << QString() << Kind::Empty << u"empty element"_s;
    QTest::newRow("empty string") << u"GPP_C"_s << value << u"\"\""_s << Kind::EmptyString
                                  << u"empty string \"\""_s;
    QTest::newRow("outer blanks") << u"GPP_C"_s << value << u" x "_s << Kind::Value << u" x "_s;
    QTest::newRow("access") << u"GPP_C"_s << access << u"rw"_s << Kind::Value << u"rw"_s;
    QTest::newRow("access of an absent one")
        << u"GPP_P"_s << access << u"rw"_s << Kind::AccessOnly << u"rw"_s;
}

void tst_ParameterModel::settingIsAnUndoStep()
{
    QFETCH(QString, element);
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(Kind, kind);
    QFETCH(QString, shown);
    showPageOf(element);
    QVERIFY(m_model->setData(at(element, column), typed));
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(m_session->undoStack().undoText().contains(
        m_session->catalogue().field(m_session->catalogue().find(element))));
    QCOMPARE(at(element).data(ParameterModel::StateRole).toInt(), int(kind));
    QCOMPARE(text(element, column), shown);
    QVERIFY(at(element).data(ParameterModel::IsChangedRole).toBool());
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
    QVERIFY(!at(element).data(ParameterModel::IsChangedRole).toBool());
}

void tst_ParameterModel::aVisitThatChangesNothingIsNoStep_data()
{
    QTest::addColumn<QString>("element");
    for (const QString &element : { u"Provision_Enable"_s, u"Profile_Rule"_s, u"GPP_A"_s, u"GPP_B"_s,
             u"GPP_C"_s, u"GPP_SA"_s, u"GPP_P"_s, u"Own_Name"_s })
        QTest::newRow(qPrintable(element)) << element;
}

void tst_ParameterModel::aVisitThatChangesNothingIsNoStep()
{
    QFETCH(QString, element);
    showPageOf(element);
    for (const int column : { int(ParameterModel::ValueColumn), int(ParameterModel::AccessColumn) })
        m_model->setData(at(element, column), at(element, column).data(Qt::EditRole));
    QCOMPARE(m_session->undoStack().count(), 0);
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterModel::editsTellTheirRowAlone()
{
    m_model->setPage(u"Provisioning"_s);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_session->push(setParameterState(m_session->document(), u"GPP_C"_s, ParameterState::value(u"x"_s)));
    m_session->push(setParameterState(m_session->document(), u"GPP_P"_s, ParameterState::value(u"x"_s)));
    QCOMPARE(reset.size(), 0);
    QStringList told;
    for (const QList<QVariant> &arguments : changed) {
        const QString element = arguments.first().toModelIndex().data(ParameterModel::ElementRole).toString();
        if (!element.isEmpty() && !told.contains(element)) // a new neighbour touches its elder
            told.append(element);
    }
    QCOMPARE(told, (QStringList { u"GPP_C"_s, u"GPP_P"_s }));
}

void tst_ParameterModel::followsWhateverHappens()
{
    const QByteArray texts[] { "<flat-profile/>", "<flat-profile><GPP_A>1</GPP_A><Zz/><Yy/></flat-profile>",
        "<GPP_A>1</GPP_A>", "<router-configuration><a><b/></a></router-configuration>", kProfile };
    for (const Show show : { Show::All, Show::Set, Show::Changed, Show::Problems }) {
        m_model->setShow(show);
        for (const QString &page : { u"Provisioning"_s, ParameterModel::unknownPage() }) {
            m_model->setPage(page);
            for (const QByteArray &text : texts) {
                m_session->load({}, { text, {}, {} }, {}, {});
                for (const QString &element : { u"GPP_A"_s, u"Zz"_s, u"New_One"_s })
                    m_session->push(
                        setParameterState(m_session->document(), element, ParameterState::value(u"v"_s)));
                m_session->recheckNow();
                m_session->push(removeParameter(m_session->document(), u"Zz"_s));
                m_session->push(renameParameter(m_session->document(), u"New_One"_s, u"GPP_B"_s));
                m_session->setPhone(m_session->catalogue().modelByProduct(u"CP-6841-3PCC"));
                while (m_session->undoStack().canUndo())
                    m_session->undoStack().undo();
                m_session->setPhone({});
                QCOMPARE(m_session->document().text(), text);
            }
        }
    }
}

void tst_ParameterModel::onlyValueAndAccessAreEdited()
{
    m_model->setPage(u"Provisioning"_s);
    for (int column = 0; column < ParameterModel::ColumnCount; ++column) {
        const bool expected = column == ParameterModel::ValueColumn || column == ParameterModel::AccessColumn;
        QCOMPARE(m_model->flags(at(u"GPP_C"_s, column)).testFlag(Qt::ItemIsEditable), expected);
    }
    QVERIFY(!m_model->flags(at(u"GPP_C"_s).parent()).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(at(u"GPP_C"_s, ParameterModel::FieldColumn), u"x"_s));
    QVERIFY(!m_model->setData(at(u"GPP_C"_s).parent(), u"x"_s));
    QVERIFY(!m_model->setData({}, u"x"_s));
}

QTEST_MAIN(tst_ParameterModel)
#include "tst_parametermodel.moc"
