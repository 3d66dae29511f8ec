#include "tests/support/programtest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// `flatprofile set` where what is asked for is doubtful, or somebody else writes the file, too.
class tst_Set : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatIsDoubtful_data();
    void saysWhatIsDoubtful();
    void checkedValuesMustBeRight();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();
    void aFieldsNameLeadsToItsElement();
    void goodValuesAreSilent();
    void noneOfManyAtOnceIsLost();
    void unreadableFilesAreInTheDocument();

private:
    QByteArray text() const
    {
        QFile file(path(u"a.cfg"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void tst_Set::init()
{
    QVERIFY(makeFolder());
    file("<flat-profile>\n  <User_ID_1_>5001</User_ID_1_>\n</flat-profile>\n");
}

void tst_Set::saysWhatIsDoubtful_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("value of another type")
        << u"Enable_Web_Server=maybe"_s << QStringList { u"a.cfg:"_s, u"Enable_Web_Server"_s, u"warning"_s };
    QTest::newRow("value with a fix") << u"Enable_Web_Server=yes "_s << QStringList { u"To mend it:"_s };
    QTest::newRow("other case") << u"user_id_2_=5002"_s << QStringList { u"User_ID_2_"_s, u"warning"_s };
    QTest::newRow("slip of the pen") << u"Resync_Periodc=3600"_s << QStringList { u"Resync_Periodic"_s };
    QTest::newRow("stranger") << u"Zzyzx=1"_s << QStringList { u"Zzyzx"_s, u"catalogue"_s };
}

void tst_Set::saysWhatIsDoubtful()
{
    QFETCH(QString, change);
    QFETCH(QStringList, words);
    const Outcome outcome = run({ u"set"_s, u"a.cfg"_s, change });
    QCOMPARE(outcome.status, 0);
    for (const QString &word : words)
        QVERIFY2(outcome.err.contains(word.toUtf8()), outcome.err.constData());
    QVERIFY(text().contains(change.section(u'=', 0, 0).toUtf8())); // written all the same
}

void tst_Set::checkedValuesMustBeRight()
{
    const QByteArray before = text();
    const Outcome refused
        = run({ u"set"_s, u"--check"_s, u"a.cfg"_s, u"User_ID_1_=5002"_s, u"Enable_Web_Server=maybe"_s });
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains("Enable_Web_Server") && refused.err.contains("nothing was written"));
    QCOMPARE(text(), before);
    const Outcome told = run({ u"set"_s, u"--check"_s, u"--json"_s, u"a.cfg"_s, u"Enable_Web_Server=2"_s });
    QCOMPARE(told.status, 1);
    QCOMPARE(told.json().value("values"_L1).toObject(), QJsonObject());
    // What is only doubtful is written: a stranger may be a newer firmware's.
    QCOMPARE(run({ u"set"_s, u"--check"_s, u"a.cfg"_s, u"Enable_Web_Server=No"_s, u"Zzyzx=1"_s }).status, 0);
    QVERIFY(text().contains("<Enable_Web_Server>No<") && text().contains("<Zzyzx>1<"));
}

void tst_Set::impossibleNamesAreRefused_data()
{
    QTest::addColumn<QString>("change");
    for (const char *name : { "flat-profile", "xml", "XML", "a:b", "1x", "" })
        QTest::newRow(*name ? name : "none") << QString::fromLatin1(name) + u"=1"_s;
}

void tst_Set::impossibleNamesAreRefused()
{
    QFETCH(QString, change);
    const QByteArray before = text();
    const Outcome outcome = run({ u"set"_s, u"a.cfg"_s, change });
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(text(), before);
}

void tst_Set::aFieldsNameLeadsToItsElement()
{
    const Outcome outcome = run({ u"set"_s, u"a.cfg"_s, u"User ID[1]=5002"_s });
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains("User_ID_1_"));
}

void tst_Set::goodValuesAreSilent()
{
    const Outcome outcome = run(
        { u"set"_s, u"a.cfg"_s, u"Resync_Periodic=3600"_s, u"User_ID_1_=7"_s, u"--access"_s, u"GPP_A=rw"_s });
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
}

void tst_Set::noneOfManyAtOnceIsLost()
{
    constexpr int kCount = 12;
    std::vector<int> statuses(kCount, -1);
    std::vector<std::thread> threads;
    for (int i = 0; i < kCount; ++i)
        threads.emplace_back([&, i] {
            statuses[std::size_t(i)]
                = run({ u"set"_s, u"a.cfg"_s, u"GPP_%1=%2"_s.arg(QChar(u'A' + i)).arg(i) }).status;
        });
    for (std::thread &thread : threads)
        thread.join();
    const QByteArray written = text();
    for (int i = 0; i < kCount; ++i) {
        QCOMPARE(statuses[std::size_t(i)], 0);
        const QByteArray name = QByteArray("GPP_") + char('A' + i);
        QVERIFY2(written.contains('<' + name + '>' + QByteArray::number(i) + "</"), written.constData());
    }
}

void tst_Set::unreadableFilesAreInTheDocument()
{
    const Outcome outcome = run({ u"set"_s, u"--json"_s, u"missing.cfg"_s, u"GPP_A=1"_s });
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.json().value("files"_L1).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Set)
#include "tst_set.moc"
