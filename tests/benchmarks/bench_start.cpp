// bench_start bare | bench_start FILE: starts a window, bare or with a profile, and ends as soon as it is painted
// and nothing is left to do. What a shell's clock says of both is the time from a double click to a usable window.

#include "core/catalogue/catalogue.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/documentsession.h"
#include "ui/style/flatstyle.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace flatprofile;

namespace {

/// Ends the program once the window was painted and the event loop has run dry.
class EndAfterPaint : public QObject
{
public:
    EndAfterPaint(QWidget *window, std::function<bool()> isReady)
        : m_isReady(std::move(isReady))
    {
        window->installEventFilter(this);
        connect(&m_idle, &QTimer::timeout, this, [this] {
            if (m_painted && m_isReady())
                QCoreApplication::quit();
        });
        m_idle.start(0);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    std::function<bool()> m_isReady;
    QTimer m_idle;
    bool m_painted = false;
};

void printMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM"))
            std::puts(line.constData());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::puts("usage: bench_start bare|FILE");
        return 2;
    }
    if (std::strcmp(argv[1], "bare") == 0) {
        QMainWindow window;
        window.resize(1280, 800);
        const EndAfterPaint end(&window, [] { return true; });
        window.show();
        return QApplication::exec();
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new FlatStyle);
    EditorWindows windows(Catalogue::builtIn(), settings);
    MainWindow *window = windows.openWindow();
    windows.openFile(QString::fromLocal8Bit(argv[1]), window);
    const EndAfterPaint end(window, [window] { return window->session().isOpen(); });
    const int status = QApplication::exec();
    printMemory();
    return status;
}
