#include "core/phone/configurationcompare.h"

#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ParameterVerdict::Kind)
Q_DECLARE_METATYPE(MergedParameter::Kind)

class tst_ConfigurationCompare : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void keepsTheOrderAndTheLastDuplicate();
    void tellsWhatWillChange();
    void merges_data();
    void merges();
    void takesWhatThePhoneHas_data();
    void takesWhatThePhoneHas();
    void mergesWhatIsChosen();
    void staysLinear();
};

static std::unique_ptr<ProfileDocument> profile(
    const QByteArray &elements, FirmwareTarget target = FirmwareTarget::Mpp)
{
    auto document = std::make_unique<ProfileDocument>(Catalogue::builtIn());
    document->setTarget(target);
    document->setText("<flat-profile>" + elements + "</flat-profile>");
    return document;
}

static SavedState stateIn(const ProfileDocument &document)
{
    return [&document](const QString &element) { return document.state(element); };
}

void tst_ConfigurationCompare::judges_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<int>("kind"); // -1: nothing to judge
    const auto row = [](const char *name, const char *sent, const char *found, int kind) {
        QTest::newRow(name) << QByteArray(sent) << QByteArray(found) << kind;
    };
    using Kind = ParameterVerdict::Kind;
    row("taken", "<Display_Name_1_>A</Display_Name_1_>", "<Display_Name_1_ ua=\"na\">A</Display_Name_1_>",
        int(Kind::Taken));
    row("taken, other escapes", "<Display_Name_1_>a &lt; b</Display_Name_1_>",
        "<Display_Name_1_><![CDATA[a < b]]></Display_Name_1_>", int(Kind::Taken));
    row("ignored", "<Display_Name_1_>A</Display_Name_1_>", "<User_ID_1_>1</User_ID_1_>", int(Kind::Missing));
    row("changed", "<Display_Name_1_>A</Display_Name_1_>", "<Display_Name_1_>B</Display_Name_1_>",
        int(Kind::Changed));
    row("changed to nothing", "<Display_Name_1_>A</Display_Name_1_>", "<Display_Name_1_/>",
        int(Kind::Changed));
    row("case counts", "<Display_Name_1_>Yes</Display_Name_1_>", "<Display_Name_1_>yes</Display_Name_1_>",
        int(Kind::Changed));
    row("secret left out", "<Password_1_>x</Password_1_>", "", int(Kind::Unverifiable));
    row("secret empty", "<Password_1_>x</Password_1_>", "<Password_1_/>", int(Kind::Unverifiable));
    row("secret as stars", "<Password_1_>x</Password_1_>", "<Password_1_>*****</Password_1_>",
        int(Kind::Unverifiable));
    row("secret shown", "<Password_1_>x</Password_1_>", "<Password_1_>x</Password_1_>", int(Kind::Taken));
    row("secret shown and other", "<Password_1_>x</Password_1_>", "<Password_1_>y</Password_1_>",
        int(Kind::Changed));
    row("other value as stars", "<Display_Name_1_>A</Display_Name_1_>",
        "<Display_Name_1_>***</Display_Name_1_>", int(Kind::Unverifiable));
    row("emptied", "<Display_Name_1_/>", "<Display_Name_1_/>", int(Kind::Taken));
    row("empty string", "<Display_Name_1_>\"\"</Display_Name_1_>", "<Display_Name_1_/>", int(Kind::Taken));
    row("access alone, not told", "<Display_Name_1_ ua=\"ro\"/>", "<Display_Name_1_>A</Display_Name_1_>", -1);
    row("access alone, taken", "<Display_Name_1_ ua=\"ro\"/>",
        "<Display_Name_1_ ua=\"ro\">A</Display_Name_1_>", int(Kind::Taken));
    row("access alone, not taken", "<Display_Name_1_ ua=\"ro\"/>",
        "<Display_Name_1_ ua=\"na\">A</Display_Name_1_>", int(Kind::Changed));
    row("stranger", "<Xyz>A</Xyz>", "<Xyz>A</Xyz>", int(Kind::Taken));
}

void tst_ConfigurationCompare::judges()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, found);
    QFETCH(int, kind);
    const auto verdicts = compareReadBack(*profile(sent), *profile(found));
    QCOMPARE(verdicts.size(), kind < 0 ? 0 : 1);
    if (kind >= 0)
        QCOMPARE(int(verdicts.first().kind), kind);
}

void tst_ConfigurationCompare::keepsTheOrderAndTheLastDuplicate()
{
    const auto sent = profile("<B>1</B><A>1</A><B>2</B>");
    const auto verdicts = compareReadBack(*sent, *profile("<A>1</A><B>2</B>"));
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts.at(0), (ParameterVerdict { u"B"_s, ParameterVerdict::Kind::Taken, u"2"_s, u"2"_s }));
    QCOMPARE(verdicts.at(1).element, u"A"_s);
    // <X/> leaves the value alone on older phones: nothing was sent
    QCOMPARE(compareReadBack(*profile("<B/>", FirmwareTarget::Spa), *profile("<B>2</B>")).size(), 0);
}

void tst_ConfigurationCompare::tellsWhatWillChange()
{
    const auto mine
        = profile("<A>1</A><B>2</B><C>3</C><Password_1_>canary</Password_1_><D ua=\"ro\"/><E></E><F></F>");
    const auto changes = plannedChanges(*mine, *profile("<A>1</A><B>0</B><Password_1_/><E>5</E><F/>"));
    using Kind = PlannedChange::Kind;
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.at(0), (PlannedChange { u"B"_s, Kind::Changed, u"0"_s, u"2"_s }));
    QCOMPARE(changes.at(1), (PlannedChange { u"C"_s, Kind::New, {}, u"3"_s }));
    QCOMPARE(changes.at(2).kind, Kind::Hidden);
    QCOMPARE(changes.at(3), (PlannedChange { u"E"_s, Kind::Changed, u"5"_s, {} }));
}

void tst_ConfigurationCompare::merges_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<MergedParameter::Kind>("kind");
    using Kind = MergedParameter::Kind;
    const QByteArray one = "<A>1</A>";
    const QByteArray two = "<A>2</A>";
    const QByteArray three = "<A>3</A>";
    const QByteArray none;
    QTest::newRow("all alike") << one << one << one << Kind::Same;
    QTest::newRow("both changed alike") << one << two << two << Kind::Same;
    QTest::newRow("mine") << one << two << one << Kind::OnlyMine;
    QTest::newRow("the phone's") << one << one << two << Kind::OnlyPhone;
    QTest::newRow("both") << one << two << three << Kind::Conflict;
    QTest::newRow("I added, the phone has another") << none << two << three << Kind::Conflict;
    QTest::newRow("I removed") << one << none << one << Kind::OnlyMine;
    QTest::newRow("I removed, the phone changed") << one << none << two << Kind::Conflict;
    QTest::newRow("only on the phone") << none << none << one << Kind::NotMine;
    QTest::newRow("not on the phone") << one << one << none << Kind::NotOnPhone;
    QTest::newRow("hidden") << QByteArray("<Password_1_>1</Password_1_>")
                            << QByteArray("<Password_1_>2</Password_1_>") << QByteArray("<Password_1_/>")
                            << Kind::Hidden;
}

void tst_ConfigurationCompare::merges()
{
    QFETCH(QByteArray, saved);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, phone);
    QFETCH(MergedParameter::Kind, kind);
    const auto before = profile(saved);
    const auto merged = mergeThreeWays(stateIn(*before), *profile(mine), *profile(phone));
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.first().kind, kind);
}

void tst_ConfigurationCompare::takesWhatThePhoneHas_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<QByteArray>("taken");
    const auto row = [](const char *name, const char *mine, const char *phone, const char *taken) {
        QTest::newRow(name) << QByteArray(mine) << QByteArray(phone) << QByteArray(taken);
    };
    row("a value, its access kept", "<A ua=\"ro\">1</A><B>1</B>", "<A ua=\"na\">2</A><B>1</B>",
        "<A ua=\"ro\">2</A><B>1</B>");
    row("several", "<A>1</A><B>1</B><C>1</C>", "<A>2</A><B>3</B><C>1</C>", "<A>2</A><B>3</B><C>1</C>");
    row("an emptied one", "<A>1</A>", "<A/>", "<A>\"\"</A>");
    row("markup", "<A>1</A>", "<A>a &lt;b&gt; &amp;amp;</A>", "<A>a &lt;b> &amp;amp;</A>");
    row("an access", "<A ua=\"rw\"/>", "<A ua=\"na\">5</A>", "<A ua=\"na\"/>");
    row("not what was ignored or is hidden", "<A>1</A><Password_1_>x</Password_1_>", "<Password_1_/>",
        "<A>1</A><Password_1_>x</Password_1_>");
}

void tst_ConfigurationCompare::takesWhatThePhoneHas()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, phone);
    QFETCH(QByteArray, taken);
    const auto document = profile(mine);
    const auto verdicts = compareReadBack(*document, *profile(phone));
    document->applyEdits(editsToTake(*document, verdicts));
    const auto wanted = profile(taken);
    QCOMPARE(document->text(), wanted->text());
    for (const ParameterVerdict &verdict : verdicts)
        QVERIFY(!isTakeable(*document, verdict));
    QVERIFY(editsToTake(*document, verdicts).isEmpty()); // nothing is left to take
}

void tst_ConfigurationCompare::mergesWhatIsChosen()
{
    const auto mine = profile("<A ua=\"ro\">1</A><B>1</B>");
    const auto phone = profile("<A ua=\"na\">2</A><B>2</B><Dial_Tone>350@-19;10(*/0/1)</Dial_Tone>");
    mine->applyEdits(editsToMerge(*mine, *phone, { u"A"_s, u"Dial_Tone"_s }));
    QCOMPARE(mine->state(u"A"_s).text, u"2"_s);
    QCOMPARE(mine->access(u"A"_s), u"ro"_s); // the phone's ua is its own
    QCOMPARE(mine->state(u"B"_s).text, u"1"_s);
    QCOMPARE(mine->state(u"Dial_Tone"_s).text, u"350@-19;10(*/0/1)"_s);
    QCOMPARE(mine->access(u"Dial_Tone"_s), QString());
    QVERIFY(editsToMerge(*mine, *phone, {}).isEmpty());
}

void tst_ConfigurationCompare::staysLinear()
{
    QByteArray elements;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray name = "P_" + QByteArray::number(i);
        elements += '<' + name + ">v</" + name + '>';
    }
    const auto document = profile(elements);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(compareReadBack(*document, *document).size(), 20'000);
    QCOMPARE(plannedChanges(*document, *document).size(), 0);
    QCOMPARE(mergeThreeWays(stateIn(*document), *document, *document).size(), 20'000);
    QVERIFY(timer.elapsed() < 15'000); // quadratic would take minutes
}

QTEST_GUILESS_MAIN(tst_ConfigurationCompare)
#include "tst_configurationcompare.moc"
