#include "core/cli/terminal.h"

#include <windows.h>

namespace flatprofile::cli {

std::optional<SecretKey> askOnTerminal(const QString &prompt)
{
    const HANDLE input = CreateFileW(
        L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    const HANDLE output = CreateFileW(
        L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (input == INVALID_HANDLE_VALUE || output == INVALID_HANDLE_VALUE)
        return std::nullopt;
    const std::wstring words = prompt.toStdWString();
    DWORD count = 0;
    WriteConsoleW(output, words.c_str(), DWORD(words.size()), &count, nullptr);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, before & ~DWORD(ENABLE_ECHO_INPUT));
    wchar_t line[1024] = {};
    const BOOL read = ReadConsoleW(input, line, 1023, &count, nullptr);
    SetConsoleMode(input, before);
    WriteConsoleW(output, L"\n", 1, &count, nullptr);
    CloseHandle(input);
    CloseHandle(output);
    QString text = QString::fromWCharArray(line);
    SecureZeroMemory(line, sizeof line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (!read)
        return std::nullopt;
    return SecretKey::takeFrom(text);
}

bool isWritable(int)
{
    return true; // an anonymous pipe does not tell
}

} // namespace flatprofile::cli
