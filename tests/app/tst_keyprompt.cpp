#include "tests/support/programtest.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// What --key-ask does to the terminal that it asks on.
class tst_KeyPrompt : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesALineWithoutEcho();
    void interruptionGivesTheEchoBack();

#ifdef Q_OS_UNIX
private:
    bool echoes() const
    {
        termios now {};
        return ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & tcflag_t(ECHO));
    }
    void ask(QProcess &process) const
    {
        process.setWorkingDirectory(m_folder->path());
        process.setProcessEnvironment(m_environment);
        const QByteArray name = m_name;
        process.setChildProcessModifier([name] {
            ::setsid();
            const int terminal = ::open(name.constData(), O_RDWR); // becomes the controlling one
            ::ioctl(terminal, TIOCSCTTY, 0);
        });
        process.start(
            QStringLiteral(FLATPROFILE_PROGRAM), { u"get"_s, u"--key-ask"_s, u"e.cfg"_s, u"User_ID_1_"_s });
    }
    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_terminal, keys.constData(), std::size_t(keys.size())), keys.size());
    }

    int m_terminal = -1; // the master's side
    QByteArray m_name;
#endif
};

void tst_KeyPrompt::init()
{
#ifdef Q_OS_UNIX
    QVERIFY(makeFolder());
    file("<flat-profile><User_ID_1_>5001</User_ID_1_></flat-profile>");
    m_environment.insert(u"SITE_KEY"_s, u"schluessel"_s);
    QCOMPARE(run({ u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--new-key-env"_s, u"SITE_KEY"_s,
                     u"a.cfg"_s, u"e.cfg"_s })
                 .status,
        0);
    m_terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (m_terminal < 0 || ::grantpt(m_terminal) != 0 || ::unlockpt(m_terminal) != 0)
        QSKIP("there are no terminals here");
    m_name = ::ptsname(m_terminal);
#else
    QSKIP("terminals are others here");
#endif
}

void tst_KeyPrompt::cleanup()
{
#ifdef Q_OS_UNIX
    if (m_terminal >= 0)
        ::close(m_terminal);
    m_terminal = -1;
#endif
}

void tst_KeyPrompt::takesALineWithoutEcho()
{
#ifdef Q_OS_UNIX
    const int held = ::open(m_name.constData(), O_RDWR | O_NOCTTY); // keeps its settings
    QProcess process;
    ask(process);
    QTRY_VERIFY(!echoes());
    type("schluessel\n");
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), "5001\n");
    QVERIFY(echoes());
    ::close(held);
#endif
}

void tst_KeyPrompt::interruptionGivesTheEchoBack()
{
#ifdef Q_OS_UNIX
    const int held = ::open(m_name.constData(), O_RDWR | O_NOCTTY);
    QProcess process;
    ask(process);
    QTRY_VERIFY(!echoes());
    type("schlu\x03");
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // by the signal
    QVERIFY(echoes());
    ::close(held);
#endif
}

QTEST_GUILESS_MAIN(tst_KeyPrompt)
#include "tst_keyprompt.moc"
