#include "core/rules/rulesample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

QString inLanguage(const QJsonValue &words, const QString &language)
{
    return words[language].toString(words["en"_L1].toString());
}

QList<std::pair<QString, QString>> pairsOf(const QJsonObject &object)
{
    QList<std::pair<QString, QString>> pairs;
    for (auto member = object.begin(); member != object.end(); ++member)
        pairs.append({ member.key(), member->toString() });
    return pairs;
}

SamplePhone phoneOf(const QJsonObject &object)
{
    SamplePhone phone;
    phone.name = object["name"_L1].toString();
    for (const auto &[name, value] : pairsOf(object["macros"_L1].toObject()))
        phone.macros.insert(name, value);
    const QJsonValue expect = object["expect"_L1];
    const QString result = expect["result"_L1].toString();
    phone.result = result == "error"_L1 ? RuleTrace::Result::Error
        : result == "skip"_L1           ? RuleTrace::Result::Skip
                                        : RuleTrace::Result::Match;
    phone.alternative = expect["alternative"_L1].toInt();
    phone.url = expect["url"_L1].toString();
    phone.options = pairsOf(expect["options"_L1].toObject());
    for (const QJsonValue &assignment : expect["assign"_L1].toArray())
        phone.assignments.append({ assignment[0].toString(), assignment[1].toString() });
    return phone;
}

std::optional<ResyncInstant::Why> whyOf(const QString &name)
{
    using Why = ResyncInstant::Why;
    if (name == "first"_L1)
        return Why::First;
    if (name == "retry"_L1)
        return Why::Retry;
    if (name == "periodic"_L1)
        return Why::Periodic;
    return name == "at"_L1 ? std::optional(Why::At) : std::nullopt;
}

bool readSchedule(const QJsonObject &object, RuleSample &sample)
{
    const QJsonValue schedule = object["schedule"_L1];
    const auto periodic = parseRetrySchedule(schedule["periodic"_L1].toString());
    const auto errorRetry = parseRetrySchedule(schedule["errorRetry"_L1].toString());
    if (!periodic || !errorRetry)
        return false;
    ResyncPlan plan;
    plan.periodic = *periodic;
    plan.errorRetry = *errorRetry;
    plan.failures = object["failures"_L1].toInt();
    sample.plan = plan;
    sample.periodic = schedule["periodic"_L1].toString();
    sample.errorRetry = schedule["errorRetry"_L1].toString();
    sample.parameter = object["parameter"_L1].toString(u"Resync_Error_Retry_Delay"_s);
    sample.horizon = std::chrono::hours(object["hours"_L1].toInt());
    for (const QJsonValue &instant : object["instants"_L1].toArray()) {
        const auto why = whyOf(instant["why"_L1].toString());
        if (!why)
            return false;
        sample.instants.append({ std::chrono::seconds(instant["earliest"_L1].toInt()),
            std::chrono::seconds(instant["latest"_L1].toInt()), *why });
    }
    return true;
}

} // namespace

std::optional<RuleSample> readRuleSample(const QByteArray &json, const QString &language)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    RuleSample sample;
    sample.title = inLanguage(object["title"_L1], language);
    sample.about = inLanguage(object["about"_L1], language);
    if (object.contains("schedule"_L1))
        return readSchedule(object, sample) ? std::optional(sample) : std::nullopt;
    sample.parameter = object["parameter"_L1].toString();
    sample.rule = object["rule"_L1].toString();
    if (sample.parameter.isEmpty())
        return std::nullopt;
    for (const QJsonValue &phone : object["phones"_L1].toArray())
        sample.phones.append(phoneOf(phone.toObject()));
    return sample;
}

} // namespace flatprofile
