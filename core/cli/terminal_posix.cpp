#include "core/cli/terminal.h"

#include <cstdio>

#include <termios.h>

namespace flatprofile::cli {

std::optional<SecretKey> askOnTerminal(const QString &prompt)
{
    std::FILE *terminal = std::fopen("/dev/tty", "r+");
    if (!terminal)
        return std::nullopt;
    std::fputs(qPrintable(prompt), terminal);
    std::fflush(terminal);
    termios before {};
    const bool known = tcgetattr(fileno(terminal), &before) == 0;
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    if (known)
        tcsetattr(fileno(terminal), TCSAFLUSH, &silent);
    char line[1024] = {};
    const bool read = std::fgets(line, sizeof line, terminal) != nullptr;
    if (known)
        tcsetattr(fileno(terminal), TCSAFLUSH, &before);
    std::fputs("\n", terminal);
    std::fclose(terminal);
    QByteArray text(line);
    if (text.endsWith('\n'))
        text.chop(1);
    for (char &c : line)
        const_cast<volatile char &>(c) = 0;
    if (!read)
        return std::nullopt;
    return SecretKey::takeFrom(text);
}

} // namespace flatprofile::cli
