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

/// Whether the disk or the share of it that the user has is used up.
static bool isFull(const std::error_code &code)
{
    if (code == std::errc::no_space_on_device)
        return true;
    if (code.category() != std::system_category())
        return false;
#ifdef Q_OS_WIN
    return code.value() == 39 || code.value() == 1295; // ERROR_HANDLE_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED
#else
    return code.value() == EDQUOT;
#endif
}

static ReplaceError failure(Step step, const std::error_code &code)
{
    ReplaceError error { step, Cause::Other, QString::fromLocal8Bit(code.message()) };
    if (isFull(code))
        error.cause = Cause::DiskFull;
    else if (code == std::errc::read_only_file_system)
        error.cause = Cause::ReadOnly;
    else if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        error.cause = Cause::NoAccess;
    else if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory)
        error.cause = Cause::NoFolder;
    return error;
}

/// What a call of the system gave: errno, or GetLastError() on Windows.
static std::error_code ofSystem(int number)
{
    return { number, std::system_category() };
}

static ReplaceError failure(Step step, std::errc reason)
{
    return failure(step, std::make_error_code(reason));
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
        if (error != 0 && ofSystem(error) == std::errc::interrupted)
            continue;
        if (error != 0)
            return failure(Step::Write, ofSystem(error));
        if (written <= 0) // no error and no progress: full as well
            return failure(Step::Write, std::errc::no_space_on_device);
        done += written;
    }
    if (const int error = calls.sync())
        return failure(Step::Sync, ofSystem(error));
    if (const int error = calls.close()) // some file systems tell of a full disk only now
        return failure(Step::Write, ofSystem(error));
    return {};
}

static Result<void, ReplaceError> fill(
    FileCalls &calls, const QFileInfo &target, const QString &temporary, const QByteArray &bytes)
{
    if (auto written = writeAll(calls, bytes); !written)
        return written;
    QByteArray found;
    if (const int error = calls.readBack(temporary, &found))
        return failure(Step::Verify, ofSystem(error));
    if (found != bytes)
        return failure(Step::Verify, std::errc::io_error);
    if (target.exists()) {
        if (const int error = calls.copyPermissions(target.filePath(), temporary))
            return failure(Step::Permissions, ofSystem(error));
    }
    if (const int error = calls.rename(temporary, target.filePath()))
        return failure(Step::Rename, ofSystem(error));
    return {};
}

/// A device or a pipe takes the bytes as they come; a file in its place would be neither.
static Result<void, ReplaceError> writeInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(Step::CreateTemporary, std::errc::permission_denied);
    if (file.write(bytes) != bytes.size())
        return failure(Step::Write,
            file.error() == QFileDevice::ResourceError ? std::errc::no_space_on_device : std::errc::io_error);
    return {};
}

Result<void, ReplaceError> replaceFile(const QString &path, const QByteArray &bytes, FileCalls *given)
{
    const std::unique_ptr<FileCalls> own = given ? nullptr : FileCalls::ofSystem();
    FileCalls &calls = given ? *given : *own;

    const QFileInfo target = targetOf(path);
    if (target.isDir())
        return failure(Step::CreateTemporary, std::errc::is_a_directory);
    if (target.exists() && !target.isWritable())
        return ReplaceError { Step::CreateTemporary, Cause::ReadOnly,
            failure(Step::CreateTemporary, std::errc::permission_denied).system };
    if (target.exists() && !target.isFile())
        return writeInto(target.filePath(), bytes);
    const QString temporary = temporaryName(target);
    if (const int error = calls.create(temporary, target.exists()))
        return failure(Step::CreateTemporary, ofSystem(error));

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
