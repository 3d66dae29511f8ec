#include "core/edit/profilecommands.h"
#include "tests/support/shareddata.h"
#include "tests/ui/support/driver.h"
#include "ui/session/openjob.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// Every real profile opens in the window's session, takes an edit, a save and an undo to where it was.
class tst_CorpusSession : public QObject
{
    Q_OBJECT

private slots:
    void opensEditsSavesAndUndoes_data();
    void opensEditsSavesAndUndoes();

private:
    QTemporaryDir m_folder;
};

void tst_CorpusSession::opensEditsSavesAndUndoes_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_CorpusSession::opensEditsSavesAndUndoes()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray bytes = readFile(path);
    const QString copy = writeFile(m_folder.filePath(u"copy.cfg"_s), bytes);
    OpenOutcome outcome = OpenJob::open(Catalogue::builtIn(), copy, {});
    QVERIFY2(outcome.profile, outcome.profile ? "" : qPrintable(describe(outcome.profile.error())));
    DocumentSession session(Catalogue::builtIn());
    session.load(copy, std::move(*outcome.profile), {}, {});
    QVERIFY(session.isOpen());
    QVERIFY(!session.document().parameters().empty() || !session.document().containers().empty());
    for (const Problem &problem : session.problems())
        QVERIFY(!describe(problem).isEmpty());
    QVERIFY(session.save());
    QCOMPARE(readFile(copy), bytes);

    // What can't take a new parameter (routers, a missing root) gets another value for one of its own.
    QString element = u"GPP_P"_s;
    if (!session.document().canEdit(element) && !session.document().parameters().empty())
        element = session.document().elementName(session.document().parameters().front());
    if (!session.document().canEdit(element))
        return;
    session.push(setParameterState(session.document(), element, ParameterState::value(u"by hand"_s)));
    QCOMPARE(session.document().state(element).text, u"by hand"_s);
    QVERIFY(session.save());
    const OpenOutcome again = OpenJob::open(Catalogue::builtIn(), copy, {});
    QVERIFY(again.profile);
    QCOMPARE(again.profile->text, session.document().text());
    session.undoStack().setIndex(0);
    QVERIFY(session.save());
    QCOMPARE(readFile(copy), bytes);
}

QTEST_GUILESS_MAIN(tst_CorpusSession)
#include "tst_corpussession.moc"
