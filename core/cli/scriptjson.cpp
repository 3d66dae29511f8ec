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

QJsonArray scriptProblemsJson(const QList<Diagnostic> &problems, const QString &value)
{
    QJsonArray list;
    for (const Diagnostic &problem : problems) {
        QString mended = value;
        for (auto edit = problem.fix.rbegin(); edit != problem.fix.rend(); ++edit)
            mended.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
        list.append(QJsonObject { { u"severity"_s, severityName(problem.severity) },
            { u"code"_s, QString(problem.code) }, { u"message"_s, describeScript(problem) },
            { u"span"_s,
                QJsonObject { { u"offset"_s, problem.span.offset }, { u"length"_s, problem.span.length } } },
            { u"fix"_s, problem.fix.isEmpty() ? QJsonValue() : QJsonValue(mended) } });
    }
    return list;
}

} // namespace flatprofile::cli
