#include "core/cli/interruption.h"

#include <QSocketNotifier>

#include <atomic>

#include <windows.h>

namespace flatprofile::cli {

static std::atomic<Interruption *> current { nullptr };

/// Runs in a thread of the system's own.
static BOOL WINAPI sayInterrupted(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && event != CTRL_CLOSE_EVENT)
        return FALSE;
    Interruption *interruption = current.exchange(nullptr); // a second one ends the program
    return interruption
            && QMetaObject::invokeMethod(interruption, &Interruption::interrupted, Qt::QueuedConnection)
        ? TRUE
        : FALSE;
}

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(sayInterrupted, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(sayInterrupted, FALSE);
    current = nullptr;
}

} // namespace flatprofile::cli
