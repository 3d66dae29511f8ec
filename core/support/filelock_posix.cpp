#include "core/support/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace flatprofile {

static constexpr unsigned long kPause = 5; // ms between two attempts

/// Whether the name still stands for the open file: another may have replaced it while we waited.
static bool isStill(int file, const QByteArray &path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file, &open) == 0 && ::stat(path.constData(), &named) == 0 && open.st_dev == named.st_dev
        && open.st_ino == named.st_ino;
}

static bool isRegular(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 && S_ISREG(status.st_mode);
}

FileLock::FileLock(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    const QDeadlineTimer deadline(kLongestWait);
    while (isRegular(native) && !deadline.hasExpired()) {
        const int file = ::open(native.constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return;
        int status = ::flock(file, LOCK_EX | LOCK_NB);
        while (status != 0 && (errno == EWOULDBLOCK || errno == EINTR) && !deadline.hasExpired()) {
            QThread::msleep(kPause);
            status = ::flock(file, LOCK_EX | LOCK_NB);
        }
        if (status == 0 && isStill(file, native)) {
            m_handle = file;
            return;
        }
        ::close(file);
        if (status != 0)
            return; // in use for too long, or not to be locked
    }
}

FileLock::~FileLock()
{
    if (isHeld())
        ::close(int(m_handle));
}

} // namespace flatprofile
