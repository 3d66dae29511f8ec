#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace flatprofile::cli {

/// Exit status of the command line; the numbers are part of its contract.
enum ExitCode {
    Done = 0,
    AnswerIsNo = 1,
    BadUsage = 2,
    Unreadable = 3,
    NoKey = 4, // none, a wrong one, or a damaged container
    Network = 5, // a network or phone that does not answer, or a port that can't be bound
    NotWritten = 6,
    Interrupted = 130,
};

/// What a command reads from and prints to, so that it can be run without a process.
struct Streams
{
    std::function<QByteArray(qsizetype)> readInputPiece; // of standard input, at most so much; empty: its end
    std::function<bool(const QByteArray &)> writeOutput; // false: whoever reads it has gone
    std::function<void(const QString &)> writeMessage; // one line for standard error
    // Whether 512 bytes can be written without waiting for who reads them; null: nobody knows.
    std::function<bool()> isOutputReady;
    std::function<bool()> areMessagesReady;
};

/// Runs `flatprofile ARGUMENTS` (without the program's name) and returns its exit status.
int run(const QStringList &arguments, const Streams &streams);

} // namespace flatprofile::cli
