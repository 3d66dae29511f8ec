#include "core/phone/pushreport.h"

#include "core/document/masking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PushReport)
};
} // namespace

QString describe(ParameterVerdict::Kind kind)
{
    using Kind = ParameterVerdict::Kind;
    switch (kind) {
    case Kind::Taken:
        return Text::tr("as sent");
    case Kind::Missing:
        return Text::tr("ignored");
    case Kind::Changed:
        return Text::tr("different");
    case Kind::Unverifiable:
        break;
    }
    return Text::tr("cannot be read");
}

static QString methodName(PushMethod method)
{
    switch (method) {
    case PushMethod::Post:
        return Text::tr("POST to admin/config.xml");
    case PushMethod::ResyncHttp:
        return Text::tr("resync, fetched by HTTP");
    case PushMethod::ResyncTftp:
        break;
    }
    return Text::tr("resync, fetched by TFTP");
}

/// One cell: neither tabs nor line ends, which would begin another.
static QString cell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'\t', u"\\t"_s)
        .replace(u'\r', u"\\r"_s)
        .replace(u'\n', u"\\n"_s);
}

static QString row(const ParameterVerdict &verdict)
{
    const auto shown = [&verdict](const QString &value) {
        return verdict.isAccess ? u"ua="_s + value : masked(Catalogue::builtIn(), verdict.element, value);
    };
    const bool isRead
        = verdict.kind == ParameterVerdict::Kind::Taken || verdict.kind == ParameterVerdict::Kind::Changed;
    return QStringList { describe(verdict.kind), verdict.element, cell(shown(verdict.sent)),
        isRead ? cell(shown(verdict.found)) : QString() }
        .join(u'\t');
}

static QString countsText(const QList<ParameterVerdict> &verdicts)
{
    using Kind = ParameterVerdict::Kind;
    QStringList counts;
    for (const Kind kind : { Kind::Taken, Kind::Missing, Kind::Changed, Kind::Unverifiable }) {
        const auto count = std::count_if(verdicts.begin(), verdicts.end(),
            [kind](const ParameterVerdict &verdict) { return verdict.kind == kind; });
        if (count > 0)
            counts.append(u"%1 %2"_s.arg(count).arg(describe(kind)));
    }
    return counts.join(u", "_s);
}

QString reportText(const PushReport &report)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append(name + u": "_s + text);
    };
    lines.append(Text::tr("Report of a push"));
    lines.append(QString());
    add(Text::tr("Profile"), report.profile);
    add(Text::tr("Phone"), report.phone);
    add(Text::tr("Model"), report.status.model);
    add(Text::tr("Firmware"), report.status.firmware);
    add(Text::tr("MAC address"), QString::fromLatin1(report.status.mac));
    add(Text::tr("Serial number"), report.status.serial);
    add(Text::tr("Method"), methodName(report.method));
    add(Text::tr("Sent"),
        Text::tr("%n parameter(s)", nullptr, report.parameters) + u", "_s
            + Text::tr("a file of %n byte(s)", nullptr, int(report.fileBytes)));
    add(Text::tr("Left out"), report.leftOut.join(u", "_s));
    add(Text::tr("Sent at"), report.sent.toOffsetFromUtc(report.sent.offsetFromUtc()).toString(Qt::ISODate));
    add(Text::tr("Compared at"),
        report.compared.toOffsetFromUtc(report.compared.offsetFromUtc()).toString(Qt::ISODate));
    add(Text::tr("Verdict"), countsText(report.verdicts));
    lines.append(QString());
    lines.append(
        QStringList { Text::tr("Verdict"), Text::tr("Parameter"), Text::tr("Sent"), Text::tr("Read back") }
            .join(u'\t'));
    for (const ParameterVerdict &verdict : report.verdicts)
        lines.append(row(verdict));
    lines.append(QString());
    lines.append(Text::tr("Log"));
    lines += report.log;
    return lines.join(u'\n') + u'\n';
}

} // namespace flatprofile
