#include "core/script/timedscript.h"
#include "ui/timeline/timelinepainter.h"

#include <QDir>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

/// Ten scripts as pictures, without their words: fonts differ between machines, geometry does not.
/// FLATPROFILE_GOLDENS set to "write" makes the pictures anew.
class tst_TimelineGoldens : public QObject
{
    Q_OBJECT

private slots:
    void looksAsBefore_data();
    void looksAsBefore();
    void tellsScriptsApart();
};

static constexpr int kSteps = 24; // of 255: rounding of edges differs between versions of Qt
static constexpr double kShare = 0.004; // of the pixels may differ more

static QImage paint(const QString &text, bool dark = false)
{
    const TimedScript script
        = readTimedScript(text.contains(u'@') ? TimedScript::Kind::Tone : TimedScript::Kind::Cadence, text)
              .script;
    const ScriptTimeline timeline = timelineOf(script);
    TimelineFrame frame;
    frame.size = { 640, 280 };
    frame.lanes = script.isTone() ? std::max(1, int(script.frequencies.size())) : 1;
    frame.hasTogether = frame.lanes > 1;
    frame.size.setHeight(std::max(280.0, frame.leastHeight()));
    const TimeScale scale = TimeScale::showing(milliseconds(0), firstShownTime(timeline), frame.plotWidth());
    const TimelineLayout layout = layOutTimeline(script, timeline, scale, frame);
    const Miniature overview
        = layOutMiniature(script, timeline, shownTime(timeline), frame.overview().adjusted(0, 4, 0, -4));
    TimelineMarks marks;
    marks.selected = SegmentPlace { 0, 0 };
    marks.hasFocus = true;
    marks.canEdit = true;
    marks.withText = false;
    marks.playHead = frame.plotLeft() + frame.plotWidth() * 0.7;
    QImage image(frame.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(13);
    paintTimeline(painter, layout, overview, script, marks, Theme(referencePalette(dark)), font);
    return image;
}

static double shareDiffering(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            const int most = std::max({ qAbs(qRed(one) - qRed(other)), qAbs(qGreen(one) - qGreen(other)),
                qAbs(qBlue(one) - qBlue(other)) });
            differing += most > kSteps ? 1 : 0;
        }
    }
    return double(differing) / (double(a.width()) * a.height());
}

void tst_TimelineGoldens::looksAsBefore_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("dark");

    QTest::newRow("dial") << u"350@-19,440@-19;10(*/0/1+2)"_s << false;
    QTest::newRow("busy") << u"480@-19,620@-19;10(.5/.5/1+2)"_s << false;
    QTest::newRow("busy-dark") << u"480@-19,620@-19;10(.5/.5/1+2)"_s << true;
    QTest::newRow("sit") << u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s << false;
    QTest::newRow("stutter") << u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s << false;
    QTest::newRow("cadence") << u"60(.4/.2,.3/.2,.8/4)"_s << false;
    QTest::newRow("for-ever") << u"440@-19,480@-19;*(2/4/1+2)"_s << false;
    QTest::newRow("broken") << u"425@-19,620@-22;10(.24/.24/1+3)"_s << false;
    QTest::newRow("six-dark")
        << u"350@-19,440@-19,480@-19,620@-19,1400@-19,1700@-19;20(.1/.05/1+3+5,.05/.1/2+4+6,.2/.1/1+2+3+4+5+6)"_s
        << true;
    QTest::newRow("ended") << u"600@-16;.3(.05/.05/1)"_s << false;
}

void tst_TimelineGoldens::looksAsBefore()
{
    QFETCH(QString, script);
    QFETCH(bool, dark);

    const QString path
        = QFINDTESTDATA("goldens") + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QImage image = paint(script, dark);
    if (qEnvironmentVariable("FLATPROFILE_GOLDENS") == "write"_L1)
        QVERIFY(image.save(path));
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path));
    const double share = shareDiffering(image, golden);
    if (share > kShare)
        image.save(QDir::temp().filePath(
            u"flatprofile-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    QVERIFY2(share <= kShare, qPrintable(QString::number(share)));
}

void tst_TimelineGoldens::tellsScriptsApart()
{
    const QImage busy = paint(u"480@-19,620@-19;10(.5/.5/1+2)"_s);
    QVERIFY(shareDiffering(busy, paint(u"480@-19,620@-19;10(.55/.45/1+2)"_s)) > kShare);
    QVERIFY(shareDiffering(busy, paint(u"480@-19,620@-19;10(.5/.5/1)"_s)) > kShare);
    QVERIFY(shareDiffering(busy, paint(u"480@-19,620@-19;1(.5/.5/1+2)"_s)) > kShare);
}

QTEST_MAIN(tst_TimelineGoldens)
#include "tst_timelinegoldens.moc"
