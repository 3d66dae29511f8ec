#include "core/document/profilechecks/profilefindings.h"

#include "core/document/elementtext.h"
#include "core/document/profileedits.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ParameterState::Kind;

ParameterId ProfileFindings::member(const char *family, int n) const
{
    return find(QByteArray(family) + '_' + QByteArray::number(n) + '_');
}

ParameterState ProfileFindings::state(ParameterId id) const
{
    return id == kUnknownParameter ? ParameterState() : document.state(id);
}

QString ProfileFindings::value(ParameterId id) const
{
    return state(id).text;
}

bool ProfileFindings::isEmptied(ParameterId id) const
{
    const Kind kind = state(id).kind;
    return kind == Kind::Empty || kind == Kind::EmptyString;
}

bool ProfileFindings::isYes(ParameterId id) const
{
    return value(id).compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

bool ProfileFindings::isNo(ParameterId id) const
{
    return value(id).compare("no"_L1, Qt::CaseInsensitive) == 0;
}

Problem &ProfileFindings::add(
    Severity severity, QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    Problem problem;
    problem.diagnostic = { severity, code, span, std::move(arguments), std::move(fix) };
    m_problems.append(std::move(problem));
    return m_problems.last();
}

Problem &ProfileFindings::addAt(quint32 index, SourceSpan span, Severity severity, QLatin1StringView code,
    QStringList arguments, QList<TextEdit> fix)
{
    Problem &problem = add(severity, code, span, std::move(arguments), std::move(fix));
    problem.elementIndex = index;
    problem.element = document.elementName(index);
    problem.parameter = element(index).tag;
    return problem;
}

Problem &ProfileFindings::addOf(
    ParameterId id, Severity severity, QLatin1StringView code, QStringList arguments, QList<TextEdit> fix)
{
    const quint32 index = document.winner(id);
    const ParameterState state = document.elementState(index);
    const bool isValue = state.kind == Kind::Value;
    const SourceSpan span
        = isValue ? elementtext::valueSpan(document.text(), element(index)) : element(index).nameSpan();
    Problem &problem = addAt(index, span, severity, code, std::move(arguments), std::move(fix));
    problem.isAboutValue = isValue;
    if (isValue)
        problem.valueSpan = { 0, state.text.size() };
    return problem;
}

QList<TextEdit> ProfileFindings::fixTo(ParameterId id, const QString &value) const
{
    return editsToSetState(document, document.catalogue().element(id), ParameterState::value(value));
}

} // namespace flatprofile
