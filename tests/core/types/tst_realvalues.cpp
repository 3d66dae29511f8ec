#include "core/catalogue/catalogue.h"
#include "core/document/profiledocument.h"
#include "core/document/profilefile.h"
#include "core/types/valuecheck.h"
#include "tests/support/shareddata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// Values that real profiles hold, and that guides print, against the check of their type.
class tst_RealValues : public QObject
{
    Q_OBJECT

private slots:
    void theTableHolds_data();
    void theTableHolds();
    void dumpsHoldNoError_data();
    void dumpsHoldNoError();
};

/// FLATPROFILE_VALUES names another table of the same columns: kind, value, origin, expected, note.
static QByteArray realValues()
{
    const QString given = qEnvironmentVariable("FLATPROFILE_VALUES");
    return readFile(given.isEmpty() ? sharedPath(u"facts/real-values.tsv"_s) : given);
}

void tst_RealValues::theTableHolds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    int number = 0;
    for (const QByteArray &line : realValues().split('\n')) {
        ++number;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 4 || cells.at(0) == "kind"_L1 || cells.at(0).startsWith(u'#'))
            continue;
        QTest::newRow(qPrintable(u"line %1: %2 %3"_s.arg(number).arg(cells.at(0), cells.at(1))))
            << cells.at(0) << cells.at(1) << cells.at(3);
    }
}

void tst_RealValues::theTableHolds()
{
    if (realValues().isEmpty())
        QSKIP("no real values here");
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const DataType type = dataTypeFromName(kind);
    QVERIFY2(type.kind != DataType::Kind::Unknown, qPrintable(kind));
    QVERIFY(isChecked(type));
    QString errors;
    bool isPointedAt = false;
    bool isOutOfRange = false;
    for (const Diagnostic &found : checkValue(type, value)) {
        QVERIFY(found.span.offset >= 0 && found.span.end() <= value.size());
        isOutOfRange = isOutOfRange || found.code == "out-of-range"_L1 || found.code.contains("-loud"_L1);
        if (found.severity != Severity::Error)
            continue;
        errors += QString(found.code) + u' ';
        // Where something is missing at the end there is nothing to cover.
        isPointedAt = isPointedAt || found.span.length > 0 || found.span.offset == value.size();
    }
    if (expected != "invalid"_L1) {
        QVERIFY2(errors.isEmpty(), qPrintable(errors));
        return;
    }
    // A lost minus sign leaves a well-formed level that only its height gives away.
    QVERIFY2(isPointedAt || (errors.isEmpty() && isOutOfRange), qPrintable(errors));
}

/// Dumps of phones as the guides print them; other profiles hold faults of their own.
static QStringList dumps()
{
    QStringList paths;
    for (const QString &path : corpusProfiles()) {
        const QString name = path.section(u'/', -1);
        if (name.startsWith("mpp-"_L1) && name.endsWith("-dump.xml"_L1))
            paths.append(path);
    }
    return paths;
}

void tst_RealValues::dumpsHoldNoError_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : dumps())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_RealValues::dumpsHoldNoError()
{
    if (dumps().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    auto profile = readProfile(path);
    QVERIFY(profile);
    const Catalogue &catalogue = Catalogue::builtIn();
    ProfileDocument document(catalogue);
    document.setText(profile->text, profile->wrapping);
    int values = 0;
    QString errors;
    for (int id = 0; id < catalogue.count(); ++id) {
        const QString element = catalogue.element(ParameterId(id));
        const ParameterState state = document.state(element);
        if (state.kind != ParameterState::Kind::Value)
            continue;
        ++values;
        for (const Diagnostic &found : checkValue(catalogue.type(ParameterId(id)), state.text)) {
            if (found.severity == Severity::Error)
                errors += u"%1 \"%2\": %3\n"_s.arg(element, state.text, found.code);
        }
    }
    QVERIFY2(errors.isEmpty(), qPrintable(errors));
    QVERIFY(values > 300);
}

QTEST_GUILESS_MAIN(tst_RealValues)
#include "tst_realvalues.moc"
