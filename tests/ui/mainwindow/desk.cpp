#include "tests/ui/mainwindow/desk.h"

#include "ui/navigation/navigationview.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/start/linkbutton.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

Desk::Desk()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_windows(Catalogue::builtIn(), m_settings)
    , m_window(m_windows.openWindow())
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_window->resize(1280, 800); // the screens of tests are smaller
    m_window->activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window);
}

Desk::~Desk() = default;

QString Desk::write(const QString &name, const QByteArray &bytes) const
{
    return writeFile(path(name), bytes);
}

QByteArray Desk::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Desk::waitWhileBusy(const MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().isCheckPending(), 20'000);
    QCoreApplication::processEvents(); // what the end of opening has queued
}

void Desk::open(const QString &path)
{
    MainWindow *used = m_windows.openFile(path, m_window);
    waitWhileBusy(*used);
}

void Desk::openBytes(const QString &name, const QByteArray &bytes)
{
    open(write(name, bytes));
}

void Desk::openSample(const QString &name)
{
    auto *link = m_window->findChild<LinkButton *>(name);
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(m_window->session().isOpen());
}

QString bannersOf(const MainWindow &window)
{
    QStringList texts;
    for (const Banner *banner : window.findChildren<Banner *>()) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts.join(u'\n');
}

static QAction *actionIn(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            if (QAction *found = actionIn(*action->menu(), words))
                return found;
        }
        QString text = action->text();
        if (text.remove(u'&').remove(u'…') == words)
            return action;
    }
    return nullptr;
}

QAction *actionOf(const MainWindow &window, const QString &words)
{
    for (const QAction *top : window.menuBar()->actions()) {
        if (QAction *found = actionIn(*top->menu(), words))
            return found;
    }
    return nullptr;
}

ParameterView &tableOf(const MainWindow &window)
{
    return *window.findChild<ParameterView *>();
}

NavigationView &navigationOf(const MainWindow &window)
{
    return *window.findChild<NavigationView *>();
}

QStringList sectionsIn(const MainWindow &window)
{
    QStringList sections;
    const QAbstractItemModel &model = *tableOf(window).model();
    for (int row = 0; row < model.rowCount(); ++row)
        sections.append(model.index(row, 0).data().toString());
    return sections;
}

QStringList fieldsIn(const MainWindow &window)
{
    QStringList fields;
    const QAbstractItemModel &model = *tableOf(window).model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            fields.append(model.index(row, 0, parent).data().toString());
    }
    return fields;
}

QString currentField(const MainWindow &window)
{
    return tableOf(window).currentIndex().siblingAtColumn(ParameterModel::FieldColumn).data().toString();
}

QModelIndex cellOf(const MainWindow &window, const QString &field, int column)
{
    const QAbstractItemModel &model = *tableOf(window).model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data().toString() == field)
                return model.index(row, column, parent);
        }
    }
    return {};
}

void chooseFile(QWidget &fileDialog, const QString &path)
{
    auto *name = fileDialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path); // as pasted; typing opens a list of completions that takes Return
    QVERIFY(clickButton(fileDialog, u"Open"_s) || clickButton(fileDialog, u"Save"_s));
}

} // namespace flatprofile::testing
