#include "tests/ui/mainwindow/desk.h"
#include "translations/translations.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/bottompanel.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/problems/problemsview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"
#include "ui/style/flatstyle.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStatusBar>
#include <QTranslator>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

class tst_WindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void f6GoesRoundThePanes();
    void f7FoldsThePanel();
    void tabGoesRoundThePanes();
    void theCurrentRowStaysInSight();
    void f9RaisesTheSource();
    void aDoubleClickRaisesTheSource();
    void foldedPanelsStaySo();
    void narrowWindowsMoveTheInspector();
    void narrowTablesDropColumnsInOrder();
    void theStatusLineIsNotCutOff();
    void tabsThatCameBeforeTheWindowHaveRoom();
    void lowWindowsFoldThePanel();
    void nothingIsCutOffAtTheSmallest();
    void keysOfTheMenusAreTakenOnce();
    void lettersOfTheMenusAreTakenOnce_data();
    void lettersOfTheMenusAreTakenOnce();
    void darkIsReadable();

private:
    MainWindow &window() { return m_desk->window(); }
    BottomPanel &panel() { return *window().findChild<BottomPanel *>(); }
    void resize(int width, int height)
    {
        window().resize(width, height);
        QTRY_COMPARE(window().size(), QSize(width, height));
        QCoreApplication::processEvents();
    }
    bool hasFocusIn(const QWidget &pane) const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == &pane || pane.isAncestorOf(focus));
    }

    std::unique_ptr<Desk> m_desk;
};

void tst_WindowLayout::initTestCase()
{
    QApplication::setStyle(new FlatStyle); // as the program has it
    // Widths are said for a line of 18 pixels.
    QFont font = QApplication::font();
    while (QFontMetrics(font).height() < 18)
        font.setPointSizeF(font.pointSizeF() + 0.5);
    QApplication::setFont(font);
}

void tst_WindowLayout::init()
{
    m_desk = std::make_unique<Desk>();
    window().resize(1300, 900);
    m_desk->openSample(u"small-office.cfg"_s);
}

void tst_WindowLayout::f6GoesRoundThePanes()
{
    Inspector &inspector = *window().findChild<Inspector *>();
    QList<QWidget *> round { &tableOf(window()), &inspector, &panel(), &navigationOf(window()),
        &tableOf(window()) };
    for (QWidget *pane : round) {
        QVERIFY2(hasFocusIn(*pane), pane->metaObject()->className());
        typeKey(Qt::Key_F6);
    }
    QVERIFY(hasFocusIn(inspector));
    typeKey(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(hasFocusIn(tableOf(window())));
}

/// In reading order, and out of each again.
void tst_WindowLayout::tabGoesRoundThePanes()
{
    const QList<std::pair<QString, QWidget *>> panes { { u"tools"_s, window().findChild<ToolBar *>() },
        { u"navigation"_s, &navigationOf(window()) }, { u"table"_s, &tableOf(window()) },
        { u"inspector"_s, window().findChild<Inspector *>() }, { u"panel"_s, &panel() },
        { u"status"_s, window().statusBar() } };
    QWidget *search = window().findChild<ToolBar *>()->findChild<QLineEdit *>(u"search"_s);
    QTRY_VERIFY(search->isVisible());
    Inspector &inspector = *window().findChild<Inspector *>();
    const auto hasValue = [&inspector] {
        const auto *value = inspector.findChild<QWidget *>(u"value"_s);
        return value && value->isVisible();
    };
    QTRY_VERIFY(hasValue());
    for (const bool backwards : { false, true }) {
        search->setFocus();
        QStringList round;
        QStringList stops;
        constexpr int kMost = 80; // stops of the whole window
        for (int i = 0; i < kMost && (i == 0 || QApplication::focusWidget() != search); ++i) {
            const auto at = std::find_if(
                panes.begin(), panes.end(), [this](const auto &pane) { return hasFocusIn(*pane.second); });
            const QString name = at == panes.end() ? u"nowhere"_s : at->first;
            if (round.isEmpty() || round.last() != name)
                round.append(name);
            stops.append(QApplication::focusWidget()->accessibleName());
            backwards ? typeKey(Qt::Key_Backtab, Qt::ShiftModifier) : typeKey(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), search);
        for (const QString &name : { u"Value of Enable Web Server"_s, u"Filter problems"_s })
            QVERIFY2(stops.contains(name), qPrintable(name));
        if (round.last() == "tools"_L1) // what stands there on the other side of the search
            round.removeLast();
        if (backwards)
            std::reverse(round.begin() + 1, round.end());
        QCOMPARE(round,
            QStringList(
                { u"tools"_s, u"navigation"_s, u"table"_s, u"inspector"_s, u"panel"_s, u"status"_s }));
    }
}

void tst_WindowLayout::f7FoldsThePanel()
{
    ProblemsView &problems = *window().findChild<ProblemsView *>();
    QVERIFY(problems.isVisible());
    const int table = tableOf(window()).height();
    typeKey(Qt::Key_F7);
    QVERIFY(!problems.isVisible());
    QTRY_VERIFY(tableOf(window()).height() > table); // the room is the table's
    typeKey(Qt::Key_F7);
    QVERIFY(problems.isVisible());
}

void tst_WindowLayout::theCurrentRowStaysInSight()
{
    ParameterView &table = tableOf(window());
    const auto isInSight = [&table] {
        const QRect row = table.visualRect(table.currentIndex());
        return row.isValid() && table.viewport()->rect().contains(row.center())
            && row.bottom() <= table.viewport()->height() && row.top() >= 0; // Qt scrolls one short
    };
    typeKey(Qt::Key_F7);
    QVERIFY(panel().isCollapsed());
    const int x = table.columnViewportPosition(ParameterModel::ValueColumn) + 20;
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(x, table.viewport()->height() - 40));
    const QString field = currentField(window());
    const int high = table.viewport()->height();
    QVERIFY(isInSight());
    typeKey(Qt::Key_F7);
    QTRY_VERIFY(table.viewport()->height() < high - 60);
    QTRY_VERIFY(isInSight());
    QCOMPARE(currentField(window()), field);
    actionOf(window(), u"Dial Plan"_s)->trigger(); // its page is higher
    QTRY_VERIFY(isInSight());
}

void tst_WindowLayout::f9RaisesTheSource()
{
    SourceView &source = *window().findChild<SourceView *>();
    QVERIFY(!source.isVisible());
    typeKey(Qt::Key_F9);
    QVERIFY(source.isVisible());
    QVERIFY(!tableOf(window()).isVisible());
    QVERIFY(hasFocusIn(source));
    QVERIFY(!panel().isAncestorOf(&source));
    typeKey(Qt::Key_F9);
    QVERIFY(tableOf(window()).isVisible());
    QVERIFY(panel().isAncestorOf(&source));
    typeKey(Qt::Key_F9);
    QVERIFY(clickButton(window(), u"Back to Parameters"_s));
    QVERIFY(tableOf(window()).isVisible());
}

void tst_WindowLayout::aDoubleClickRaisesTheSource()
{
    QTabBar &tabs = *panel().findChild<QTabBar *>();
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i) == u"Source"_s)
            QTest::mouseDClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(i).center());
    }
    QVERIFY(window().findChild<SourceView *>()->isVisible());
    QVERIFY(!tableOf(window()).isVisible());
}

void tst_WindowLayout::foldedPanelsStaySo()
{
    typeKey(Qt::Key_F7);
    QVERIFY(panel().isCollapsed());
    m_desk->openBytes(u"a.cfg"_s, "<flat-profile><GPP_A>x</GPP_A></flat-profile>");
    actionOf(window(), u"Reload"_s)->trigger();
    QVERIFY(panel().isCollapsed());
    QVERIFY(window().close());
    MainWindow *again = m_desk->windows().openWindow();
    QVERIFY(again->findChild<BottomPanel *>()->isCollapsed());
}

void tst_WindowLayout::narrowWindowsMoveTheInspector()
{
    Inspector &inspector = *window().findChild<Inspector *>();
    QVERIFY(inspector.isVisible() && !panel().isAncestorOf(&inspector));
    resize(840, 900);
    QVERIFY(panel().isAncestorOf(&inspector));
    QTabBar &tabs = *panel().findChild<QTabBar *>();
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i) == u"Inspector"_s)
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(i).center());
    }
    QVERIFY(inspector.isVisible());
    resize(1300, 900);
    QVERIFY(inspector.isVisible() && !panel().isAncestorOf(&inspector));
    QVERIFY(inspector.width() >= 200);
    QVERIFY(tableOf(window()).width() > inspector.width());
}

void tst_WindowLayout::narrowTablesDropColumnsInOrder()
{
    ParameterView &table = tableOf(window());
    const auto shown = [&] {
        QString columns;
        for (int column = 0; column < ParameterModel::ColumnCount; ++column) {
            if (!table.isColumnHidden(column))
                columns += table.model()->headerData(column, Qt::Horizontal).toString().at(0);
        }
        return columns;
    };
    resize(2200, 900);
    QStringList order { shown() };
    QCOMPARE(order.constFirst(), u"FVDEA"_s);
    for (int width = 2190; width > 640; width -= 10) {
        window().resize(width, 900);
        if (shown() != order.constLast())
            order.append(shown());
    }
    // The inspector moves below at 900, which gives the table room again.
    QVERIFY2(order.contains(u"FVDA"_s) && order.contains(u"FVD"_s) && order.contains(u"FV"_s),
        qPrintable(order.join(u' ')));
    QCOMPARE(order.indexOf(u"FVDA"_s), 1);
    QCOMPARE(order.indexOf(u"FVD"_s), 2);
    QVERIFY(table.columnWidth(ParameterModel::ValueColumn) >= 80);
}

void tst_WindowLayout::tabsThatCameBeforeTheWindowHaveRoom()
{
    BottomPanel narrow;
    narrow.resize(600, 200);
    narrow.addPage(u"one"_s, u"Problems"_s, new QWidget);
    const QSize before = narrow.sizeHint(); // as a splitter asks for it
    narrow.addPage(u"two"_s, u"Source"_s, new QWidget);
    narrow.addPage(u"three"_s, u"Inspector"_s, new QWidget);
    QVERIFY(narrow.sizeHint().width() > before.width());
    narrow.show();
    const auto &tabs = *narrow.findChild<QTabBar *>();
    QTRY_VERIFY(tabs.width() >= tabs.tabRect(2).right());
    QVERIFY(tabs.tabRect(0).left() >= 0 && tabs.tabRect(2).width() > 0);
}

/// What has no room ends in "…".
void tst_WindowLayout::theStatusLineIsNotCutOff()
{
    QByteArray text = "<flat-profile>" + QByteArray("\n").repeated(1'000'000);
    text += "<Max_Forward>x</Max_Forward><Sticky_183>yes</Sticky_183></flat-profile>";
    m_desk->openBytes(u"a-profile-with-a-name-that-is-not-short.cfg"_s, text);
    MainWindow &large = *m_desk->windows().windows().constLast();
    const QList<QLabel *> labels = large.findChild<StatusLine *>()->findChildren<QLabel *>();
    QCOMPARE(labels.constLast()->text(), u"Line 1,000,001"_s);
    for (int width = 1280; width >= large.minimumWidth(); width -= 40) {
        large.resize(width, 700);
        QCoreApplication::processEvents();
        for (const QLabel *label : labels) {
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            QVERIFY2(!label->isVisible() || needed <= label->width(),
                qPrintable(u"%1 at %2"_s.arg(label->text()).arg(width)));
        }
    }
}

void tst_WindowLayout::lowWindowsFoldThePanel()
{
    QVERIFY(!panel().isCollapsed());
    resize(1300, 600);
    QVERIFY(panel().isCollapsed());
    resize(1300, 900);
    QVERIFY(!panel().isCollapsed());
}

void tst_WindowLayout::nothingIsCutOffAtTheSmallest()
{
    resize(960, 600);
    for (const QWidget *part : { static_cast<QWidget *>(&tableOf(window())),
             static_cast<QWidget *>(&navigationOf(window())), window().findChild<QWidget *>(u"search"_s) }) {
        QVERIFY(part->isVisible());
        const QRect place(part->mapTo(&window(), QPoint(0, 0)), part->size());
        QVERIFY2(window().rect().contains(place), part->metaObject()->className());
        QVERIFY(place.width() >= 80);
    }
}

/// Each letter that is underlined in the menu and those below it, with the text that has it.
static void gatherClashes(const QList<QAction *> &actions, QStringList &clashes)
{
    QHash<QString, QString> taken;
    for (const QAction *action : actions) {
        if (action->menu())
            gatherClashes(action->menu()->actions(), clashes);
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (letter.isEmpty() || !action->isVisible())
            continue;
        if (taken.contains(letter.toString()))
            clashes.append(taken.value(letter.toString()) + u" / "_s + action->text());
        taken.insert(letter.toString(), action->text());
    }
}

void tst_WindowLayout::lettersOfTheMenusAreTakenOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void tst_WindowLayout::lettersOfTheMenusAreTakenOnce()
{
    QFETCH(QString, language);
    // Translators are the program's own: gone with this one at the end.
    QCoreApplication &program = *QCoreApplication::instance();
    const QObjectList before = program.children();
    const QLocale locale;
    installTranslations(program, language);
    QStringList clashes;
    QStringList titles;
    {
        Desk desk; // in that language
        for (const QAction *action : desk.window().menuBar()->actions())
            titles.append(action->text().remove(u'&'));
        gatherClashes(desk.window().menuBar()->actions(), clashes);
    }
    for (QObject *made : program.children()) {
        if (!before.contains(made) && qobject_cast<QTranslator *>(made))
            delete made;
    }
    QLocale::setDefault(locale);
    QCOMPARE(titles.contains(u"Datei"_s), language == "de"_L1);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void tst_WindowLayout::keysOfTheMenusAreTakenOnce()
{
    QSet<QString> taken;
    for (const QAction *action : window().findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString() + action->text()));
            taken.insert(keys.toString());
        }
    }
    QVERIFY(taken.contains(u"F8"_s));
    QVERIFY(taken.contains(u"F6"_s));
}

void tst_WindowLayout::darkIsReadable()
{
    for (const bool dark : { true, false }) {
        applyAppearance(dark ? Preferences::Appearance::Dark : Preferences::Appearance::Light);
        QCoreApplication::processEvents();
        QWidget *table = tableOf(window()).viewport();
        const QImage picture = table->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 3).lightness() < 128, dark);
        const QRect row = tableOf(window())
                              .visualRect(tableOf(window()).currentIndex())
                              .adjusted(3, 3, -3, -3); // in the ring
        QVERIFY(contrastIn(*table, row) > 120); // the value stands out from its ground
        const QImage pages = navigationOf(window()).viewport()->grab().toImage();
        QCOMPARE(pages.pixelColor(pages.width() - 2, pages.height() - 3).lightness() < 128, dark);
    }
}

QTEST_MAIN(tst_WindowLayout)
#include "tst_windowlayout.moc"
