#include "core/catalogue/catalogue.h"
#include "core/types/valuecheck.h"
#include "tests/support/shareddata.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_Catalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsFound();
    void strangersAreNotFound_data();
    void strangersAreNotFound();
    void holdsEveryDocumentedFamily();
    void defaultsAreOfTheirType();
    void onlyNumbersHaveARange();
    void pagesFollowThePhone();
    void modelsLimitThePages_data();
    void modelsLimitThePages();
    void defaultsDifferByModel();
    void tellsNearMisses_data();
    void tellsNearMisses();
    void namesAreDerived_data();
    void namesAreDerived();
    void siblingsAreOfOneFamily();
    void fieldsLeadToTheirElement_data();
    void fieldsLeadToTheirElement();
    void helpIsASentence();

private:
    const Catalogue &m_catalogue = Catalogue::builtIn();
};

void tst_Catalogue::everyNameIsFound()
{
    QSet<QString> names;
    for (int i = 0; i < m_catalogue.count(); ++i) {
        const QString name = m_catalogue.element(ParameterId(i));
        QCOMPARE(m_catalogue.find(name), ParameterId(i));
        names.insert(name);
    }
    QCOMPARE(names.size(), m_catalogue.count());
    QVERIFY(m_catalogue.count() > 2500);
}

void tst_Catalogue::strangersAreNotFound_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "", "Dial_Plan_n_", "Dial_Plan_17_", "Dial_Plan_01_", "dial_plan_1_",
             "Dial_Plan_1", "Dial_Plan_1_ ", "Zz", "Speed_Dial_1_Name", "Unit_4_Key_1_", "Unit_1_Key_29_",
             "GPP_Q", "Session_Timer_1_" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Catalogue::strangersAreNotFound()
{
    QFETCH(QString, name);
    QCOMPARE(m_catalogue.find(name), kUnknownParameter);
}

void tst_Catalogue::holdsEveryDocumentedFamily()
{
    const QString path = sharedPath(u"facts/parameters.tsv"_s);
    if (path.isEmpty())
        QSKIP("the table of parameters is not here");
    int families = 0;
    for (const QByteArray &line : readFile(path).split('\n').mid(1)) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 16)
            continue;
        ++families;
        QString name = cells.at(3);
        if (!cells.at(4).isEmpty()) {
            const QString n = cells.at(4).startsWith("n="_L1) ? u"1"_s : cells.at(4).section(u'-', 0, 0);
            name.replace("_m_"_L1, "_1_"_L1).replace("_n"_L1, u'_' + n);
        }
        const ParameterId id = m_catalogue.find(name);
        QVERIFY2(id != kUnknownParameter, qPrintable(name));
        QCOMPARE(m_catalogue.type(id).name, cells.at(5));
        QCOMPARE(m_catalogue.isSecret(id), !cells.at(12).isEmpty());
        QCOMPARE(m_catalogue.access(id), cells.at(11));
        if (!cells.at(10).contains(u'{'))
            QCOMPARE(m_catalogue.defaultValue(id), cells.at(10));
    }
    QCOMPARE(families, 811);
}

void tst_Catalogue::defaultsAreOfTheirType()
{
    const std::optional<PhoneModel> phone = m_catalogue.modelByProduct(u"CP-7832-3PCC");
    for (int i = 0; i < m_catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        for (const PhoneModel *model : { static_cast<const PhoneModel *>(nullptr), &*phone }) {
            const QString value = m_catalogue.defaultValue(id, model);
            QVERIFY2(!value.contains(u'{'), qPrintable(m_catalogue.element(id)));
            for (const Diagnostic &found : checkValue(m_catalogue.type(id), value))
                QVERIFY2(
                    found.severity != Severity::Error, qPrintable(m_catalogue.element(id) + u": "_s + value));
        }
    }
    QCOMPARE(m_catalogue.defaultValue(m_catalogue.find(u"SIP_Port_3_")), u"5062"_s);
    QCOMPARE(m_catalogue.defaultValue(m_catalogue.find(u"Extension_4_")), u"4"_s);
}

void tst_Catalogue::onlyNumbersHaveARange()
{
    QVERIFY(m_catalogue.type(m_catalogue.find("Max_Forward")).hasRange);
    for (int i = 0; i < m_catalogue.count(); ++i) {
        const DataType type = m_catalogue.type(ParameterId(i));
        QVERIFY2(!type.hasRange || isNumber(type), qPrintable(m_catalogue.element(ParameterId(i))));
    }
}

void tst_Catalogue::pagesFollowThePhone()
{
    const QList<CatalogueTab> tabs = m_catalogue.tabs();
    QStringList names;
    int parameters = 0;
    for (const CatalogueTab &tab : tabs) {
        names.append(tab.name);
        for (const CatalogueSection &section : tab.sections)
            parameters += int(section.parameters.size());
    }
    QCOMPARE(names.first(8),
        QStringList({ u"System"_s, u"SIP"_s, u"Provisioning"_s, u"Regional"_s, u"Phone"_s, u"User"_s,
            u"Ext 1"_s, u"Ext 2"_s }));
    QVERIFY(names.contains(u"Ext 16"_s));
    QCOMPARE(names.last(), u"TR-069"_s);
    QCOMPARE(parameters, m_catalogue.count());
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());

    const CatalogueTab &regional = tabs.at(3);
    QCOMPARE(regional.sections.first().name, u"Call Progress Tones"_s);
    QCOMPARE(regional.sections.first().parameters.size(), 20);
    QCOMPARE(m_catalogue.element(regional.sections.first().parameters.first()), u"Dial_Tone"_s);
    const ParameterId key = m_catalogue.find(u"Extension_3_");
    QCOMPARE(m_catalogue.section(key), u"Line Key 3"_s);
    const ParameterId speedDial = m_catalogue.find(u"Speed_Dial_2_Name");
    QVERIFY2(m_catalogue.field(speedDial).contains(u'2'), qPrintable(m_catalogue.field(speedDial)));
}

void tst_Catalogue::modelsLimitThePages_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("element");
    QTest::addColumn<bool>("available");
    const auto row = [](const QString &product, const QString &element, bool available) {
        QTest::newRow(qPrintable(product + u' ' + element)) << product << element << available;
    };
    row(u"CP-8841-3PCC"_s, u"User_ID_10_"_s, true);
    row(u"CP-8841-3PCC"_s, u"User_ID_11_"_s, false);
    row(u"CP-6821-3PCC"_s, u"User_ID_3_"_s, false);
    row(u"CP-7832-3PCC"_s, u"User_ID_2_"_s, false);
    row(u"CP-8841-3PCC"_s, u"Unit_1_Key_1_"_s, false);
    row(u"CP-8851-3PCC"_s, u"Unit_2_Key_28_"_s, true);
    row(u"CP-8851-3PCC"_s, u"Unit_3_Key_1_"_s, false);
    row(u"CP-8841-3PCC"_s, u"Dial_Tone"_s, true);
}

void tst_Catalogue::modelsLimitThePages()
{
    QFETCH(QString, product);
    QFETCH(QString, element);
    QFETCH(bool, available);
    const std::optional<PhoneModel> model = m_catalogue.modelByProduct(product);
    QVERIFY(model);
    const ParameterId id = m_catalogue.find(element);
    QVERIFY(id != kUnknownParameter);
    QCOMPARE(m_catalogue.isAvailable(id, *model), available);
    bool onPage = false;
    for (const CatalogueTab &tab : m_catalogue.tabs(&*model)) {
        for (const CatalogueSection &section : tab.sections)
            onPage = onPage || section.parameters.contains(id);
    }
    QCOMPARE(onPage, available);
}

void tst_Catalogue::defaultsDifferByModel()
{
    const ParameterId contrast = m_catalogue.find(u"LCD_Contrast");
    QCOMPARE(m_catalogue.defaultValue(contrast), u"7"_s);
    const std::optional<PhoneModel> small = m_catalogue.modelByProduct(u"6841");
    const std::optional<PhoneModel> large = m_catalogue.modelByProduct(u"8841");
    QVERIFY(small && large);
    QCOMPARE(m_catalogue.defaultValue(contrast, &*small), u"9"_s);
    QCOMPARE(m_catalogue.defaultValue(contrast, &*large), u"7"_s);
    QVERIFY(!m_catalogue.modelByProduct(u"CP-1234"));
}

void tst_Catalogue::tellsNearMisses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("best"); // empty: none
    const auto row
        = [](const QString &name, const QString &best) { QTest::newRow(qPrintable(name)) << name << best; };
    row(u"dial_tone"_s, u"Dial_Tone"_s);
    row(u"DialTone"_s, u"Dial_Tone"_s);
    row(u"Dail_Tone"_s, u"Dial_Tone"_s);
    row(u"Proxy_1"_s, u"Proxy_1_"_s);
    row(u"User_Id_2_"_s, u"User_ID_2_"_s);
    row(u"Cfwd_No_Answer_Dest"_s, u"Cfwd_No_Ans_Dest"_s);
    row(u"Provision_Enabled"_s, u"Provision_Enable"_s);
    row(u"Profile_Rule_b"_s, u"Profile_Rule_B"_s);
    row(u"Line_Enable_17_"_s, QString());
    row(u"Quite_Another_Thing"_s, QString());
    row(u"X"_s, QString());
    row(QString(2000, u'A'), QString());
}

void tst_Catalogue::tellsNearMisses()
{
    QFETCH(QString, name);
    QFETCH(QString, best);
    QCOMPARE(m_catalogue.nearMisses(name).value(0), best);
}

void tst_Catalogue::namesAreDerived_data()
{
    QTest::addColumn<int>("index");
    const QList<Vector> rows = vectors(u"name-derivation"_s);
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", qPrintable(rows.at(i).input)) << i;
}

void tst_Catalogue::namesAreDerived()
{
    const QList<Vector> rows = vectors(u"name-derivation"_s);
    if (rows.isEmpty())
        QSKIP("the vectors are not here");
    QFETCH(int, index);
    QCOMPARE(elementNameFromField(rows.at(index).input, rows.at(index).value(u"n"_s).toInt()),
        rows.at(index).expected);
}

void tst_Catalogue::siblingsAreOfOneFamily()
{
    QCOMPARE(m_catalogue.siblings(m_catalogue.find(u"Dial_Plan_2_")).size(), 16);
}

void tst_Catalogue::fieldsLeadToTheirElement_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("element");
    for (const auto &[field, element] : { std::pair { "Dial Plan[2]", "Dial_Plan_2_" },
             std::pair { "Resync At (HHmm)", "Resync_At__HHmm_" }, std::pair { "User ID[1]", "User_ID_1_" } })
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(element);
}

void tst_Catalogue::fieldsLeadToTheirElement()
{
    QFETCH(QString, field);
    QFETCH(QString, element);
    QCOMPARE(m_catalogue.nearMisses(field, 1), QStringList { element });
}

void tst_Catalogue::helpIsASentence()
{
    for (int i = 0; i < m_catalogue.count(); ++i)
        QVERIFY2(
            m_catalogue.help(ParameterId(i)).endsWith(u'.'), qPrintable(m_catalogue.element(ParameterId(i))));
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
