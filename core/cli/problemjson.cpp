#include "core/cli/problemjson.h"

#include "core/document/masking.h"
#include "core/types/valuecheck.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

QString severityName(Severity severity)
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

QString mendedValue(const QString &value, const QList<TextEdit> &fix)
{
    QString result = value;
    for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

/// What the problem's stretch becomes by its fix; a null string where there is none, or it reaches further.
static QString replacement(const Diagnostic &problem, const QString &value)
{
    const SourceSpan span = problem.span;
    if (problem.fix.isEmpty() || problem.fix.first().span.offset < span.offset
        || problem.fix.last().span.end() > span.end())
        return {};
    QList<TextEdit> inside = problem.fix;
    for (TextEdit &edit : inside)
        edit.span.offset -= span.offset;
    const QString result = mendedValue(value.sliced(span.offset, span.length), inside);
    return result.isNull() ? u""_s : result;
}

QJsonArray problemsJson(const QList<Diagnostic> &problems, const QString &value,
    const std::function<QString(const QString &)> &shown)
{
    const auto masked = [&](const QString &text) { return shown ? shown(text) : text; };
    QJsonArray list;
    for (const Diagnostic &problem : problems) {
        const QJsonObject span { { u"offset"_s, problem.span.offset }, { u"length"_s, problem.span.length } };
        const QString fix = replacement(problem, value);
        const QString shownValue = masked(value);
        const Diagnostic worded = withoutSecrets(problem, value, shownValue);
        QJsonObject object { { u"severity"_s, severityName(problem.severity) },
            { u"code"_s, QString(problem.code) }, { u"message"_s, describe(worded) }, { u"span"_s, span },
            { u"fix"_s,
                fix.isNull() ? QJsonValue()
                             : QJsonValue(masked(maskedFix(fix, problem, value, shownValue))) } };
        if (!problem.fix.isEmpty()) {
            object.insert(u"fixLabel"_s, describeFix(worded));
            object.insert(u"mended"_s, masked(mendedValue(value, problem.fix)));
        }
        list.append(object);
    }
    return list;
}

} // namespace flatprofile::cli
