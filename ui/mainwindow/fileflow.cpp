#include "ui/mainwindow/fileflow.h"

#include "core/document/knownkeys.h"
#include "ui/container/keydialog.h"
#include "ui/mainwindow/filequestions.h"
#include "ui/session/documentsession.h"
#include "ui/session/keyring.h"
#include "ui/start/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace flatprofile {

std::vector<KeyCandidate> candidatesOf(const DocumentSession &session)
{
    std::vector<KeyCandidate> candidates;
    if (!session.isOpen())
        return candidates;
    for (KnownKey &known : keysInProfile(session.document())) {
        const auto source = known.source == KnownKey::Source::RuleOption
            ? KeyCandidate::Source::RuleOption
            : KeyCandidate::Source::SecretParameter;
        candidates.push_back({ source, false, std::make_shared<const SecretKey>(std::move(known.key)) });
    }
    return candidates;
}

FileFlow::FileFlow(DocumentSession &session, KeyRing &keys, RecentFiles &recent, QWidget *window)
    : m_session(session)
    , m_keys(keys)
    , m_recent(recent)
    , m_window(window)
    , m_job(session.catalogue())
{
    connect(&m_job, &OpenJob::finished, this, &FileFlow::finish);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileFlow::lookAtDisk);
    // What was told of the last profile, or of none, is over; the window may have something to say of this
    // one.
    connect(&session, &DocumentSession::opened, this, [this] { emit noticed({}); });
}

FileFlow::~FileFlow() = default;

std::vector<KeyCandidate> FileFlow::candidates() const
{
    std::vector<KeyCandidate> candidates;
    if (m_candidates)
        candidates = m_candidates();
    for (const auto &key : m_keys.passphrases())
        candidates.push_back({ KeyCandidate::Source::Session, false, key });
    for (const auto &key : m_keys.ikms())
        candidates.push_back({ KeyCandidate::Source::Session, true, key });
    return candidates;
}

void FileFlow::open(const QString &path)
{
    m_openingPath = QFileInfo(path).absoluteFilePath();
    emit noticed({});
    emit openingStarted(m_openingPath);
    m_job.start(m_openingPath, candidates(), m_session.checkTerms());
}

void FileFlow::cancelOpening()
{
    m_job.cancel();
    m_openingPath.clear();
    m_givenUp.reset();
    emit openingEnded();
    emit openingFailed();
}

void FileFlow::finish(const std::shared_ptr<OpenOutcome> &outcome)
{
    emit openingEnded();
    const bool isEncrypted
        = outcome->wantsKey() && outcome->profile.error().container != ContainerError::Unknown;
    if (outcome->profile)
        take(*outcome);
    else if (isEncrypted)
        askForKey(*outcome);
    else
        tellOpenFailed(*outcome);
    m_openingPath.clear();
    m_givenUp.reset();
    if (!m_session.isOpen())
        emit openingFailed();
}

void FileFlow::take(OpenOutcome &outcome)
{
    SecretKey passphrase;
    SecretKey ikm;
    if (outcome.openedWith.key)
        (outcome.openedWith.isIkm ? ikm : passphrase) = outcome.openedWith.key->clone();
    load(outcome.path, std::move(*outcome.profile), std::move(passphrase), std::move(ikm), outcome.checked);
}

void FileFlow::load(const QString &path, ReadProfile profile, SecretKey passphrase, SecretKey ikm,
    const std::shared_ptr<CheckedAside> &checked)
{
    m_keys.addPassphrase(passphrase);
    m_keys.addIkm(ikm);
    if (!mayReload())
        return;
    m_session.load(path, std::move(profile), std::move(passphrase), std::move(ikm),
        DocumentSession::FirstCheck::Aside, checked);
    remember();
}

/// After opening and saving: the file is recent, and watched.
void FileFlow::remember()
{
    QStringList names;
    for (const ContainerLayer &layer : m_session.document().wrapping().layers)
        names.append(ContainerLayer::name(layer.kind));
    m_recent.add(m_session.path(), names.join(u" › "_s), QDateTime::currentDateTime());
    m_toldOfDisk = false;
    watch();
}

void FileFlow::askForKey(const OpenOutcome &outcome)
{
    m_window->show(); // it may have waited for the profile
    KeyDialog dialog(
        outcome, [path = outcome.path](const ContainerKeys &keys) { return readProfile(path, keys); },
        m_window);
    if (dialog.exec() == QDialog::Accepted)
        load(outcome.path, dialog.takeProfile(), dialog.takePassphrase(), dialog.takeIkm());
}

void FileFlow::tellOpenFailed(const OpenOutcome &outcome)
{
    const FileError &error = outcome.profile.error();
    Notice notice { Banner::Kind::Error, tr("%1 was not opened.").arg(QFileInfo(outcome.path).fileName()),
        describe(error), {} };
    const QString path = outcome.path;
    if (outcome.wantsKey()) {
        // RFC 8188 has no mark: only a key tells whether the file is one.
        notice.actions.append({ tr("Try a Key…"),
            [this, path, error, tried = outcome.tried] {
                askForKey({ path, error, {}, tried });
            },
            false });
    }
    notice.actions.append({ tr("Try Again"), [this, path] { reopen(path); }, false });
    emit noticed(notice);
}

/// As after a failure, when the window may hold a profile: the same one, or none.
void FileFlow::reopen(const QString &path)
{
    if (m_session.isOpen())
        reload();
    else
        open(path);
}

bool FileFlow::save()
{
    if (m_session.path().isEmpty())
        return saveAs();
    if (m_session.changedOnDisk() && !askOverwriteChanged(m_session.displayName(), m_window))
        return false;
    return write(m_session.path(), m_session.document().wrapping(), [this] { save(); });
}

bool FileFlow::saveAs()
{
    const auto choice = askSaveAs(m_session, suggestedFolder(), m_window);
    return choice && writeAs(*choice);
}

bool FileFlow::changeContainer()
{
    const bool isNew = m_session.path().isEmpty();
    if (!isNew && m_session.changedOnDisk() && !askOverwriteChanged(m_session.displayName(), m_window))
        return false;
    auto choice = askContainer(m_session, isNew ? m_session.displayName() : m_session.path(), m_window);
    if (choice && isNew)
        choice->path = askName(m_session, suggestedFolder(), m_window);
    return choice && !choice->path.isEmpty() && writeAs(*choice);
}

bool FileFlow::writeAs(const SaveAsChoice &choice)
{
    SecretKey oldPassphrase = m_session.passphrase().clone();
    SecretKey oldIkm = m_session.ikm().clone();
    m_keys.addPassphrase(choice.passphrase);
    m_keys.addIkm(choice.ikm);
    m_session.setKeys((choice.passphrase.isEmpty() ? oldPassphrase : choice.passphrase).clone(),
        (choice.ikm.isEmpty() ? oldIkm : choice.ikm).clone());
    const auto sameChoice = std::make_shared<const SaveAsChoice>(
        SaveAsChoice { choice.path, choice.wrapping, choice.passphrase.clone(), choice.ikm.clone() });
    if (write(choice.path, choice.wrapping, [this, sameChoice] { writeAs(*sameChoice); }))
        return true;
    m_session.setKeys(std::move(oldPassphrase), std::move(oldIkm)); // the file still has the old ones
    return false;
}

bool FileFlow::write(const QString &path, const FileWrapping &wrapping, const std::function<void()> &again)
{
    const auto saved = m_session.saveAs(path, wrapping);
    if (saved) {
        emit noticed({});
        remember();
        return true;
    }
    // A character that the file's encoding can't hold: the phone wants UTF-8 anyway, so that is the way out.
    if (saved.error().code == FileError::Code::NotEncodable
        && askConvertToUtf8(describe(saved.error()), m_window)) {
        FileWrapping utf8 = wrapping;
        utf8.encoding = {};
        return write(path, utf8, again);
    }
    tellSaveFailed(path, saved.error(), again);
    return false;
}

void FileFlow::tellSaveFailed(const QString &path, const FileError &error, const std::function<void()> &again)
{
    emit noticed({ Banner::Kind::Error,
        tr("%1 was not saved; your edits are still here.").arg(QFileInfo(path).fileName()), describe(error),
        { { tr("Try Again"), again, false }, { tr("Save As…"), [this] { saveAs(); }, false } } });
}

void FileFlow::reload()
{
    if (m_session.path().isEmpty())
        return;
    if (mayReload())
        open(m_session.path());
}

/// Whether the profile of the window may give way to what is read from its file. Reading takes a while: edits
/// that came after the question are asked for once more.
bool FileFlow::mayReload()
{
    if (!m_session.isOpen() || m_session.undoStack().isClean())
        return true;
    const QByteArray text = m_session.document().text();
    if (m_givenUp == text || askDiscardForReload(m_session.displayName(), m_window)) {
        m_givenUp = text;
        return true;
    }
    m_givenUp.reset();
    return false;
}

bool FileFlow::mayClose(bool isUnsavedBeside)
{
    if (!m_session.isOpen() || (m_session.undoStack().isClean() && !isUnsavedBeside))
        return true;
    switch (askSaveBeforeClose(m_session.displayName(), m_window)) {
    case CloseAnswer::Save:
        return save();
    case CloseAnswer::Discard:
        return true;
    case CloseAnswer::Stay:
        break;
    }
    return false;
}

QString FileFlow::suggestedFolder() const
{
    if (!m_session.path().isEmpty())
        return QFileInfo(m_session.path()).absolutePath();
    return m_recent.files().isEmpty() ? QDir::homePath()
                                      : QFileInfo(m_recent.files().first().path).absolutePath();
}

void FileFlow::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_session.path().isEmpty())
        m_watcher.addPath(m_session.path());
}

void FileFlow::lookAtDisk()
{
    watch(); // a file that was replaced by renaming is a new one to the watcher
    if (m_toldOfDisk || !m_session.isOpen() || !m_session.changedOnDisk())
        return;
    m_toldOfDisk = true;
    const bool edited = !m_session.undoStack().isClean();
    emit noticed({ Banner::Kind::Warning,
        tr("%1 was changed by another program.").arg(m_session.displayName()),
        edited ? tr("Reloading loses your edits since the last save.") : tr("What you see is the older one."),
        { { tr("Reload"), [this] { reload(); }, !edited },
            { tr("Keep Mine"), [this] { emit noticed({}); }, false } } });
}

} // namespace flatprofile
