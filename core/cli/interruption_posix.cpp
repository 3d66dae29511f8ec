#include "core/cli/interruption.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace flatprofile::cli {

// A signal may come at any instruction, where next to nothing is allowed: it writes one byte.
static int pipeEnds[2] = { -1, -1 };

static void sayInterrupted(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return; // the signals keep their usual effect
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        // A second Ctrl+C ends the program whatever it does.
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        emit interrupted();
    });
    std::signal(SIGINT, sayInterrupted);
    std::signal(SIGTERM, sayInterrupted);
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace flatprofile::cli
