#pragma once

#include "core/document/profilefile.h"
#include "ui/session/backgroundjob.h"
#include "ui/session/checkaside.h"

#include <QObject>

#include <memory>
#include <vector>

namespace flatprofile {

/// A key that an encrypted file may open with, and where it was found.
struct KeyCandidate
{
    enum class Source { RuleOption, SecretParameter, Session };

    Source source = Source::Session;
    bool isIkm = false; // for RFC 8188, not for openssl enc
    std::shared_ptr<const SecretKey> key;
};

/// What became of opening a file.
struct OpenOutcome
{
    QString path;
    Result<ReadProfile, FileError> profile;
    KeyCandidate openedWith; // no key where none was needed
    std::vector<KeyCandidate> tried; // without success
    std::shared_ptr<CheckedAside> checked {}; // of a profile that is small enough to be checked in no time

    /// Whether a key that nobody knows here could open it.
    bool wantsKey() const;
};

/// Reads and opens a file off the GUI thread: first without a key, then, where it is encrypted, with each
/// candidate. With terms, the profile is parsed too, and a small one checked. One file at a time; a newer
/// start() or cancel() drops the older one's outcome.
class OpenJob : public QObject
{
    Q_OBJECT

public:
    explicit OpenJob(const Catalogue &catalogue, QObject *parent = nullptr);

    void start(const QString &path, std::vector<KeyCandidate> candidates,
        const std::optional<CheckTerms> &terms = std::nullopt);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

    /// The same on this thread; what is void may be left half done.
    static OpenOutcome open(
        const Catalogue &catalogue, const QString &path, const std::vector<KeyCandidate> &candidates,
        const std::optional<CheckTerms> &terms = std::nullopt, const IsVoid &isVoid = [] { return false; });

signals:
    void finished(const std::shared_ptr<flatprofile::OpenOutcome> &outcome);

private:
    const Catalogue &m_catalogue;
    BackgroundJob<std::shared_ptr<OpenOutcome>> m_job;
};

} // namespace flatprofile
