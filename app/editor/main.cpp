#include "core/catalogue/catalogue.h"
#include "translations/translations.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/documentsession.h"
#include "ui/style/flatstyle.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace flatprofile;

/// Saves a picture of the first window once its file is open, then quits.
static void takeScreenshot(EditorWindows &windows, const QString &path)
{
    auto *timer = new QTimer(&windows);
    QObject::connect(timer, &QTimer::timeout, &windows, [&windows, timer, path, wasBusy = true]() mutable {
        MainWindow *window = windows.windows().value(0);
        const bool isBusy = window && (window->isBusy() || window->session().isCheckPending());
        if (isBusy || std::exchange(wasBusy, isBusy))
            return; // once more, so that what was opened is laid out
        timer->stop();
        const bool saved = window && window->grab().save(path);
        if (!saved)
            std::fprintf(
                stderr, "flatprofile-editor: the picture could not be written to %s\n", qPrintable(path));
        QCoreApplication::exit(saved ? 0 : 6);
    });
    timer->start(400);
}

/// Whether it is only to print something, which needs no display.
static bool isOnlyAsked(int argc, char *argv[])
{
    static constexpr std::array kQuestions { "-h", "--help", "--help-all", "-v", "--version" };
    for (int i = 1; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        if (std::any_of(kQuestions.begin(), kQuestions.end(),
                [&](const char *question) { return std::strcmp(argv[i], question) == 0; }))
            return true;
    }
    return false;
}

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application(
        isOnlyAsked(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QCoreApplication::setApplicationName(u"Flatprofile"_s);
    QCoreApplication::setOrganizationName(u"Flatprofile"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLATPROFILE_VERSION));

    QSettings settings;
    installTranslations(*application, Preferences::read(settings).language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Editor", "Editor for the provisioning profiles of Cisco multiplatform phones"));
    parser.addHelpOption();
    parser.addOption({ { u"v"_s, u"version"_s },
        QCoreApplication::translate("Editor", "Print which version this is, and what it was built with.") });
    parser.addPositionalArgument(
        u"FILES"_s, QCoreApplication::translate("Editor", "Profiles to open."), u"[FILES]"_s);
    parser.addOption({ u"screenshot"_s,
        QCoreApplication::translate("Editor", "Write a picture of the window and quit."), u"FILE.png"_s });
    parser.addOption(
        { u"dark"_s, QCoreApplication::translate("Editor", "Dark colours, whatever is preferred.") });
    parser.process(*application);
    if (parser.isSet(u"version"_s)) {
        std::fputs(qUtf8Printable(versionText()), stdout);
        return 0;
    }

    QGuiApplication::setDesktopFileName(u"org.flatprofile.Flatprofile"_s);
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new FlatStyle);
    QApplication::setWindowIcon(applicationIcon());

    EditorWindows windows(Catalogue::builtIn(), settings);
    applyAppearance(
        parser.isSet(u"dark"_s) ? Preferences::Appearance::Dark : windows.preferences().appearance);

    MainWindow *last = nullptr;
    for (const QString &path : parser.positionalArguments())
        last = windows.openFile(path, last);
    if (!last)
        windows.openWindow();
    if (parser.isSet(u"screenshot"_s))
        takeScreenshot(windows, parser.value(u"screenshot"_s));
    return QApplication::exec();
}
