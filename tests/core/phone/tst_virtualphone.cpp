#include "resyncdesk.h"

#include "core/container/container.h"
#include "core/phone/aliasmap.h"

using namespace flatprofile;
using namespace Qt::StringLiterals;

using Outcome = VirtualPhone::Outcome;
using Kind = ResyncStep::Kind;

class tst_VirtualPhone : public ResyncDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void appliesTheRulesInOrder();
    void evaluatesWhatEarlierRulesChanged();
    void appliesAliases();
    void readsAliasMaps_data();
    void readsAliasMaps();
    void opensFoldersFilesWithTheKeyingMaterial();
    void keepsWhatEmptyElementsMeanToItsTarget();
    void savesWhatItHolds();
};

void tst_VirtualPhone::appliesTheRulesInOrder()
{
    put(u"b.cfg"_s, "<flat-profile><Display_Name_1_>b</Display_Name_1_></flat-profile>");
    put(u"d.cfg"_s,
        "<flat-profile>\n<User_ID_1_>1</User_ID_1_>\n\n<Display_Name_1_>d</Display_Name_1_>\n"
        "<Display_Name_1_>e</Display_Name_1_></flat-profile>");
    const Run resync = run("<Display_Name_1_>start</Display_Name_1_>\n"
                           "<Profile_Rule>http://prov/site.cfg</Profile_Rule>\n"
                           "<Profile_Rule_B>( Display_Name_1_ = \"by $MAU\" ; c = \"x\" ; )!"
                           "https://prov/b.cfg</Profile_Rule_B>\n"
                           "<Profile_Rule_C>(\"$PN\" eq \"other\")?http://prov/none.cfg</Profile_Rule_C>\n"
                           "<Profile_Rule_D>(\"$PN\" eq \"other\")?http://prov/none.cfg | tftp://prov/d.cfg"
                           "</Profile_Rule_D>\n",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    const EffectiveValue *name = resync.value(u"Display_Name_1_"_s);
    QVERIFY(name);
    QCOMPARE(name->value, u"e"_s);
    QCOMPARE(name->origin,
        (ValueOrigin { ValueOrigin::Kind::File, u"Profile_Rule_D"_s, u"tftp://prov/d.cfg"_s, 5 }));
    QStringList before;
    for (const EffectiveValue::Earlier &earlier : name->overridden)
        before.append(earlier.value);
    QCOMPARE(before, (QStringList { u"start"_s, u"site"_s, u"by 000E08AABBCC"_s, u"b"_s, u"d"_s }));
    QCOMPARE(
        name->overridden.at(0).origin, (ValueOrigin { ValueOrigin::Kind::Start, {}, u"start.cfg"_s, 2 }));
    QCOMPARE(name->overridden.at(2).origin,
        (ValueOrigin { ValueOrigin::Kind::Assignment, u"Profile_Rule_B"_s, {}, 0 }));
    QCOMPARE(resync.configuration.value(u"GPP_C"_s), u"x"_s);
    QCOMPARE(resync.find(Kind::Skipped)->rule, u"Profile_Rule_C"_s);
    QStringList chosen;
    for (const ResyncStep &step : resync.steps) {
        if (step.kind == Kind::Chosen)
            chosen.append(step.rule + QString::number(step.number));
    }
    QCOMPARE(chosen, (QStringList { u"Profile_Rule1"_s, u"Profile_Rule_B1"_s, u"Profile_Rule_D2"_s }));
}

void tst_VirtualPhone::evaluatesWhatEarlierRulesChanged()
{
    put(u"first.cfg"_s,
        "<flat-profile><GPP_A>second</GPP_A><GPP_SA>canary-key-32</GPP_SA>"
        "<Profile_Rule_B>[--key $SA]http://prov/$A-$UID1-$C.cfg</Profile_Rule_B></flat-profile>");
    const SecretKey key { QByteArrayView(kKey) };
    put(u"second-77-third.cfg"_s,
        *writeContainer(kSite, { { ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Md5, 0, {} } },
            { &key, nullptr, false }));
    const Run resync = run("<User_ID_1_>77</User_ID_1_>\n<GPP_A>never</GPP_A>\n"
                           "<Profile_Rule>(c = \"third\";)!http://prov/first.cfg</Profile_Rule>\n",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"site"_s);
}

void tst_VirtualPhone::appliesAliases()
{
    put(u"alias.cfg"_s,
        "<x>\n<CPE><SIP-Credentials><name>Bob</name><id>7</id></SIP-Credentials></CPE>\n"
        "<name>wrong</name><flat-profile><Time_Zone>GMT</Time_Zone></flat-profile></x>");
    const Run resync = run("<GPP_M>/CPE/SIP-Credentials/name = /flat-profile/Display_Name_1_ ; "
                           "/SIP-Credentials/id=/flat-profile/User_ID_1_;; nonsense</GPP_M>\n"
                           "<Profile_Rule>[--alias m]http://prov/alias.cfg</Profile_Rule>\n",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"Bob"_s);
    QCOMPARE(resync.configuration.value(u"User_ID_1_"_s), u"7"_s);
    QCOMPARE(resync.configuration.value(u"Time_Zone"_s), u"GMT"_s);
    QCOMPARE(resync.value(u"Display_Name_1_"_s)->origin.line, 2);
    QVERIFY(resync.find(Kind::Noted));
}

void tst_VirtualPhone::readsAliasMaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("unreadable");
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("one") << u"/a/b=/flat-profile/X"_s << 1 << 0;
    QTest::newRow("semicolons") << u";;/a=/flat-profile/X;;"_s << 1 << 0;
    QTest::newRow("no slash") << u"a=/flat-profile/X"_s << 0 << 1;
    QTest::newRow("other root") << u"/a=/device/X"_s << 0 << 1;
    QTest::newRow("nested target") << u"/a=/flat-profile/X/Y"_s << 0 << 1;
    QTest::newRow("no equals sign") << u"/a /flat-profile/X; /b=/flat-profile/Y"_s << 1 << 1;
    QTest::newRow("empty part") << u"/a//b=/flat-profile/X"_s << 0 << 1;
    QTest::newRow("thirty") << u"/a=/flat-profile/X;"_s.repeated(30) << 30 << 0;
    QTest::newRow("thirty-one") << u"/a=/flat-profile/X;"_s.repeated(31) << 30 << 1;
}

void tst_VirtualPhone::readsAliasMaps()
{
    QFETCH(QString, text);
    QFETCH(int, entries);
    QFETCH(int, unreadable);
    const AliasMap map = parseAliasMap(text);
    QCOMPARE(map.entries.size(), entries);
    QCOMPARE(map.unreadable, unreadable);
}

void tst_VirtualPhone::opensFoldersFilesWithTheKeyingMaterial()
{
    const auto ikm = ikmFromText(SecretKey(QByteArrayView(kIkm)), IkmForm::Base64Url);
    ContainerLayer layer;
    layer.kind = ContainerLayer::Kind::Aes128Gcm;
    put(u"gcm.cfg"_s, *writeContainer(kSite, { layer }, { nullptr, &*ikm, false }));
    const QByteArray elements = "<IKM_HTTP_Encrypt_Content>" + QByteArray(kIkm)
        + "</IKM_HTTP_Encrypt_Content>\n<Profile_Rule>SCHEME://prov/gcm.cfg</Profile_Rule>\n";
    QCOMPARE(run(QByteArray(elements).replace("SCHEME", "https"), folders()).outcome, Outcome::Done);
    QVERIFY(run(QByteArray(elements).replace("SCHEME", "tftp"), folders()).outcome != Outcome::Done);
}

void tst_VirtualPhone::keepsWhatEmptyElementsMeanToItsTarget()
{
    put(u"empty.cfg"_s,
        "<flat-profile><Display_Name_1_/><Time_Zone></Time_Zone><User_ID_1_ ua=\"ro\"/></flat-profile>");
    const QByteArray elements
        = "<Display_Name_1_>a</Display_Name_1_><Time_Zone>b</Time_Zone>"
          "<User_ID_1_>c</User_ID_1_><Profile_Rule>http://prov/empty.cfg</Profile_Rule>";
    const Run mpp = run(elements, folders());
    QCOMPARE(mpp.configuration.value(u"Display_Name_1_"_s), QString());
    QCOMPARE(mpp.configuration.value(u"Time_Zone"_s), QString());
    QCOMPARE(mpp.configuration.value(u"User_ID_1_"_s), u"c"_s);
    QCOMPARE(mpp.value(u"User_ID_1_"_s)->access, u"ro"_s);
    m_options.target = MacroTarget::Spa;
    const Run spa = run(elements, folders());
    QCOMPARE(spa.configuration.value(u"Display_Name_1_"_s), u"a"_s);
    QCOMPARE(spa.configuration.value(u"Time_Zone"_s), QString());
}

void tst_VirtualPhone::savesWhatItHolds()
{
    put(u"odd.cfg"_s,
        "<flat-profile><GPP_A> &#32;a &lt; &amp;amp; \"b\" &#10;</GPP_A><GPP_SA>canary</GPP_SA>"
        "<Display_Name_1_ ua=\"rw\"/><Xyz/></flat-profile>");
    const Run resync = run(
        "<Display_Name_1_>x</Display_Name_1_><Profile_Rule>http://prov/odd.cfg</Profile_Rule>", folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    ProfileDocument saved(Catalogue::builtIn());
    saved.setText(resync.configuration.profileText(Catalogue::builtIn(), false));
    QVERIFY(saved.scan().wellFormed());
    QCOMPARE(saved.parameters().size(), std::size_t(resync.configuration.values().size()));
    for (const EffectiveValue &value : resync.configuration.values())
        QCOMPARE(saved.state(value.element).text, value.value);
    QCOMPARE(saved.state(u"Xyz"_s).kind, ParameterState::Kind::EmptyString);
    QCOMPARE(saved.access(u"Display_Name_1_"_s), u"rw"_s);
    saved.setText(resync.configuration.profileText(Catalogue::builtIn(), true));
    QCOMPARE(saved.state(u"GPP_SA"_s).text, u"***"_s);
}

QTEST_GUILESS_MAIN(tst_VirtualPhone)
#include "tst_virtualphone.moc"
