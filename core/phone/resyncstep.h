#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace flatprofile {

/// One thing that a resyncing phone did, for the log. Holds no secret.
struct ResyncStep
{
    enum class Kind {
        Off, // Provision_Enable is No
        Skipped, // the rule is empty, commented out, or none of its alternatives is true
        RuleError, // the rule can't be evaluated: `detail` says why
        Chosen, // alternative `number`
        Assigned, // `detail` is the parameter
        Noted, // something about the rule that a phone does not do, or not yet: `detail`
        Fetching, // `url`
        Answered, // with status `number` from `url`, on the way
        Fetched, // `number` bytes
        NotFound, // and it counts as a failure
        NotFoundIgnored, // Resync_Fails_On_FNF is No
        FetchFailed, // `detail`
        Opened, // `detail` names the containers
        NotOpened, // `detail`
        Corrupt, // no well-formed profile: line `number`
        Applied, // `number` parameters
        Finished,
        NextResync, // in `number` to `upTo` seconds
        Retry, // after a failure, in `number` to `upTo` seconds
        NoRetry,
        Cancelled,
    };

    Kind kind = Kind::Skipped;
    QString rule; // Profile_Rule_B; empty for what concerns no single one
    QString url; // as it may be shown
    QString detail;
    qint64 number = 0;
    qint64 upTo = 0;

    bool isFailure() const;
};

/// "skipped", "fetched", "not-found": for programs.
QLatin1StringView code(ResyncStep::Kind kind);
/// A sentence for people.
QString describe(const ResyncStep &step);

} // namespace flatprofile
