// bench_start bare|table|plain|FILE: starts a window and ends as soon as it is painted and nothing is left to
// do: a bare one, one with no more than a menu and a table, one of Qt's own widgets alone that has as much in
// it as the editor's (what no editor of this kind can undercut), or the editor's with a profile. What a
// shell's clock says is the time from a double click to a usable window.

#include "core/catalogue/catalogue.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/documentsession.h"
#include "ui/style/flatstyle.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QTreeWidget>

#include <cstdio>
#include <cstdlib>
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
                std::_Exit(0); // what a window's end costs is no part of its start
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

QTableWidget *makeTable()
{
    auto *table = new QTableWidget(40, 5);
    for (int cell = 0; cell < 200; ++cell)
        table->setItem(cell / 5, cell % 5, new QTableWidgetItem(u"Value %1"_s.arg(cell)));
    return table;
}

void fillWithTable(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(u"&Menu"_s);
    for (int action = 0; action < 6; ++action)
        menu->addAction(u"Action %1"_s.arg(action));
    window.setCentralWidget(makeTable());
}

/// Menus, tools, a tree, a table, a form and a list, as the editor has them, with a little text in each.
void fillPlainly(QMainWindow &window)
{
    for (int menu = 0; menu < 6; ++menu) {
        QMenu *of = window.menuBar()->addMenu(u"Menu &%1"_s.arg(menu));
        for (int action = 0; action < 10; ++action)
            of->addAction(
                u"Action %1"_s.arg(action), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_A + action)), [] {});
    }
    QToolBar *tools = window.addToolBar(u"Tools"_s);
    for (int tool = 0; tool < 10; ++tool)
        tools->addAction(u"T%1"_s.arg(tool));
    tools->addWidget(new QLineEdit);
    window.statusBar()->addPermanentWidget(new QLabel(u"A line of text"_s));
    auto *tree = new QTreeWidget;
    for (int tab = 0; tab < 12; ++tab)
        tree->addTopLevelItem(new QTreeWidgetItem({ u"Tab %1"_s.arg(tab), QString::number(tab) }));
    QTableWidget *table = makeTable();
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    for (int row = 0; row < 12; ++row)
        rows->addRow(u"Name %1"_s.arg(row), new QLabel(u"What it says"_s));
    auto *columns = new QSplitter;
    for (QWidget *column : { static_cast<QWidget *>(tree), static_cast<QWidget *>(table), form })
        columns->addWidget(column);
    auto *pages = new QTabWidget;
    pages->addTab(new QTreeWidget, u"Problems"_s);
    pages->addTab(new QPlainTextEdit, u"Source"_s);
    auto *all = new QSplitter(Qt::Vertical);
    all->addWidget(columns);
    all->addWidget(pages);
    window.setCentralWidget(all);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::puts("usage: bench_start bare|table|plain|FILE");
        return 2;
    }
    const auto isAsked = [what = argv[1]](const char *name) { return std::strcmp(what, name) == 0; };
    if (isAsked("bare") || isAsked("table") || isAsked("plain")) {
        QMainWindow window;
        if (isAsked("table"))
            fillWithTable(window);
        else if (isAsked("plain"))
            fillPlainly(window);
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
    MainWindow *window = windows.openFile(QString::fromLocal8Bit(argv[1]));
    const EndAfterPaint end(window, [window] { return window->session().isOpen(); });
    return QApplication::exec();
}
