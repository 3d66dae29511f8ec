#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QLocale>

namespace flatprofile {

class RecentFiles;

/// When a file was opened, as people say it: "Today 08:47", "Yesterday", "18 Nov".
QString spokenDate(const QDateTime &opened, const QDateTime &now, const QLocale &locale);

/// The recent files as rows. Whether a file is still there is looked up when the list changes or is shown.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, FolderRole, ContainerRole, DateRole, IsFoundRole, IconNameRole };

    explicit RecentModel(const RecentFiles &recent, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void refresh();

private:
    const RecentFiles &m_recent;
    QList<bool> m_found;
};

} // namespace flatprofile
