#include "ui/parameters/parameteractions.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

using Kind = ParameterState::Kind;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Provision_Enable ua=\"na\">No</Provision_Enable>\n"
                                   "  <GPP_A ua=\"na\">one</GPP_A>\n"
                                   "  <GPP_B>two</GPP_B>\n"
                                   "  <GPP_C>first</GPP_C>\n"
                                   "  <GPP_C>last</GPP_C>\n"
                                   "  <gpp_d>near</gpp_d>\n"
                                   "</flat-profile>\n";

/// What keys and menu do with the selected parameters.
class tst_ParameterActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysGiveStates_data();
    void keysGiveStates();
    void menuShowsTheStateAndGivesIt();
    void severalAreOneStep();
    void copies_data();
    void copies();
    void cutAndPasteMovesBetweenProfiles();
    void pastes_data();
    void pastes();
    void pastingWhatIsThereIsNoStep();
    void pastingNoneTellsWhy();
    void keepsTheLastOccurrence();
    void renamesToTheNearMiss();
    void refusesAnImpossibleName();
    void keysOfTheTableLeaveItsEditorsAlone();

private:
    void select(const QStringList &elements);
    ParameterState state(const QString &element) const { return m_session->document().state(element); }
    /// Opens the context menu as its key does, and triggers the entry with these words.
    bool chooseFromMenu(const QString &words);

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ParameterModel> m_model;
    std::unique_ptr<ParameterView> m_view;
};

void tst_ParameterActions::init()
{
    m_view.reset();
    m_model.reset();
    m_session = sessionOf(kProfile);
    m_model = std::make_unique<ParameterModel>(*m_session);
    m_view = std::make_unique<ParameterView>(*m_session, *m_model);
    m_view->resize(1000, 600);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_model->setPage(u"Provisioning"_s);
    QApplication::clipboard()->clear();
}

void tst_ParameterActions::select(const QStringList &elements)
{
    if (m_session->catalogue().find(elements.first()) == kUnknownParameter)
        m_model->setPage(ParameterModel::unknownPage());
    for (const QString &element : elements) {
        const QModelIndex index = m_model->indexOf(element);
        m_view->scrollTo(index);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton,
            element == elements.first() ? Qt::NoModifier : Qt::ControlModifier,
            m_view->visualRect(index).center());
    }
    QStringList selected = m_view->selectedElements();
    selected.sort();
    QCOMPARE(selected, elements);
}

static QAction *entryOf(const QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == words)
            return action;
        if (action->menu()) {
            if (QAction *found = entryOf(*action->menu(), words))
                return found;
        }
    }
    return nullptr;
}

bool tst_ParameterActions::chooseFromMenu(const QString &words)
{
    const QPoint at = m_view->viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, m_view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QAction *entry = menu ? entryOf(*menu, words) : nullptr;
    const bool can = entry && entry->isEnabled();
    if (menu)
        menu->close();
    if (can)
        entry->trigger();
    return can;
}

void tst_ParameterActions::keysGiveStates_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Kind>("kind");
    const auto ctrl = Qt::KeyboardModifiers(Qt::ControlModifier);
    const auto ctrlShift = Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("delete") << Qt::Key_Delete << Qt::KeyboardModifiers() << Kind::Absent;
    QTest::newRow("access only") << Qt::Key_A << ctrlShift << Kind::AccessOnly;
    QTest::newRow("empty element") << Qt::Key_E << ctrl << Kind::Empty;
    QTest::newRow("empty string") << Qt::Key_E << ctrlShift << Kind::EmptyString;
}

void tst_ParameterActions::keysGiveStates()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Kind, kind);
    select({ u"GPP_A"_s });
    typeKey(key, modifiers);
    QCOMPARE(state(u"GPP_A"_s).kind, kind);
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::menuShowsTheStateAndGivesIt()
{
    select({ u"GPP_A"_s });
    QVERIFY(chooseFromMenu(u"Empty Element"_s));
    QCOMPARE(state(u"GPP_A"_s).kind, Kind::Empty);
    QMenu menu;
    m_view->actionsOfSelection().addTo(&menu);
    emit menu.aboutToShow();
    QVERIFY(entryOf(menu, u"Empty Element"_s)->isChecked());
    QVERIFY(!entryOf(menu, u"Access Only"_s)->isChecked());
    QVERIFY(entryOf(menu, u"na: none"_s)->isChecked());
    QVERIFY(!entryOf(menu, u"Keep Last Occurrence"_s)->isEnabled());
    QVERIFY(chooseFromMenu(u"rw: read and write"_s));
    QCOMPARE(m_session->document().access(u"GPP_A"_s), u"rw"_s);
    QVERIFY(chooseFromMenu(u"Not said: the phone keeps what it has"_s));
    QCOMPARE(m_session->document().access(u"GPP_A"_s), QString());
    select({ u"Provision_Enable"_s });
    QVERIFY(chooseFromMenu(u"Set to Default"_s));
    QCOMPARE(state(u"Provision_Enable"_s).text, u"Yes"_s);
    m_session->undoStack().setIndex(0);
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::severalAreOneStep()
{
    select({ u"GPP_A"_s, u"GPP_B"_s, u"GPP_E"_s });
    typeKey(Qt::Key_Delete);
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(state(u"GPP_A"_s).kind, Kind::Absent);
    QCOMPARE(state(u"GPP_B"_s).kind, Kind::Absent);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::copies_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("xml") << u"Copy as XML"_s << u"<GPP_A ua=\"na\">one</GPP_A>\n<GPP_B>two</GPP_B>\n"_s;
    QTest::newRow("assignments") << u"Copy as Name=Value"_s << u"GPP_A=one\nGPP_B=two\n"_s;
    QTest::newRow("table") << u"Copy as Table"_s << u"GPP_A\tone\nGPP_B\ttwo\n"_s;
}

void tst_ParameterActions::copies()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    select({ u"GPP_A"_s, u"GPP_B"_s });
    QVERIFY(chooseFromMenu(words));
    QCOMPARE(QApplication::clipboard()->text(), text);
    QCOMPARE(m_session->undoStack().count(), 0);
}

void tst_ParameterActions::cutAndPasteMovesBetweenProfiles()
{
    select({ u"GPP_A"_s, u"GPP_B"_s });
    typeKey(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(state(u"GPP_A"_s).kind, Kind::Absent);
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->load({}, { "<flat-profile>\n</flat-profile>\n", {}, {} }, {}, {});
    select({ u"GPP_P"_s });
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(state(u"GPP_A"_s).text, u"one"_s);
    QCOMPARE(state(u"GPP_B"_s).text, u"two"_s);
    QCOMPARE(m_session->document().access(u"GPP_A"_s), u"na"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_ParameterActions::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("xml") << u"<GPP_A>new</GPP_A><GPP_P>\"\"</GPP_P>"_s;
    QTest::newRow("assignments") << u"GPP_A=new\nGPP_P=\"\"\n"_s;
    QTest::newRow("table") << u"GPP_A\tnew\nGPP_P\t\"\"\n"_s;
}

void tst_ParameterActions::pastes()
{
    QFETCH(QString, text);
    QApplication::clipboard()->setText(text);
    select({ u"GPP_B"_s });
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(state(u"GPP_A"_s), ParameterState::value(u"new"_s));
    QCOMPARE(state(u"GPP_P"_s).kind, Kind::EmptyString);
    QCOMPARE(m_session->document().access(u"GPP_A"_s), u"na"_s); // not said, so it stays
    QCOMPARE(m_session->currentElement(), u"GPP_A"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(m_session->undoStack().undoText().contains(u'2'));
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::pastingWhatIsThereIsNoStep()
{
    QApplication::clipboard()->setText(u"GPP_A=one\nGPP_B=two"_s);
    select({ u"GPP_B"_s });
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->undoStack().count(), 0);
    QVERIFY(m_session->undoStack().isClean());
}

void tst_ParameterActions::pastingNoneTellsWhy()
{
    QSignalSpy told(m_view.get(), &ParameterView::noticed);
    QApplication::clipboard()->setText(u"the weather today"_s);
    select({ u"GPP_B"_s });
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_session->document().text(), kProfile);
    QVERIFY(!chooseFromMenu(u"Paste Parameters"_s)); // the menu doesn't even offer it
}

void tst_ParameterActions::keepsTheLastOccurrence()
{
    select({ u"GPP_C"_s });
    QVERIFY(chooseFromMenu(u"Keep Last Occurrence"_s));
    QCOMPARE(m_session->document().occurrences(u"GPP_C"_s).size(), 1);
    QCOMPARE(state(u"GPP_C"_s).text, u"last"_s);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::renamesToTheNearMiss()
{
    select({ u"gpp_d"_s });
    NextDialog answer([](QWidget &dialog) {
        auto *names = dialog.findChild<QComboBox *>();
        QVERIFY(names->findText(u"GPP_D"_s) >= 0);
        names->setCurrentText(u"GPP_D"_s);
        QTest::keyClick(names, Qt::Key_Return);
    });
    typeKey(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(answer.cameUp());
    QCOMPARE(state(u"GPP_D"_s).text, u"near"_s);
    QCOMPARE(m_session->currentElement(), u"GPP_D"_s);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::refusesAnImpossibleName()
{
    select({ u"GPP_A"_s });
    QSignalSpy told(m_view.get(), &ParameterView::noticed);
    NextDialog answer([](QWidget &dialog) {
        dialog.findChild<QComboBox *>()->setCurrentText(u"1 <x>"_s);
        QTest::keyClick(dialog.findChild<QComboBox *>(), Qt::Key_Return);
    });
    typeKey(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(answer.cameUp());
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterActions::keysOfTheTableLeaveItsEditorsAlone()
{
    QApplication::clipboard()->setText(u"GPP_B=pasted"_s);
    select({ u"GPP_A"_s });
    typeKey(Qt::Key_F2);
    QVERIFY(editorIn(*m_view));
    typeKey(Qt::Key_V, Qt::ControlModifier);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(state(u"GPP_A"_s).text, u"GPP_B=pasted"_s);
    QCOMPARE(state(u"GPP_B"_s).text, u"two"_s);
}

QTEST_MAIN(tst_ParameterActions)
#include "tst_parameteractions.moc"
