#include "core/support/filecalls.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace flatprofile {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

int result(int status)
{
    return status == 0 ? 0 : errno;
}

class PosixFileCalls : public FileCalls
{
public:
    ~PosixFileCalls() override { close(); }

    int create(const QString &path, bool isPrivate) override
    {
        const mode_t mode = isPrivate ? 0600 : 0666;
        m_file = ::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        return m_file < 0 ? errno : 0;
    }

    int write(const char *bytes, qsizetype size, qsizetype *written) override
    {
        const ssize_t count = ::write(m_file, bytes, std::size_t(size));
        if (count < 0)
            return errno;
        *written = count;
        return 0;
    }

    int sync() override
    {
#ifdef Q_OS_MACOS
        if (::fcntl(m_file, F_FULLFSYNC) == 0) // fsync() leaves the bytes in the drive's cache there
            return 0;
#endif
        return result(::fsync(m_file));
    }

    int close() override
    {
        if (m_file < 0)
            return 0;
        const int file = m_file;
        m_file = -1;
        return result(::close(file));
    }

    int readBack(const QString &path, QByteArray *bytes) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return errno ? errno : EIO;
        *bytes = file.readAll();
        return file.error() == QFileDevice::NoError ? 0 : EIO;
    }

    int copyPermissions(const QString &model, const QString &path) override
    {
        struct stat status = {};
        if (::stat(native(model).constData(), &status) != 0)
            return errno;
        // Only root may give a file away; a group that can't be kept loses its rights rather than give them
        // to another.
        mode_t mode = status.st_mode & 07777;
        if (::chown(native(path).constData(), status.st_uid, status.st_gid) != 0
            && ::chown(native(path).constData(), uid_t(-1), status.st_gid) != 0)
            mode &= ~mode_t(S_IRWXG | S_ISUID | S_ISGID);
        return result(::chmod(native(path).constData(), mode));
    }

    int rename(const QString &from, const QString &to) override
    {
        return result(::rename(native(from).constData(), native(to).constData()));
    }

    int syncFolder(const QString &folder) override
    {
        const int handle = ::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return errno;
        const int error = result(::fsync(handle));
        ::close(handle);
        return error;
    }

    void remove(const QString &path) override
    {
        ::unlink(native(path).constData());
    }

private:
    int m_file = -1;
};

} // namespace

std::unique_ptr<FileCalls> FileCalls::ofSystem()
{
    return std::make_unique<PosixFileCalls>();
}

} // namespace flatprofile
