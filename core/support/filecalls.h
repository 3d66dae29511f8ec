#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace flatprofile {

/// The calls of the operating system that replacing a file makes, one for one. A test hands in one that fails
/// at a chosen step. Each returns 0 or the system's error number (errno, or GetLastError() on Windows).
class FileCalls
{
public:
    virtual ~FileCalls() = default;

    /// Makes a new file; fails where one is. `isPrivate`: only its owner can read it, until it is given other
    /// permissions; otherwise it has those of any new file (the umask on POSIX systems).
    virtual int create(const QString &path, bool isPrivate) = 0;
    /// Writes some of the bytes to the file made last and says how many.
    virtual int write(const char *bytes, qsizetype size, qsizetype *written) = 0;
    virtual int sync() = 0;
    virtual int close() = 0;
    virtual int readBack(const QString &path, QByteArray *bytes) = 0;
    /// Gives `path` the permissions, and where possible the owner, of `model`.
    virtual int copyPermissions(const QString &model, const QString &path) = 0;
    virtual int rename(const QString &from, const QString &to) = 0;
    virtual int syncFolder(const QString &folder) = 0;
    virtual void remove(const QString &path) = 0;

    static std::unique_ptr<FileCalls> ofSystem();
};

} // namespace flatprofile
