#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the editor prints where there is no display, on a server or while a package is built.
class tst_EditorWords : public QObject
{
    Q_OBJECT

private slots:
    void needNoDisplay_data();
    void needNoDisplay();
};

void tst_EditorWords::needNoDisplay_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("--help") << u"--help"_s << QByteArray("--screenshot");
    QTest::newRow("-h") << u"-h"_s << QByteArray("--screenshot");
    QTest::newRow("--version") << u"--version"_s << QByteArray("Flatprofile");
    QTest::newRow("-v") << u"-v"_s << QByteArray("Flatprofile");
}

void tst_EditorWords::needNoDisplay()
{
    QFETCH(QString, question);
    QFETCH(QByteArray, answer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s })
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QProcess editor;
    editor.setProcessEnvironment(environment);
    editor.start(QStringLiteral(FLATPROFILE_PROGRAM), { question });
    QVERIFY(editor.waitForFinished());
    QCOMPARE(editor.exitStatus(), QProcess::NormalExit);
    QCOMPARE(editor.exitCode(), 0);
    const QByteArray said = editor.readAllStandardOutput();
    QVERIFY2(said.contains(answer), said.constData());
}

QTEST_MAIN(tst_EditorWords)
#include "tst_editorwords.moc"
