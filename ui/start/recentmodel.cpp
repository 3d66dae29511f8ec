#include "ui/start/recentmodel.h"

#include "ui/start/recentfiles.h"
#include "ui/style/plaintip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace flatprofile {

QString spokenDate(const QDateTime &opened, const QDateTime &now, const QLocale &locale)
{
    if (!opened.isValid())
        return {};
    const qint64 days = opened.date().daysTo(now.date());
    if (days == 0)
        return QCoreApplication::translate("RecentModel", "Today %1")
            .arg(locale.toString(opened.time(), QLocale::ShortFormat));
    if (days == 1)
        return QCoreApplication::translate("RecentModel", "Yesterday");
    if (opened.date().year() == now.date().year()) {
        //: A date of this year: day and short month, as in QDate::toString().
        return locale.toString(opened.date(), QCoreApplication::translate("RecentModel", "d MMM"));
    }
    return locale.toString(opened.date(), QLocale::ShortFormat);
}

static QString shownFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

static QString iconNameFor(const QString &container)
{
    if (container.contains("aes"_L1, Qt::CaseInsensitive))
        return u"filelock"_s;
    return container.isEmpty() ? u"file"_s : u"zip"_s;
}

RecentModel::RecentModel(const RecentFiles &recent, QObject *parent)
    : QAbstractListModel(parent)
    , m_recent(recent)
{
    refresh();
    connect(&recent, &RecentFiles::changed, this, &RecentModel::refresh);
}

void RecentModel::refresh()
{
    beginResetModel();
    m_found.clear();
    for (const RecentFile &file : m_recent.files())
        m_found.append(QFileInfo::exists(file.path));
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentFile &file = m_recent.files().at(index.row());
    const bool found = m_found.at(index.row());
    const QString container = !found ? tr("not found")
        : file.container.isEmpty()   ? tr("plain")
                                     : file.container;
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(file.path).fileName();
    case Qt::ToolTipRole:
        return plainTip(QDir::toNativeSeparators(file.path));
    case Qt::AccessibleTextRole:
        return tr("%1 in %2, %3").arg(QFileInfo(file.path).fileName(), shownFolder(file.path), container);
    case PathRole:
        return file.path;
    case FolderRole:
        return shownFolder(file.path);
    case ContainerRole:
        return container;
    case DateRole:
        return spokenDate(file.opened, QDateTime::currentDateTime(), QLocale());
    case IsFoundRole:
        return found;
    case IconNameRole:
        return iconNameFor(file.container);
    default:
        return {};
    }
}

} // namespace flatprofile
