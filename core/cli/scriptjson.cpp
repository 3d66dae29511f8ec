#include "core/cli/scriptjson.h"

#include "core/script/scriptcheck.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

QJsonArray timelineJson(const ScriptTimeline &timeline, std::chrono::milliseconds until, bool *isComplete)
{
    const SoundStretches stretches = timeline.sounding(std::chrono::milliseconds(0), until);
    if (isComplete)
        *isComplete = stretches.isComplete;
    QJsonArray entries;
    for (const SoundStretch &stretch : stretches.list) {
        QJsonArray components;
        for (const int component : stretch.components)
            components.append(component);
        entries.append(QJsonArray { double(stretch.start.count()) / 1000,
            double(stretch.end.value_or(until).count()) / 1000, components });
    }
    return entries;
}

static QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

/// What the problem's stretch becomes by its fix; null where there is none, or it reaches further.
static QJsonValue replacement(const Diagnostic &problem, const QString &value)
{
    if (problem.fix.isEmpty() || problem.fix.first().span.offset < problem.span.offset
        || problem.fix.last().span.end() > problem.span.end())
        return {};
    QString text = value.sliced(problem.span.offset, problem.span.length);
    for (auto edit = problem.fix.rbegin(); edit != problem.fix.rend(); ++edit)
        text.replace(
            edit->span.offset - problem.span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return text;
}

QJsonArray scriptProblemsJson(const QList<Diagnostic> &problems, const QString &value)
{
    QJsonArray list;
    for (const Diagnostic &problem : problems) {
        list.append(QJsonObject { { u"severity"_s, severityName(problem.severity) },
            { u"code"_s, QString(problem.code) }, { u"message"_s, describeScript(problem) },
            { u"span"_s,
                QJsonObject { { u"offset"_s, problem.span.offset }, { u"length"_s, problem.span.length } } },
            { u"fix"_s, replacement(problem, value) } });
    }
    return list;
}

} // namespace flatprofile::cli
