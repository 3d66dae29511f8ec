#include "core/types/valuecheck.h"
#include "tests/core/types/typesamples.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// What holds of every type, whatever the value.
class tst_AllTypes : public QObject
{
    Q_OBJECT

private slots:
    void factoryDefaultsAreNeverWrong();
    void everyTypeOfTheTableIsJudged();
    void fixesMend();
    void anyTextIsJudged_data();
    void anyTextIsJudged();
};

void tst_AllTypes::factoryDefaultsAreNeverWrong()
{
    const QString path = sharedPath(u"facts/parameters.tsv"_s);
    if (path.isEmpty())
        QSKIP("the table of parameters is not here");
    int checked = 0;
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() < 11 || cells.at(10).contains(u'{'))
            continue;
        DataType type = dataTypeFromName(cells.at(5));
        type.options = cells.at(6).split(u'|', Qt::SkipEmptyParts);
        type.hasRange = !cells.at(7).isEmpty() && type.kind != DataType::Kind::TimeOfDay
            && type.kind != DataType::Kind::ClockTime;
        type.minimum = cells.at(7).toDouble();
        type.maximum = cells.at(8).toDouble();
        const QList<Diagnostic> found = checkValue(type, cells.at(10));
        QVERIFY2(found.isEmpty(), qPrintable(cells.at(3) + u": "_s + cells.at(10)));
        ++checked;
    }
    QVERIFY(checked > 500);
}

void tst_AllTypes::everyTypeOfTheTableIsJudged()
{
    const QString path = sharedPath(u"facts/parameters.tsv"_s);
    if (path.isEmpty())
        QSKIP("the table of parameters is not here");
    QStringList judged;
    for (const auto &[type, seed] : allTypes())
        judged.append(type.name);
    const QList<QByteArray> lines = readFile(path).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QString name = QString::fromUtf8(line).section(u'\t', 5, 5);
        const DataType type = dataTypeFromName(name);
        if (name.isEmpty())
            continue;
        QVERIFY2(isChecked(type) || name == "?"_L1, qPrintable(name));
        const bool isNumbered = type.size > 0 || name == "Time0"_L1;
        QVERIFY2(isNumbered || judged.contains(name), qPrintable(name));
    }
}

static QString randomValue(QRandomGenerator &random)
{
    static constexpr QStringView kLetters
        = u"0123456789.:-xXYesNo/|$<>@*#, ;=()[]?%\\`+\u00A0\u00FC\u201C\u2028\uFF0Aabcfdp";
    QString value;
    for (int length = random.bounded(10); length > 0; --length)
        value += kLetters.at(random.bounded(kLetters.size()));
    return value;
}

/// A value of the type, whole or with some of its characters lost, doubled or replaced.
static QString mutated(const QString &seed, QRandomGenerator &random)
{
    QString value = seed;
    for (int times = random.bounded(4); times > 0 && !value.isEmpty(); --times) {
        const qsizetype at = random.bounded(value.size());
        switch (random.bounded(4)) {
        case 0:
            value.remove(at, 1 + random.bounded(3));
            break;
        case 1:
            value.insert(at, value.sliced(at, qMin<qsizetype>(1 + random.bounded(4), value.size() - at)));
            break;
        case 2:
            value.insert(at, randomValue(random));
            break;
        default:
            value[at] = value.at(random.bounded(value.size()));
        }
    }
    return value;
}

void tst_AllTypes::fixesMend()
{
    QRandomGenerator random(3);
    QSet<QLatin1StringView> worded;
    for (const auto &[type, seed] : allTypes()) {
        for (int i = 0; i < 3000; ++i) {
            const QString value = i % 3 == 0 ? randomValue(random) : mutated(seed, random);
            const QList<Diagnostic> found = checkValue(type, value);
            for (const Diagnostic &diagnostic : found) {
                const QByteArray where = (type.name + u": "_s + value + u' ' + diagnostic.code).toUtf8();
                QVERIFY2(diagnostic.span.offset >= 0 && diagnostic.span.length >= 0
                        && diagnostic.span.end() <= value.size(),
                    where.constData());
                if (!worded.contains(diagnostic.code))
                    QVERIFY2(describe(diagnostic).endsWith(u'.'), where.constData());
                worded.insert(diagnostic.code);
                if (diagnostic.fix.isEmpty())
                    continue;
                // The next of its kind may stand where the mended one stood.
                const QList<Diagnostic> left = checkValue(type, applied(value, diagnostic.fix));
                QVERIFY2(!left.contains(diagnostic) || left.size() < found.size(), where.constData());
            }
        }
    }
}

void tst_AllTypes::anyTextIsJudged_data()
{
    QTest::addColumn<DataType>("type");
    QTest::addColumn<QString>("seed");
    int row = 0;
    for (const auto &[type, seed] : allTypes())
        QTest::addRow("%d %s", ++row, qPrintable(type.name)) << type << seed;
}

/// A megabyte of anything: what is quadratic would not come to an end.
void tst_AllTypes::anyTextIsJudged()
{
    QFETCH(DataType, type);
    QFETCH(QString, seed);
    constexpr qsizetype kLarge = 1'000'000;
    const QStringList pieces { u"9"_s, u":"_s, u";"_s, u","_s, u"("_s, u"["_s, u"|"_s, u"\u201C"_s, u"[:"_s,
        u"(a=b)"_s, u"a=b;"_s, seed };
    for (const QString &piece : pieces) {
        const QString value = piece.repeated(kLarge / piece.size());
        const QList<Diagnostic> found = checkValue(type, value);
        QVERIFY(found.size() <= 103); // a hundred, one error, and blanks at both ends
        for (const Diagnostic &diagnostic : found) {
            QVERIFY(diagnostic.span.offset >= 0 && diagnostic.span.end() <= value.size());
            QVERIFY(describe(diagnostic).size() < 5000);
        }
    }
    const QString broken = QString(QChar(0xD800)) + QChar(0);
    for (const Diagnostic &diagnostic : checkValue(type, broken))
        QVERIFY(diagnostic.span.offset >= 0 && diagnostic.span.end() <= broken.size());
}

QTEST_GUILESS_MAIN(tst_AllTypes)
#include "tst_alltypes.moc"
