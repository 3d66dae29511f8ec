#include "core/document/profilefile.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using Code = FileError::Code;

class tst_ProfileFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoProfileIsRefused_data();
    void whatIsNoProfileIsRefused();
    void aFileComesBackAsItWas_data();
    void aFileComesBackAsItWas();
    void keysAreAskedForAndKept();
    void charactersOutsideTheEncodingAreToldOf();
    void writeErrorsAreToldApart();
    void hugeFilesAreNotRead();
    void everyErrorIsWorded();
};

static QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"a.cfg"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void tst_ProfileFile::whatIsNoProfileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::newRow("empty") << QByteArray() << Code::Empty;
    QTest::newRow("text") << QByteArray("Hello") << Code::Container;
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0<\0",
        8) << Code::Container;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << Code::Container;
    QTest::newRow("undefined bytes") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"iso-8859-3\"?><a>\xA5</a>")
                                     << Code::LossyEncoding;
}

void tst_ProfileFile::whatIsNoProfileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Code, code);
    const QTemporaryDir folder;
    const QString path = written(folder, bytes);
    const auto profile = readProfile(path);
    QVERIFY(!profile);
    QVERIFY(profile.error().code == code);
    QCOMPARE(profile.error().path, path);
}

void tst_ProfileFile::aFileComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("<flat-profile/>");
    QTest::newRow("byte order mark and CRLF")
        << QByteArray("\xEF\xBB\xBF<flat-profile>\r\n</flat-profile>\r\n");
    QTest::newRow("ISO 8859-2") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><flat-profile><A>\xB3\xF3</A></flat-profile>");
    QTest::newRow("invalid UTF-8") << QByteArray("<flat-profile><A>\xFF</A></flat-profile>");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0/\0>\0", 10);
    QTest::newRow("text before the root") << QByteArray("// note\n<flat-profile/>");
}

void tst_ProfileFile::aFileComesBackAsItWas()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = written(folder, bytes);
    const auto profile = readProfile(path);
    QVERIFY2(profile, profile ? "" : qPrintable(describe(profile.error())));
    const auto digest = writeProfile(path, profile->text, profile->wrapping);
    QVERIFY(digest);
    QCOMPARE(*digest, profile->fileDigest);
    QCOMPARE(readFile(path), bytes);
    QCOMPARE(fileDigest(path), *digest);
}

void tst_ProfileFile::keysAreAskedForAndKept()
{
    const QTemporaryDir folder;
    const SecretKey key(QByteArrayView("geheim"));
    const FileWrapping wrapping { { { ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Md5, 0, {} },
                                      { ContainerLayer::Kind::Gzip, {}, 0, {} } },
        {} };
    const QString path = folder.filePath(u"a.cfg"_s);
    QVERIFY(writeProfile(path, "<flat-profile/>", wrapping, { &key, nullptr, false }));
    const auto without = readProfile(path);
    QVERIFY(!without);
    QVERIFY(without.error().container == ContainerError::KeyMissing);
    const auto with = readProfile(path, { &key, nullptr, false });
    QVERIFY(with);
    QVERIFY(with->wrapping.layers.first() == wrapping.layers.first());
    QCOMPARE(with->wrapping.layers.size(), 2);
    // Without its key nothing is written, and the file stays.
    QVERIFY(!writeProfile(path, "<flat-profile/>", wrapping));
    QVERIFY(readProfile(path, { &key, nullptr, false }));
}

void tst_ProfileFile::charactersOutsideTheEncodingAreToldOf()
{
    const auto bytes
        = profileBytes(u"<a>\u0151</a>"_s.toUtf8(), { {}, { TextEncoding::Kind::Iso8859, 1, false } });
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == Code::NotEncodable);
    QCOMPARE(bytes.error().offset, 3);
}

void tst_ProfileFile::writeErrorsAreToldApart()
{
    const QTemporaryDir folder;
    QVERIFY(writeProfile(folder.path(), "<a/>", {}).error().code == Code::IsFolder);
    QVERIFY(writeProfile(folder.filePath(u"none/a.cfg"_s), "<a/>", {}).error().code == Code::NoFolder);
    // Where the system says that a folder which is there is missing, it takes no files.
    const ReplaceError odd { ReplaceError::Step::CreateTemporary, ReplaceError::Cause::NoFolder, u"gone"_s };
    const FileError error = fileError(odd, folder.filePath(u"a.cfg"_s));
    QVERIFY(error.code == Code::FolderNotWritable);
    QVERIFY(describe(error).contains(folder.path()));
    QVERIFY(!describe(error).contains("gone"_L1));
    QVERIFY(fileError(odd, folder.filePath(u"none/a.cfg"_s)).code == Code::NoFolder);
    QVERIFY(readProfile(folder.path()).error().code == Code::IsFolder);
    QVERIFY(readProfile(folder.filePath(u"none"_s)).error().code == Code::NotFound);
}

void tst_ProfileFile::hugeFilesAreNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.cfg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!file.resize(qint64(1) << 30)) // with a hole: takes no room
        QSKIP("no room for a file of 1 GiB");
    QVERIFY(readProfile(path).error().code == Code::TooLarge);
}

void tst_ProfileFile::everyErrorIsWorded()
{
    for (int i = 0; i <= int(Code::RenameFailed); ++i) {
        FileError error;
        error.code = Code(i);
        error.path = u"/somewhere/a.cfg"_s;
        error.system = u"why"_s;
        const QString sentence = describe(error);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(tst_ProfileFile)
#include "tst_profilefile.moc"
