#include "core/cli/dialresults.h"

#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplancheck.h"

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

static QJsonObject inJson(SourceSpan span)
{
    return { { u"offset"_s, span.offset }, { u"length"_s, span.length } };
}

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray problemsInJson(const QList<Diagnostic> &problems)
{
    constexpr QLatin1StringView kSeverities[] = { "error"_L1, "warning"_L1, "info"_L1 };
    QJsonArray array;
    for (const Diagnostic &problem : problems) {
        QJsonArray edits;
        for (const TextEdit &edit : problem.fix)
            edits.append(QJsonObject { { u"span"_s, inJson(edit.span) },
                { u"replacement"_s, QString::fromUtf8(edit.replacement) } });
        const bool replaces = problem.fix.size() == 1 && problem.fix.first().span == problem.span;
        array.append(QJsonObject { { u"severity"_s, QString(kSeverities[int(problem.severity)]) },
            { u"code"_s, QString(problem.code) }, { u"message"_s, describeDialPlan(problem) },
            { u"span"_s, inJson(problem.span) },
            { u"fix"_s,
                replaces ? QJsonValue(QString::fromUtf8(problem.fix.first().replacement)) : QJsonValue() },
            { u"edits"_s, edits } });
    }
    return array;
}

QJsonObject inJson(const DialOutcome &outcome)
{
    const bool waits = outcome.kind == DialOutcome::Kind::Wait;
    const bool dials = outcome.kind == DialOutcome::Kind::Dial;
    return { { u"result"_s, QString(nameOf(outcome.kind)) },
        { u"number"_s, dials ? QJsonValue(outcome.number) : QJsonValue() },
        { u"after"_s, textOrNull(nameOf(outcome.after)) },
        { u"timer"_s, waits ? QJsonValue(QString(nameOf(outcome.timer))) : QJsonValue() },
        { u"delay"_s, outcome.delay ? QJsonValue(qint64(outcome.delay->count())) : QJsonValue() },
        { u"reason"_s, textOrNull(nameOf(outcome.reason)) } };
}

QString inText(const DialOutcome &outcome)
{
    const QString word = nameOf(outcome.kind);
    const QString seconds = outcome.delay ? QString::number(outcome.delay->count()) : QString();
    switch (outcome.kind) {
    case DialOutcome::Kind::Dial:
        return word + u' ' + outcome.number;
    case DialOutcome::Kind::Wait:
        return word + u' ' + nameOf(outcome.timer) + u' ' + seconds;
    case DialOutcome::Kind::Reject:
        break;
    }
    return word + u' '
        + (outcome.reason == DialOutcome::Reason::None ? nameOf(outcome.after) : nameOf(outcome.reason));
}

QJsonValue eventInJson(DialTest::Event event)
{
    if (event == DialTest::Event::None)
        return {};
    return event == DialTest::Event::Timeout ? u"timeout"_s : u"send"_s;
}

QJsonArray stepsInJson(const DialPlan &plan, const DialSettings &settings, const Dialling &dialling)
{
    QJsonArray steps;
    for (const DialStep &step : dialling.steps()) {
        QJsonObject object = inJson(step.outcome);
        object.insert(u"event"_s, QString(nameOf(step.event)));
        object.insert(u"key"_s, step.key.isNull() ? QJsonValue() : QJsonValue(QString(step.key)));
        object.insert(u"candidates"_s, step.candidates);
        object.insert(u"complete"_s, step.complete);
        object.insert(u"outside_tone"_s, step.outsideTone);
        object.insert(u"sequence"_s, textOrNull(sequenceText(plan, settings, step.outcome.sequence)));
        object.insert(u"message"_s, describeStep(plan, settings, step));
        steps.append(object);
    }
    return steps;
}

QJsonArray sequencesInJson(const DialPlan &plan, const DialSettings &settings, const Dialling &dialling)
{
    constexpr QLatin1StringView kStates[]
        = { "offhook"_L1, "possible"_L1, "complete"_L1, "passed"_L1, "out"_L1 };
    QJsonArray sequences;
    const QList<SequenceProgress> all = dialling.progress();
    for (int i = 0; i < all.size(); ++i) {
        const auto number = dialling.completedNumber(i);
        sequences.append(QJsonObject { { u"text"_s, sequenceText(plan, settings, i) },
            { u"number"_s, number ? QJsonValue(*number) : QJsonValue() },
            { u"state"_s, QString(kStates[int(all.at(i).state)]) }, { u"eaten"_s, all.at(i).eaten },
            { u"missing"_s, all.at(i).missing }, { u"message"_s, describeProgress(all.at(i)) } });
    }
    return sequences;
}

} // namespace flatprofile::cli
