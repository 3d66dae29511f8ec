#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

class QSettings;

namespace flatprofile {

struct RecentFile
{
    QString path; // absolute
    QString container; // "aes-256-cbc › gzip"; empty for a plain file
    QDateTime opened;

    bool operator==(const RecentFile &) const = default;
};

/// The files opened last, newest first, kept in the settings. Holds names and containers only, never a key.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaximum = 12;

    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    const QList<RecentFile> &files() const { return m_files; }
    /// Puts a file at the top; one that is there already moves.
    void add(const QString &path, const QString &container, const QDateTime &opened);
    void remove(const QString &path);
    void clear();

signals:
    void changed();

private:
    void load();
    void store();

    QSettings &m_settings;
    QList<RecentFile> m_files;
};

} // namespace flatprofile
