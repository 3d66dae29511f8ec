#include "ui/rules/rulebench.h"

#include "core/document/profilemacros.h"
#include "core/edit/profilecommands.h"
#include "ui/session/documentsession.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

RuleBench::RuleBench(DocumentSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_element(elements().constFirst())
    , m_rule({}, EditableRule::Grammar::Profile)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RuleBench::evaluate);
    const auto reread = [this] {
        m_profileMacros = flatprofile::profileMacros(m_session.document());
        readRule(false);
        m_timer.start();
    };
    connect(&session, &DocumentSession::opened, this, reread);
    connect(&session, &DocumentSession::saved, &m_timer, qOverload<>(&QTimer::start));
    connect(&session.document(), &ProfileDocument::stateChanged, this, reread);
    m_profileMacros = flatprofile::profileMacros(session.document());
    readRule(true);
}

QStringList RuleBench::elements()
{
    return { u"Profile_Rule"_s, u"Profile_Rule_B"_s, u"Profile_Rule_C"_s, u"Profile_Rule_D"_s,
        u"Report_Rule"_s, u"Upgrade_Rule"_s, u"Resync_Trigger_1"_s, u"Resync_Trigger_2"_s };
}

void RuleBench::setElement(const QString &element)
{
    if (m_element == element)
        return;
    endVisit();
    m_element = element;
    m_alternative = -1;
    emit elementChanged();
    readRule(true);
    evaluate();
}

void RuleBench::readRule(bool always)
{
    const QString text = m_session.document().state(m_element).text;
    if (!always && text == m_written)
        return;
    m_written = text;
    m_rule = EditableRule(text, EditableRule::grammarOf(m_element));
    m_problems = m_rule.problems();
    m_secretMacros.clear();
    for (const RuleAlternative &alternative : m_rule.tree().alternatives) {
        for (const RuleFetch &fetch : alternative.fetches) {
            for (const RuleOption &option : fetch.options) {
                const qsizetype dollar = option.takesSecret() ? option.argument.indexOf(u'$') : -1;
                if (const auto reference
                    = dollar < 0 ? std::nullopt : macroReferenceAt(option.argument, dollar))
                    m_secretMacros.insert(reference->name);
            }
        }
    }
    const int count = int(m_rule.tree().alternatives.size());
    const int wanted = std::clamp(m_alternative, count > 0 ? 0 : -1, count - 1);
    const bool moved = wanted != m_alternative;
    m_alternative = wanted;
    emit ruleChanged();
    if (moved)
        emit alternativeChanged();
    m_timer.start();
}

bool RuleBench::isSecretHere(const QString &macro) const
{
    return isSecretValue(macro) || m_secretMacros.contains(macro);
}

void RuleBench::apply(const QString &text, const QObject *field)
{
    ProfileDocument &document = m_session.document();
    if (!field || field != m_visitor) {
        m_visit = newEditSession();
        m_visitor = field;
        m_before = document.state(m_element);
    }
    ParameterState wanted = ParameterState::value(text);
    if (text == m_before.text)
        wanted = m_before;
    else if (text.isEmpty())
        wanted = { ParameterState::Kind::Empty, {} };
    m_session.push(setParameterState(document, m_element, wanted, m_visit));
}

void RuleBench::setAlternative(int alternative)
{
    if (m_alternative == alternative || alternative >= m_rule.tree().alternatives.size())
        return;
    endVisit();
    m_alternative = alternative;
    emit alternativeChanged();
}

void RuleBench::setPhones(const QList<FakePhone> &phones)
{
    m_phones = phones.first(std::min(phones.size(), kMostFakePhones));
    m_phone = std::clamp(m_phone, m_phones.isEmpty() ? -1 : 0, int(m_phones.size()) - 1);
    evaluate();
    emit phonesChanged();
    emit phoneChanged();
}

void RuleBench::setPhone(int index, const FakePhone &phone)
{
    if (m_phones.at(index) == phone)
        return;
    m_phones[index] = phone;
    emit phoneEdited(index);
    m_timer.start();
}

void RuleBench::setPhone(int index)
{
    if (m_phone == index || index >= m_phones.size())
        return;
    m_phone = index;
    emit phoneChanged();
}

/// The rules before this one in the sequence count, as their assignments are made before it.
BenchPlan RuleBench::plan(const QString &element, bool saved) const
{
    const auto textOf = [&](const QString &name) {
        return saved ? m_session.savedState(name).text : m_session.document().state(name).text;
    };
    BenchPlan plan;
    plan.profile = saved ? flatprofile::profileMacros(m_session.savedDocument()) : m_profileMacros;
    plan.downgradeLimit = textOf(u"Downgrade_Rev_Limit"_s);
    if (element.startsWith("Profile_Rule"_L1)) {
        for (const QString &before : elements()) {
            if (before == element)
                break;
            plan.rules.append({ before, textOf(before) });
        }
    }
    plan.rules.append({ element, textOf(element) });
    return plan;
}

QList<std::pair<QString, BenchOutcome>> RuleBench::sequence(int phone) const
{
    QList<std::pair<QString, BenchOutcome>> sequence;
    for (const QString &element : elements()) {
        if (element.startsWith("Profile_Rule"_L1) && !m_session.document().state(element).text.isEmpty())
            sequence.append({ element, tryOut(plan(element, false), m_phones.at(phone)) });
    }
    return sequence;
}

void RuleBench::evaluate()
{
    m_timer.stop();
    m_outcomes.clear();
    m_savedOutcomes.clear();
    const BenchPlan present = plan(m_element, false);
    const BenchPlan saved = plan(m_element, true);
    for (const FakePhone &phone : std::as_const(m_phones)) {
        m_outcomes.append(tryOut(present, phone));
        m_savedOutcomes.append(tryOut(saved, phone));
    }
    emit outcomesChanged();
}

bool RuleBench::isOutcomeChanged(int phone) const
{
    return phone < m_outcomes.size() && !m_outcomes.at(phone).doesTheSameAs(m_savedOutcomes.at(phone));
}

QStringList RuleBench::takers(int alternative) const
{
    QStringList letters;
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        const BenchOutcome &outcome = m_outcomes.at(i);
        if (outcome.alternative() == alternative
            || (outcome.result == BenchOutcome::Result::True && alternative == 0))
            letters.append(letterOf(int(i)));
    }
    return letters;
}

QString RuleBench::letterOf(int phone)
{
    QString letters;
    for (int rest = phone; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace flatprofile
