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
    const QString name = QStringList { time, who, QString::number(m_count), leaf }.join(u'-');
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    if (file.write(report.body) == report.body.size() && file.flush())
        return true;
    file.remove(); // half a report misleads
    return false;
}

} // namespace flatprofile
