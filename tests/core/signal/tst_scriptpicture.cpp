#include "core/script/scriptparser.h"
#include "core/signal/scriptpicture.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using std::chrono::milliseconds;

class tst_ScriptPicture : public QObject
{
    Q_OBJECT

private slots:
    void looksAsItDid_data();
    void looksAsItDid();
    void barsStandWhereTheScriptSounds();
    void theEndIsHatchedAndTheEndlessFades();
    void hugeScriptsStaySmall_data();
    void hugeScriptsStaySmall();
    void textsAreEscaped();
};

static ScriptPicture picture(const QString &script, double seconds)
{
    const auto until = [&](const ScriptTimeline &timeline) {
        return seconds > 0 ? milliseconds(qRound64(seconds * 1000)) : usualHorizon(timeline);
    };
    if (script.contains(u'@')) {
        const auto tone = parseTone(script);
        Q_ASSERT(tone.script);
        return pictureOf(*tone.script, until(ScriptTimeline(*tone.script)));
    }
    const auto cadence = parseCadence(script);
    Q_ASSERT(cadence.script);
    return pictureOf(*cadence.script, until(ScriptTimeline(*cadence.script)));
}

void tst_ScriptPicture::looksAsItDid_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<double>("seconds"); // 0: the usual
    QTest::newRow("dial") << u"350@-19,440@-19;10(*/0/1+2)"_s << 0.0;
    QTest::newRow("busy") << u"480@-19,620@-19;10(.5/.5/1+2)"_s << 3.0;
    QTest::newRow("sit1") << u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s << 0.0;
    QTest::newRow("stutter") << u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s << 0.0;
    QTest::newRow("ringback") << u"440@-19,480@-19;*(2/4/1+2)"_s << 0.0;
    QTest::newRow("six")
        << u"349@-21,392@-21,440@-21,466@-21,523@-24,540@-24;2.1(.6/0/3,.2/0/2,.7/0/1,.2/0/2,.2/0/3,.3/0/4);30(*/0/5+6)"_s
        << 5.0;
    QTest::newRow("modulated") << u"400*33@-19;2(.1/.1/1);10(*/0/1)"_s << 0.0;
    QTest::newRow("cadence4") << u"60(.4/.2,.3/.2,.8/4)"_s << 0.0;
    QTest::newRow("endless") << u"2.25(.25/1.6);*(2/3.5)"_s << 20.0;
    QTest::newRow("ended") << u"2.3(.3/2)"_s << 4.0;
}

/// The words of an SVG file, numbers among them.
static QStringList tokens(const QByteArray &svg)
{
    QStringList result;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            result.append(xml.name().toString());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                result.append({ attribute.name().toString(), attribute.value().toString() });
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            result.append(xml.text().toString());
        }
    }
    return xml.hasError() ? QStringList() : result;
}

/// Pictures of ten scripts, kept beside this file, with half a pixel of tolerance.
/// FLATPROFILE_KEEP_PICTURES=1 writes them anew, to be looked at before they are kept.
void tst_ScriptPicture::looksAsItDid()
{
    QFETCH(QString, script);
    QFETCH(double, seconds);
    const QByteArray svg = pictureSvg(picture(script, seconds));
    const QString path = testing::sourcePath(
        u"tests/core/signal/pictures/%1.svg"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariableIsSet("FLATPROFILE_KEEP_PICTURES")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(svg), svg.size());
    }
    const QStringList now = tokens(svg);
    const QStringList before = tokens(testing::readFile(path));
    QVERIFY(!now.isEmpty());
    QCOMPARE(now.size(), before.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        bool isNumber = false;
        const double number = now.at(i).toDouble(&isNumber);
        if (isNumber)
            QVERIFY2(std::abs(number - before.at(i).toDouble()) <= 0.5,
                qPrintable(now.at(i) + u" was "_s + before.at(i)));
        else
            QCOMPARE(now.at(i), before.at(i));
    }
}

/// Boxes of one fill, without the badge at the lane's head.
static QList<PictureBox> bars(const ScriptPicture &picture, const QString &fill)
{
    QList<PictureBox> result;
    for (const ScriptPicture::Item &item : picture.items) {
        const auto *box = std::get_if<PictureBox>(&item);
        if (box && box->fill == fill && box->area.x() >= 168)
            result.append(*box);
    }
    return result;
}

void tst_ScriptPicture::barsStandWhereTheScriptSounds()
{
    // 812 pixels for 8.12 seconds: a pixel is 10 ms.
    const ScriptPicture drawn = picture(u"480@-19,620@-19;100(.5/.5/1,1/2/1+2)"_s, 8.12);
    const QList<PictureBox> first = bars(drawn, u"#0B6CB0"_s);
    const QList<PictureBox> second = bars(drawn, u"#B04607"_s);
    QCOMPARE(first.size(), 5);
    QCOMPARE(second.size(), 2);
    const QList<std::pair<double, double>> expected { { 0, 50 }, { 100, 100 }, { 400, 50 }, { 500, 100 }, { 800, 12 } };
    for (qsizetype i = 0; i < first.size(); ++i) {
        QCOMPARE(first.at(i).area.x() - 168, expected.at(i).first);
        QCOMPARE(first.at(i).area.width(), expected.at(i).second);
        QCOMPARE(first.at(i).opacity == 1, i < 2); // repetitions are pale
    }
    QCOMPARE(second.first().area.x() - 168, 100.0);
    QVERIFY(second.first().area.y() > first.first().area.bottom());
}

void tst_ScriptPicture::theEndIsHatchedAndTheEndlessFades()
{
    const auto fades = [](const ScriptPicture &drawn) {
        return std::count_if(drawn.items.begin(), drawn.items.end(), [](const ScriptPicture::Item &item) {
            const auto *box = std::get_if<PictureBox>(&item);
            return box && box->fadesIn;
        });
    };
    const auto slanted = [](const ScriptPicture &drawn) {
        return std::count_if(drawn.items.begin(), drawn.items.end(), [](const ScriptPicture::Item &item) {
            const auto *line = std::get_if<PictureLine>(&item);
            return line && line->line.dx() != 0 && line->line.dy() != 0;
        });
    };
    const ScriptPicture ended = picture(u"10(1/1)"_s, 20);
    QCOMPARE(fades(ended), 0);
    QVERIFY(slanted(ended) > 20);
    for (const ScriptPicture::Item &item : ended.items) {
        if (const auto *line = std::get_if<PictureLine>(&item);
            line && line->line.dx() != 0 && line->line.dy() != 0)
            QVERIFY(std::min(line->line.x1(), line->line.x2()) >= 168 + 406 - 0.01);
    }
    for (const QString &script : { u"*(1/1)"_s, u"100(1/1)"_s }) {
        QCOMPARE(fades(picture(script, 20)), 1);
        QCOMPARE(slanted(picture(script, 20)), 0);
    }
}

void tst_ScriptPicture::hugeScriptsStaySmall_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<double>("seconds");
    QTest::newRow("fifty million") << u"100000(.001/.001)"_s << 0.0;
    QTest::newRow("two sections") << u"999999999(.001/.001);999999999(9/9)"_s << 0.0;
    QTest::newRow("longer than itself") << u"1(.5/.5)"_s << 1e9;
    QTest::newRow("a millisecond") << u"480@-19;.001(.001/0/1)"_s << 0.0;
    QTest::newRow("no time") << u"0(1/1)"_s << 0.0;
}

void tst_ScriptPicture::hugeScriptsStaySmall()
{
    QFETCH(QString, script);
    QFETCH(double, seconds);
    QElapsedTimer timer;
    timer.start();
    const ScriptPicture drawn = picture(script, seconds);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(drawn.items.size() < 12'000);
    QVERIFY(!tokens(pictureSvg(drawn)).isEmpty());
    const QRectF frame { QPointF(0, 0), drawn.size };
    for (const ScriptPicture::Item &item : drawn.items) {
        if (const auto *box = std::get_if<PictureBox>(&item))
            QVERIFY(frame.contains(box->area) && box->area.width() > 0);
    }
}

void tst_ScriptPicture::textsAreEscaped()
{
    ScriptPicture drawn;
    drawn.size = { 10, 10 };
    drawn.title = u"a<b>&\"c"_s;
    drawn.items.append(PictureText { {}, u"<script>"_s, u"#000000"_s });
    const QStringList words = tokens(pictureSvg(drawn));
    QVERIFY(words.contains(u"a<b>&\"c"_s) && words.contains(u"<script>"_s));
}

QTEST_GUILESS_MAIN(tst_ScriptPicture)
#include "tst_scriptpicture.moc"
