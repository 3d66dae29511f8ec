#include "core/cli/terminal.h"

#include <openssl/crypto.h>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace flatprofile::cli {

namespace {

volatile std::sig_atomic_t caught = 0;

void remember(int signal)
{
    caught = signal;
}

/// While it lives, a signal that would end the program only interrupts the reading, so that the terminal is
/// left as it was found; then it is sent again.
class DelayedSignals
{
public:
    DelayedSignals()
    {
        caught = 0;
        struct sigaction action = {};
        action.sa_handler = remember; // without SA_RESTART
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            sigaction(kSignals[i], &action, &m_before[i]);
        action.sa_handler = SIG_IGN; // a stopped program would leave the echo off
        sigaction(SIGTSTP, &action, &m_stop);
    }
    ~DelayedSignals()
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            sigaction(kSignals[i], &m_before[i], nullptr);
        sigaction(SIGTSTP, &m_stop, nullptr);
        if (caught)
            std::raise(caught);
    }
    DelayedSignals(const DelayedSignals &) = delete;
    DelayedSignals &operator=(const DelayedSignals &) = delete;

private:
    static constexpr std::array kSignals { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
    std::array<struct sigaction, kSignals.size()> m_before {};
    struct sigaction m_stop = {};
};

void write(int terminal, QByteArrayView text)
{
    [[maybe_unused]] const ssize_t written = ::write(terminal, text.data(), std::size_t(text.size()));
}

/// A line without its end; nothing where it was not ended. No stdio: its buffers keep what was read.
std::optional<SecretKey> readLine(int terminal)
{
    std::array<char, 4096> line; // the most that a terminal gives at once
    std::size_t size = 0;
    bool ended = false;
    while (!ended && size < line.size() && !caught) {
        const ssize_t count = ::read(terminal, line.data() + size, line.size() - size);
        if (count <= 0)
            break;
        size += std::size_t(count);
        ended = line[size - 1] == '\n';
    }
    std::optional<SecretKey> key;
    if (ended && !caught)
        key.emplace(QByteArrayView(line.data(), qsizetype(size) - 1));
    OPENSSL_cleanse(line.data(), line.size());
    return key;
}

} // namespace

std::optional<SecretKey> askOnTerminal(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    const DelayedSignals delayed;
    termios before {};
    const bool known = tcgetattr(terminal, &before) == 0;
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    if (known)
        tcsetattr(terminal, TCSAFLUSH, &silent);
    write(terminal, prompt.toLocal8Bit()); // once nothing is shown any more
    std::optional<SecretKey> key = readLine(terminal);
    if (known)
        tcsetattr(terminal, TCSAFLUSH, &before);
    write(terminal, "\n");
    ::close(terminal);
    return key;
}

bool isWritable(int descriptor)
{
    pollfd asked { descriptor, POLLOUT, 0 };
    const int ready = ::poll(&asked, 1, 0);
    return ready != 0; // an error is one that writing tells, too
}

} // namespace flatprofile::cli
