#include "core/phone/reportfolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace flatprofile {

bool ReportFolder::save(const ServedReport &report)
{
    if (++m_count > kMaxReports)
        return false;
    const QString who = report.phone && !report.phone->mac.isEmpty()
        ? report.phone->mac
        : report.client.toString().replace(u':', u'-');
    const QString leaf = report.name.mid(report.name.lastIndexOf(u'/') + 1);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QFile file(QDir(m_folder).filePath(u"%1-%2-%3-%4"_s.arg(time, who).arg(m_count).arg(leaf)));
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(report.body) == report.body.size() && file.flush();
}

} // namespace flatprofile
