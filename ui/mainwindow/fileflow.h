#pragma once

#include "ui/mainwindow/filequestions.h"
#include "ui/session/openjob.h"
#include "ui/widgets/banner.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace flatprofile {

class DocumentSession;
class KeyRing;
class RecentFiles;

/// What a flow wants to tell above the table.
struct Notice
{
    Banner::Kind kind = Banner::Kind::Info;
    QString fact; // one whole sentence; empty takes the last notice away
    QString consequence;
    QList<Banner::Action> actions;
};

/// Opening, saving and closing the profile of one window, with the questions that this takes. Nothing is lost
/// on any way out: every failure leaves the document and the file as they were and is told in a notice.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    FileFlow(DocumentSession &session, KeyRing &keys, RecentFiles &recent, QWidget *window);
    ~FileFlow() override;

    /// Keys that other open profiles hold.
    void setCandidateSource(std::function<std::vector<KeyCandidate>()> source)
    {
        m_candidates = std::move(source);
    }

    /// Every key that is known here, for opening a file.
    std::vector<KeyCandidate> candidates() const;
    void open(const QString &path);
    bool isOpening() const { return !m_openingPath.isEmpty(); } // or asking for its key
    QString openingPath() const { return m_openingPath; }
    void cancelOpening();
    bool save(); // false: not saved, and the user was told why or chose so
    bool saveAs(); // asks for name and container
    bool changeContainer(); // asks for the container; saves under the same name, of a new profile asks for it
    void reload();
    /// Asks what is to become of unsaved edits, also of those in files beside the profile that are saved with
    /// it; true when the profile may go.
    bool mayClose(bool isUnsavedBeside = false);
    QString suggestedFolder() const;

signals:
    void openingStarted(const QString &path);
    void openingEnded();
    void openingFailed(); // and no profile is open; the user was told why, or chose so
    void noticed(const flatprofile::Notice &notice); // an empty one takes the last away

private:
    void finish(const std::shared_ptr<OpenOutcome> &outcome);
    void take(OpenOutcome &outcome);
    void load(const QString &path, ReadProfile profile, SecretKey passphrase, SecretKey ikm,
        const std::shared_ptr<CheckedAside> &checked = {});
    void remember();
    void askForKey(const OpenOutcome &outcome);
    void tellOpenFailed(const OpenOutcome &outcome);
    void reopen(const QString &path);
    bool mayReload();
    void tellSaveFailed(const QString &path, const FileError &error, const std::function<void()> &again);
    bool writeAs(const SaveAsChoice &choice);
    bool write(const QString &path, const FileWrapping &wrapping, const std::function<void()> &again);
    void watch();
    void lookAtDisk();

    DocumentSession &m_session;
    KeyRing &m_keys;
    RecentFiles &m_recent;
    QWidget *m_window;
    OpenJob m_job;
    QFileSystemWatcher m_watcher;
    std::function<std::vector<KeyCandidate>()> m_candidates; // of other profiles
    QString m_openingPath;
    std::optional<QByteArray> m_givenUp; // the edited text that a reload may replace
    bool m_toldOfDisk = false;
};

/// The keys of a profile as candidates for opening other files.
std::vector<KeyCandidate> candidatesOf(const DocumentSession &session);

} // namespace flatprofile
