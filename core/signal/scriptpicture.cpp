#include "core/signal/scriptpicture.h"

#include "core/signal/rulerticks.h"
#include "core/signal/scriptwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;
using Anchor = PictureText::Anchor;

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(ScriptPicture)
};

constexpr milliseconds kEndlessHorizon { 30'000 };

// Measures and the light colours.
constexpr double kWidth = 1000;
constexpr double kMargin = 20;
constexpr double kHeadColumn = 148;
constexpr double kPlotLeft = kMargin + kHeadColumn;
constexpr double kPlotWidth = kWidth - kMargin - kPlotLeft;
constexpr double kTitleHeight = 56;
constexpr double kRulerHeight = 28;
constexpr double kBandHeight = 28;
constexpr double kLaneHeight = 56;
constexpr double kBarHeight = 28;
constexpr double kLeastBar = 1.5;
constexpr double kFadeWidth = 72;
constexpr double kHatchGap = 8;
constexpr double kLetterWidth = 0.56; // of the size, on average: what fits is estimated
constexpr double kSmall = 11;
constexpr double kPale = 0.22;

constexpr QLatin1StringView kBase { "#FFFFFF" };
constexpr QLatin1StringView kAlternate { "#F8F9FA" };
constexpr QLatin1StringView kTextColour { "#1C2126" };
constexpr QLatin1StringView kDim { "#5F6873" };
constexpr QLatin1StringView kHairline { "#DADEE3" };
constexpr QLatin1StringView kBand { "#DFE9F5" };
constexpr QLatin1StringView kComponentColours[] { "#0B6CB0"_L1, "#B04607"_L1, "#0B4A43"_L1, "#A2467C"_L1,
    "#4F3A12"_L1, "#4A1FC4"_L1 };

/// A lane: whose sound it shows, and what stands at its head.
struct Lane
{
    int component = 0; // 0: whatever sounds
    QString colour;
    QString name;
    QString level;
};

class Figure
{
public:
    Figure(ScriptTimeline timeline, QList<Lane> lanes, milliseconds until)
        : m_timeline(std::move(timeline))
        , m_lanes(std::move(lanes))
    {
        const Duration total = m_timeline.total();
        m_end = std::max(until, milliseconds(1));
        m_isEndless = !total || *total > m_end;
        if (!m_isEndless) // show that it ends
            m_end = std::max(m_end, *total + std::max(*total / 25, milliseconds(1)));
        m_pixelsPerSecond = kPlotWidth * 1000 / double(m_end.count());
        m_bottom = laneTop(m_lanes.size());
    }

    ScriptPicture draw(const QString &title, const QStringList &sections);

private:
    double x(milliseconds at) const { return kPlotLeft + double(at.count()) / 1000 * m_pixelsPerSecond; }
    double right(Duration end) const { return x(end ? std::min(*end, m_end) : m_end); }
    double laneTop(qsizetype lane) const
    {
        return kMargin + kTitleHeight + kRulerHeight + kBandHeight + kLaneHeight * double(lane);
    }
    void text(QPointF at, const QString &text, const QString &colour, double size = 13, bool isBold = false,
        Anchor anchor = Anchor::Start)
    {
        m_picture.items.append(PictureText { at, text, colour, size, isBold, false, anchor });
    }
    void box(const QRectF &area, const QString &fill, const QString &edge = {}, double radius = 0)
    {
        m_picture.items.append(PictureBox { area, fill, 1, edge, radius, false });
    }
    void line(double x1, double y1, double x2, double y2)
    {
        m_picture.items.append(PictureLine { { x1, y1, x2, y2 }, kHairline, 1 });
    }

    void drawRuler();
    void drawBand(const QStringList &sections);
    void drawLane(qsizetype lane);
    void drawBar(const TimelinePart &part, const Lane &lane, double top);
    void drawEnd();

    ScriptTimeline m_timeline;
    QList<Lane> m_lanes;
    milliseconds m_end { 0 };
    bool m_isEndless = false; // the picture ends before the script
    bool m_saysForEver = false; // in the words of a section
    double m_pixelsPerSecond = 0;
    double m_bottom = 0;
    ScriptPicture m_picture;
};

void Figure::drawRuler()
{
    const double top = kMargin + kTitleHeight;
    const double bottom = top + kRulerHeight;
    box({ kMargin, top, kWidth - 2 * kMargin, kRulerHeight + kBandHeight }, kAlternate);
    for (const RulerTick &tick : rulerTicks(milliseconds(0), m_end, m_pixelsPerSecond)) {
        const double at = x(tick.at);
        line(at, bottom - (tick.label.isEmpty() ? 5 : 9), at, tick.label.isEmpty() ? bottom : m_bottom);
        if (!tick.label.isEmpty() && at < kWidth - kMargin - 24)
            text({ at + 4, bottom - 9 }, tick.label, kDim, kSmall);
    }
}

void Figure::drawBand(const QStringList &sections)
{
    const double top = kMargin + kTitleHeight + kRulerHeight + 3;
    const double height = kBandHeight - 6;
    for (const SectionPlace &place : m_timeline.places()) {
        if (place.start >= m_end)
            break;
        const double left = x(place.start);
        const double width = right(place.end) - left;
        box({ left + 1, top, std::max(width - 2, kLeastBar), height }, kBand, {}, 4);
        const QString name = Pictures::tr("Section %1").arg(place.section + 1);
        const QString words = sections.value(place.section);
        const double nameWidth = double(name.size()) * 12 * (kLetterWidth + 0.06);
        if (nameWidth + 16 > width)
            continue;
        text({ left + 8, top + 15 }, name, kTextColour, 12, true);
        if (nameWidth + 32 + double(words.size()) * 12 * kLetterWidth < width) {
            text({ left + 16 + nameWidth, top + 15 }, words, kDim, 12);
            m_saysForEver = m_saysForEver || !place.end;
        }
    }
}

void Figure::drawBar(const TimelinePart &part, const Lane &lane, double top)
{
    const double left = x(part.start);
    const double width = std::max(right(part.end) - left, kLeastBar);
    const double radius = std::min(4.0, width / 3);
    PictureBox bar { { left, top, width, kBarHeight }, lane.colour, 1, {}, radius, false };
    const bool isFirst = part.repetition == 0 && !part.isMerged;
    if (!isFirst) {
        bar.opacity = kPale;
        bar.edge = part.isMerged || width < 3 ? QString() : lane.colour;
    }
    m_picture.items.append(bar);
    const QString time = part.end ? timeInWords(*part.end - part.start) : QString();
    if (isFirst && part.end && double(time.size()) * 12 * kLetterWidth + 10 < width)
        text({ left + width / 2, top + kBarHeight / 2 + 4 }, time, kBase, 12, true, Anchor::Middle);
}

void Figure::drawLane(qsizetype index)
{
    const Lane &lane = m_lanes.at(index);
    const double top = laneTop(index);
    const double middle = top + kLaneHeight / 2;
    line(kMargin, top, kWidth - kMargin, top);
    line(kPlotLeft, middle, kWidth - kMargin, middle);
    double left = kMargin + 12;
    if (lane.component > 0) {
        box({ left, middle - 18, 18, 18 }, lane.colour, {}, 4);
        text({ left + 9, middle - 5 }, QString::number(lane.component), kBase, 12, true, Anchor::Middle);
    }
    left += 26;
    text({ left, middle - 4 }, lane.name, kTextColour, 13, true);
    text({ left, middle + 14 }, lane.level, kDim, 12);
    const milliseconds resolution { qint64(std::ceil(2000 / m_pixelsPerSecond)) };
    for (const TimelinePart &part : m_timeline.parts(milliseconds(0), m_end, resolution)) {
        if (part.isSounding && (lane.component == 0 || part.components.contains(lane.component)))
            drawBar(part, lane, middle - kBarHeight / 2);
    }
}

/// Hatching where nothing plays any more, or the fading of what goes on.
void Figure::drawEnd()
{
    const double top = laneTop(0);
    const double rightEdge = kWidth - kMargin;
    if (m_isEndless) {
        m_picture.items.append(PictureBox {
            { rightEdge - kFadeWidth, top, kFadeWidth, m_bottom - top }, kBase, 1, {}, 0, true });
        if (!m_timeline.total() && !m_saysForEver)
            text({ rightEdge - 8, top - 10 }, Pictures::tr("for ever"), kTextColour, 12, true, Anchor::End);
        return;
    }
    const double left = x(*m_timeline.total());
    box({ left, top, rightEdge - left, m_bottom - top }, kAlternate);
    // Each stroke rises to the right at 45 degrees; x + y is the same all along it.
    for (double sum = std::ceil((left + top) / kHatchGap) * kHatchGap; sum < rightEdge + m_bottom;
         sum += kHatchGap) {
        const double x1 = std::max(left, sum - m_bottom);
        const double x2 = std::min(rightEdge, sum - top);
        if (x1 < x2)
            line(x1, sum - x1, x2, sum - x2);
    }
    m_picture.items.append(PictureLine { { left, top, left, m_bottom }, kDim, 1 });
}

ScriptPicture Figure::draw(const QString &title, const QStringList &sections)
{
    m_picture.size = { kWidth, m_bottom + kMargin };
    m_picture.title = title;
    m_picture.description = sections.join("; "_L1);
    box({ 0, 0, kWidth, m_bottom + kMargin }, kBase);
    m_picture.items.append(PictureText { { kMargin, kMargin + 14 }, title, kTextColour, 15, true, true, {} });
    text({ kMargin, kMargin + 36 }, m_picture.description, kDim, 13);
    drawRuler();
    drawBand(sections);
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane)
        drawLane(lane);
    drawEnd();
    line(kPlotLeft, kMargin + kTitleHeight, kPlotLeft, m_bottom);
    const double top = kMargin + kTitleHeight;
    m_picture.items.append(
        PictureBox { { kMargin, top, kWidth - 2 * kMargin, m_bottom - top }, {}, 1, kHairline, 4, false });
    return std::move(m_picture);
}

/// The loudest that sounds at once.
int loudest(const ToneScript &script)
{
    std::optional<int> level;
    for (const ScriptSection &section : script.sections) {
        for (const ScriptSegment &segment : section.segments) {
            QList<ToneComponent> sound;
            for (const int number : segment.components) {
                if (number >= 1 && number <= script.frequencies.size())
                    sound.append(script.frequencies.at(number - 1));
            }
            if (!sound.isEmpty())
                level = std::max(level.value_or(levelTogether(sound)), levelTogether(sound));
        }
    }
    return level.value_or(0);
}

} // namespace

milliseconds usualHorizon(const ScriptTimeline &timeline)
{
    return timeline.total().value_or(kEndlessHorizon);
}

ScriptPicture pictureOf(const ToneScript &script, milliseconds until)
{
    QList<Lane> lanes;
    for (int i = 0; i < script.frequencies.size(); ++i) {
        const ToneComponent &component = script.frequencies.at(i);
        lanes.append({ i + 1, kComponentColours[size_t(i) % std::size(kComponentColours)],
            frequencyInWords(component), levelInWords(component.tenthsOfDbm) });
    }
    if (lanes.size() > 1)
        lanes.append({ 0, kDim, Pictures::tr("Together"), levelInWords(loudest(script)) });
    QStringList sections;
    for (const ScriptSection &section : script.sections)
        sections.append(sectionInWords(section, script.frequencies));
    return Figure(ScriptTimeline(script), lanes, until).draw(printTone(script), sections);
}

ScriptPicture pictureOf(const CadenceScript &script, milliseconds until)
{
    QStringList sections;
    for (const ScriptSection &section : script.sections)
        sections.append(sectionInWords(section));
    const Lane lane { 0, kDim, Pictures::tr("Ring"), Pictures::tr("on or off") };
    return Figure(ScriptTimeline(script), { lane }, until).draw(printCadence(script), sections);
}

} // namespace flatprofile
