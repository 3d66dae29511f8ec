#include "tests/ui/support/driver.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// What a screen reader finds in a time line and can do with it.
class tst_TimelineAccessible : public QObject
{
    Q_OBJECT

private slots:
    void segmentsAreWalked();
    void lengthsAreChanged();

private:
    void open(const QByteArray &value, const QByteArray &element = "Cadence_2");
    QString value() const { return m_session->document().state(m_binding->element()).text; }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ScriptBinding> m_binding;
    std::unique_ptr<TimelineView> m_view;
};

void tst_TimelineAccessible::open(const QByteArray &value, const QByteArray &element)
{
    m_view.reset();
    m_binding.reset();
    m_session = sessionOf("<flat-profile><" + element + ">" + value + "</" + element + "></flat-profile>");
    m_binding = std::make_unique<ScriptBinding>(*m_session, QString::fromLatin1(element));
    m_view = std::make_unique<TimelineView>(*m_binding);
    m_view->resize(1000, 320);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_TimelineAccessible::segmentsAreWalked()
{
    open("480@-19,620@-19;2(.5/.5/1+2,0/1/0);10(*/0/1)", "Busy_Tone");
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(tree);
    QStringList said { tree->text(QAccessible::Name) };
    for (int i = 0; i < tree->childCount(); ++i) {
        QAccessibleInterface *segment = tree->child(i);
        QVERIFY(segment && segment->isValid());
        QVERIFY(segment->parent() == tree);
        QCOMPARE(tree->indexOfChild(segment), i);
        QCOMPARE(segment->role(), QAccessible::ListItem);
        said.append(segment->text(QAccessible::Name) + u": "_s + segment->text(QAccessible::Value));
    }
    for (QString &line : said)
        line.replace(QChar(0x2009), u' ');
    const QStringList expected { u"Timeline of Busy Tone"_s,
        u"Section 1, segment 1: 480 + 620 Hz for 0.5 s, silence for 0.5 s"_s,
        u"Section 1, segment 2: silence for 1 s"_s, u"Section 2, segment 1: 480 Hz, for ever"_s };
    QCOMPARE(said, expected);
    QVERIFY(tree->child(0)->state().selected);
    QVERIFY(tree->child(0)->rect().isValid());
    QVERIFY(tree->focusChild() == tree->child(0));
    typeKey(Qt::Key_Right);
    QVERIFY(tree->child(1)->state().selected && tree->child(1)->state().focused);
    typeKey(Qt::Key_Delete);
    QCOMPARE(tree->childCount(), 2);
}

void tst_TimelineAccessible::lengthsAreChanged()
{
    open("60(1/1,2/2)");
    QAccessibleInterface *segment = QAccessible::queryAccessibleInterface(m_view.get())->child(1);
    QAccessibleActionInterface *actions = segment->actionInterface();
    QVERIFY(actions && actions->actionNames().contains(QAccessibleActionInterface::increaseAction()));
    actions->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(value(), u"60(1/1,2.01/2)"_s);
    QVERIFY(m_binding->place() == (SegmentPlace { 0, 1 }));
}

QTEST_MAIN(tst_TimelineAccessible)
#include "tst_timelineaccessible.moc"
