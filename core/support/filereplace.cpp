#include "core/support/filereplace.h"

#include "core/support/filecalls.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <system_error>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Step = ReplaceError::Step;
using Cause = ReplaceError::Cause;

static ReplaceError failure(Step step, int number)
{
    ReplaceError error { step, Cause::Other, QString::fromLocal8Bit(std::system_category().message(number)) };
    const std::error_condition condition = std::system_category().default_error_condition(number);
    if (condition == std::errc::no_space_on_device || number == EDQUOT)
        error.cause = Cause::DiskFull;
    else if (condition == std::errc::read_only_file_system)
        error.cause = Cause::ReadOnly;
    else if (condition == std::errc::permission_denied || condition == std::errc::operation_not_permitted)
        error.cause = Cause::NoAccess;
    else if (condition == std::errc::no_such_file_or_directory || condition == std::errc::not_a_directory)
        error.cause = Cause::NoFolder;
    return error;
}

/// A name beside the target that nobody can guess, hidden on POSIX systems.
static QString temporaryName(const QFileInfo &target)
{
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return target.absolutePath() + "/."_L1 + target.fileName().left(100) + u'.' + random + ".tmp"_L1;
}

/// What the path stands for: a link's target, so that the link stays one.
static QFileInfo targetOf(const QString &path)
{
    QFileInfo file(path);
    for (int links = 0; file.isSymLink() && links < 40; ++links)
        file.setFile(file.symLinkTarget());
    return file;
}

static Result<void, ReplaceError> writeAll(FileCalls &calls, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        qsizetype written = 0;
        const int error = calls.write(bytes.constData() + done, bytes.size() - done, &written);
        if (error == EINTR)
            continue;
        if (error != 0)
            return failure(Step::Write, error);
        if (written <= 0) // no error and no progress: full as well
            return failure(Step::Write, ENOSPC);
        done += written;
    }
    if (const int error = calls.sync())
        return failure(Step::Sync, error);
    if (const int error = calls.close()) // some file systems tell of a full disk only now
        return failure(Step::Write, error);
    return {};
}

static Result<void, ReplaceError> fill(
    FileCalls &calls, const QFileInfo &target, const QString &temporary, const QByteArray &bytes)
{
    if (auto written = writeAll(calls, bytes); !written)
        return written;
    QByteArray found;
    if (const int error = calls.readBack(temporary, &found))
        return failure(Step::Verify, error);
    if (found != bytes)
        return failure(Step::Verify, EIO);
    if (target.exists()) {
        if (const int error = calls.copyPermissions(target.filePath(), temporary))
            return failure(Step::Permissions, error);
    }
    if (const int error = calls.rename(temporary, target.filePath()))
        return failure(Step::Rename, error);
    return {};
}

/// A device or a pipe takes the bytes as they come; a file in its place would be neither.
static Result<void, ReplaceError> writeInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(Step::CreateTemporary, EACCES);
    if (file.write(bytes) != bytes.size())
        return failure(Step::Write, file.error() == QFileDevice::ResourceError ? ENOSPC : EIO);
    return {};
}

Result<void, ReplaceError> replaceFile(const QString &path, const QByteArray &bytes, FileCalls *given)
{
    const std::unique_ptr<FileCalls> own = given ? nullptr : FileCalls::ofSystem();
    FileCalls &calls = given ? *given : *own;

    const QFileInfo target = targetOf(path);
    if (target.isDir())
        return failure(Step::CreateTemporary, EISDIR);
    if (target.exists() && !target.isWritable())
        return ReplaceError { Step::CreateTemporary, Cause::ReadOnly,
            failure(Step::CreateTemporary, EACCES).system };
    if (target.exists() && !target.isFile())
        return writeInto(target.filePath(), bytes);
    const QString temporary = temporaryName(target);
    if (const int error = calls.create(temporary, target.exists()))
        return failure(Step::CreateTemporary, error);

    auto filled = fill(calls, target, temporary, bytes);
    if (!filled) {
        calls.close();
        calls.remove(temporary);
        return filled;
    }
    // The new file stands whole under its name; if only the folder can't be synced, that is no loss to undo.
    calls.syncFolder(target.absolutePath());
    return {};
}

} // namespace flatprofile
