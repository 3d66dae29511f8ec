#include "core/rules/macrocatalogue.h"
#include "core/rules/ruleanalysis.h"
#include "core/rules/rulecheck.h"
#include "core/rules/rulecodes.h"
#include "core/rules/schedule.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::rulecodes;

using Check = QList<Diagnostic> (*)(QStringView);

static Check ruleCheckOf(const QString &type)
{
    static const QHash<QString, Check> checks { { u"ProvisioningRule"_s, checkProvisioningRule },
        { u"ProfileRule"_s, checkProfileRule }, { u"ReportRule"_s, checkReportRule },
        { u"UpgradeRule"_s, checkUpgradeRule }, { u"ResyncTrigger"_s, checkResyncTrigger },
        { u"RetrySchedule"_s, checkRetrySchedule } };
    return checks.value(type, nullptr);
}

static QString applied(const QString &text, const Diagnostic &problem)
{
    QString result = text;
    for (auto edit = problem.fix.crbegin(); edit != problem.fix.crend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

static const Diagnostic *find(const QList<Diagnostic> &problems, QLatin1StringView code)
{
    const auto found = std::find_if(
        problems.begin(), problems.end(), [&](const Diagnostic &problem) { return problem.code == code; });
    return found == problems.end() ? nullptr : &*found;
}

static QString codesOf(const QList<Diagnostic> &problems)
{
    QStringList codes;
    for (const Diagnostic &problem : problems)
        codes.append(problem.code);
    return codes.join(u' ');
}

class tst_RuleAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void realValuesAreJudged_data();
    void realValuesAreJudged();
    void tellsAndMends_data();
    void tellsAndMends();
    void findsNothing_data();
    void findsNothing();
    void knowsWhatIsReached_data();
    void knowsWhatIsReached();
    void everyProblemIsWorded();
    void anythingIsJudged();
    void manyAlternativesAreLinear();
    void catalogueKnowsItsMacros();
};

void tst_RuleAnalysis::realValuesAreJudged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const QString given = qEnvironmentVariable("FLATPROFILE_VALUES");
    const QString path = given.isEmpty() ? testing::sharedPath(u"facts/real-values.tsv"_s) : given;
    int line = 0;
    int rows = 0;
    for (const QString &text : QString::fromUtf8(testing::readFile(path)).split(u'\n')) {
        ++line;
        const QStringList cells = text.split(u'\t');
        if (cells.size() < 4 || !ruleCheckOf(cells.at(0)))
            continue;
        QTest::addRow("line %d", line) << cells.at(0) << cells.at(1) << cells.at(3);
        ++rows;
    }
    if (rows == 0)
        QSKIP("The real values are not here.");
}

void tst_RuleAnalysis::realValuesAreJudged()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const QList<Diagnostic> problems = ruleCheckOf(kind)(value);
    const bool hasError = std::any_of(problems.begin(), problems.end(),
        [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
    QVERIFY2(hasError == (expected == "invalid"_L1), qPrintable(value + u": "_s + codesOf(problems)));
    for (const Diagnostic &problem : problems) {
        QVERIFY2(problem.span.offset >= 0 && problem.span.end() <= value.size(), qPrintable(value));
        QVERIFY2(problem.severity != Severity::Error || problem.span.length > 0, qPrintable(value));
    }
}

void tst_RuleAnalysis::tellsAndMends_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("mended"); // null: there is no fix
    const auto row = [](const char *type, const char *value, QLatin1StringView code, const char *where,
                         const char *mended = nullptr) {
        QTest::addRow("%s: %s", code.data(), value)
            << QString::fromLatin1(type) << QString::fromUtf8(value) << code << QString::fromUtf8(where)
            << (mended ? QString::fromUtf8(mended) : QString());
    };
    constexpr auto profile = "ProfileRule";
    constexpr auto trigger = "ResyncTrigger";
    row(profile, "($PRVTMR ge 600) http://h/x", kSyntax, "($PRVTMR ge 600)", "($PRVTMR ge 600)? http://h/x");
    row(profile, "(A = \"x\";) http://h/x", kSyntax, "(A = \"x\";)", "(A = \"x\";)! http://h/x");
    row(profile, "$PRVTMR ge 600)? http://h/x", kParenthesis, ")", "($PRVTMR ge 600)? http://h/x");
    row(profile, "(A = \"x\";);! http://h/x", kAssignTerminator, ");!", "(A = \"x\";)! http://h/x");
    row(profile, "(A = \"x\")! http://h/x", kAssignSemicolon, "\"", "(A = \"x\";)! http://h/x");
    row(profile, "(A = x;)! http://h/x", kAssignment, "x", "(A = \"x\";)! http://h/x");
    row(profile, "(A = \"x\" B = \"y\";)! http://h/x", kAssignment, "B",
        "(A = \"x\"; B = \"y\";)! http://h/x");
    row(profile, "[--pwdSecret] https://h/x", kOption, "--pwdSecret", "[--pwd Secret] https://h/x");
    row("UpgradeRule", "[--key $SA] http://h/x.loads", kOptions, "[--key $SA]", " http://h/x.loads");
    row(profile, "(\u201c$A\u201d eq \u201cx\u201d)? http://h/x", kCharacter, "\u201c",
        "(\"$A\" eq \"x\")? http://h/x");
    row(trigger, "\u201c$A\u201d eq \u201cx\u201d", kCharacter, "\u201c", "\"$A\" eq \"x\"");
    row(profile, "http://h/a\u2013b.cfg", kCharacter, "\u2013", "http://h/a-b.cfg");
    row(profile, "h ttps://h/x", kSpace, " ", "https://h/x");
    row(profile, "tftp://h: 6900/x y", kSpace, " ", "tftp://h:6900/xy");
    row(profile, "htp://h/x", kScheme, "htp", "http://h/x");
    row(profile, "http://h:99999/x", kPort, "99999");
    row("UpgradeRule", "/x.loads", kServer, "/");
    row(profile, "[--key geheim] http://h/x", kClearSecret, "geheim");
    row(profile, "[--uid $SA --pwd $SB] http://h/x", kHttpCredentials, "http",
        "[--uid $SA --pwd $SB] https://h/x");
    row(profile, "http://h/x.loads", kNotAProfile, "http://h/x.loads");
    row("UpgradeRule", "http://h/$PSN.xml", kNotALoad, "http://h/$PSN.xml");
    row(profile, "http://h/<name>.cfg", kPlaceholder, "<name>");
    row(profile, "http://h/$MAUconfig.cfg", kGluedMacro, "$MAUconfig", "http://h/$(MAU)config.cfg");
    row(profile, "http://h/$ma.cfg", kUnknownMacro, "$ma", "http://h/$MA.cfg");
    row(trigger, "$UPGTMTR gt 300", kUnknownMacro, "$UPGTMTR", "$UPGTMR gt 300");
    row(trigger, "$REGTMER2 gt 300", kUnknownMacro, "$REGTMER2", "$REGTMR2 gt 300");
    row(profile, "http://h/$STRANGE.cfg", kUnknownMacro, "$STRANGE");
    row(profile, "http://h/$(GPP_A:2)/$GPP_B", kLongMacro, "$(GPP_A:2)", "http://h/$(A:2)/$GPP_B");
    row(profile, "http://h/$SA", kWithheldSecret, "$SA");
    row(profile, "http://h/$(A:)", kMalformedMacro, "$(");
    row(trigger, "$CCERT eq \"Installed\"", kType, "$CCERT eq \"Installed\"", "\"$CCERT\" eq \"Installed\"");
    row(trigger, "$PRVTMR gt \"600\"", kType, "$PRVTMR gt \"600\"", "$PRVTMR gt 600");
    row(trigger, "\"$SWVER\" lt \"11-3-2MPP0001\"", kOperator, "lt", "$SWVER lt 11-3-2MPP0001");
    row(trigger, "\"$PN\" lt \"b\"", kOperator, "lt");
    row(trigger, "$CCERT eq Installed", kFormat, "$CCERT", "\"$CCERT\" eq \"Installed\"");
    row(trigger, "$A eq beta", kFormat, "beta", "\"$A\" eq \"beta\"");
    row(trigger, "$PRVTMR gt 11-0-1MPP", kMixedKinds, "$PRVTMR gt 11-0-1MPP");
    row(trigger, "$SWVER lt 7.5.2b", kLegacyVersion, "7.5.2b");
    row(trigger, "$SWVER lt 7.5.2", kLegacyVersion, "7.5.2");
    row(trigger, "$SWVER lt 12.0.1", kLegacyVersion, "12.0.1", "$SWVER lt 12-0-1MPP");
    row(trigger, "! 11-0-1MPP", kLegacyForm, "! 11-0-1MPP", "$SWVER ! 11-0-1MPP");
    row(trigger, "$PRVTMR GT 600", kOperatorCase, "GT", "$PRVTMR gt 600");
    row(trigger, "\"$SWVER\" ne \"11-1-0MPP\"", kQuotedVersion, "\"$SWVER\" ne \"11-1-0MPP\"",
        "$SWVER ne 11-1-0MPP");
    row(trigger, "$PRVTMR gt 600 and $PRVTMR lt 300", kNeverTrue, "$PRVTMR gt 600 and $PRVTMR lt 300");
    row(trigger, "$PRVTMR lt 0", kNeverTrue, "$PRVTMR lt 0");
    row(trigger, "\"$A\" eq \"x\" and \"$A\" eq \"y\"", kNeverTrue, "\"$A\" eq \"x\" and \"$A\" eq \"y\"");
    row(trigger, "$PRVTMR ge 0", kAlwaysTrue, "$PRVTMR ge 0");
    row(trigger, "5 lt 6", kAlwaysTrue, "5 lt 6");
    row(profile, "($PRVTMR gt 9)? http://a/x |", kEmptyAlternative, "");
    row(profile, "($PRVTMR gt 9)? /x | ($PRVTMR lt 5)? /y", kMaybeSkipped, "($PRVTMR lt 5)?");
    row("ReportRule", "[--status]http://h/x;", kTrailingSemicolon, ";", "[--status]http://h/x");
    row(profile, "(\"$A\" eq \"\u00e4\")? /x | /y", kNonAscii, "\u00e4");
    row("RetrySchedule", "600,", kScheduleSyntax, ",");
    row("RetrySchedule", "3600+", kScheduleSyntax, "+");
    row("RetrySchedule", "1h", kScheduleSyntax, "h");
    row("RetrySchedule", "600,0", kScheduleZero, "0");
    row("RetrySchedule", "0+600", kScheduleZero, "0");
}

void tst_RuleAnalysis::tellsAndMends()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, where);
    QFETCH(QString, mended);
    const QList<Diagnostic> problems = ruleCheckOf(type)(value);
    const Diagnostic *problem = find(problems, code);
    QVERIFY2(problem, qPrintable(codesOf(problems)));
    QCOMPARE(value.sliced(problem->span.offset, problem->span.length), where);
    QCOMPARE(problem->fix.isEmpty() ? QString() : applied(value, *problem), mended);
    if (!mended.isNull())
        QVERIFY(!find(ruleCheckOf(type)(mended), code) || mended.contains("GPP_B"_L1)
            || mended.startsWith("$SWVER !"_L1));
}

void tst_RuleAnalysis::findsNothing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *type, const char *value) {
        QTest::newRow(value) << QString::fromLatin1(type) << QString::fromUtf8(value);
    };
    row("ProfileRule", "/$PSN.xml");
    row("ProfileRule", "($SWVER lt 11-3-2MPP0001)? http://a/$MA.cfg | http://b/$(MAU:4:2)/x.cfg");
    row("ProfileRule", "[--key \"$SB\" --post g] https://h/x");
    row("ProfileRule", "[--uid $SA --pwd $SB] https://h/x");
    row("ProfileRule", "# anything (at all");
    row("ProfileRule", "gds://");
    row("UpgradeRule", "($SWVER ne sip88xx.11-0-0MPP)? http://h/sip88xx.11-0-0MPP-BN.loads");
    row("ReportRule", "[--status]http://h/s.xml [--delta]http://h/d.xml");
    row("ProvisioningRule", "[--status]http://h/s.xml [--delta]http://h/d.xml");
    row("ResyncTrigger", "$UPGTMR gt 300 and $PRVTMR ge 600");
    row("ResyncTrigger", "\"$CCERT\" eq \"Installed\"");
    row("ResyncTrigger", "# $PRVTMR ge");
    row("ResyncTrigger", "$A gt 5 and $(B:2) lt $C");
    row("RetrySchedule", "600 + 30 , 1200");
    row("RetrySchedule", "");
}

void tst_RuleAnalysis::findsNothing()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QCOMPARE(codesOf(ruleCheckOf(type)(value)), QString());
}

void tst_RuleAnalysis::knowsWhatIsReached_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("reached"); // + and - an alternative
    const auto row = [](const char *conditions, const char *reached) {
        QTest::newRow(conditions) << QString::fromLatin1(conditions) << QString::fromLatin1(reached);
    };
    row("$N gt 5|$N gt 7|", "+-+");
    row("$N gt 5|$N ge 5|", "+++");
    row("$N gt 5|$N ge 6|", "+-+");
    row("$N gt 5|$N le 5|", "++-");
    row("$N gt 5|$M le 5|", "+++");
    row("$N ne 5|$N eq 5|", "++-");
    row("$N eq 5|$N gt 4 and $N lt 6|", "+-+");
    row("\"$F\" eq \"a\"|\"$F\" eq \"a\" and $N gt 5|", "+-+");
    row("\"$F\" eq \"a\" and $N gt 5|\"$F\" eq \"a\" and $N gt 7|", "+-+");
    row("\"$F\" eq \"a\" and $N gt 5|\"$F\" eq \"a\" and $N gt 3|", "+++");
    row("\"$F\" ne \"a\"|\"$F\" eq \"a\"|", "++-");
    row("\"$F\" ne \"a\"|\"$F\" eq \"b\"|", "+-+");
    row("$SWVER lt 11-3-1MPP|$SWVER lt 11-2-1MPP|", "+-+");
    row("$SWVER lt 11-3-1MPP-5|$SWVER ge 11-3-1MPP-5|", "++-");
    row("5 eq 5|$N gt 5|", "+--");
    row("5 eq 6|$N gt 5|", "-++");
    row("$PRVTMR ge 0|$N gt 5|", "+--");
    row("$A eq $A|", "+-");
    // A version without build equals every build, so these leave some phones over.
    row("$SWVER ne 11-3-1MPP|$SWVER ne 11-3-1MPP-5|", "+++");
    row("$SWVER ne 11-3-1MPP-5|$SWVER eq 11-3-1MPP|", "++-");
    row("$SWVER eq 11-3-1MPP-5|$SWVER eq 11-3-1MPP|", "+++");
    row("$N ne 5 and $N ne 6|$N ge 5 and $N le 6|", "+++");
    row("$N eq 5|$N eq 6|$N ge 5 and $N le 6|", "++-+");
    row("$SWVER gt 11-3-1MPP-5|$SWVER eq 11-3-1MPP|", "+++");
    // Values of two kinds are no alternatives of each other.
    row("$N gt 5|$N gt 11-0-1MPP|", "+++");
    row("$N gt 5|$N le 7.5.2b|", "+++");
}

void tst_RuleAnalysis::knowsWhatIsReached()
{
    QFETCH(QString, conditions);
    QFETCH(QString, reached);
    QStringList alternatives;
    const QStringList parts = conditions.split(u'|');
    for (const QString &condition : parts)
        alternatives.append(condition.isEmpty() ? u"/x"_s : u"(%1)? /x"_s.arg(condition));
    const RuleTree tree = parseRule(alternatives.join(u'|'), RuleKind::Profile);
    QString result;
    for (const bool is : reachableAlternatives(tree))
        result += is ? u'+' : u'-';
    QCOMPARE(result, reached);
}

void tst_RuleAnalysis::everyProblemIsWorded()
{
    // Random text meets every code that the rows above don't.
    QRandomGenerator random(3);
    const QStringList pieces { u"($N gt 5)?"_s, u"(a=\"x\")!"_s, u"[--key x --foo"_s, u"]"_s, u"http://h"_s,
        u":0"_s, u"/x "_s, u"|"_s, u"\""_s, u"("_s, u")"_s, u"$SA"_s, u"$FOO"_s, u" lt abc"_s, u"\u201c"_s };
    for (int i = 0; i < 5'000; ++i) {
        QString text;
        for (int n = random.bounded(8); n > 0; --n)
            text += pieces.at(random.bounded(int(pieces.size())));
        for (const auto type :
            { "ProfileRule"_L1, "UpgradeRule"_L1, "ReportRule"_L1, "ResyncTrigger"_L1, "RetrySchedule"_L1 }) {
            for (const Diagnostic &problem : ruleCheckOf(QString(type))(text)) {
                const QString sentence = describeRule(problem);
                QVERIFY2(!sentence.isEmpty() && !sentence.contains("%1"_L1) && !sentence.contains("%2"_L1),
                    problem.code.data());
                QCOMPARE(describeRuleFix(problem).isEmpty(), problem.fix.isEmpty());
            }
        }
    }
}

void tst_RuleAnalysis::anythingIsJudged()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(25); n > 0; --n)
            text += QChar(random.bounded(8) ? char16_t(random.bounded(0x20, 0x7F))
                                            : char16_t(random.bounded(1, 0x3000)));
        for (const auto type :
            { "ProfileRule"_L1, "UpgradeRule"_L1, "ReportRule"_L1, "ResyncTrigger"_L1, "RetrySchedule"_L1 }) {
            for (const Diagnostic &problem : ruleCheckOf(QString(type))(text)) {
                QVERIFY2(problem.span.offset >= 0 && problem.span.end() <= text.size(), qPrintable(text));
                qsizetype at = 0;
                for (const TextEdit &edit : problem.fix) {
                    QVERIFY2(edit.span.offset >= at && edit.span.end() <= text.size(), qPrintable(text));
                    at = edit.span.end();
                }
            }
        }
    }
}

void tst_RuleAnalysis::manyAlternativesAreLinear()
{
    const auto timeOf = [](int count) {
        QString rule;
        for (int i = 0; i < count; ++i)
            rule
                += u"(\"$A\" eq \"x%1\" and $SWVER ne 11-%1-1MPP and $M%1 gt 5)? http://h/%1 | ($PRVTMR eq %1)? /x | "_s
                       .arg(i);
        QElapsedTimer timer;
        timer.start();
        analyzeRule(rule + u"/y"_s, RuleKind::Profile);
        return timer.elapsed();
    };
    timeOf(100);
    const qint64 small = timeOf(500);
    const qint64 large = timeOf(5'000);
    QVERIFY2(large < 30 * std::max<qint64>(small, 10), qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

void tst_RuleAnalysis::catalogueKnowsItsMacros()
{
    const QList<Macro> macros = macroCatalogue();
    QCOMPARE(macros.size(), 16 + 4 + 39);
    for (const Macro &macro : macros) {
        QVERIFY2(!macro.meaning.isEmpty(), qPrintable(macro.name));
        const QString name = macro.isFamily ? macro.name.chopped(1) + u'2' : macro.name;
        const auto found = findMacro(name);
        QVERIFY2(found, qPrintable(name));
        QCOMPARE(found->name, name);
        QCOMPARE(found->kind, macro.kind);
        if (macro.kind == Macro::Kind::Integer) {
            bool good = false;
            const qint64 example = macro.example.toLongLong(&good);
            QVERIFY2(good, qPrintable(name));
            QVERIFY2(!macro.minimum || *macro.minimum <= example, qPrintable(name));
            QVERIFY2(!macro.maximum || *macro.maximum >= example, qPrintable(name));
        }
    }
    QVERIFY(!findMacro(u"ma"));
    QVERIFY(!findMacro(u"UIDn"));
    QVERIFY(!findMacro(u"UID"));
    QVERIFY(!findMacro(u"Q"));
    QCOMPARE(likelyMacro(u"swver"), u"SWVER"_s);
    QCOMPARE(likelyMacro(u"REGTRM3"), u"REGTMR3"_s);
    QCOMPARE(likelyMacro(u"STRANGE"), QString());
}

QTEST_GUILESS_MAIN(tst_RuleAnalysis)
#include "tst_ruleanalysis.moc"
