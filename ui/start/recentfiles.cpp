#include "ui/start/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static const QString kGroup = u"recentFiles"_s;

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void RecentFiles::add(const QString &path, const QString &container, const QDateTime &opened)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_files.removeIf([&](const RecentFile &file) { return file.path == absolute; });
    m_files.prepend({ absolute, container, opened });
    if (m_files.size() > kMaximum)
        m_files.resize(kMaximum);
    store();
}

void RecentFiles::remove(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (m_files.removeIf([&](const RecentFile &file) { return file.path == absolute; }) > 0)
        store();
}

void RecentFiles::clear()
{
    m_files.clear();
    store();
}

void RecentFiles::load()
{
    // The file may have been edited by hand: what has no path is passed over, more than fits is cut.
    const int count = m_settings.beginReadArray(kGroup);
    for (int i = 0; i < count && m_files.size() < kMaximum; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value("path"_L1).toString();
        if (!path.isEmpty())
            m_files.append({ path, m_settings.value("container"_L1).toString(),
                m_settings.value("opened"_L1).toDateTime() });
    }
    m_settings.endArray();
}

void RecentFiles::store()
{
    m_settings.remove(kGroup); // or entries of a longer list would stay behind
    m_settings.beginWriteArray(kGroup, int(m_files.size()));
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue("path"_L1, m_files.at(i).path);
        m_settings.setValue("container"_L1, m_files.at(i).container);
        m_settings.setValue("opened"_L1, m_files.at(i).opened);
    }
    m_settings.endArray();
    emit changed();
}

} // namespace flatprofile
