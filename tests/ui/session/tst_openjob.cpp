#include "ui/session/openjob.h"

#include "tests/ui/support/driver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

using Source = KeyCandidate::Source;

static const QByteArray kProfile = "<flat-profile><GPP_A>x</GPP_A></flat-profile>\n";

class tst_OpenJob : public QObject
{
    Q_OBJECT

private slots:
    void plainFileNeedsNoKey();
    void withTermsTheProfileIsParsedAndCheckedIfSmall_data();
    void withTermsTheProfileIsParsedAndCheckedIfSmall();
    void candidatesAreTriedInOrder_data();
    void candidatesAreTriedInOrder();
    void withoutARightKeyOneIsWanted();
    void noKeyCuresTheseErrors_data();
    void noKeyCuresTheseErrors();
    void finishesOffTheThread();
    void newerFileDropsTheOlder();
    void cancelledFileNeverComes();
    void goesWhileReading();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
    QString encrypted(ContainerLayer::Kind kind) const;

    QTemporaryDir m_folder;
};

static KeyCandidate candidate(Source source, bool isIkm, QByteArrayView key)
{
    return { source, isIkm, std::make_shared<const SecretKey>(key) };
}

QString tst_OpenJob::encrypted(ContainerLayer::Kind kind) const
{
    const SecretKey passphrase("s3cret");
    const SecretKey ikm(QByteArray(16, 'k'));
    ContainerLayer layer;
    layer.kind = kind;
    const auto bytes = writeContainer(kProfile, { layer }, { &passphrase, &ikm, false });
    return file(u"encrypted.cfg"_s, *bytes);
}

void tst_OpenJob::plainFileNeedsNoKey()
{
    const OpenOutcome outcome = OpenJob::open(Catalogue::builtIn(), file(u"plain.cfg"_s, kProfile),
        { candidate(Source::Session, false, "s3cret") });
    QVERIFY(outcome.profile);
    QCOMPARE(outcome.profile->text, kProfile);
    QVERIFY(!outcome.profile->parsed);
    QVERIFY(!outcome.openedWith.key);
    QVERIFY(outcome.tried.empty());
    QVERIFY(!outcome.wantsKey());
}

void tst_OpenJob::withTermsTheProfileIsParsedAndCheckedIfSmall_data()
{
    QTest::addColumn<QByteArray>("blanks");
    QTest::addColumn<bool>("isChecked");
    QTest::newRow("small") << QByteArray() << true;
    QTest::newRow("large") << QByteArray(600 * 1024, '\n') << false;
}

void tst_OpenJob::withTermsTheProfileIsParsedAndCheckedIfSmall()
{
    QFETCH(QByteArray, blanks);
    QFETCH(bool, isChecked);
    const QByteArray text = "<flat-profile>" + blanks + "<Max_Forward>300</Max_Forward></flat-profile>";
    const CheckTerms terms { FirmwareTarget::Mpp, Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC"),
        { u"112"_s } };
    const OpenOutcome outcome = OpenJob::open(Catalogue::builtIn(), file(u"terms.cfg"_s, text), {}, terms);
    QVERIFY(outcome.profile && outcome.profile->parsed);
    QCOMPARE(outcome.profile->parsed->text(), text);
    QCOMPARE(bool(outcome.checked), isChecked);
    if (!isChecked)
        return;
    QCOMPARE(outcome.checked->terms, terms);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text);
    const CheckResult found = ProfileChecker(Catalogue::builtIn()).check(document, terms.options());
    QVERIFY(!found.problems.isEmpty());
    QCOMPARE(outcome.checked->result.problems, found.problems);

    const auto isVoid = [] { return true; };
    const OpenOutcome left = OpenJob::open(Catalogue::builtIn(), outcome.path, {}, terms, isVoid);
    QVERIFY(!left.checked);
}

void tst_OpenJob::candidatesAreTriedInOrder_data()
{
    QTest::addColumn<ContainerLayer::Kind>("kind");
    QTest::addColumn<bool>("isIkm");
    QTest::newRow("openssl enc") << ContainerLayer::Kind::Aes256Cbc << false;
    QTest::newRow("rfc 8188") << ContainerLayer::Kind::Aes128Gcm << true;
}

void tst_OpenJob::candidatesAreTriedInOrder()
{
    QFETCH(ContainerLayer::Kind, kind);
    QFETCH(bool, isIkm);
    const QByteArray right = isIkm ? QByteArray(16, 'k') : QByteArray("s3cret");
    const OpenOutcome outcome = OpenJob::open(Catalogue::builtIn(), encrypted(kind),
        { candidate(Source::RuleOption, isIkm, "wrong, 16 bytes."),
            candidate(Source::SecretParameter, !isIkm, right), candidate(Source::Session, isIkm, right),
            candidate(Source::Session, isIkm, "never looked at!") });
    QVERIFY(outcome.profile);
    QCOMPARE(outcome.profile->text, kProfile);
    QCOMPARE(outcome.tried.size(), std::size_t(2));
    QCOMPARE(outcome.tried.front().source, Source::RuleOption);
    QCOMPARE(outcome.openedWith.source, Source::Session);
    QVERIFY(*outcome.openedWith.key == SecretKey(right));
}

void tst_OpenJob::withoutARightKeyOneIsWanted()
{
    const QString path = encrypted(ContainerLayer::Kind::Aes256Cbc);
    QVERIFY(OpenJob::open(Catalogue::builtIn(), path, {}).wantsKey());
    const OpenOutcome outcome
        = OpenJob::open(Catalogue::builtIn(), path, { candidate(Source::Session, false, "wrong") });
    QVERIFY(!outcome.profile);
    QVERIFY(outcome.wantsKey());
    QCOMPARE(outcome.tried.size(), std::size_t(1));
    QVERIFY(!outcome.openedWith.key);
}

void tst_OpenJob::noKeyCuresTheseErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileError::Code>("code");
    QTest::newRow("no file") << m_folder.filePath(u"absent"_s) << FileError::Code::NotFound;
    QTest::newRow("folder") << m_folder.path() << FileError::Code::IsFolder;
    QTest::newRow("empty") << file(u"empty.cfg"_s, {}) << FileError::Code::Empty;
    QTest::newRow("damaged gzip") << file(u"bad.gz"_s, QByteArray::fromHex("1f8b0800000000000003ffff"))
                                  << FileError::Code::Container;
}

void tst_OpenJob::noKeyCuresTheseErrors()
{
    QFETCH(QString, path);
    QFETCH(FileError::Code, code);
    const OpenOutcome outcome
        = OpenJob::open(Catalogue::builtIn(), path, { candidate(Source::Session, false, "s3cret") });
    QVERIFY(!outcome.profile);
    QCOMPARE(outcome.profile.error().code, code);
    QVERIFY(!outcome.wantsKey());
    QVERIFY(outcome.tried.empty());
}

void tst_OpenJob::finishesOffTheThread()
{
    OpenJob job(Catalogue::builtIn());
    QSignalSpy finished(&job, &OpenJob::finished);
    job.start(file(u"plain.cfg"_s, kProfile), {});
    QVERIFY(finished.isEmpty()); // never before the caller has returned
    QVERIFY(finished.wait());
    QVERIFY(!job.isRunning());
    const auto outcome = finished.first().first().value<std::shared_ptr<OpenOutcome>>();
    QCOMPARE(outcome->profile->text, kProfile);
}

void tst_OpenJob::newerFileDropsTheOlder()
{
    OpenJob job(Catalogue::builtIn());
    QSignalSpy finished(&job, &OpenJob::finished);
    job.start(file(u"older.cfg"_s, kProfile), {});
    const QString newer = file(u"newer.cfg"_s, kProfile);
    job.start(newer, {});
    QVERIFY(finished.wait());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<std::shared_ptr<OpenOutcome>>()->path, newer);
}

void tst_OpenJob::cancelledFileNeverComes()
{
    OpenJob job(Catalogue::builtIn());
    QSignalSpy finished(&job, &OpenJob::finished);
    job.start(file(u"plain.cfg"_s, kProfile), {});
    job.cancel();
    QVERIFY(!job.isRunning());
    job.start(file(u"next.cfg"_s, kProfile), {}); // by its end the first one would have come
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
}

void tst_OpenJob::goesWhileReading()
{
    auto job = std::make_unique<OpenJob>(Catalogue::builtIn());
    QSignalSpy finished(job.get(), &OpenJob::finished);
    job->start(file(u"plain.cfg"_s, kProfile), {});
    job.reset();
    QCoreApplication::processEvents();
    QVERIFY(finished.isEmpty());
}

QTEST_GUILESS_MAIN(tst_OpenJob)
#include "tst_openjob.moc"
