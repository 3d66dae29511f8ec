#include "core/cli/checkreport.h"

#include "core/cli/commands.h"
#include "core/document/masking.h"
#include "core/document/valueplaces.h"
#include "core/support/composededits.h"
using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

class Reporter
{
public:
    explicit Reporter(const ProfileDocument &document)
        : m_document(document)
        , m_places(document)
    {
    }

    ReportedProblem report(const Problem &problem, bool isIgnored)
    {
        const SourceSpan place = m_places.of(problem);
        ReportedProblem result;
        result.severity = problem.diagnostic.severity;
        result.code = problem.diagnostic.code;
        result.element = problem.element;
        result.message = describe(withoutSecretsOf(problem));
        result.begin = position(place.offset);
        result.end = position(place.end());
        result.isAboutValue = problem.isAboutValue;
        result.isIgnored = isIgnored;
        if (problem.isAboutValue) {
            result.span = problem.valueSpan;
        } else {
            const qsizetype from = m_document.lines().units(place.offset);
            result.span = { from, m_document.lines().units(place.end()) - from };
        }
        addFix(problem, place, result);
        return result;
    }

private:
    ReportedProblem::Position position(qsizetype offset) const { return m_document.lines().position(offset); }

    /// A file of faults has thousands in one value: read once.
    void readValue(quint32 index, const QString &element)
    {
        if (index == m_index)
            return;
        m_index = index;
        m_value = m_document.elementState(index).text;
        m_shown = masked(m_document.catalogue(), element, m_value);
    }

    Problem withoutSecretsOf(const Problem &problem)
    {
        if (!problem.isAboutValue || problem.elementIndex == Element::kNone)
            return problem;
        readValue(problem.elementIndex, problem.element);
        if (m_shown == m_value)
            return problem;
        Problem result = problem;
        result.diagnostic = withoutSecrets(problem.diagnostic, m_value, m_shown);
        for (TextEdit &edit : result.valueFix)
            edit.replacement = kMask.toUtf8();
        return result;
    }

    void addFix(const Problem &problem, SourceSpan place, ReportedProblem &result)
    {
        const QList<TextEdit> &fix = problem.diagnostic.fix;
        if (fix.isEmpty())
            return;
        result.fixLabel = describeFix(withoutSecretsOf(problem));
        if (problem.elementIndex != Element::kNone) {
            readValue(problem.elementIndex, problem.element);
            if (m_shown != m_value) {
                result.fix = kMask.toString();
                return;
            }
        }
        for (const TextEdit &edit : fix)
            result.edits.append({ position(edit.span.offset), position(edit.span.end()),
                QString::fromUtf8(edit.replacement) });
        if (problem.isAboutValue && !problem.valueFix.isEmpty())
            result.fix = fixOfValue(problem);
        else if (fix.first().span.offset >= place.offset && fix.last().span.end() <= place.end())
            result.fix = fixOfText(fix, place);
    }

    std::optional<QString> fixOfValue(const Problem &problem) const
    {
        const SourceSpan span = problem.valueSpan;
        const QList<TextEdit> &fix = problem.valueFix;
        if (fix.first().span.offset < span.offset || fix.last().span.end() > span.end())
            return std::nullopt;
        QString stretch = m_value.mid(span.offset, span.length);
        for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
            stretch.replace(
                edit->span.offset - span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
        return stretch;
    }

    QString fixOfText(const QList<TextEdit> &fix, SourceSpan place) const
    {
        QList<TextEdit> inside = fix;
        for (TextEdit &edit : inside)
            edit.span.offset -= place.offset;
        return QString::fromUtf8(withEdits(m_document.text().mid(place.offset, place.length), inside));
    }

    const ProfileDocument &m_document;
    ValuePlaces m_places;
    quint32 m_index = Element::kNone; // whose value is the next
    QString m_value;
    QString m_shown; // of it
};

QString containerName(const QList<ContainerLayer> &layers)
{
    QStringList names;
    for (const ContainerLayer &layer : layers)
        names.append(QString(ContainerLayer::name(layer.kind)));
    return names.isEmpty() ? u"plain"_s : names.join(u'+');
}

} // namespace

void CheckTotals::add(const FileReport &report)
{
    bool anyError = false;
    bool anyWarning = false;
    for (const ReportedProblem &problem : report.problems) {
        ignored += problem.isIgnored;
        if (problem.isIgnored)
            continue;
        errors += problem.severity == Severity::Error;
        warnings += problem.severity == Severity::Warning;
        notes += problem.severity == Severity::Info;
        anyError = anyError || problem.severity == Severity::Error;
        anyWarning = anyWarning || problem.severity == Severity::Warning;
    }
    ++files;
    filesNotRead += report.status == Unreadable || report.status == NoKey;
    filesFailed += report.status == AnswerIsNo;
    filesWithErrors += anyError;
    filesWithWarnings += anyWarning && !anyError;
}

void CheckTotals::add(const CheckTotals &other)
{
    files += other.files;
    filesNotRead += other.filesNotRead;
    filesFailed += other.filesFailed;
    filesWithErrors += other.filesWithErrors;
    filesWithWarnings += other.filesWithWarnings;
    errors += other.errors;
    warnings += other.warnings;
    notes += other.notes;
    ignored += other.ignored;
}

FileReport unreadableReport(const QString &path, const FileError &error)
{
    FileReport report;
    report.path = path;
    report.status = exitCode(error);
    ReportedProblem problem;
    problem.code = error.code == FileError::Code::Container ? QString(flatprofile::code(error.container))
                                                            : u"unreadable"_s;
    problem.message = describe(error);
    problem.hasPlace = false;
    report.problems.append(problem);
    return report;
}

FileReport keylessReport(const QString &path, const QString &message)
{
    FileReport report;
    report.path = path;
    report.status = NoKey;
    ReportedProblem problem;
    problem.code = KeyOptions::kFailureCode;
    problem.message = message;
    problem.hasPlace = false;
    report.problems.append(problem);
    return report;
}

FileReport makeReport(
    const QString &path, const ProfileDocument &document, const CheckResult &result, bool warningsCount)
{
    FileReport report;
    report.path = path;
    report.container = containerName(document.wrapping().layers);
    report.parameters = document.setCount() + int(document.unknownParameters().size());
    Reporter reporter(document);
    for (const Problem &problem : result.problems) {
        report.problems.append(reporter.report(problem, false));
        const Severity severity = problem.diagnostic.severity;
        if (severity == Severity::Error || (warningsCount && severity == Severity::Warning))
            report.status = AnswerIsNo;
    }
    for (const Problem &problem : result.ignored)
        report.problems.append(reporter.report(problem, true));
    return report;
}

QJsonObject spanObject(SourceSpan span)
{
    return { { u"offset"_s, span.offset }, { u"length"_s, span.length } };
}

} // namespace flatprofile::cli
