#include "core/rules/rulesimulation.h"
#include "core/rules/rulesyntax.h"
#include "core/rules/schedule.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

using Row = testing::Vector;

static QString codeOf(const Diagnostic &problem)
{
    return "error:"_L1 + QString(problem.code).section(u'-', 1);
}

static MacroTable macrosOf(const Row &row)
{
    MacroTable macros;
    for (const auto &[name, value] : row.context) {
        if (name != "field"_L1 && name != "OPT66"_L1 && name != "target"_L1)
            macros.insert(name, value);
    }
    return macros;
}

static RuleSetting settingOf(const Row &row)
{
    RuleSetting setting;
    setting.kind = ruleKindOf(row.value(u"field"_s));
    setting.option66 = row.value(u"OPT66"_s);
    setting.target = row.value(u"target"_s) == "SPA"_L1 ? MacroTarget::Spa : MacroTarget::Mpp;
    return setting;
}

/// As the expected column of vectors.tsv writes it.
static QString ruleOutcome(const RuleTrace &trace)
{
    if (trace.error)
        return codeOf(*trace.error);
    QJsonObject result { { u"result"_s, trace.result == RuleTrace::Result::Match ? u"match"_s : u"skip"_s } };
    if (trace.selected >= 0)
        result.insert(u"alt"_s, trace.selected + 1);
    if (!trace.fetches.isEmpty()) {
        QJsonObject options;
        for (const OptionStep &option : trace.fetches.constFirst().options)
            options.insert(option.name, option.takesArgument ? QJsonValue(option.value) : QJsonValue(true));
        if (!options.isEmpty())
            result.insert(u"opts"_s, options);
        result.insert(u"url"_s, trace.url());
    }
    QJsonArray assignments;
    for (const AssignmentStep &assignment : trace.assignments)
        assignments.append(QJsonArray { assignment.parameter, assignment.value });
    if (!assignments.isEmpty())
        result.insert(u"assign"_s, assignments);
    if (!trace.warnings.isEmpty())
        result.insert(u"warn"_s, QJsonArray::fromStringList(trace.warnings));
    return QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
}

static QString normalized(const QString &expected)
{
    const QJsonDocument document = QJsonDocument::fromJson(expected.toUtf8());
    return document.isObject() ? QString::fromUtf8(document.toJson(QJsonDocument::Compact)) : expected;
}

static void addRows(const QString &area)
{
    QTest::addColumn<Row>("row");
    const auto rows = testing::vectors(area);
    if (rows.isEmpty())
        QSKIP("The vectors are not here.");
    for (const auto &row : rows)
        QTest::addRow("line %d", row.line) << row;
}

class tst_Rules : public QObject
{
    Q_OBJECT

private slots:
    void simulatesRules_data() { addRows(u"rule"_s); }
    void simulatesRules();
    void readsUrls_data() { addRows(u"url"_s); }
    void readsUrls();
    void readsSchedules_data() { addRows(u"schedule"_s); }
    void readsSchedules();
    void decides_data();
    void decides();
    void namesUrlParts_data();
    void namesUrlParts();
    void traceShowsEveryStep();
    void secretsAreFlagged();
    void olderLoadsAreRefused();
    void reportsGoToTwoUrls();
    void assignmentsReachTheNextRule();
    void valuesThatAreSyntaxAreTold();
};

void tst_Rules::simulatesRules()
{
    QFETCH(Row, row);
    QCOMPARE(ruleOutcome(simulateRule(row.input, macrosOf(row), settingOf(row))), normalized(row.expected));
}

static QString urlOutcome(const RuleUrl &url)
{
    if (url.problem)
        return codeOf(*url.problem);
    QJsonObject parts { { u"scheme"_s, url.scheme } };
    if (url.scheme != "gds"_L1) {
        parts.insert(u"server"_s, url.server);
        parts.insert(u"port"_s, url.port);
        parts.insert(u"path"_s, url.path);
    } else if (!url.code.isEmpty()) {
        parts.insert(u"code"_s, url.code);
    }
    if (url.serverOrigin == RuleUrl::Origin::DhcpOption66)
        parts.insert(u"from"_s, u"dhcp66"_s);
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void tst_Rules::readsUrls()
{
    QFETCH(Row, row);
    const RuleSetting setting = settingOf(row);
    const QString text = expandMacros(row.input, macrosOf(row)).text;
    QCOMPARE(urlOutcome(parseRuleUrl(text, 0, { setting.kind, setting.option66, false })),
        normalized(row.expected));
}

void tst_Rules::readsSchedules()
{
    QFETCH(Row, row);
    const auto schedule = parseRetrySchedule(row.input);
    QString outcome;
    if (!schedule) {
        outcome = codeOf(schedule.error());
    } else if (schedule->isOff()) {
        outcome = u"{\"disabled\":true}"_s;
    } else {
        QJsonArray delays;
        for (int n = 0; n < row.value(u"n"_s).toInt(); ++n)
            delays.append(QJsonArray {
                qint64(schedule->delay(n).shortest.count()), qint64(schedule->delay(n).longest.count()) });
        outcome = QString::fromUtf8(
            QJsonDocument(QJsonObject { { u"delays"_s, delays } }).toJson(QJsonDocument::Compact));
    }
    QCOMPARE(outcome, normalized(row.expected));
}

void tst_Rules::decides_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<RuleKind>("kind");
    QTest::addColumn<QString>("expected"); // "1 URL", "skip" or the error
    const auto row = [](const char *rule, const char *expected, RuleKind kind = RuleKind::Profile) {
        QTest::newRow(rule) << QString::fromUtf8(rule) << kind << QString::fromUtf8(expected);
    };
    constexpr auto upgrade = RuleKind::Upgrade;
    row("$E", "skip");
    row("  # http://h/x", "skip");
    row("($N gt 5)?http://a/x|http://b/x", "1 http://a/x");
    row("($N gt 7)? http://a/x | (\"$P\" eq \"b|c\")? http://b/x|y", "2 http://b/x");
    row("($N gt 7)? http://a/x | (\"$P\" eq \"b|c\")? http://b/x", "2 http://b/x");
    row("($N gt 7) ? http://a/x |", "2 ");
    row("($N gt 7)?", "skip");
    row("($N lt 7)?", "1 ");
    row("| http://a/x", "error:unreachable");
    row("($V lt 2.0.6(b))? http://a/x", "1 http://a/x");
    row("($N gt 5) http://a/x", "error:syntax");
    row("($N gt 5 http://a/x", "error:paren");
    row("(\"$P gt 5)? http://a/x", "error:quote");
    row("($N gt 5 \"x", "error:quote");
    row("$N gt 5)? http://a/x", "error:paren");
    row("[--key x http://a/x", "error:bracket");
    row("--key x] http://a/x", "error:bracket");
    row("[--key x]", "error:url");
    row("[--foo x] http://a/x", "error:option");
    row("[--key] http://a/x", "error:option");
    row("[--key --uid x] http://a/x", "error:option");
    row("[--pwdSecret] http://a/x", "error:option");
    row("[--post q] http://a/x", "error:option");
    row("[--post A] http://a/x", "error:option");
    row("[--status] http://a/x", "error:option");
    row("[] http://a/x", "1 http://a/x");
    row("[--srv]https://a/x", "1 https://a/x");
    row("[--key a] [--uid b] http://a/x", "error:syntax");
    row("[--key a] ($N gt 5)? http://a/x", "error:syntax");
    row("($N gt 5)? ($N gt 4)? http://a/x", "error:syntax");
    row("(A = \"x\" ; )!", "1 ");
    row("(A = x ; )! http://a/x", "error:assignment");
    row("(A \"x\" ; )! http://a/x", "error:assignment");
    row("(A = \"x\" B = \"y\";)! http://a/x", "error:assignment");
    row("(A = \"x\" ; B = \"y\")! http://a/x", "1 http://a/x");
    row("(= \"x\";)! http://a/x", "error:assignment");
    row("()! http://a/x", "1 http://a/x");
    row("()? http://a/x", "error:syntax");
    row("(A = \"x\";)? http://a/x", "error:syntax");
    // A fault of form in any alternative fails the rule, one of values only where it is reached.
    row("($N gt 5)? http://a/x | (5 == 5)? http://b/x", "error:syntax");
    row("($N gt 5)? http://a/x | (abc gt 5)? http://b/x", "1 http://a/x");
    row("($N gt 7)? http://a/x | (abc gt 5)? http://b/x", "error:format");
    row("($N gt 5)? http://a/x | http://b", "1 http://a/x");
    row("($N gt 7)? http://a/x | http://b", "error:path");
    row("($N gt 7)? http://a b/x | http://b/x", "2 http://b/x");
    row("http://a/x y", "error:space");
    row("http://\u00e4/x", "error:char");
    row("($N gt 5)? http://a/x | http://b/\u201cx\u201d", "error:char");
    row("(\"$P\" ne \"\u00e4\")? http://a/x", "1 http://a/x");
    row("(\u201c$P\u201d eq \u201cx\u201d)? http://a/x", "error:char");
    row("[--foo] http://a/x | http://b/\u00e4", "error:option");
    row("http://$(NONE)/x", "error:server");
    row("http://a/$(NONE).cfg", "1 http://a/$(NONE).cfg");
    row("($(NONE) eq 5)? http://a/x", "error:format");
    row("($E eq 5)? http://a/x", "error:format");
    row("gds://", "1 gds://");
    row("gds://", "error:scheme", upgrade);
    row("($N gt 5)? http://a/x.loads |", "error:url", upgrade);
    row("($N gt 5)?", "error:url", upgrade);
    row("[] http://a/x.loads", "error:options", upgrade);
    row("/x.loads", "error:server", upgrade);
    row("", "skip", upgrade);
    row("[--status]http://a/x;", "1 http://a/x", RuleKind::Report);
    row("[--srv]http://a/x", "error:option", RuleKind::Report);
    row("[--status]http://a/x [--delta]http://b/x [--delta]http://c/x", "error:url", RuleKind::Report);
    row("[--status]http://a/x [--delta]", "error:url", RuleKind::Report);
}

void tst_Rules::decides()
{
    QFETCH(QString, rule);
    QFETCH(RuleKind, kind);
    QFETCH(QString, expected);
    const MacroTable macros { { u"N"_s, u"6"_s }, { u"P"_s, u"b|c"_s }, { u"V"_s, u"2.0.6"_s },
        { u"E"_s, QString() } };
    RuleSetting setting;
    setting.kind = kind;
    const RuleTrace trace = simulateRule(rule, macros, setting);
    QString outcome = u"skip"_s;
    if (trace.error)
        outcome = codeOf(*trace.error);
    else if (trace.result == RuleTrace::Result::Match)
        outcome = QString::number(trace.selected + 1) + u' ' + trace.url();
    QCOMPARE(outcome, expected);
    QCOMPARE(trace.result == RuleTrace::Result::Error, trace.error.has_value());
}

void tst_Rules::namesUrlParts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("option66");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *expected, const char *option66 = "") {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(option66)
                           << QString::fromLatin1(expected);
    };
    row("HTTP://h/x?y", "http h 80 /x?y");
    row("https://[2001:db8::1]:8443/x", "https [2001:db8::1] 8443 /x");
    row("[2001:db8::1]/x", "error:server");
    row("http://u:p@h/x", "error:server");
    row("http:///x", "error:server");
    row("http://h:/x", "error:port");
    row("http://h:0/x", "error:port");
    row("http://h:8o/x", "error:port");
    row("http://h:65535/x", "http h 65535 /x");
    row("http://h?x=/y", "error:path");
    row("file", "error:path");
    row("", "error:path");
    row("h tp://h:99999", "error:space");
    row("htp://h:99999", "error:scheme");
    row("h_1.example.com/x?u=http://y/", "tftp h_1.example.com 69 /x?u=http://y/");
    row("http://h$X/x", "error:server");
    row("/x", "tftp 192.0.2.1 6900 /x", "192.0.2.1:6900");
    row("/x", "https prov.example.com 443 /x", "https://prov.example.com");
    row("/x", "tftp 192.0.2.1 69 /x", "192.0.2.1;192.0.2.2");
    row("/x", "error:server", "no address");
}

void tst_Rules::namesUrlParts()
{
    QFETCH(QString, url);
    QFETCH(QString, option66);
    QFETCH(QString, expected);
    const RuleUrl parts = parseRuleUrl(url, 0, { RuleKind::Profile, option66, false });
    QCOMPARE(parts.problem ? codeOf(*parts.problem)
                           : u"%1 %2 %3 %4"_s.arg(parts.scheme, parts.server).arg(parts.port).arg(parts.path),
        expected);
}

void tst_Rules::traceShowsEveryStep()
{
    const QString rule = u"(\"$A\" eq \"x\")? http://a/x | ($SWVER ge 11-3-1MPP)? (c = \"$MA\";)! "
                         "[--key $SB --post d] http://b/$MA.cfg"_s;
    const RuleTrace trace = simulateRule(rule,
        { { u"A"_s, u"y"_s }, { u"SWVER"_s, u"sip88xx.11-3-2MPP0001-609"_s }, { u"MA"_s, u"00aa"_s },
            { u"SB"_s, u"geheim"_s } });
    using State = AlternativeStep::State;
    QCOMPARE(trace.alternatives.size(), 2);
    QCOMPARE(trace.alternatives.at(0).state, State::Rejected);
    QCOMPARE(trace.alternatives.at(0).condition.comparisons.at(0).left, u"y"_s);
    QCOMPARE(trace.alternatives.at(1).state, State::Selected);
    const ComparisonResult &versions = trace.alternatives.at(1).condition.comparisons.at(0);
    QCOMPARE(versions.kind, ComparisonResult::Kind::Version);
    QCOMPARE(versions.order.decided, VersionOrder::Decided::Component);
    QCOMPARE(versions.order.position, 3);
    const SourceSpan second = trace.alternatives.at(1).source;
    QCOMPARE(rule.sliced(second.offset, second.length), rule.section(u" | "_s, 1));
    QCOMPARE(trace.assignments.size(), 1);
    QCOMPARE(trace.assignments.at(0).parameter, u"GPP_C"_s);
    QCOMPARE(trace.assignments.at(0).value, u"00aa"_s);
    const FetchStep &fetch = trace.fetches.at(0);
    QCOMPARE(rule.sliced(fetch.source.offset, fetch.source.length), u"http://b/$MA.cfg"_s);
    QCOMPARE(fetch.options.at(0).value, u"geheim"_s);
    QVERIFY(fetch.options.at(0).isSecret);
    QVERIFY(!fetch.options.at(1).isSecret);
    QCOMPARE(fetch.parts.portOrigin, RuleUrl::Origin::Default);
}

void tst_Rules::secretsAreFlagged()
{
    const RuleTrace trace = simulateRule(u"[--uid $SA --pwd x] https://h/x", { { u"SA"_s, u"user"_s } });
    QVERIFY(trace.fetches.at(0).options.at(0).isSecret);
    QVERIFY(trace.fetches.at(0).options.at(1).isSecret);
    QVERIFY(!simulateRule(u"[--uid $A] https://h/x", { { u"A"_s, u"user"_s } })
                 .fetches.at(0)
                 .options.at(0)
                 .isSecret);
}

void tst_Rules::olderLoadsAreRefused()
{
    RuleSetting setting;
    setting.kind = RuleKind::Upgrade;
    setting.downgradeLimit = u"sip88xx.11-3-1MPP-100"_s;
    QVERIFY(simulateRule(u"http://h/sip88xx.11-2-3MPP-1.loads", {}, setting).isBelowLimit);
    QVERIFY(!simulateRule(u"http://h/sip88xx.11-3-1MPP-100.loads", {}, setting).isBelowLimit);
    QVERIFY(!simulateRule(u"http://h/latest.loads", {}, setting).isBelowLimit);
}

void tst_Rules::reportsGoToTwoUrls()
{
    RuleSetting setting;
    setting.kind = RuleKind::Report;
    const RuleTrace trace
        = simulateRule(u"[--status]http://a/s.xml [--delta --key \"$SB\"]http://b/d.xml", {}, setting);
    QCOMPARE(trace.fetches.size(), 2);
    QCOMPARE(trace.fetches.at(0).url, u"http://a/s.xml"_s);
    QCOMPARE(trace.fetches.at(1).url, u"http://b/d.xml"_s);
    QCOMPARE(trace.fetches.at(1).options.size(), 2);
}

void tst_Rules::assignmentsReachTheNextRule()
{
    MacroTable macros { { u"A"_s, u"old"_s } };
    const RuleTrace trace
        = simulateRule(u"(a = \"$MA\"; User_ID_2_ = \"5\"; Proxy_1_ = \"h\";)!", { { u"MA"_s, u"new"_s } });
    applyAssignments(trace.assignments, macros);
    QCOMPARE(macros, (MacroTable { { u"A"_s, u"new"_s }, { u"UID2"_s, u"5"_s } }));
}

void tst_Rules::valuesThatAreSyntaxAreTold()
{
    const auto tells = [](const QString &value) {
        const RuleTrace trace = simulateRule(
            u"(\"$A\" eq \"x\")? http://h/x | http://h/$B", { { u"A"_s, value }, { u"B"_s, u"b"_s } });
        return std::any_of(trace.problems.begin(), trace.problems.end(),
            [](const Diagnostic &problem) { return problem.code == "rule-injection"_L1; });
    };
    QVERIFY(tells(u"x\" and \"y\" eq \"y"_s));
    QVERIFY(!tells(u"Not (yet) | at all"_s)); // in quotes that is text
    const RuleTrace trace = simulateRule(u"http://h/$B", { { u"B"_s, u"a | http://evil/x"_s } });
    QCOMPARE(trace.problems.constLast().span, (SourceSpan { 9, 2 }));
}

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
