#include "core/cli/checkreport.h"
#include "core/cli/commands.h"
#include "core/document/problemcodes.h"
#include "core/xml/faults.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

/// path:line:column: severity: element: message [code]
QString lineFor(const QString &path, const ReportedProblem &problem)
{
    QString line = path + u':';
    if (problem.hasPlace)
        line += u"%1:%2:"_s.arg(problem.begin.line).arg(problem.begin.column);
    line += u' ' + severityName(problem.severity) + ": "_L1;
    if (!problem.element.isEmpty())
        line += problem.element + ": "_L1;
    return line + problem.message + " ["_L1 + problem.code + u']';
}

/// The text without its digits: what is alike in problems of a family of elements.
QString withoutDigits(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            result += c;
    }
    return result;
}

/// Lines for people. Problems that are alike but for their numbers, as in the elements of one family, are
/// listed once where they are many.
class TextFormat : public CheckFormat
{
public:
    explicit TextFormat(bool all)
        : m_all(all)
    {
    }

    QByteArray file(const FileReport &report) const override
    {
        QHash<QString, int> alike;
        for (const ReportedProblem &problem : report.problems) {
            if (isListed(problem))
                ++alike[kind(problem)];
        }
        QByteArray text;
        for (const ReportedProblem &problem : report.problems) {
            if (!isListed(problem))
                continue;
            int &count = alike[kind(problem)];
            if (count < 0)
                continue; // the first of them has been listed
            text += lineFor(report.path, problem).toUtf8();
            if (!m_all && count > kMostAlike) {
                text += ' ' + Text::tr("(and %n more alike)", nullptr, count - 1).toUtf8();
                count = -1;
            }
            text += '\n';
        }
        return text;
    }

    QByteArray separator() const override { return "\n"; } // one file's problems stand together

    QByteArray end(const CheckTotals &totals) const override
    {
        const auto number = [](qsizetype n) { return QString::number(n); };
        const qsizetype good = totals.files - totals.filesWithErrors - totals.filesWithWarnings;
        QStringList lines;
        if (totals.errors + totals.warnings > 0 || (m_all && totals.notes > 0))
            lines.append(QString());
        lines.append(Text::tr("Files checked: %1. With errors: %2, with warnings only: %3, with neither: %4.")
                         .arg(number(totals.files), number(totals.filesWithErrors),
                             number(totals.filesWithWarnings), number(good)));
        lines.append(
            Text::tr("Errors: %1. Warnings: %2.").arg(number(totals.errors), number(totals.warnings)));
        if (totals.notes > 0)
            lines.append(m_all ? Text::tr("Notes: %1.").arg(number(totals.notes))
                               : Text::tr("Notes: %1, which --all lists.").arg(number(totals.notes)));
        if (totals.ignored > 0)
            lines.append(Text::tr("Ignored by comments in the files: %1.").arg(number(totals.ignored)));
        return (lines.join(u'\n') + u'\n').toUtf8();
    }

private:
    static constexpr int kMostAlike = 3;

    static QString kind(const ReportedProblem &problem)
    {
        if (problem.code == problemcodes::kTemplate || problem.code == faults::kPlaceholderInTag)
            return problem.code; // a file that has not been filled in has them everywhere
        return problem.code + u' ' + withoutDigits(problem.element + u' ' + problem.message);
    }

    bool isListed(const ReportedProblem &problem) const
    {
        return !problem.isIgnored && (m_all || problem.severity != Severity::Info);
    }

    bool m_all;
};

class JsonFormat : public CheckFormat
{
public:
    QByteArray begin(const CheckTotals &) const override { return "{\n\"files\": [\n"; }
    QByteArray separator() const override { return ",\n"; }

    QByteArray file(const FileReport &report) const override
    {
        QJsonArray problems;
        int ignored = 0;
        for (const ReportedProblem &problem : report.problems) {
            if (problem.isIgnored)
                ++ignored;
            else
                problems.append(object(problem));
        }
        const QJsonObject file { { u"path"_s, report.path },
            { u"container"_s, report.container.isEmpty() ? QJsonValue() : QJsonValue(report.container) },
            { u"parameters"_s, report.parameters }, { u"ignored"_s, ignored }, { u"problems"_s, problems } };
        return QJsonDocument(file).toJson(QJsonDocument::Indented).trimmed();
    }

    QByteArray end(const CheckTotals &totals) const override
    {
        const QJsonObject summary { { u"files"_s, totals.files }, { u"errors"_s, totals.errors },
            { u"warnings"_s, totals.warnings }, { u"notes"_s, totals.notes },
            { u"ignored"_s, totals.ignored } };
        return "\n],\n\"summary\": " + QJsonDocument(summary).toJson(QJsonDocument::Indented).trimmed()
            + "\n}\n";
    }

private:
    static QJsonObject object(const ReportedProblem &problem)
    {
        QJsonObject result { { u"severity"_s, severityName(problem.severity) }, { u"code"_s, problem.code },
            { u"element"_s, problem.element }, { u"message"_s, problem.message },
            { u"fix"_s, problem.fix ? QJsonValue(*problem.fix) : QJsonValue() } };
        if (problem.hasPlace) {
            result.insert(u"line"_s, problem.begin.line);
            result.insert(u"column"_s, problem.begin.column);
            result.insert(u"span"_s, spanObject(problem.span));
            result.insert(u"spanOf"_s, problem.isAboutValue ? u"value"_s : u"file"_s);
        }
        if (!problem.fixLabel.isEmpty())
            result.insert(u"fixLabel"_s, problem.fixLabel);
        return result;
    }
};

/// What XML 1.0 can hold of a text; paths hold anything.
QString writable(QString text)
{
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() >= 0xFFFE || c.isSurrogate())
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// One test case a file; its problems that count are one failure, all others are its output.
class JunitFormat : public CheckFormat
{
public:
    explicit JunitFormat(bool warningsCount)
        : m_warningsCount(warningsCount)
    {
    }

    bool needsTotals() const override { return true; }

    QByteArray begin(const CheckTotals &totals) const override
    {
        const QByteArray counts = " tests=\"" + QByteArray::number(totals.files) + "\" failures=\""
            + QByteArray::number(totals.filesFailed) + "\" errors=\""
            + QByteArray::number(totals.filesNotRead) + "\">\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + counts
            + "<testsuite name=\"flatprofile check\"" + counts;
    }

    QByteArray file(const FileReport &report) const override
    {
        QStringList failures;
        QStringList others;
        QString firstCode;
        for (const ReportedProblem &problem : report.problems) {
            if (problem.isIgnored)
                continue;
            const bool counts = problem.severity == Severity::Error
                || (m_warningsCount && problem.severity == Severity::Warning);
            (counts ? failures : others).append(writable(lineFor(report.path, problem)));
            if (counts && firstCode.isEmpty())
                firstCode = problem.code;
        }
        QByteArray text;
        QXmlStreamWriter writer(&text);
        writer.writeStartElement(u"testcase"_s);
        writer.writeAttribute(u"classname"_s, u"flatprofile.check"_s);
        writer.writeAttribute(u"name"_s, writable(report.path));
        if (!failures.isEmpty()) {
            const bool isUnreadable = report.status == Unreadable || report.status == NoKey;
            writer.writeStartElement(isUnreadable ? u"error"_s : u"failure"_s);
            writer.writeAttribute(u"type"_s, firstCode);
            writer.writeAttribute(
                u"message"_s, Text::tr("Problems: %1.").arg(QString::number(failures.size())));
            writer.writeCharacters(failures.join(u'\n'));
            writer.writeEndElement();
        }
        if (!others.isEmpty())
            writer.writeTextElement(u"system-out"_s, others.join(u'\n'));
        writer.writeEndElement();
        return text + '\n';
    }

    QByteArray end(const CheckTotals &) const override { return "</testsuite>\n</testsuites>\n"; }

private:
    bool m_warningsCount;
};

} // namespace

std::unique_ptr<CheckFormat> textFormat(bool all)
{
    return std::make_unique<TextFormat>(all);
}

std::unique_ptr<CheckFormat> jsonFormat()
{
    return std::make_unique<JsonFormat>();
}

std::unique_ptr<CheckFormat> junitFormat(bool warningsCount)
{
    return std::make_unique<JunitFormat>(warningsCount);
}

} // namespace flatprofile::cli
