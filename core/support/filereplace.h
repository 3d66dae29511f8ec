#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QString>

namespace flatprofile {

/// Why a file was not replaced. The old file is as it was, whatever the step.
struct ReplaceError
{
    enum class Step { CreateTemporary, Write, Sync, Verify, Permissions, Rename };
    enum class Cause { Other, DiskFull, ReadOnly, NoAccess, NoFolder };

    Step step = Step::Write;
    Cause cause = Cause::Other;
    QString system; // the system's own words

    bool operator==(const ReplaceError &) const = default;
};

/// The system calls that replacing a file makes; tests hand in one that fails.
class FileCalls;

/// Replaces (or creates) a file atomically: a temporary file beside it, every write's size looked at, synced,
/// read back and compared, given the old file's permissions, renamed over it, the folder synced. A symbolic
/// link stays a link: what it points at is replaced. Success means that the bytes are on the disk.
Result<void, ReplaceError> replaceFile(
    const QString &path, const QByteArray &bytes, FileCalls *calls = nullptr);

} // namespace flatprofile
