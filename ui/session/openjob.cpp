#include "ui/session/openjob.h"

#include <QtConcurrent/QtConcurrentRun>

namespace flatprofile {

/// The errors that a (further) key can mend. Unknown is among them because RFC 8188 has no mark to know it
/// by.
static bool isCuredByKey(const FileError &error)
{
    if (error.code != FileError::Code::Container)
        return false;
    switch (error.container) {
    case ContainerError::KeyMissing:
    case ContainerError::IkmMissing:
    case ContainerError::WrongKey:
    case ContainerError::Unknown:
        return true;
    default:
        return false;
    }
}

bool OpenOutcome::wantsKey() const
{
    return !profile && isCuredByKey(profile.error());
}

OpenJob::OpenJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            emit finished(m_watcher.result());
    });
}

OpenJob::~OpenJob()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void OpenJob::start(const QString &path, std::vector<KeyCandidate> candidates)
{
    cancel();
    m_watcher.setFuture(QtConcurrent::run([path, candidates = std::move(candidates)] {
        return std::make_shared<OpenOutcome>(open(path, candidates));
    }));
}

void OpenJob::cancel()
{
    // A running read can't be stopped half way; its outcome is dropped.
    m_watcher.setFuture({});
}

OpenOutcome OpenJob::open(const QString &path, const std::vector<KeyCandidate> &candidates)
{
    OpenOutcome outcome { path, readProfile(path), {}, {} };
    for (const KeyCandidate &candidate : candidates) {
        if (!outcome.wantsKey())
            break;
        ContainerKeys keys;
        (candidate.isIkm ? keys.ikm : keys.passphrase) = candidate.key.get();
        auto opened = readProfile(path, keys);
        if (opened) {
            outcome.profile = std::move(opened);
            outcome.openedWith = candidate;
        } else {
            outcome.tried.push_back(candidate);
        }
    }
    return outcome;
}

} // namespace flatprofile
