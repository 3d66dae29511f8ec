#include "core/support/filecalls.h"

#include <QDir>
#include <QFile>

#include <windows.h>

#include <sddl.h>

namespace flatprofile {

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

int result(BOOL done)
{
    return done ? 0 : int(GetLastError());
}

class WindowsFileCalls : public FileCalls
{
public:
    ~WindowsFileCalls() override { close(); }

    int create(const QString &path, bool isPrivate) override
    {
        // Nothing inherited from the folder; full access for the owner and for the system, nobody else.
        SECURITY_ATTRIBUTES attributes { sizeof attributes, nullptr, FALSE };
        if (isPrivate
            && !ConvertStringSecurityDescriptorToSecurityDescriptorW(
                L"D:P(A;;FA;;;OW)(A;;FA;;;SY)", SDDL_REVISION_1, &attributes.lpSecurityDescriptor, nullptr))
            return int(GetLastError());
        m_file = CreateFileW(native(path).c_str(), GENERIC_WRITE, 0, isPrivate ? &attributes : nullptr,
            CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        const int error = m_file == INVALID_HANDLE_VALUE ? int(GetLastError()) : 0;
        LocalFree(attributes.lpSecurityDescriptor);
        return error;
    }

    int write(const char *bytes, qsizetype size, qsizetype *written) override
    {
        DWORD count = 0;
        const int error
            = result(WriteFile(m_file, bytes, DWORD(qMin<qsizetype>(size, 1 << 30)), &count, nullptr));
        *written = qsizetype(count);
        return error;
    }

    int sync() override { return result(FlushFileBuffers(m_file)); }

    int close() override
    {
        if (m_file == INVALID_HANDLE_VALUE)
            return 0;
        const HANDLE file = m_file;
        m_file = INVALID_HANDLE_VALUE;
        return result(CloseHandle(file));
    }

    int readBack(const QString &path, QByteArray *bytes) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return ERROR_READ_FAULT;
        *bytes = file.readAll();
        return file.error() == QFileDevice::NoError ? 0 : ERROR_READ_FAULT;
    }

    int copyPermissions(const QString &, const QString &) override
    {
        return 0; // ReplaceFile keeps the access list and attributes of the file that it replaces
    }

    int rename(const QString &from, const QString &to) override
    {
        if (QFile::exists(to))
            return result(ReplaceFileW(native(to).c_str(), native(from).c_str(), nullptr,
                REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr, nullptr));
        return result(MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH));
    }

    int syncFolder(const QString &) override
    {
        return 0; // folders can't be synced here; MOVEFILE_WRITE_THROUGH and NTFS's journal stand for it
    }

    void remove(const QString &path) override { DeleteFileW(native(path).c_str()); }

private:
    HANDLE m_file = INVALID_HANDLE_VALUE;
};

} // namespace

std::unique_ptr<FileCalls> FileCalls::ofSystem()
{
    return std::make_unique<WindowsFileCalls>();
}

} // namespace flatprofile
