#include "core/support/filelock.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <windows.h>

namespace flatprofile {

/// An open file can't be replaced here, so that a mutex stands for it, named after its path.
FileLock::FileLock(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath().toLower();
    if (canonical.isEmpty())
        return;
    const QByteArray digest
        = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().first(40);
    const std::wstring name = L"Local\\flatprofile-" + QString::fromLatin1(digest).toStdWString();
    const HANDLE mutex = CreateMutexW(nullptr, FALSE, name.c_str());
    if (!mutex)
        return;
    const DWORD waited = WaitForSingleObject(mutex, kLongestWait);
    if (waited == WAIT_OBJECT_0 || waited == WAIT_ABANDONED)
        m_handle = reinterpret_cast<qintptr>(mutex);
    else
        CloseHandle(mutex);
}

FileLock::~FileLock()
{
    if (!isHeld())
        return;
    const HANDLE mutex = reinterpret_cast<HANDLE>(m_handle);
    ReleaseMutex(mutex);
    CloseHandle(mutex);
}

} // namespace flatprofile
