#include "core/document/profileedits.h"
#include "core/edit/profilecommands.h"
#include "tests/support/shareddata.h"
#include "tests/ui/support/driver.h"
#include "ui/session/openjob.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Max_Forward ua=\"na\">60</Max_Forward>\n"
                                   "  <GPP_A>one</GPP_A>\n"
                                   "</flat-profile>\n";

class tst_DocumentSession : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithoutAProfile();
    void newProfileHasNothingToSave();
    void loadingTellsOnceAndForgetsWhatWas();
    void problemsFollowEditsTogether();
    void aCheckAsideFindsTheSame();
    void aCheckOfTheSameTermsIsTaken();
    void aCheckAsideIsOfTheTextOfNow();
    void worstProblemCounts_data();
    void worstProblemCounts();
    void changedIsWhatDiffersFromTheFile();
    void undoToTheBottomGivesTheBytesOfTheStart();
    void savingKeepsLayersAndKey();
    void aFailedSaveLosesNothing_data();
    void aFailedSaveLosesNothing();
    void convertingDeclaresTheEncoding();
    void aFailedConversionChangesNothing();
    void whatIsWrittenTellsItsEncoding();
    void noticesAnotherProgramsVersion();
    void phoneIsToldOnce();
    void selectionIsToldOnce();

private:
    void set(DocumentSession &session, const QString &element, const QString &value)
    {
        session.push(setParameterState(session.document(), element, ParameterState::value(value)));
    }

    QTemporaryDir m_folder;
};

void tst_DocumentSession::beginsWithoutAProfile()
{
    DocumentSession session(Catalogue::builtIn());
    QVERIFY(!session.isOpen());
    QVERIFY(session.path().isEmpty());
    QVERIFY(!session.displayName().isEmpty());
    QVERIFY(session.problems().isEmpty());
    QVERIFY(!session.isChanged(u"GPP_A"_s));
    QVERIFY(!session.changedOnDisk());
}

void tst_DocumentSession::newProfileHasNothingToSave()
{
    DocumentSession session(Catalogue::builtIn());
    session.startNew(Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC"));
    QVERIFY(session.isOpen());
    QVERIFY(session.undoStack().isClean());
    QVERIFY(session.path().isEmpty());
    QVERIFY(session.document().hasProfile());
    QVERIFY(session.problems().isEmpty());
    QCOMPARE(session.phone()->product, u"CP-8841-3PCC"_s);
}

void tst_DocumentSession::loadingTellsOnceAndForgetsWhatWas()
{
    auto session = sessionOf(kProfile, u"/x/a.cfg"_s);
    set(*session, u"GPP_A"_s, u"two"_s);
    session->setCurrentElement(u"GPP_A"_s);
    QSignalSpy opened(session.get(), &DocumentSession::opened);
    session->load(u"/x/b.cfg"_s, { kProfile, {}, {} }, {}, {});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(session->displayName(), u"b.cfg"_s);
    QCOMPARE(session->undoStack().count(), 0);
    QVERIFY(session->currentElement().isEmpty());
    QVERIFY(!session->isChanged(u"GPP_A"_s));
    QCOMPARE(session->document().text(), kProfile);
}

void tst_DocumentSession::problemsFollowEditsTogether()
{
    auto session = sessionOf(kProfile);
    QVERIFY(session->problems().isEmpty());
    QSignalSpy changed(session.get(), &DocumentSession::problemsChanged);
    set(*session, u"Max_Forward"_s, u"700"_s);
    set(*session, u"Max_Forward"_s, u"7000"_s);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session->problemsOf(u"Max_Forward"_s).size(), 1);
    session->undoStack().undo();
    session->undoStack().undo();
    QVERIFY(changed.wait());
    QVERIFY(session->problems().isEmpty());
}

static const QByteArray kWrong
    = "<flat-profile>\n<Max_Forward>300</Max_Forward>\n<Line_Enable_1_>YES</Line_Enable_1_>\n"
      "</flat-profile>\n";

void tst_DocumentSession::aCheckAsideFindsTheSame()
{
    DocumentSession session(Catalogue::builtIn());
    session.setPhone(Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC"));
    QSignalSpy told(&session, &DocumentSession::problemsChanged);
    QList<bool> pending; // whenever somebody was told of problems
    connect(
        &session, &DocumentSession::problemsChanged, this, [&] { pending.append(session.isCheckPending()); });
    session.load(u"a.cfg"_s, { kWrong, {}, {} }, {}, {}, DocumentSession::FirstCheck::Aside);
    QCOMPARE(pending, QList { true });
    QVERIFY(session.isCheckPending());
    QVERIFY(session.problems().isEmpty());
    told.clear();
    QTRY_VERIFY(!session.isCheckPending());
    QCOMPARE(told.size(), 1);
    const QList<Problem> found = session.problems();
    QVERIFY(found.size() >= 2);
    session.recheckNow();
    QCOMPARE(session.problems(), found);
    session.load(u"b.cfg"_s, { kWrong, {}, {} }, {}, {}); // at once
    QCOMPARE(session.problems(), found);
}

/// What was found while the file was read counts where it was looked for on the same terms.
void tst_DocumentSession::aCheckOfTheSameTermsIsTaken()
{
    DocumentSession session(Catalogue::builtIn());
    session.setPhone(Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC"));
    const auto parsed = std::make_shared<const ParsedProfile>(kWrong, Catalogue::builtIn());
    const auto load = [&](const CheckTerms &terms) {
        const auto checked = checkAside(Catalogue::builtIn(), parsed, {}, terms);
        checked->result.problems = checked->result.problems.first(1); // to know it again
        session.load(
            u"a.cfg"_s, { kWrong, {}, {}, parsed }, {}, {}, DocumentSession::FirstCheck::Aside, checked);
    };
    load(session.checkTerms());
    QCOMPARE(session.document().parsed(), parsed);
    QVERIFY(!session.isCheckPending());
    QCOMPARE(session.problems().size(), 1);
    session.recheckNow(); // with the checker that came along
    QVERIFY(session.problems().size() > 1);

    CheckTerms others = session.checkTerms();
    others.phone.reset();
    load(others);
    QVERIFY(session.isCheckPending());
    QTRY_VERIFY(!session.isCheckPending());
    QVERIFY(session.problems().size() > 1);
}

void tst_DocumentSession::aCheckAsideIsOfTheTextOfNow()
{
    DocumentSession session(Catalogue::builtIn());
    session.load(u"a.cfg"_s, { kWrong, {}, {} }, {}, {}, DocumentSession::FirstCheck::Aside);
    set(session, u"Max_Forward"_s, u"60"_s);
    QVERIFY(session.isCheckPending());
    QTRY_VERIFY(!session.isCheckPending());
    QVERIFY(session.problemsOf(u"Max_Forward"_s).isEmpty());
    QVERIFY(!session.problemsOf(u"Line_Enable_1_"_s).isEmpty());

    // Asked at once: what is under way is dropped, and does not come again.
    session.load(u"a.cfg"_s, { kWrong, {}, {} }, {}, {}, DocumentSession::FirstCheck::Aside);
    session.recheckNow();
    QVERIFY(!session.isCheckPending());
    QVERIFY(!session.problemsOf(u"Max_Forward"_s).isEmpty());
    QSignalSpy told(&session, &DocumentSession::problemsChanged);
    QTest::qWait(50);
    QVERIFY(told.isEmpty());

    // A profile opened while another is checked.
    session.load(u"a.cfg"_s, { kWrong, {}, {} }, {}, {}, DocumentSession::FirstCheck::Aside);
    session.load(u"b.cfg"_s, { "<flat-profile/>", {}, {} }, {}, {}, DocumentSession::FirstCheck::Aside);
    QTRY_VERIFY(!session.isCheckPending());
    QVERIFY(session.problems().isEmpty());
}

void tst_DocumentSession::worstProblemCounts_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("element");
    QTest::addColumn<int>("worst"); // -1 for none
    QTest::newRow("nothing") << QByteArray("<Max_Forward>70</Max_Forward>") << u"Max_Forward"_s << -1;
    QTest::newRow("error") << QByteArray("<Max_Forward>x</Max_Forward>") << u"Max_Forward"_s
                           << int(Severity::Error);
    QTest::newRow("warning") << QByteArray("<GPP_A>1</GPP_A><GPP_A>2</GPP_A>") << u"GPP_A"_s
                             << int(Severity::Warning);
    QTest::newRow("error beside a warning")
        << QByteArray("<Max_Forward>x</Max_Forward><Max_Forward>y</Max_Forward>") << u"Max_Forward"_s
        << int(Severity::Error);
    QTest::newRow("another one's") << QByteArray("<Max_Forward>x</Max_Forward>") << u"GPP_A"_s << -1;
}

void tst_DocumentSession::worstProblemCounts()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, element);
    QFETCH(int, worst);
    const auto session = sessionOf("<flat-profile>" + inside + "</flat-profile>");
    const auto found = session->worstOf(element);
    QCOMPARE(found ? int(*found) : -1, worst);
}

void tst_DocumentSession::changedIsWhatDiffersFromTheFile()
{
    const QString path = writeFile(m_folder.filePath(u"changed.cfg"_s), kProfile);
    auto session = sessionOf(kProfile, path);
    const auto asOpened = session->document().parsed();
    set(*session, u"GPP_A"_s, u"two"_s);
    QCOMPARE(session->savedDocument().parsed(), asOpened); // a large text is not parsed twice
    session->push(setParameterAccess(session->document(), u"Max_Forward"_s, u"rw"_s));
    QVERIFY(session->isChanged(u"GPP_A"_s));
    QVERIFY(session->isChanged(u"Max_Forward"_s));
    QVERIFY(!session->isChanged(u"GPP_B"_s));
    session->undoStack().undo();
    QVERIFY(!session->isChanged(u"Max_Forward"_s));
    set(*session, u"GPP_A"_s, u"one"_s); // typed back
    QVERIFY(!session->isChanged(u"GPP_A"_s));
    set(*session, u"GPP_A"_s, u"three"_s);
    QVERIFY(session->save());
    QVERIFY(!session->isChanged(u"GPP_A"_s));
    session->undoStack().undo(); // past the point of saving
    QVERIFY(session->isChanged(u"GPP_A"_s));
}

void tst_DocumentSession::undoToTheBottomGivesTheBytesOfTheStart()
{
    auto session = sessionOf(readFile(sourcePath(u"resources/samples/with-faults.cfg"_s)));
    const QByteArray start = session->document().text();
    for (const Problem &problem : session->problems()) {
        if (problem.diagnostic.fix.isEmpty())
            continue;
        session->push(applyFix(session->document(), problem.diagnostic.fix, u"fix"_s));
        break;
    }
    set(*session, u"Max_Forward"_s, u"70"_s);
    set(*session, u"Call_Park_Code"_s, u"*38"_s);
    session->push(removeParameter(session->document(), u"Interdigit_Long_Timer"_s));
    session->push(setParameterAccess(session->document(), u"Text_Logo"_s, u"rw"_s));
    session->push(renameParameter(session->document(), u"user_id_1_"_s, u"User_ID_1_"_s));
    const QByteArray end = session->document().text();
    QVERIFY(end != start);
    session->undoStack().setIndex(0);
    QCOMPARE(session->document().text(), start);
    session->undoStack().setIndex(session->undoStack().count());
    QCOMPARE(session->document().text(), end);
}

void tst_DocumentSession::savingKeepsLayersAndKey()
{
    const QString path = m_folder.filePath(u"wrapped.cfg"_s);
    const SecretKey key("s3cret");
    ContainerLayer aes;
    aes.kind = ContainerLayer::Kind::Aes256Cbc;
    aes.digest = ContainerLayer::Digest::Md5;
    writeFile(path, *writeContainer(kProfile, { aes, ContainerLayer() }, { &key, nullptr, false }));
    auto profile = readProfile(path, { &key, nullptr, false });
    QVERIFY(profile);
    const QList<ContainerLayer> layers = profile->wrapping.layers;
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers.first().digest, ContainerLayer::Digest::Md5);
    DocumentSession session(Catalogue::builtIn());
    session.load(path, std::move(*profile), key.clone(), {});
    set(session, u"GPP_A"_s, u"two"_s);
    QSignalSpy saved(&session, &DocumentSession::saved);
    QVERIFY(session.save());
    QCOMPARE(saved.size(), 1);
    QVERIFY(session.undoStack().isClean());
    QVERIFY(!session.changedOnDisk());

    const auto again = readProfile(path, { &key, nullptr, false });
    QVERIFY(again);
    QCOMPARE(again->wrapping.layers, layers);
    QCOMPARE(again->wrapping, session.document().wrapping());
    QCOMPARE(again->text, session.document().text());
}

void tst_DocumentSession::aFailedSaveLosesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<FileError::Code>("code");
    QTest::newRow("no folder") << u"gone/x.cfg"_s << u"two"_s << QString() << FileError::Code::NoFolder;
    QTest::newRow("a folder") << u"."_s << u"two"_s << QString() << FileError::Code::IsFolder;
    QTest::newRow("a character that the encoding lacks")
        << u"x.cfg"_s << u"\u20ac"_s << u"ISO-8859-1"_s << FileError::Code::NotEncodable;
}

void tst_DocumentSession::aFailedSaveLosesNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, encoding);
    QFETCH(FileError::Code, code);
    const QByteArray start = encoding.isEmpty()
        ? kProfile
        : "<?xml version=\"1.0\" encoding=\"" + encoding.toLatin1() + "\"?>\n" + kProfile;
    const QString old = writeFile(m_folder.filePath(u"x.cfg"_s), start);
    auto session = std::make_unique<DocumentSession>(Catalogue::builtIn());
    session->load(old, *readProfile(old), {}, {});
    set(*session, u"GPP_A"_s, value);
    const QByteArray text = session->document().text();
    QSignalSpy saved(session.get(), &DocumentSession::saved);
    const auto result = session->saveAs(m_folder.filePath(path), session->document().wrapping());
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!describe(result.error()).isEmpty());
    QVERIFY(saved.isEmpty());
    QCOMPARE(session->path(), old);
    QVERIFY(!session->undoStack().isClean());
    QCOMPARE(session->document().text(), text);
    QCOMPARE(readFile(old), start);
}

static ReadProfile latin1Profile(const QString &path)
{
    writeFile(path,
        "<?xml version=\"1.0\" "
        "encoding=\"ISO-8859-1\"?>\n<flat-profile><GPP_A>caf\xe9</GPP_A></flat-profile>\n");
    return *readProfile(path);
}

void tst_DocumentSession::convertingDeclaresTheEncoding()
{
    const QString path = m_folder.filePath(u"latin1.cfg"_s);
    DocumentSession session(Catalogue::builtIn());
    session.load(path, latin1Profile(path), {}, {});
    QCOMPARE(session.document().state(u"GPP_A").text, u"caf\u00e9"_s);
    QVERIFY(session.saveAs(path, {}));
    QCOMPARE(readFile(path),
        QByteArray("<?xml version=\"1.0\" "
                   "encoding=\"UTF-8\"?>\n<flat-profile><GPP_A>caf\xc3\xa9</GPP_A></flat-profile>\n"));
    QVERIFY(session.undoStack().isClean());
    QCOMPARE(session.undoStack().count(), 1);
}

void tst_DocumentSession::aFailedConversionChangesNothing()
{
    const QString path = m_folder.filePath(u"latin1.cfg"_s);
    DocumentSession session(Catalogue::builtIn());
    session.load(path, latin1Profile(path), {}, {});
    const QByteArray text = session.document().text();
    QVERIFY(!session.saveAs(m_folder.filePath(u"gone/x.cfg"_s), {}));
    QCOMPARE(session.document().text(), text);
    QVERIFY(session.undoStack().isClean());
    QVERIFY(!session.undoStack().canRedo());
}

void tst_DocumentSession::whatIsWrittenTellsItsEncoding()
{
    const QString path = m_folder.filePath(u"latin1.cfg"_s);
    DocumentSession session(Catalogue::builtIn());
    session.load(path, latin1Profile(path), {}, {});
    QVERIFY(session.saveAs(path, {}));
    session.undoStack().undo(); // says ISO-8859-1 again, and is still to be written as UTF-8
    QVERIFY(session.save());
    const auto again = readProfile(path);
    QVERIFY(again);
    QCOMPARE(again->wrapping.encoding, TextEncoding());
    QVERIFY(again->text.contains("caf\xc3\xa9"));
}

void tst_DocumentSession::noticesAnotherProgramsVersion()
{
    const QString path = writeFile(m_folder.filePath(u"shared.cfg"_s), kProfile);
    DocumentSession session(Catalogue::builtIn());
    session.load(path, *readProfile(path), {}, {});
    QVERIFY(!session.changedOnDisk());
    writeFile(path, kProfile); // written again, the same
    QVERIFY(!session.changedOnDisk());
    writeFile(path, kProfile + ' ');
    QVERIFY(session.changedOnDisk());
    QVERIFY(QFile::remove(path));
    QVERIFY(!session.changedOnDisk());
    QVERIFY(session.save());
    QCOMPARE(readFile(path), kProfile);
}

void tst_DocumentSession::phoneIsToldOnce()
{
    auto session = sessionOf(kProfile);
    QSignalSpy told(session.get(), &DocumentSession::phoneChanged);
    const auto phone = Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC");
    session->setPhone(phone);
    session->setPhone(phone);
    QCOMPARE(told.size(), 1);
    session->setPhone(std::nullopt);
    QCOMPARE(told.size(), 2);
    QVERIFY(!session->phone());
}

void tst_DocumentSession::selectionIsToldOnce()
{
    auto session = sessionOf(kProfile);
    QSignalSpy told(session.get(), &DocumentSession::currentElementChanged);
    session->setCurrentElement(u"GPP_A"_s);
    session->setCurrentElement(u"GPP_A"_s);
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(tst_DocumentSession)
#include "tst_documentsession.moc"
