#include "ui/session/openjob.h"

namespace flatprofile {

static constexpr qsizetype kCheckedAtOnce = 512 * 1024; // bytes of text: some 30 ms

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

OpenJob::OpenJob(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_job([this](const std::shared_ptr<OpenOutcome> &outcome) { emit finished(outcome); })
{
}

void OpenJob::start(
    const QString &path, std::vector<KeyCandidate> candidates, const std::optional<CheckTerms> &terms)
{
    m_job.start(
        [catalogue = &m_catalogue, path, candidates = std::move(candidates), terms](const IsVoid &isVoid) {
            return std::make_shared<OpenOutcome>(open(*catalogue, path, candidates, terms, isVoid));
        });
}

OpenOutcome OpenJob::open(const Catalogue &catalogue, const QString &path,
    const std::vector<KeyCandidate> &candidates, const std::optional<CheckTerms> &terms, const IsVoid &isVoid)
{
    OpenOutcome outcome { path, readProfile(path), {}, {} };
    for (const KeyCandidate &candidate : candidates) {
        if (!outcome.wantsKey() || isVoid())
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
    if (!outcome.profile || !terms || isVoid())
        return outcome;
    ReadProfile &profile = *outcome.profile;
    profile.parsed = std::make_shared<const ParsedProfile>(profile.text, catalogue);
    if (profile.text.size() <= kCheckedAtOnce && !isVoid())
        outcome.checked = checkAside(catalogue, profile.parsed, profile.wrapping, *terms);
    return outcome;
}

} // namespace flatprofile
