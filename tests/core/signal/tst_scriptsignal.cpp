#include "core/script/scriptparser.h"
#include "core/signal/wavfile.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using std::chrono::milliseconds;

class tst_ScriptSignal : public QObject
{
    Q_OBJECT

private slots:
    void levelsAndFrequenciesAreTheScripts_data();
    void levelsAndFrequenciesAreTheScripts();
    void modulatedComponentsAreTheirSidebands();
    void edgesAreWhereTheScriptHasThem_data();
    void edgesAreWhereTheScriptHasThem();
    void phaseRunsThroughAStretch();
    void nothingClips_data();
    void nothingClips();
    void piecesGiveTheSameFrames();
    void theHorizonFadesOut();
    void whatTheRateCannotCarryIsLeftOut();
    void cadencesGateARing();
    void wavFilesAreReadByOthers();
    void absurdLengthsAreRefused();
    void isFarFasterThanTime();
};

static ToneScript tone(const QString &text)
{
    const auto parsed = parseTone(text);
    Q_ASSERT(parsed.script);
    return *parsed.script;
}

static QList<qint16> frames(const ScriptSignal &signal, qint64 from, qint64 count)
{
    QList<qint16> result(count);
    signal.read(from, std::span(result.data(), size_t(count)));
    return result;
}

/// Peak of a sine in dBm, by Goertzel's sum over whole seconds.
static double level(const QList<qint16> &samples, double hertz, int rate)
{
    double real = 0;
    double imaginary = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hertz * double(i) / rate;
        real += samples.at(i) * std::cos(angle);
        imaginary += samples.at(i) * std::sin(angle);
    }
    const double peak = 2 * std::hypot(real, imaginary) / double(samples.size()) / 32767;
    return 20 * std::log10(std::max(peak, 1e-9)) + 3.14;
}

void tst_ScriptSignal::levelsAndFrequenciesAreTheScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("rate");
    QTest::newRow("dial") << u"350@-19,440@-19;10(*/0/1+2)"_s << 48'000;
    QTest::newRow("off hook") << u"480@-10,620@0;10(*/0/1+2)"_s << 48'000;
    QTest::newRow("tenths") << u"1004@-12.5;10(*/0/1)"_s << 44'100;
    QTest::newRow("six, narrow band")
        << u"349@-21,392@-21.3,440@-21,466@-30,523@-24,540@-24;9(*/0/1+2+3+4+5+6)"_s << 8000;
    QTest::newRow("high") << u"3999@-6,50@-20;10(*/0/1+2)"_s << 16'000;
}

void tst_ScriptSignal::levelsAndFrequenciesAreTheScripts()
{
    QFETCH(QString, script);
    QFETCH(int, rate);
    const ToneScript parsed = tone(script);
    const ScriptSignal signal(parsed, { rate, 0, std::nullopt });
    QCOMPARE(signal.frameCount(),
        std::optional(qint64(rate) * parsed.sections.first().duration.length->count() / 1000));
    QCOMPARE(signal.attenuation(), 0.0);
    const QList<qint16> second = frames(signal, rate * 2 + 123, rate);
    for (const ToneComponent &component : parsed.frequencies) {
        const double wanted = component.tenthsOfDbm / 10.0;
        const double here = level(second, component.hertz, rate);
        QVERIFY2(std::abs(here - wanted) < 0.02, qPrintable(QString::number(here)));
        // A sine one hertz off has no part in a whole second of this one.
        QVERIFY(level(second, component.hertz + 1, rate) < wanted - 30);
        QVERIFY(level(second, component.hertz - 1, rate) < wanted - 30);
    }
}

void tst_ScriptSignal::modulatedComponentsAreTheirSidebands()
{
    const ScriptSignal signal(tone(u"400*33@-10;10(*/0/1)"_s));
    const QList<qint16> second = frames(signal, 48'000, 48'000);
    for (const int sideband : { 367, 433 })
        QVERIFY(std::abs(level(second, sideband, 48'000) - (-10 - 6.02)) < 0.05);
    QVERIFY(level(second, 400, 48'000) < -60);
}

void tst_ScriptSignal::edgesAreWhereTheScriptHasThem_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("rate");
    QTest::newRow("busy") << u"480@-19,620@-19;3(.5/.5/1+2)"_s << 48'000;
    QTest::newRow("stutter") << u"350@-19,440@-19;.5(.1/.1/1+2);2(*/0/1+2)"_s << 48'000;
    QTest::newRow("odd times") << u"985@-16,1428@-16,1777@-16;3(.381/.007/1,.274/.013/2,.38/.1/3,0/1/0)"_s
                               << 44'100;
    QTest::newRow("very short") << u"1800@-6;.2(.003/.009/1)"_s << 48'000;
}

void tst_ScriptSignal::edgesAreWhereTheScriptHasThem()
{
    QFETCH(QString, script);
    QFETCH(int, rate);
    const ToneScript parsed = tone(script);
    const ScriptSignal signal(parsed, { rate, 0, std::nullopt });
    const QList<qint16> all = frames(signal, 0, *signal.frameCount());
    const SoundStretches expected = ScriptTimeline(parsed).sounding(milliseconds(0), milliseconds(60'000));
    // Sound is where a frame of the last and the next millisecond is not silent.
    QList<std::pair<double, double>> found;
    const qsizetype gap = rate / 250;
    for (qsizetype i = 0, last = -gap - 1; i < all.size(); ++i) {
        if (std::abs(all.at(i)) <= 8)
            continue;
        const double at = double(i) / rate * 1000;
        if (i - last > gap)
            found.append({ at, at });
        found.last().second = at;
        last = i;
    }
    QCOMPARE(found.size(), expected.list.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY(std::abs(found.at(i).first - double(expected.list.at(i).start.count())) < 1);
        QVERIFY(std::abs(found.at(i).second - double(expected.list.at(i).end->count())) < 1);
    }
}

void tst_ScriptSignal::phaseRunsThroughAStretch()
{
    // Segments without a gap are one stretch: no frame jumps further than the sine itself does.
    const ScriptSignal signal(tone(u"437@-10;4(.123/0/1,.077/0/1);3(*/0/1)"_s));
    const QList<qint16> all = frames(signal, 0, *signal.frameCount());
    const double peak = 32767 * std::pow(10, (-10 - 3.14) / 20);
    const int most = int(std::ceil(peak * 2 * std::numbers::pi * 437 / 48'000)) + 1;
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(std::abs(all.at(i) - all.at(i - 1)) <= most);
    const auto loudest = std::max_element(all.begin() + 1000, all.begin() + 8000);
    QVERIFY(std::abs(*loudest - peak) < 8);
}

void tst_ScriptSignal::nothingClips_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("six at +30") << u"400@30,425@30,450@30,480@30,500@30,620@30;5(1/1/1+2+3+4+5+6,*/0/1)"_s;
    QTest::newRow("six at 0") << u"300@0,400@0,500@0,600@0,700@0,800@0;5(*/0/1+2+3+4+5+6)"_s;
    QTest::newRow("one far too loud") << u"440@999;5(*/0/1)"_s;
    QTest::newRow("steady") << u"440*440@40;5(*/0/1)"_s;
}

void tst_ScriptSignal::nothingClips()
{
    QFETCH(QString, script);
    const auto parsed = parseTone(script);
    QVERIFY(parsed.script);
    const ScriptSignal signal(*parsed.script);
    const QList<qint16> all = frames(signal, 0, 48'000 * 5);
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    QVERIFY(signal.attenuation() > 0);
    QVERIFY(*most <= 32767 && *least >= -32767);
    QVERIFY(std::max(int(*most), -int(*least)) > 32700); // no lower than it must be
    // Lowered, not cut: full scale is touched at single frames, not held.
    int held = 0;
    for (qsizetype i = 1; i < all.size(); ++i)
        held += std::abs(all.at(i)) >= 32766 && all.at(i) == all.at(i - 1) ? 1 : 0;
    QVERIFY(held < 48'000 / 8);
}

void tst_ScriptSignal::piecesGiveTheSameFrames()
{
    const ToneScript script
        = tone(u"985@-16,1428@-16,1777@-16;2.05(.380/0/1,.380/0/2+3,.05/.1/3,0/.2/0);1(*/0/3)"_s);
    const ScriptSignal signal(script);
    const qint64 count = *signal.frameCount() + 500; // and some silence
    const QList<qint16> whole = frames(signal, 0, count);
    QCOMPARE(frames(ScriptSignal(script), 0, count), whole);
    QList<qint16> pieces;
    for (qint64 size = 1; pieces.size() < count; size = size * 7 % 4999)
        pieces.append(frames(signal, pieces.size(), std::min(size, count - qint64(pieces.size()))));
    QCOMPARE(pieces, whole);
    QCOMPARE(frames(signal, count, 10), QList<qint16>(10, 0));
}

void tst_ScriptSignal::theHorizonFadesOut()
{
    const ScriptSignal signal(tone(u"440@0;*(*/0/1)"_s), { 48'000, 0, milliseconds(1500) });
    QCOMPARE(signal.frameCount(), std::optional<qint64>(72'000));
    const QList<qint16> end = frames(signal, 71'900, 200);
    QVERIFY(std::abs(end.at(99)) < 30);
    QCOMPARE(end.sliced(100), QList<qint16>(100, 0));
    QVERIFY(!ScriptSignal(tone(u"440@0;*(*/0/1)"_s)).frameCount());
    // Days later it still sounds.
    const QList<qint16> late
        = frames(ScriptSignal(tone(u"440@0;*(*/0/1)"_s)), 48'000LL * 86'400 * 365, 48'000);
    QVERIFY(std::abs(level(late, 440, 48'000)) < 0.02);
}

void tst_ScriptSignal::whatTheRateCannotCarryIsLeftOut()
{
    const ScriptSignal signal(tone(u"3999@-10,4000@-10,999999999@-10;5(*/0/1+2+3)"_s), { 8000, 0, {} });
    QCOMPARE(signal.tooHigh(), QList<int>({ 2, 3 }));
    QVERIFY(std::abs(level(frames(signal, 8000, 8000), 3999, 8000) - -10) < 0.05);
}

void tst_ScriptSignal::cadencesGateARing()
{
    const auto parsed = parseCadence(u"60(.4/.2,.4/2)");
    QVERIFY(parsed.script);
    const ScriptSignal signal(*parsed.script);
    QCOMPARE(signal.frameCount(), std::optional<qint64>(60 * 48'000));
    const auto loud = [&](int from, int to) { // ms
        const QList<qint16> piece = frames(signal, from * 48, (to - from) * 48);
        return std::any_of(piece.begin(), piece.end(), [](qint16 frame) { return std::abs(frame) > 4000; });
    };
    QVERIFY(loud(0, 10) && loud(390, 400) && !loud(400, 600) && loud(600, 1000) && !loud(1000, 3000));
    QVERIFY(loud(3000, 3400));
}

void tst_ScriptSignal::wavFilesAreReadByOthers()
{
    const QString sox = QStandardPaths::findExecutable(u"sox"_s);
    if (sox.isEmpty())
        QSKIP("sox is not installed");
    const ScriptSignal signal(tone(u"480@-10,620@0;2(*/0/1+2)"_s));
    const auto wav = wavFile(signal, *signal.frameCount());
    QVERIFY(wav);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tone.wav"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*wav), wav->size());
    file.close();
    QProcess process;
    process.start(sox, { path, u"-n"_s, u"stat"_s });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QString report = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(report.contains("Length (seconds):      2.000000"_L1), qPrintable(report));
    process.start(sox, { path, u"-t"_s, u"s16"_s, u"-L"_s, u"-"_s });
    QVERIFY(process.waitForFinished());
    QByteArray raw = process.readAllStandardOutput();
    QCOMPARE(raw, wav->sliced(44));
    process.start(sox, { u"--i"_s, path });
    QVERIFY(process.waitForFinished());
    const QString header = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(header.contains("48000"_L1) && header.contains("16-bit"_L1), qPrintable(header));
}

void tst_ScriptSignal::absurdLengthsAreRefused()
{
    const ScriptSignal signal(tone(u"440@-10;999999999(*/0/1)"_s));
    const auto wav = wavFile(signal, *signal.frameCount());
    QVERIFY(!wav);
    QCOMPARE(wav.error(), WavError::TooLong);
    const auto empty = wavFile(signal, 0);
    QVERIFY(empty);
    QCOMPARE(empty->size(), 44);
}

/// A tenth of what is asked for, since machines that run tests are busy and builds slow.
void tst_ScriptSignal::isFarFasterThanTime()
{
    const ToneScript script
        = tone(u"349@-21,392@-21,440@-21,466@-21,523@-24,540@-24;60(.6/.1/1+2+3+4+5+6,.1/.1/1+2,.1/.1/3)"_s);
    QElapsedTimer timer;
    timer.start();
    const ScriptSignal signal(script);
    const auto wav = wavFile(signal, *signal.frameCount());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QVERIFY(wav);
    qInfo("%.0f times real time", 60 / seconds);
    QVERIFY(60 / seconds > 20);
}

QTEST_GUILESS_MAIN(tst_ScriptSignal)
#include "tst_scriptsignal.moc"
