#include "tests/ui/mainwindow/desk.h"
#include "core/container/container.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAccessible>
#include <QAction>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// Everything that takes the focus has a name that a screen reader can speak, in the window and in each
/// dialog.
class tst_AccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void window_data();
    void window();
    void dialogs_data();
    void dialogs();

private:
    static QStringList nameless(const QWidget &top);
};

QStringList tst_AccessibleNames::nameless(const QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&top);
        if (!isReached || widget->focusProxy())
            continue;
        // What belongs to a box (its line, its viewport) is spoken of by the box.
        if (qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QComboBox"))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

void tst_AccessibleNames::window_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("element");
    QTest::newRow("start page") << QString() << QString();
    QTest::newRow("choice") << u"small-office.cfg"_s << u"Enable_Web_Server"_s;
    QTest::newRow("number") << u"small-office.cfg"_s << u"Interdigit_Long_Timer"_s;
    QTest::newRow("secret") << u"small-office.cfg"_s << u"Admin_Password"_s;
    QTest::newRow("rule") << u"small-office.cfg"_s << u"Profile_Rule"_s;
    QTest::newRow("faults") << u"with-faults.cfg"_s << u"Max_Forward"_s;
}

void tst_AccessibleNames::window()
{
    QFETCH(QString, sample);
    QFETCH(QString, element);
    Desk desk;
    if (!sample.isEmpty()) {
        desk.openSample(sample);
        desk.window().session().setCurrentElement(element);
        const QString name = u"Value of "_s + QString(element).replace(u'_', u' ');
        const auto isShown = [&] {
            const QList<QWidget *> values = desk.window().findChildren<QWidget *>(u"value"_s);
            return std::any_of(values.begin(), values.end(),
                [&](const QWidget *value) { return value->isVisible() && value->accessibleName() == name; });
        };
        QTRY_VERIFY(isShown());
    }
    QCOMPARE(nameless(desk.window()).join(u'\n'), QString());
}

void tst_AccessibleNames::dialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action : { u"New Profile"_s, u"Open"_s, u"Save As"_s, u"Container and Encryption"_s,
             u"Preferences"_s, u"Rename Element"_s, u"Go to Line"_s, u"About Flatprofile"_s })
        QTest::newRow(qPrintable(action)) << action;
    QTest::newRow("key") << QString();
}

void tst_AccessibleNames::dialogs()
{
    QFETCH(QString, action);
    Desk desk;
    QStringList found;
    NextDialog asked([&](QWidget &dialog) {
        found = nameless(dialog);
        QVERIFY(!dialog.windowTitle().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    if (action.isEmpty()) {
        ContainerLayer layer;
        layer.kind = ContainerLayer::Kind::Aes256Cbc;
        const SecretKey key("k");
        ContainerKeys keys;
        keys.passphrase = &key;
        desk.openBytes(u"a.cfg"_s, *writeContainer("<flat-profile/>", { layer }, keys));
    } else {
        desk.openBytes(u"a.cfg"_s, "<flat-profile><GPP_A>x</GPP_A></flat-profile>");
        actionOf(desk.window(), action)->trigger();
    }
    QTRY_VERIFY(asked.cameUp());
    found.removeIf([](const QString &name) { return name.contains("QFileDialog"_L1); });
    QCOMPARE(found.join(u'\n'), QString());
}

QTEST_MAIN(tst_AccessibleNames)
#include "tst_accessiblenames.moc"
