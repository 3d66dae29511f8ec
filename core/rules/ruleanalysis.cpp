#include "core/rules/ruleanalysis.h"

#include "core/rules/analysisparts.h"
#include "core/rules/rulecodes.h"
#include "core/rules/ruleparser.h"
#include "core/rules/ruleurl.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace rulecodes;

namespace analysis {

namespace {

constexpr qsizetype kLongestShown = 80; // of what a sentence repeats

/// Endings that tell what a file is.
constexpr std::array kNoProfiles = std::to_array<QLatin1StringView>({ "loads"_L1, "bin"_L1, "png"_L1,
    "jpg"_L1, "jpeg"_L1, "bmp"_L1, "wav"_L1, "raw"_L1, "pem"_L1, "crt"_L1, "zip"_L1, "pdf"_L1 });
constexpr std::array kNoLoads = std::to_array<QLatin1StringView>(
    { "xml"_L1, "cfg"_L1, "txt"_L1, "html"_L1, "php"_L1, "png"_L1, "jpg"_L1, "pem"_L1 });

QString endingOf(const QString &path)
{
    const QString file = path.section(u'?', 0, 0).section(u'/', -1);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot < 0 ? QString() : file.sliced(dot + 1).toLower();
}

void judgeOptions(const RuleFetch &fetch, const RuleUrl &url, QList<Diagnostic> &found)
{
    bool hasCredentials = false;
    for (const RuleOption &option : fetch.options) {
        hasCredentials = hasCredentials || option.name == "pwd"_L1 || option.name == "uid"_L1;
        if (option.takesSecret() && !option.argument.isEmpty() && !option.argument.contains(u'$'))
            add(found, Severity::Warning, kClearSecret, option.argumentSpan, { "--"_L1 + option.name });
        if (option.name == "srv"_L1)
            add(found, Severity::Info, kNewOption, option.nameSpan);
    }
    if (!hasCredentials)
        return;
    if (url.scheme == "http"_L1 && url.schemeOrigin == RuleUrl::Origin::Written) {
        QList<TextEdit> fix;
        if (url.portOrigin == RuleUrl::Origin::Default)
            fix.append({ { fetch.url.offset, 4 }, "https" });
        add(found, Severity::Warning, kHttpCredentials, { fetch.url.offset, 4 }, {}, fix);
    } else if (url.scheme == "tftp"_L1 && url.schemeOrigin == RuleUrl::Origin::Written) {
        add(found, Severity::Warning, kUselessOption, fetch.brackets, { u"--uid"_s });
    }
}

} // namespace

void judgeFetch(const RuleTree &tree, const RuleFetch &fetch, RuleKind kind, QList<Diagnostic> &found)
{
    if (fetch.url.length == 0)
        return;
    const QStringView text = tree.textOf(fetch.url);
    const RuleUrl url = parseRuleUrl(text, fetch.url.offset, { kind, {}, true });
    const qsizetype less = text.indexOf(u'<');
    const qsizetype greater = text.indexOf(u'>', less + 1);
    const bool hasPlaceholder = less >= 0 && greater > less;
    const SourceSpan placeholder { fetch.url.offset + less, greater + 1 - less };
    // Its blanks are nobody's slip of the pen.
    const bool breaksUrl = hasPlaceholder && url.problem && placeholder.contains(url.problem->span.offset);
    if (url.problem && !breaksUrl)
        found.append(*url.problem);
    if (hasPlaceholder)
        add(found, breaksUrl ? Severity::Error : Severity::Warning, kPlaceholder, placeholder,
            { text.sliced(less, std::min(greater + 1 - less, kLongestShown)).toString() });
    const QString ending = endingOf(url.path);
    const auto isAmong = [&](const auto &endings) {
        return std::find(endings.begin(), endings.end(), ending) != endings.end();
    };
    if (kind == RuleKind::Profile && isAmong(kNoProfiles))
        add(found, Severity::Warning, kNotAProfile, fetch.url, { u'.' + ending });
    if (kind == RuleKind::Upgrade && isAmong(kNoLoads))
        add(found, Severity::Warning, kNotALoad, fetch.url, { u'.' + ending });
    judgeOptions(fetch, url, found);
}

} // namespace analysis

QList<Diagnostic> analyzeRule(QStringView rule, RuleKind kind, MacroTarget target)
{
    const RuleTree tree = parseRule(rule, kind);
    QList<Diagnostic> found = tree.problems;
    if (tree.isComment)
        return found;
    for (const RuleAlternative &alternative : tree.alternatives) {
        if (alternative.hasCondition())
            analysis::judgeCondition(alternative.condition, rule, target, found);
        for (const RuleFetch &fetch : alternative.fetches)
            analysis::judgeFetch(tree, fetch, kind, found);
    }
    analysis::judgeReachability(tree, found);
    analysis::judgeMacros(rule, target, found);
    return found;
}

QList<Diagnostic> analyzeTrigger(QStringView text, MacroTarget target)
{
    const qsizetype begin = std::find_if_not(text.begin(), text.end(), isRuleBlank) - text.begin();
    if (begin == text.size() || text.at(begin) == u'#')
        return {}; // not set
    QList<Diagnostic> found;
    // Characters are judged as in a rule: as one condition in parentheses, whose problems alone are kept.
    const RuleTree tree = parseRule(u'(' + text.toString() + ")?"_L1, RuleKind::Profile);
    for (Diagnostic problem : tree.problems) {
        const bool isOfCharacters = problem.code == kCharacter || problem.code == kNonAscii;
        if (!isOfCharacters)
            continue;
        --problem.span.offset;
        for (TextEdit &edit : problem.fix)
            --edit.span.offset;
        found.append(std::move(problem));
    }
    const Condition condition = parseCondition(text);
    const bool isSaid = !found.isEmpty() && found.constFirst().code == kCharacter;
    if (condition.problem && !isSaid)
        found.append(*condition.problem);
    analysis::judgeCondition(condition, text, target, found);
    analysis::judgeConstant(condition, { begin, text.size() - begin }, found);
    analysis::judgeMacros(text, target, found);
    return found;
}

} // namespace flatprofile
