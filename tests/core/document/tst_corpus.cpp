#include "core/document/elementtext.h"
#include "core/document/profiledocument.h"
#include "core/document/profileedits.h"
#include "core/document/profilefile.h"
#include "tests/support/shareddata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// Every real profile opens, saves to the same bytes and takes an edit that changes only that value's bytes.
class tst_Corpus : public QObject
{
    Q_OBJECT

private slots:
    void opensAndSavesToTheSameBytes_data();
    void opensAndSavesToTheSameBytes();
    void anEditChangesOnlyItsValue_data();
    void anEditChangesOnlyItsValue();
};

static void addPaths()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_Corpus::opensAndSavesToTheSameBytes_data()
{
    addPaths();
}

void tst_Corpus::opensAndSavesToTheSameBytes()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    auto profile = readProfile(path);
    QVERIFY2(profile, profile ? "" : qPrintable(describe(profile.error())));
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile->text, profile->wrapping);
    QVERIFY(!document.parameters().empty() || !document.containers().empty());
    QCOMPARE(*profileBytes(document.text(), document.wrapping()), readFile(path));
}

void tst_Corpus::anEditChangesOnlyItsValue_data()
{
    addPaths();
}

void tst_Corpus::anEditChangesOnlyItsValue()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray bytes = readFile(path);
    auto profile = readProfile(path);
    QVERIFY(profile);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile->text, profile->wrapping);
    int edited = 0;
    // Each twentieth parameter; their values, wherever they stand in the file.
    for (std::size_t i = 0; i < document.parameters().size(); i += 20) {
        const quint32 index = document.parameters().at(i);
        const QString name = document.elementName(index);
        const quint32 winner = document.occurrences(name).last();
        if (document.elementState(winner).kind != ParameterState::Kind::Value || !document.canEdit(name))
            continue;
        ++edited;
        const SourceSpan value = elementtext::valueSpan(document.text(), document.scan().elements[winner]);
        const QByteArray before = document.text();
        const QList<TextEdit> inverse
            = document.applyEdits(editsToSetState(document, name, ParameterState::value(u"new & value"_s)));
        QCOMPARE(
            document.text(), before.first(value.offset) + "new &amp; value" + before.sliced(value.end()));
        QCOMPARE(document.state(name).text, u"new & value"_s);
        document.applyEdits(inverse);
        QCOMPARE(*profileBytes(document.text(), document.wrapping()), bytes);
    }
    QVERIFY(edited > 0 || document.parameters().size() < 20);
}

QTEST_GUILESS_MAIN(tst_Corpus)
#include "tst_corpus.moc"
