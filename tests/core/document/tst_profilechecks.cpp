#include "core/document/problemcodes.h"
#include "core/document/profilechecker.h"
#include "core/document/profiledocument.h"
#include "core/support/composededits.h"
#include "core/types/valuecodes.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// The checks that need more than one value, or more than a value's type.
class tst_ProfileChecks : public QObject
{
    Q_OBJECT

private slots:
    void reports_data();
    void reports();
    void staysSilent_data();
    void staysSilent();
    void dialPlansAreDialled_data();
    void dialPlansAreDialled();
    void manyPlansAreDialledInTime();
    void knowsTheFirmware_data();
    void knowsTheFirmware();
    void countsWhatIsMany();
    void aSecondCheckSaysTheSame_data();
    void aSecondCheckSaysTheSame();
    void catalogueDefaultsAreGood();
    void everyCodeHasASentence();
    void hostileValuesAreJudgedInTime();
};

static CheckResult check(const QByteArray &body, const CheckOptions &options = {})
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<flat-profile>" + body + "</flat-profile>");
    return ProfileChecker(Catalogue::builtIn()).check(document, options);
}

static QList<Problem> withCode(const QList<Problem> &problems, QLatin1StringView code)
{
    QList<Problem> found;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(found),
        [&](const Problem &p) { return p.diagnostic.code == code; });
    return found;
}

void tst_ProfileChecks::reports_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("element");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QByteArray>("mended"); // null: no fix
    using namespace problemcodes;
    const auto row
        = [](const char *name, const QByteArray &body, QLatin1StringView code, const QString &element,
              const QByteArray &mended = {}, Severity severity = Severity::Warning) {
              QTest::newRow(name) << body << code << element << severity << mended;
          };
    const QString periodic = u"Resync_Periodic"_s;
    const QString retry = u"Resync_Error_Retry_Delay"_s;
    row("resync at a time and periodically",
        "<Resync_At__HHmm_>0230</Resync_At__HHmm_><Resync_Periodic>3600</Resync_Periodic>", kShadowedPeriodic,
        periodic, "<Resync_At__HHmm_>0230</Resync_At__HHmm_>");
    row("no retry", "<Resync_Error_Retry_Delay>0</Resync_Error_Retry_Delay>", kNoRetry, retry,
        "<Resync_Error_Retry_Delay>3600</Resync_Error_Retry_Delay>");
    row("retry emptied", "<Resync_Error_Retry_Delay/>", kNoRetry, retry,
        "<Resync_Error_Retry_Delay>3600</Resync_Error_Retry_Delay>");
    row("resync too often", "<Resync_Periodic>60+10</Resync_Periodic>", kResyncTooOften, periodic);
    row("retry too often", "<Resync_Error_Retry_Delay>5,10</Resync_Error_Retry_Delay>", kRetryTooOften,
        retry);
    row("never resyncs",
        "<Resync_On_Reset>No</Resync_On_Reset><Resync_Periodic>0</Resync_Periodic><Resync_At__HHmm_/>",
        kNeverResyncs, periodic,
        "<Resync_On_Reset>No</Resync_On_Reset><Resync_Periodic>3600</Resync_Periodic><Resync_At__HHmm_/>");
    row("no way back", "<Provision_Enable>no</Provision_Enable><Enable_Web_Server>No</Enable_Web_Server>",
        kNoWayBack, u"Provision_Enable"_s,
        "<Provision_Enable>Yes</Provision_Enable><Enable_Web_Server>No</Enable_Web_Server>");
    row("no rule and no web server", "<Profile_Rule></Profile_Rule><Enable_Web_Server>No</Enable_Web_Server>",
        kNoWayBack, u"Profile_Rule"_s);
    row("open web page", "<Enable_Web_Server>Yes</Enable_Web_Server><Admin_Password></Admin_Password>",
        kOpenWebPage, u"Admin_Password"_s);
    row("open web page, on by itself", "<Admin_Password>\"\"</Admin_Password>", kOpenWebPage,
        u"Admin_Password"_s);
    row("upgrade rule of no use",
        "<Upgrade_Enable>No</Upgrade_Enable><Upgrade_Rule>http://a/b</Upgrade_Rule>", kRuleUnused,
        u"Upgrade_Rule"_s, {}, Severity::Info);
    row("profile rule of no use",
        "<Provision_Enable>No</Provision_Enable><Profile_Rule_B>http://a/b</Profile_Rule_B>", kRuleUnused,
        u"Profile_Rule_B"_s, {}, Severity::Info);
    row("user may change the rule", "<Profile_Rule ua=\"rw\">http://a/b</Profile_Rule>", kUserMayChange,
        u"Profile_Rule"_s, "<Profile_Rule ua=\"na\">http://a/b</Profile_Rule>");
    row("daylight saving begins and ends at once",
        "<Daylight_Saving_Time_Rule>start=3/8/7/02:0:0;end=3/8/7/2;save=1</Daylight_Saving_Time_Rule>",
        valuecodes::kDstEndless, u"Daylight_Saving_Time_Rule"_s);
    row("daylight saving without an end",
        "<Daylight_Saving_Time_Rule>start=3/8/7/2;save=1</Daylight_Saving_Time_Rule>", valuecodes::kDstEndless,
        u"Daylight_Saving_Time_Rule"_s);
    row("daylight saving without a rule",
        "<Daylight_Saving_Time_Rule></Daylight_Saving_Time_Rule><Daylight_Saving_Time_Enable>Yes</"
        "Daylight_Saving_Time_Enable>",
        kDstWithoutRule, u"Daylight_Saving_Time_Rule"_s);

    row("no user ID", "<Line_Enable_1_>Yes</Line_Enable_1_><Proxy_1_>pbx</Proxy_1_><User_ID_1_/>", kNoUserId,
        u"User_ID_1_"_s);
    row("no user ID here", "<Line_Enable_1_>Yes</Line_Enable_1_><Proxy_1_>pbx</Proxy_1_>", kNoUserId,
        u"Line_Enable_1_"_s, {}, Severity::Info);
    row("no proxy", "<Line_Enable_2_>yes</Line_Enable_2_><User_ID_2_>5001</User_ID_2_><Proxy_2_></Proxy_2_>",
        kNoProxy, u"Proxy_2_"_s);
    row("extension without anything",
        "<Line_Enable_5_>Yes</Line_Enable_5_><User_ID_5_/><Proxy_5_/><Line_Enable_6_>Yes</Line_Enable_6_>"
        "<User_ID_6_></User_ID_6_>",
        kNoAccount, u"Line_Enable_5_"_s, {}, Severity::Info);
    row("key on a disabled extension", "<Extension_3_>2</Extension_3_><Line_Enable_2_>No</Line_Enable_2_>",
        kKeyOnDisabled, u"Extension_3_"_s,
        "<Extension_3_>Disabled</Extension_3_><Line_Enable_2_>No</Line_Enable_2_>");
    row("one port for two", "<SIP_Port_1_>5060</SIP_Port_1_><SIP_Port_2_>5060</SIP_Port_2_>", kSipPortTwice,
        u"SIP_Port_2_"_s, "<SIP_Port_1_>5060</SIP_Port_1_><SIP_Port_2_>5061</SIP_Port_2_>");
    row("one port for two, own port taken", "<SIP_Port_1_>5061</SIP_Port_1_><SIP_Port_2_>5061</SIP_Port_2_>",
        kSipPortTwice, u"SIP_Port_2_"_s);
    row("codec off", "<Preferred_Codec_1_>G729a</Preferred_Codec_1_><G729a_Enable_1_>No</G729a_Enable_1_>",
        kCodecNotEnabled, u"Preferred_Codec_1_"_s,
        "<Preferred_Codec_1_>G729a</Preferred_Codec_1_><G729a_Enable_1_>Yes</G729a_Enable_1_>");
    row("star codes alike", "<Cfwd_All_Act_Code>*72</Cfwd_All_Act_Code><Call_Park_Code>*72</Call_Park_Code>",
        kStarCodeTwice, u"Call_Park_Code"_s);
    row("star code of another's default", "<Call_Park_Code>*72</Call_Park_Code>", kStarCodeOfDefault,
        u"Call_Park_Code"_s, {}, Severity::Info);
    row("ports backwards", "<RTP_Port_Min>20000</RTP_Port_Min><RTP_Port_Max>10000</RTP_Port_Max>", kPortRange,
        u"RTP_Port_Max"_s);
    row("static address without one",
        "<Connection_Type>Static IP</Connection_Type><Static_IP></Static_IP><Gateway/>", kStaticIpIncomplete,
        u"Connection_Type"_s);

    row("template left over", "<Display_Name_1_>{{ name }}</Display_Name_1_>", kTemplate,
        u"Display_Name_1_"_s);
    row("Smarty left over", "<User_ID_1_>{$user}</User_ID_1_>", kTemplate, u"User_ID_1_"_s);
    row("left over where a number belongs", "<SIP_Port_1_>{$port}</SIP_Port_1_>", kTemplate, u"SIP_Port_1_"_s,
        {}, Severity::Error);
    row("Smarty's conditions left over", "<STUN_Enable>{if $stun}Yes{else}No{/if}</STUN_Enable>", kTemplate,
        u"STUN_Enable"_s, {}, Severity::Error);
    row("a script's variable left over", "<Enable_CDP>$enable_cdp</Enable_CDP>", kTemplate, u"Enable_CDP"_s,
        {}, Severity::Error);
    row("a script's variable for a rule", "<Upgrade_Rule>$upgrade_rule</Upgrade_Rule>", kTemplate,
        u"Upgrade_Rule"_s);
    row("hashes left over", "<User_ID_1_>##USER##</User_ID_1_>", kTemplate, u"User_ID_1_"_s);
    row("left over in a stranger", "<Zz9>%%USER_NAME%%</Zz9>", kTemplate, u"Zz9"_s);
    row("key in clear", "<Profile_Rule>[--key geheim]http://a/b</Profile_Rule>", kSecretInRule,
        u"Profile_Rule"_s);
    row("password in clear", "<Upgrade_Rule>[--uid u --pwd \"ge heim\"]http://a/b</Upgrade_Rule>",
        kSecretInRule, u"Upgrade_Rule"_s);
    row("password in a URL", "<Profile_Rule>http://u:geheim@a/b</Profile_Rule>", kSecretInUrl,
        u"Profile_Rule"_s);
    row("password in a query", "<Profile_Rule>https://a/b?u=1&amp;pwd=geheim</Profile_Rule>", kSecretInUrl,
        u"Profile_Rule"_s);
    row("stars for a secret", "<GPP_SA>********</GPP_SA>", valuecodes::kMaskedSecret, u"GPP_SA"_s, "",
        Severity::Error);
    row("stars for a password", "<Password_1_>***</Password_1_>", valuecodes::kMaskedSecret, u"Password_1_"_s,
        "", Severity::Error);
    row("stars for a stranger's", "<Wifi_Password>***</Wifi_Password>", valuecodes::kMaskedSecret,
        u"Wifi_Password"_s, "", Severity::Error);
    row("Unicode blanks between", "<GPP_A>1</GPP_A>\u00A0<GPP_B>2</GPP_B>", kStrayBlank, QString(),
        "<GPP_A>1</GPP_A> <GPP_B>2</GPP_B>");
    row("Unicode blank in a stranger", "<Zz9>\u00A0x</Zz9>", valuecodes::kUnicodeBlank, u"Zz9"_s,
        "<Zz9>x</Zz9>");
    row("default", "<Resync_On_Reset>Yes</Resync_On_Reset>", kDefaultValue, u"Resync_On_Reset"_s, {},
        Severity::Info);
    row("default with a number", "<SIP_Port_3_>5062</SIP_Port_3_>", kDefaultValue, u"SIP_Port_3_"_s, {},
        Severity::Info);
    row("empty, closing itself", "<GPP_A/>", kAmbiguousEmpty, u"GPP_A"_s, "<GPP_A>\"\"</GPP_A>",
        Severity::Info);
    row("empty", "<GPP_A> </GPP_A>", kAmbiguousEmpty, u"GPP_A"_s, "<GPP_A>\"\" </GPP_A>", Severity::Info);
    row("access alone", "<GPP_A ua=\"rw\"/>", kAmbiguousEmpty, u"GPP_A"_s, {}, Severity::Info);
    row("form-decoded tone", "<Dial_Tone>350@-19,440@-19;10(*/0/1 2)</Dial_Tone>",
        QLatin1StringView("tone-blank-index"), u"Dial_Tone"_s,
        "<Dial_Tone>350@-19,440@-19;10(*/0/1+2)</Dial_Tone>", Severity::Error);
    row("typographic quotes", "<Display_Name_1_>\u201CFront\u201D</Display_Name_1_>",
        valuecodes::kTypographicQuote, u"Display_Name_1_"_s, "<Display_Name_1_>\"Front\"</Display_Name_1_>");
}

void tst_ProfileChecks::reports()
{
    QFETCH(QByteArray, body);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, element);
    QFETCH(Severity, severity);
    QFETCH(QByteArray, mended);
    const QList<Problem> found = withCode(check(body).problems, code);
    QCOMPARE(found.size(), 1);
    const Problem &problem = found.first();
    QCOMPARE(problem.element, element);
    QCOMPARE(problem.diagnostic.severity, severity);
    QVERIFY(describe(problem).endsWith(u'.'));
    QVERIFY2(
        !describe(problem).contains(u'%') || code == problemcodes::kTemplate, qPrintable(describe(problem)));
    QCOMPARE(problem.diagnostic.fix.isEmpty(), mended.isNull());
    QCOMPARE(describeFix(problem).isEmpty(), mended.isNull());
    if (!mended.isNull())
        QCOMPARE(withEdits("<flat-profile>" + body + "</flat-profile>", problem.diagnostic.fix),
            "<flat-profile>" + mended + "</flat-profile>");
}

void tst_ProfileChecks::staysSilent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QLatin1StringView>("code");
    using namespace problemcodes;
    const auto row = [](const char *name, const QByteArray &body, QLatin1StringView code) {
        QTest::newRow(name) << body << code;
    };
    row("resync at no time",
        "<Resync_At__HHmm_>noon</Resync_At__HHmm_><Resync_Periodic>3600</Resync_Periodic>",
        kShadowedPeriodic);
    row("periodic off", "<Resync_At__HHmm_>0230</Resync_At__HHmm_><Resync_Periodic>0</Resync_Periodic>",
        kShadowedPeriodic);
    row("hourly", "<Resync_Periodic>3600</Resync_Periodic>", kResyncTooOften);
    row("no number of seconds", "<Resync_Periodic>1h</Resync_Periodic>", kResyncTooOften);
    row("never is not often", "<Resync_Periodic>0</Resync_Periodic>", kResyncTooOften);
    row("documented retries", "<Resync_Error_Retry_Delay>60,120,240</Resync_Error_Retry_Delay>",
        kRetryTooOften);
    row("retry", "<Resync_Error_Retry_Delay>300</Resync_Error_Retry_Delay>", kNoRetry);
    row("retry left alone", "<Resync_Error_Retry_Delay ua=\"na\"/>", kNoRetry);
    row("resyncs at a reset", "<Resync_Periodic>0</Resync_Periodic>", kNeverResyncs);
    row("web server stays", "<Provision_Enable>No</Provision_Enable>", kNoWayBack);
    row("provisioning stays", "<Enable_Web_Server>No</Enable_Web_Server>", kNoWayBack);
    row("password kept", "<Enable_Web_Server>Yes</Enable_Web_Server><Admin_Password ua=\"na\"/>",
        kOpenWebPage);
    row("password and web server off",
        "<Enable_Web_Server>No</Enable_Web_Server><Admin_Password></Admin_Password>", kOpenWebPage);
    row("user may see the rule", "<Profile_Rule ua=\"ro\">http://a/b</Profile_Rule>", kUserMayChange);
    row("daylight saving",
        "<Daylight_Saving_Time_Rule>start=3/8/7/2;end=11/1/7/2;save=1</Daylight_Saving_Time_Rule>",
        valuecodes::kDstEndless);
    row("extension not in use", "<Line_Enable_5_>Yes</Line_Enable_5_><User_ID_5_/><Proxy_5_/>", kNoUserId);
    row("outbound proxy",
        "<Line_Enable_1_>Yes</Line_Enable_1_><User_ID_1_>1</User_ID_1_><Proxy_1_/><Outbound_Proxy_1_>a</"
        "Outbound_Proxy_1_>",
        kNoProxy);
    row("no registration wanted",
        "<Line_Enable_1_>Yes</Line_Enable_1_><User_ID_1_>1</User_ID_1_><Proxy_1_/><Register_1_>No</"
        "Register_1_>",
        kNoProxy);
    row("key on an extension", "<Extension_3_>2</Extension_3_><Line_Enable_2_>Yes</Line_Enable_2_>",
        kKeyOnDisabled);
    row("ports of their own", "<SIP_Port_1_>5060</SIP_Port_1_><SIP_Port_2_>5061</SIP_Port_2_>",
        kSipPortTwice);
    row("one port, one extension off",
        "<SIP_Port_1_>5060</SIP_Port_1_><SIP_Port_2_>5060</SIP_Port_2_><Line_Enable_2_>No</Line_Enable_2_>",
        kSipPortTwice);
    row("one port, two transports",
        "<SIP_Port_1_>5060</SIP_Port_1_><SIP_Port_2_>5060</SIP_Port_2_><SIP_Transport_2_>TLS</"
        "SIP_Transport_2_>",
        kSipPortTwice);
    row("codec on", "<Preferred_Codec_1_>G729a</Preferred_Codec_1_><G729a_Enable_1_>Yes</G729a_Enable_1_>",
        kCodecNotEnabled);
    row("star codes of the phone", "<Cfwd_All_Act_Code>*72</Cfwd_All_Act_Code>", kStarCodeOfDefault);
    row("star codes swapped",
        "<Cfwd_All_Act_Code>*73</Cfwd_All_Act_Code><Cfwd_All_Deact_Code>*72</Cfwd_All_Deact_Code>",
        kStarCodeTwice);
    row("dial plan with hashes", "<Dial_Plan_1_>(##xx##|*xx)</Dial_Plan_1_>", kTemplate);
    row("a text of any kind", "<Display_Name_1_>$ales</Display_Name_1_>", kTemplate);
    row("told once", "<Profile_Rule>[--key geheim]https://a/b</Profile_Rule>",
        QLatin1StringView("rule-clear-secret"));
    row("another word", "<Zip_Code>10115</Zip_Code>", kNearMiss);
    row("blanks of a placeholder", "<Upgrade_Rule>http://&lt;server ip&gt;/a.loads</Upgrade_Rule>",
        QLatin1StringView("rule-space"));
    row("macro", "<Profile_Rule>http://a/$(MAU)</Profile_Rule>", kTemplate);
    row("key by macro", "<Profile_Rule>[--key $SA]http://a/b</Profile_Rule>", kSecretInRule);
    row("user by name alone", "<Profile_Rule>[--uid me]http://a/b</Profile_Rule>", kSecretInRule);
    row("port in a URL", "<Profile_Rule>http://a:80/b@c</Profile_Rule>", kSecretInUrl);
    row("query without secrets", "<Profile_Rule>https://a/b?user=me&amp;pad=1</Profile_Rule>", kSecretInUrl);
    row("secret by macro", "<Profile_Rule>https://a/b?password=$SA</Profile_Rule>", kSecretInUrl);
    row("secret left out", "<Profile_Rule>https://a/b?password=&amp;x=1</Profile_Rule>", kSecretInUrl);
    row("secret of stars in a query", "<Profile_Rule>https://a/b?token=***</Profile_Rule>", kSecretInUrl);
    row("short secret of stars", "<GPP_A>***</GPP_A>", valuecodes::kMaskedSecret);
    row("not the default", "<Resync_On_Reset>No</Resync_On_Reset>", kDefaultValue);
    row("empty string", "<GPP_A>\"\"</GPP_A>", kAmbiguousEmpty);
    row("plain blanks between", "<GPP_A>1</GPP_A> \n <GPP_B>2</GPP_B>", kStrayBlank);
    row("static address", "<Connection_Type>Static IP</Connection_Type><Static_IP>192.0.2.1</Static_IP>",
        kStaticIpIncomplete);
    row("ports", "<RTP_Port_Min>10000</RTP_Port_Min><RTP_Port_Max>20000</RTP_Port_Max>", kPortRange);
}

void tst_ProfileChecks::staysSilent()
{
    QFETCH(QByteArray, body);
    QFETCH(QLatin1StringView, code);
    QCOMPARE(withCode(check(body).problems, code).size(), 0);
}

void tst_ProfileChecks::dialPlansAreDialled_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("numbers"); // that the user wants dialled
    QTest::addColumn<QStringList>("found"); // element, code and number
    QTest::addColumn<QByteArray>("mended"); // by the first fix
    const auto row = [](const char *name, const QByteArray &body, const QStringList &numbers,
                         const QStringList &found, const QByteArray &mended = {}) {
        QTest::newRow(name) << body << numbers << found << mended;
    };
    const QByteArray plan = "<Dial_Plan_1_>(9,xx.)</Dial_Plan_1_>";
    const QString rejected = u"Dial_Plan_1_ dialplan-emergency-rejected 112"_s;
    row("nothing is known of the place", plan, {}, {});
    row("the user's number", plan, { u"112"_s }, { rejected },
        "<Dial_Plan_1_>(112|9,xx.)</Dial_Plan_1_>");
    row("the extension's own number", plan + "<Emergency_Number_1_>112, 910</Emergency_Number_1_>", {},
        { rejected });
    row("another extension's", plan + "<Emergency_Number_2_>112</Emergency_Number_2_>", {}, {});
    row("the country", plan + "<Locale>sv-SE</Locale>", {}, { rejected });
    row("the factory's country", plan + "<Locale>en-US</Locale>", {}, {});
    row("the country of a template", plan + "<Locale>{{ xy }}</Locale>", {}, {});
    row("an extension that is off", plan + "<Line_Enable_1_>No</Line_Enable_1_>", { u"112"_s }, {});
    row("no plan", "<Dial_Plan_1_>{$plan}</Dial_Plan_1_><Dial_Plan_2_/>", { u"112"_s }, {});
    row("it only takes time", "<Dial_Plan_1_>(x.)</Dial_Plan_1_>", { u"112"_s }, {});
    row("a code is changed",
        "<Call_Return_Code>*69</Call_Return_Code><Dial_Plan_1_>(&lt;*69:1&gt;|xx.)</Dial_Plan_1_>", {},
        { u"Dial_Plan_1_ dialplan-starcode-changed *69"_s });
    row("a code is switched off",
        "<Dial_Plan_1_>(*69S0&lt;:1&gt;)</Dial_Plan_1_><Call_Return_Code></Call_Return_Code>", {}, {});
    row("a plan of its own for each",
        plan + "<Dial_Plan_2_>(112)</Dial_Plan_2_><Dial_Plan_3_>(11x!)</Dial_Plan_3_>", { u"112"_s },
        { rejected, u"Dial_Plan_3_ dialplan-emergency-barred 112"_s });
}

void tst_ProfileChecks::dialPlansAreDialled()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, numbers);
    QFETCH(QStringList, found);
    QFETCH(QByteArray, mended);
    CheckOptions options;
    options.emergencyNumbers = numbers;
    QStringList reported;
    QList<TextEdit> fix;
    for (const Problem &problem : check(body, options).problems) {
        const Diagnostic &d = problem.diagnostic;
        if (!QByteArray(d.code.latin1()).contains("emergency")
            && !QByteArray(d.code.latin1()).contains("starcode"))
            continue;
        if (reported.isEmpty())
            fix = d.fix;
        QVERIFY(problem.isAboutValue);
        QVERIFY(describe(problem).contains(d.arguments.first()));
        reported.append(problem.element + u' ' + d.code + u' ' + d.arguments.first());
    }
    QCOMPARE(reported, found);
    if (!mended.isEmpty())
        QCOMPARE(withEdits("<flat-profile>" + body + "</flat-profile>", fix),
            "<flat-profile>" + mended + "</flat-profile>");
}

void tst_ProfileChecks::manyPlansAreDialledInTime()
{
    QByteArray body;
    for (int n = 1; n <= 16; ++n) {
        const QByteArray name = "Dial_Plan_" + QByteArray::number(n) + '_';
        const QByteArray piece = QByteArray("*xx|").repeated(5000 / 4 - 2) + QByteArray::number(n);
        body += '<' + name + ">(" + piece + ")</" + name + '>';
    }
    QElapsedTimer timer;
    timer.start();
    check(body);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_ProfileChecks::knowsTheFirmware_data()
{
    QTest::addColumn<QString>("firmware");
    QTest::addColumn<bool>("known");
    QTest::newRow("any") << QString() << true;
    QTest::newRow("the one") << u"12.0(1)"_s << true;
    QTest::newRow("later") << u"12.0(7)SR2"_s << true;
    QTest::newRow("load name") << u"12-0-1MPP0001-6"_s << true;
    QTest::newRow("earlier") << u"11.3(7)"_s << false;
    QTest::newRow("earlier load name") << u"11-3-7MPP-376"_s << false;
}

void tst_ProfileChecks::knowsTheFirmware()
{
    QFETCH(QString, firmware);
    QFETCH(bool, known);
    // Since 12.0(1).
    const QByteArray body = "<Survivability_Proxy_1_>pbx</Survivability_Proxy_1_>";
    const QList<Problem> found
        = withCode(check(body, { nullptr, firmware }).problems, problemcodes::kNotInFirmware);
    QCOMPARE(found.isEmpty(), known);
    if (!known)
        QVERIFY(describe(found.first()).contains(u"12.0(1)"_s));
}

void tst_ProfileChecks::countsWhatIsMany()
{
    QByteArray empties;
    QByteArray defaults;
    for (char c = 'A'; c <= 'P'; ++c)
        empties += QByteArray("<GPP_") + c + "/>";
    for (int n = 1; n <= 16; ++n) {
        empties += "<Auth_ID_" + QByteArray::number(n) + "_/>";
        defaults += "<Register_" + QByteArray::number(n) + "_>Yes</Register_" + QByteArray::number(n) + "_>"
            + "<SIP_Port_" + QByteArray::number(n) + "_>" + QByteArray::number(5059 + n) + "</SIP_Port_"
            + QByteArray::number(n) + "_>";
    }
    const QList<Problem> problems = check(empties + defaults).problems;
    for (const QLatin1StringView code : { problemcodes::kAmbiguousEmpty, problemcodes::kDefaultValue }) {
        const QList<Problem> found = withCode(problems, code);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().element.isEmpty());
        QVERIFY(describe(found.first()).startsWith(u"32"_s));
        QVERIFY(found.first().diagnostic.fix.isEmpty());
    }
    QByteArray strangers;
    for (int n = 0; n < 2500; ++n)
        strangers += "<Zebra_Crossing_" + QByteArray::number(n) + ">1</Zebra_Crossing_"
            + QByteArray::number(n) + '>';
    strangers += "<Zebra_Crossing_7>2</Zebra_Crossing_7>";
    const QList<Problem> many = check(strangers).problems;
    QCOMPARE(withCode(many, problemcodes::kUnknown).size(), 1);
    QVERIFY(describe(withCode(many, problemcodes::kUnknown).first()).contains(u"2500"_s));
    QCOMPARE(withCode(many, problemcodes::kDuplicate).size(), 1);
}

void tst_ProfileChecks::aSecondCheckSaysTheSame_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

/// What a checker remembers must not change what it says, nor must the profiles it has seen before.
void tst_ProfileChecks::aSecondCheckSaysTheSame()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    static ProfileChecker seasoned(Catalogue::builtIn());
    const QByteArray bytes = readFile(path);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(decodeText(bytes, detectEncoding(bytes)).text);
    const std::optional<PhoneModel> model = Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC");
    const CheckResult fresh = ProfileChecker(Catalogue::builtIn()).check(document);
    QCOMPARE(seasoned.check(document).problems, fresh.problems);
    QVERIFY(seasoned.check(document, { &*model, u"11.3(1)"_s }).problems.size() >= fresh.problems.size() / 2);
    QCOMPARE(seasoned.check(document).problems, fresh.problems);
}

/// A phone that is told its own defaults, all of them, is not told anything wrong.
void tst_ProfileChecks::catalogueDefaultsAreGood()
{
    const Catalogue &catalogue = Catalogue::builtIn();
    QByteArray body;
    for (int id = 0; id < catalogue.count(); ++id) {
        const QByteArray name = catalogue.element(ParameterId(id)).toUtf8();
        const QByteArray value = catalogue.defaultValue(ParameterId(id)).toHtmlEscaped().toUtf8();
        if (!value.isEmpty())
            body += '<' + name + '>' + value + "</" + name + '>';
    }
    for (const Problem &problem : check(body).problems)
        QVERIFY2(problem.diagnostic.severity != Severity::Error
                && !QByteArray(problem.diagnostic.code.latin1()).contains("star-code")
                && problem.diagnostic.code != problemcodes::kSipPortTwice,
            qPrintable(problem.element + u": "_s + describe(problem)));
}

void tst_ProfileChecks::everyCodeHasASentence()
{
    using namespace problemcodes;
    for (const QLatin1StringView code : { kDuplicate, kAccess, kUserMayChange, kUnknown, kNearMiss, kNameCase,
             kNotOnModel, kNotInFirmware, kCdata, kNested, kStrayText, kStrayBlank, kNoProfile,
             kSeveralProfiles, kEncoding, kTemplate, kSecretInRule, kSecretInUrl, kDefaultValue,
             kAmbiguousEmpty, kUnusedIgnore, kIgnoreRefused, valuecodes::kOutOfRange,
             QLatin1StringView("tone-blank-index"), QLatin1StringView("bare-ampersand") }) {
        QVERIFY2(describeCode(code).endsWith(u'.'), code.latin1());
        QVERIFY2(!describeCode(code).contains(u'%'), code.latin1());
    }
}

void tst_ProfileChecks::hostileValuesAreJudgedInTime()
{
    const QByteArray pieces[]
        = { "--key$", "--pwd \"", "://a:b@", "{{", "##A", "<!--", "*", "%%", "{$", "${" };
    for (const QByteArray &piece : pieces) {
        const QByteArray value = piece.repeated(1'000'000 / piece.size());
        const QByteArray body
            = "<Profile_Rule>" + QString::fromUtf8(value).toHtmlEscaped().toUtf8() + "</Profile_Rule>";
        QElapsedTimer timer;
        timer.start();
        check(body);
        QVERIFY2(timer.elapsed() < 20'000, piece.constData()); // quadratic ones take minutes
    }
}

QTEST_GUILESS_MAIN(tst_ProfileChecks)
#include "tst_profilechecks.moc"
