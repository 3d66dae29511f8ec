#pragma once

#include <QString>

namespace flatprofile {

/// Makes those wait for each other who read a file, change it and replace it (by another file under its
/// name). Programs that don't ask for it are not held up. Nothing is left behind, and the lock of a program
/// that ends goes with it.
class FileLock
{
public:
    /// Waits for it, but not for ever: kLongestWait milliseconds.
    explicit FileLock(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    static constexpr int kLongestWait = 20'000;
    /// False where others kept it, or where the file or its file system can't be locked.
    bool isHeld() const { return m_handle != kNone; }

private:
    static constexpr qintptr kNone = -1;

    qintptr m_handle = kNone; // of the file; of a mutex on Windows
};

} // namespace flatprofile
