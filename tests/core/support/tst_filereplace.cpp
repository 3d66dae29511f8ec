#include "core/support/filecalls.h"
#include "core/support/filereplace.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using Step = ReplaceError::Step;
using Cause = ReplaceError::Cause;

/// The system's calls, one of which fails.
class FailingCalls : public FileCalls
{
public:
    enum Fault {
        None,
        Create,
        Write,
        NoProgress,
        LateWrite,
        Sync,
        Close,
        ReadBack,
        OtherBytes,
        Permissions,
        Rename,
        Folder
    };

    explicit FailingCalls(Fault fault, int error = EIO)
        : m_fault(fault)
        , m_error(error)
    {
    }

    int create(const QString &path, bool isPrivate) override
    {
        return m_fault == Create ? m_error : m_system->create(path, isPrivate);
    }
    int write(const char *bytes, qsizetype size, qsizetype *written) override
    {
        ++m_writes;
        if (m_writes == 2)
            return EINTR; // a signal: nothing is wrong
        if (m_fault == Write || (m_fault == LateWrite && m_writes > 3))
            return m_error;
        if (m_fault == NoProgress) {
            *written = 0;
            return 0;
        }
        return m_system->write(bytes, qMin<qsizetype>(size, 1000), written); // in pieces, as the system may
    }
    int sync() override { return m_fault == Sync ? m_error : m_system->sync(); }
    int close() override
    {
        const int error = m_system->close();
        return m_fault == Close && !m_closed ? (m_closed = true, m_error) : error;
    }
    int readBack(const QString &path, QByteArray *bytes) override
    {
        const int error = m_system->readBack(path, bytes);
        if (m_fault == OtherBytes)
            bytes->replace(5, 1, "?");
        return m_fault == ReadBack ? m_error : error;
    }
    int copyPermissions(const QString &model, const QString &path) override
    {
        return m_fault == Permissions ? m_error : m_system->copyPermissions(model, path);
    }
    int rename(const QString &from, const QString &to) override
    {
        return m_fault == Rename ? m_error : m_system->rename(from, to);
    }
    int syncFolder(const QString &folder) override
    {
        return m_fault == Folder ? m_error : m_system->syncFolder(folder);
    }
    void remove(const QString &path) override { m_system->remove(path); }

private:
    std::unique_ptr<FileCalls> m_system = FileCalls::ofSystem();
    Fault m_fault;
    int m_error;
    int m_writes = 0;
    bool m_closed = false;
};

class tst_FileReplace : public QObject
{
    Q_OBJECT

private slots:
    void replacesAndCreates();
    void keepsPermissionsAndLinks();
    void aNewFileIsLikeAnyOther();
    void aFailureLosesNothing_data();
    void aFailureLosesNothing();
    void aFullDiskLosesNothing();
    void aPipeTakesTheBytesAndStays();
    void refusesWhatCannotBeReplaced();
};

static QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

static void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_FileReplace::replacesAndCreates()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Büro.cfg"_s);
    QVERIFY(replaceFile(path, "one"));
    QCOMPARE(readFile(path), "one");
    QVERIFY(replaceFile(path, QByteArray(3'000'000, 'x')));
    QCOMPARE(readFile(path).size(), 3'000'000);
    QVERIFY(replaceFile(path, ""));
    QCOMPARE(readFile(path), "");
    QCOMPARE(filesIn(folder.path()).size(), 1);
    FailingCalls inPieces(FailingCalls::None);
    QVERIFY(replaceFile(path, QByteArray(10'000, 'y'), &inPieces));
    QCOMPARE(readFile(path), QByteArray(10'000, 'y'));
}

/// A server has to be able to read what was saved into its folder.
void tst_FileReplace::aNewFileIsLikeAnyOther()
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.cfg"_s);
    writeFile(other, "one");
    const QString path = folder.filePath(u"new.cfg"_s);
    QVERIFY(replaceFile(path, "one"));
    QCOMPARE(QFile::permissions(path), QFile::permissions(other));
}

void tst_FileReplace::keepsPermissionsAndLinks()
{
#ifdef Q_OS_WIN
    QSKIP("permissions and links are others there");
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cfg"_s);
    writeFile(path, "old");
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, mode));
    const QString link = folder.filePath(u"link.cfg"_s);
    QVERIFY(QFile::link(u"a.cfg"_s, link));

    QVERIFY(replaceFile(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readFile(path), "new");
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser), mode);
}

void tst_FileReplace::aFailureLosesNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("number");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("create") << int(FailingCalls::Create) << EACCES << Step::CreateTemporary
                            << Cause::NoAccess;
    QTest::newRow("read-only system")
        << int(FailingCalls::Create) << EROFS << Step::CreateTemporary << Cause::ReadOnly;
    QTest::newRow("first write") << int(FailingCalls::Write) << ENOSPC << Step::Write << Cause::DiskFull;
    QTest::newRow("later write") << int(FailingCalls::LateWrite) << ENOSPC << Step::Write << Cause::DiskFull;
    QTest::newRow("write without progress")
        << int(FailingCalls::NoProgress) << 0 << Step::Write << Cause::DiskFull;
    QTest::newRow("device") << int(FailingCalls::Write) << EIO << Step::Write << Cause::Other;
    QTest::newRow("sync") << int(FailingCalls::Sync) << EIO << Step::Sync << Cause::Other;
#ifdef EDQUOT
    QTest::newRow("quota") << int(FailingCalls::Write) << EDQUOT << Step::Write << Cause::DiskFull;
#endif
    QTest::newRow("close") << int(FailingCalls::Close) << ENOSPC << Step::Write << Cause::DiskFull;
    QTest::newRow("read back") << int(FailingCalls::ReadBack) << EIO << Step::Verify << Cause::Other;
    QTest::newRow("other bytes") << int(FailingCalls::OtherBytes) << 0 << Step::Verify << Cause::Other;
    QTest::newRow("permissions") << int(FailingCalls::Permissions) << EPERM << Step::Permissions
                                 << Cause::NoAccess;
    QTest::newRow("rename") << int(FailingCalls::Rename) << EACCES << Step::Rename << Cause::NoAccess;
}

void tst_FileReplace::aFailureLosesNothing()
{
    QFETCH(int, fault);
    QFETCH(int, number);
    QFETCH(Step, step);
    QFETCH(Cause, cause);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cfg"_s);
    writeFile(path, "old");
    FailingCalls calls(static_cast<FailingCalls::Fault>(fault), number);
    const auto replaced = replaceFile(path, QByteArray(10'000, 'n'), &calls);
    QVERIFY(!replaced);
    QVERIFY(replaced.error().step == step);
    QVERIFY(replaced.error().cause == cause);
    QVERIFY(!replaced.error().system.isEmpty());
    QCOMPARE(readFile(path), "old");
    QCOMPARE(filesIn(folder.path()), QStringList { u"a.cfg"_s });
}

void tst_FileReplace::aFullDiskLosesNothing()
{
    const QTemporaryDir folder;
    // Only root can; taken off below before anything is judged.
    if (QProcess::execute(
            u"sh"_s, { u"-c"_s, u"mount -t tmpfs -o size=64k tmpfs \"$0\" 2>/dev/null"_s, folder.path() })
        != 0)
        QSKIP("no right to mount a small file system");
    const QString path = folder.filePath(u"a.cfg"_s);
    writeFile(path, QByteArray(20'000, 'o'));
    const auto replaced = replaceFile(path, QByteArray(60'000, 'n'));
    const QByteArray found = readFile(path);
    const QStringList files = filesIn(folder.path());
    const bool replacedSmaller = bool(replaceFile(path, QByteArray(30'000, 's')));
    const QByteArray foundThen = readFile(path);
    QProcess::execute(u"umount"_s, { folder.path() });

    QVERIFY(!replaced);
    QVERIFY(replaced.error().cause == Cause::DiskFull);
    QCOMPARE(found, QByteArray(20'000, 'o'));
    QCOMPARE(files, QStringList { u"a.cfg"_s });
    QVERIFY(replacedSmaller);
    QCOMPARE(foundThen, QByteArray(30'000, 's'));
}

void tst_FileReplace::aPipeTakesTheBytesAndStays()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    if (QProcess::execute(u"mkfifo"_s, { pipe }) != 0)
        QSKIP("this system makes no named pipes");
    QProcess reader;
    reader.start(u"cat"_s, { pipe });
    QVERIFY(reader.waitForStarted());
    QVERIFY(replaceFile(pipe, "through the pipe"));
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("through the pipe"));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
}

void tst_FileReplace::refusesWhatCannotBeReplaced()
{
    const QTemporaryDir folder;
    QVERIFY(!replaceFile(folder.path(), "x"));
    const auto noFolder = replaceFile(folder.filePath(u"missing/a.cfg"_s), "x");
    QVERIFY(!noFolder);
    QVERIFY(noFolder.error().cause == Cause::NoFolder);
}

QTEST_GUILESS_MAIN(tst_FileReplace)
#include "tst_filereplace.moc"
