#pragma once

#include "core/cli/commandline.h"
#include "core/cli/problemjson.h"
#include "core/document/profilechecker.h"
#include "core/document/profilefile.h"
#include "core/xml/lineindex.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace flatprofile::cli {

/// A problem as it is printed: worded, with its places in lines and columns, and without secrets.
struct ReportedProblem
{
    using Position = LineIndex::Position;

    struct Edit
    {
        Position begin;
        Position end;
        QString text;
    };

    Severity severity = Severity::Error;
    QString code;
    QString element;
    QString message;
    Position begin;
    Position end;
    SourceSpan span; // UTF-16 units: of the value where isAboutValue, else of the file
    bool isAboutValue = false;
    bool hasPlace = true; // false: of the file as a whole
    bool isIgnored = false;
    std::optional<QString> fix; // what takes the span's place; "***" where it would show a secret
    QString fixLabel;
    QList<Edit> edits; // the fix as edits of the file; empty where it would show a secret
};

/// What came out for one file.
struct FileReport
{
    QString path;
    QString container; // "plain", "gzip", "aes-256-cbc+gzip": outermost first
    int parameters = 0;
    QList<ReportedProblem> problems; // ignored ones among them
    int status = Done; // of this file alone
};

struct CheckTotals
{
    qsizetype files = 0;
    qsizetype filesNotRead = 0;
    qsizetype filesFailed = 0; // read, with problems that count
    qsizetype filesWithErrors = 0;
    qsizetype filesWithWarnings = 0; // and no errors
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype notes = 0;
    qsizetype ignored = 0;

    void add(const FileReport &report);
    void add(const CheckTotals &other);
};

FileReport unreadableReport(const QString &path, const FileError &error);
/// Of a file that was not opened, as the key to it can't be had.
FileReport keylessReport(const QString &path, const QString &message);
FileReport makeReport(
    const QString &path, const ProfileDocument &document, const CheckResult &result, bool warningsCount);

/// One format of output. file() may be called on any thread, and its results are printed in order.
class CheckFormat
{
public:
    virtual ~CheckFormat() = default;

    /// Whether begin() needs the totals, so that nothing is printed before all files are done.
    virtual bool needsTotals() const { return false; }
    virtual QByteArray begin(const CheckTotals &) const { return {}; }
    virtual QByteArray file(const FileReport &report) const = 0;
    virtual QByteArray separator() const { return {}; } // between what file() gave, where it gave anything
    virtual QByteArray end(const CheckTotals &totals) const = 0;
};

std::unique_ptr<CheckFormat> textFormat(bool all); // notes too, and each problem for itself
std::unique_ptr<CheckFormat> jsonFormat();
std::unique_ptr<CheckFormat> sarifFormat();
std::unique_ptr<CheckFormat> junitFormat(bool warningsCount);

QJsonObject spanObject(SourceSpan span); // {"offset", "length"}

} // namespace flatprofile::cli
