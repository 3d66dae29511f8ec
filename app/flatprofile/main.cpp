#include "core/cli/commandline.h"
#include "core/cli/terminal.h"
#ifdef FLATPROFILE_TRANSLATED
#include "translations/translations.h"
#endif

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#else
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an error of writing, not the end
#endif
    qputenv("QT_NO_GLIB", "1"); // Qt's own loop takes less time for each packet of a server
    QCoreApplication application(argc, argv);
#ifdef FLATPROFILE_TRANSLATED
    flatprofile::installTranslations(application, {});
#endif

    flatprofile::cli::Streams streams;
    streams.readInputPiece = [](qsizetype most) {
        QByteArray bytes(most, Qt::Uninitialized);
        bytes.resize(qsizetype(std::fread(bytes.data(), 1, std::size_t(most), stdin)));
        return bytes;
    };
    streams.writeOutput = [](const QByteArray &text) {
        const auto size = std::size_t(text.size());
        return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    };
    streams.writeMessage
        = [](const QString &text) { std::fprintf(stderr, "flatprofile: %s\n", qPrintable(text)); };
    streams.isOutputReady = [] { return flatprofile::cli::isWritable(1); };
    streams.areMessagesReady = [] { return flatprofile::cli::isWritable(2); };
    return flatprofile::cli::run(QCoreApplication::arguments().mid(1), streams);
}
