#include "core/cli/checkreport.h"
#include "core/cli/commands.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <mutex>
#include <set>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

/// SARIF 2.1.0 (OASIS): one run, a result for each problem, a rule for each code that occurs. Problems
/// ignored in the file are results with a suppression.
class SarifFormat : public CheckFormat
{
public:
    QByteArray begin(const CheckTotals &) const override
    {
        return "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n\"version\": \"2.1.0\",\n"
               "\"runs\": [ {\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [\n";
    }

    QByteArray separator() const override { return ",\n"; }

    QByteArray file(const FileReport &report) const override
    {
        QByteArray text;
        for (const ReportedProblem &problem : report.problems) {
            if (!text.isEmpty())
                text += ",\n";
            text += QJsonDocument(result(report.path, problem)).toJson(QJsonDocument::Compact);
            const std::lock_guard lock(m_mutex);
            m_codes.insert({ problem.code, problem.hasPlace });
        }
        return text;
    }

    QByteArray end(const CheckTotals &) const override
    {
        QJsonArray rules;
        for (const auto &[code, isOfProfile] : m_codes)
            rules.append(rule(code, isOfProfile));
        const QJsonObject driver { { u"name"_s, u"flatprofile"_s },
            { u"version"_s, QStringLiteral(FLATPROFILE_VERSION) }, { u"rules"_s, rules } };
        const QJsonObject tool { { u"driver"_s, driver } };
        return "\n],\n\"tool\": " + QJsonDocument(tool).toJson(QJsonDocument::Compact) + "\n} ]\n}\n";
    }

private:
    static QJsonObject message(const QString &text) { return { { u"text"_s, text } }; }

    static QJsonObject rule(const QString &code, bool isOfProfile)
    {
        const QByteArray latin = code.toLatin1();
        const QString sentence = isOfProfile ? describeCode(QLatin1StringView(latin))
                                             : Text::tr("The file could not be read as a profile.");
        return { { u"id"_s, code }, { u"shortDescription"_s, message(sentence) } };
    }

    static QJsonObject artifact(const QString &path)
    {
        const QString slashes = QDir::fromNativeSeparators(path);
        const QByteArray uri = QDir::isAbsolutePath(slashes) ? QUrl::fromLocalFile(slashes).toEncoded()
                                                             : QUrl::toPercentEncoding(slashes, "/");
        return { { u"uri"_s, QString::fromLatin1(uri) } };
    }

    static QJsonObject region(ReportedProblem::Position begin, ReportedProblem::Position end)
    {
        return { { u"startLine"_s, begin.line }, { u"startColumn"_s, begin.column },
            { u"endLine"_s, end.line }, { u"endColumn"_s, end.column } };
    }

    static QString level(Severity severity)
    {
        return severity == Severity::Error  ? u"error"_s
            : severity == Severity::Warning ? u"warning"_s
                                            : u"note"_s;
    }

    static QJsonObject result(const QString &path, const ReportedProblem &problem)
    {
        QJsonObject physical { { u"artifactLocation"_s, artifact(path) } };
        if (problem.hasPlace)
            physical.insert(u"region"_s, region(problem.begin, problem.end));
        QJsonObject location { { u"physicalLocation"_s, physical } };
        if (!problem.element.isEmpty())
            location.insert(u"logicalLocations"_s,
                QJsonArray { QJsonObject { { u"name"_s, problem.element }, { u"kind"_s, u"element"_s } } });
        QJsonObject object { { u"ruleId"_s, problem.code }, { u"level"_s, level(problem.severity) },
            { u"message"_s, message(problem.message) }, { u"locations"_s, QJsonArray { location } } };
        if (!problem.edits.isEmpty())
            object.insert(u"fixes"_s, QJsonArray { fix(path, problem) });
        if (problem.isIgnored)
            object.insert(u"suppressions"_s, QJsonArray { QJsonObject { { u"kind"_s, u"inSource"_s } } });
        return object;
    }

    static QJsonObject fix(const QString &path, const ReportedProblem &problem)
    {
        QJsonArray replacements;
        for (const ReportedProblem::Edit &edit : problem.edits)
            replacements.append(QJsonObject { { u"deletedRegion"_s, region(edit.begin, edit.end) },
                { u"insertedContent"_s, message(edit.text) } });
        return { { u"description"_s, message(problem.fixLabel) },
            { u"artifactChanges"_s,
                QJsonArray { QJsonObject {
                    { u"artifactLocation"_s, artifact(path) }, { u"replacements"_s, replacements } } } } };
    }

    mutable std::mutex m_mutex;
    mutable std::set<std::pair<QString, bool>> m_codes; // and whether a profile's problem has it
};

} // namespace

std::unique_ptr<CheckFormat> sarifFormat()
{
    return std::make_unique<SarifFormat>();
}

} // namespace flatprofile::cli
