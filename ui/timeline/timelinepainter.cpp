#include "ui/timeline/timelinepainter.h"

#include "core/signal/scriptwords.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr double kPaleLight = 0.22;
constexpr double kPaleDark = 0.30;
constexpr double kOverviewStrength = 0.6;
constexpr double kBarRadius = 4;

struct Timelines
{
    Q_DECLARE_TR_FUNCTIONS(Timelines)
};

/// Between both; in a window too small for that, at the lower one.
double within(double value, double least, double most)
{
    return std::max(least, std::min(value, most));
}

class Painting
{
public:
    Painting(QPainter &painter, const TimelineLayout &layout, const TimedScript &script,
        const TimelineMarks &marks, const Theme &theme, const QFont &font)
        : m_painter(painter)
        , m_layout(layout)
        , m_frame(layout.frame)
        , m_script(script)
        , m_marks(marks)
        , m_theme(theme)
        , m_font(font)
    {
    }

    void background();
    void overview(const Miniature &miniature);
    void ruler();
    void bands();
    void laneHeads();
    void selectionTint();
    void bars();
    void selectionBox();
    void end();
    void playHead();
    void readOut();

private:
    void text(const QRectF &area, int flags, const QString &words, const QColor &colour, double factor = 1,
        bool isBold = false);
    double widthOf(const QString &words, double factor, bool isBold) const;
    QFont fontOf(double factor, bool isBold) const;
    void horizontal(double y)
    {
        m_painter.fillRect(QRectF(0, std::floor(y), m_frame.size.width(), 1), m_theme.line);
    }
    void box(const QRectF &area, const QColor &fill, const QColor &edge, double radius, double width = 1);
    QColor laneColour(int lane) const
    {
        return m_script.isTone() && lane < m_frame.lanes ? m_theme.component(lane + 1) : m_theme.dim;
    }
    QRectF plot() const
    {
        return { m_frame.plotLeft(), m_frame.ruler().top(), m_frame.plotWidth(),
            m_frame.bottom() - m_frame.ruler().top() };
    }
    void head(int lane, const QString &name, const QString &level);

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineFrame &m_frame;
    const TimedScript &m_script;
    const TimelineMarks &m_marks;
    const Theme &m_theme;
    QFont m_font;
};

QFont Painting::fontOf(double factor, bool isBold) const
{
    QFont font = m_font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    font.setBold(isBold);
    return font;
}

double Painting::widthOf(const QString &words, double factor, bool isBold) const
{
    return QFontMetricsF(fontOf(factor, isBold)).horizontalAdvance(words);
}

void Painting::text(
    const QRectF &area, int flags, const QString &words, const QColor &colour, double factor, bool isBold)
{
    if (!m_marks.withText)
        return;
    m_painter.setFont(fontOf(factor, isBold));
    m_painter.setPen(colour);
    m_painter.drawText(area, flags | Qt::TextSingleLine,
        QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, area.width()));
}

void Painting::box(const QRectF &area, const QColor &fill, const QColor &edge, double radius, double width)
{
    const double inset = edge.isValid() ? width / 2 : 0;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Painting::background()
{
    m_painter.fillRect(QRectF({}, m_frame.size), m_theme.base);
    m_painter.fillRect(m_frame.ruler(), m_theme.alt);
    horizontal(m_frame.ruler().top());
    horizontal(m_frame.ruler().bottom());
    for (int lane = 0; lane < m_frame.lanes + (m_frame.hasTogether ? 1 : 0); ++lane)
        horizontal(m_frame.lane(lane).top());
    horizontal(m_frame.bottom());
    m_painter.fillRect(QRectF(std::floor(m_frame.plotLeft()) - 1, 0, 1, m_frame.bottom()), m_theme.line);
}

void Painting::overview(const Miniature &miniature)
{
    const QRectF area = m_frame.overview();
    box(area, m_theme.alt, m_theme.line, 3);
    paintMiniature(m_painter, miniature, m_theme, kOverviewStrength);
    const QRectF window = m_marks.window.intersected(area);
    if (!window.isEmpty() && window.width() < area.width() - 1) {
        QColor veil = m_theme.link;
        veil.setAlphaF(0.10F);
        box(window, veil, m_theme.link, 3, 1.5);
        const QRectF grip(window.right() - 3, window.center().y() - 8, 3, 16);
        m_painter.fillRect(grip, m_theme.link);
    }
    if (m_marks.overviewPlayHead)
        m_painter.fillRect(
            QRectF(*m_marks.overviewPlayHead - 0.75, area.top() - 2, 1.5, area.height() + 4), m_theme.text);
    const double pad = 14 * m_frame.unit();
    const QRectF words(pad, area.top(), m_frame.plotLeft() - 1.5 * pad, area.height());
    const Duration total = totalDuration(m_script.sections);
    text(words.adjusted(0, 0, 0, -words.height() / 2), Qt::AlignBottom, Timelines::tr("Whole script"),
        m_theme.text, 0.95, true);
    text(words.adjusted(0, words.height() / 2, 0, 0), Qt::AlignTop,
        m_script.sections.size() == 1
            ? timeInWords(total)
            : Timelines::tr("%1, %n section(s)", nullptr, int(m_script.sections.size()))
                  .arg(timeInWords(total)),
        m_theme.dim, 0.9);
}

void Painting::ruler()
{
    const QRectF ruler = m_frame.ruler();
    const double height = ruler.height();
    for (const TimelineTick &tick : m_layout.ticks) {
        if (tick.x < m_frame.plotLeft() - 0.5 || tick.x > m_frame.plotRight() + 0.5)
            continue;
        const bool isLabelled = !tick.label.isEmpty();
        const double x = std::floor(tick.x);
        m_painter.fillRect(QRectF(x, ruler.bottom() - height * (isLabelled ? 0.34 : 0.18), 1,
                               height * (isLabelled ? 0.34 : 0.18)),
            mix(m_theme.line, m_theme.dim, 0.5));
        if (!isLabelled)
            continue;
        m_painter.fillRect(
            QRectF(x, m_frame.band().bottom(), 1, m_frame.bottom() - m_frame.band().bottom()), m_theme.line);
        const double width = widthOf(tick.label, 0.8, false) + 4;
        const double left = within(tick.x - width / 2, m_frame.plotLeft() + 2, m_frame.plotRight() - width);
        text({ left, ruler.top(), width, height * 0.72 }, Qt::AlignCenter, tick.label, m_theme.dim, 0.8);
    }
}

void Painting::bands()
{
    for (const TimelineBand &band : m_layout.bands) {
        const bool isSelected = band.isFirst && m_marks.selected == band.place;
        QRectF area = band.area;
        area.setRight(std::min(area.right(), m_frame.plotRight()));
        area.setLeft(std::max(area.left(), m_frame.plotLeft()));
        if (area.width() <= 0)
            continue;
        box(area,
            isSelected ? m_theme.selection : mix(m_theme.base, m_theme.text, band.isFirst ? 0.10 : 0.06), {},
            3);
        const double pad = 8 * m_frame.unit();
        QRectF words = area.adjusted(pad, 0, -pad, 0);
        if (band.isEndless && band.isFirst) {
            const QString ever = timeInWords(std::nullopt);
            const double width = widthOf(ever, 0.9, true);
            if (words.width() > width) {
                text(words, Qt::AlignRight | Qt::AlignVCenter, ever, m_theme.text, 0.9, true);
                words.setRight(words.right() - width - pad);
            }
        }
        const double least = 24 * m_frame.unit();
        const bool isWide = words.width() >= widthOf(band.title, 0.9, true);
        const QString name = isWide ? band.title : band.shortTitle;
        const double title = name.isEmpty() ? 0 : widthOf(name, 0.9, true) + pad;
        if (title > 0 && area.width() >= title - pad + 4)
            text(isWide ? words : area, Qt::AlignVCenter | (isWide ? Qt::AlignLeft : Qt::AlignHCenter), name,
                m_theme.text, 0.9, true);
        if (isWide && words.width() > title + 2 * least)
            text(words.adjusted(title, 0, 0, 0), Qt::AlignVCenter, band.words, m_theme.dim, 0.9);
    }
}

void Painting::head(int lane, const QString &name, const QString &level)
{
    const QRectF area = m_frame.lane(lane);
    const double unit = m_frame.unit();
    double left = 14 * unit;
    if (m_script.isTone() && lane < m_frame.lanes) {
        const QRectF chip(left, area.center().y() - 19 * unit, 19 * unit, 19 * unit);
        box(chip, laneColour(lane), {}, 4);
        text(chip, Qt::AlignCenter, QString::number(lane + 1), m_theme.base, 0.9, true);
    }
    left += 28 * unit;
    const QRectF words(left, area.top(), m_frame.plotLeft() - left - 6 * unit, area.height());
    const double half = area.height() / 2;
    text(words.adjusted(0, 0, 0, -half), Qt::AlignBottom, name, m_theme.text, 1, true);
    text(words.adjusted(0, half + unit, 0, 0), Qt::AlignTop, level, m_theme.dim, 0.9);
}

void Painting::laneHeads()
{
    for (int lane = 0; lane < m_frame.lanes; ++lane) {
        if (!m_script.isTone()) {
            head(lane, Timelines::tr("Ring"), Timelines::tr("on or off"));
        } else if (lane < m_script.frequencies.size()) {
            const ToneComponent &component = m_script.frequencies.at(lane);
            head(lane, frequencyInWords(component), levelInWords(component.tenthsOfDbm));
        }
        m_painter.fillRect(
            QRectF(m_frame.plotLeft(), std::floor(m_frame.lane(lane).center().y()), m_frame.plotWidth(), 1),
            mix(m_theme.line, m_theme.dim, 0.25));
    }
    if (!m_frame.hasTogether)
        return;
    QList<ToneComponent> sound;
    if (m_marks.selected && hasSegment(m_script, *m_marks.selected)) {
        const ScriptSection &section = m_script.sections.at(m_marks.selected->section);
        for (const int number : section.segments.at(m_marks.selected->segment).components)
            sound.append(m_script.frequencies.value(number - 1));
    }
    head(m_frame.lanes, Timelines::tr("Together"),
        sound.isEmpty() ? Timelines::tr("silence") : levelInWords(levelTogether(sound)));
    m_painter.fillRect(QRectF(m_frame.plotLeft(), std::floor(m_frame.lane(m_frame.lanes).center().y()),
                           m_frame.plotWidth(), 1),
        mix(m_theme.line, m_theme.dim, 0.25));
}

void Painting::selectionTint()
{
    const TimelineSegment *segment = m_marks.selected ? m_layout.segment(*m_marks.selected) : nullptr;
    if (segment)
        m_painter.fillRect(segment->area.intersected(plot()), mix(m_theme.base, m_theme.selection, 0.5));
}

void Painting::bars()
{
    const double pale = m_theme.isDark() ? kPaleDark : kPaleLight;
    for (const TimelineBar &bar : m_layout.bars) {
        const bool isTogether = bar.lane >= m_frame.lanes;
        QColor colour = laneColour(bar.lane);
        if (isTogether) // its level is the sum, its colour nobody's
            colour = mix(m_theme.base, m_theme.dim, 0.55);
        QRectF area = bar.area;
        const double radius = std::min(kBarRadius, area.width() / 3);
        if (bar.isFirst)
            box(area, colour, {}, isTogether ? std::min(8.0, area.width() / 3) : radius);
        else
            box(area, mix(m_theme.base, colour, isTogether ? 0.45 : pale),
                isTogether || area.width() < 4 ? QColor() : mix(m_theme.base, colour, 0.6), radius);
        if (isTogether)
            continue;
        const bool isCutAtLeft = area.left() < m_frame.plotLeft();
        const QRectF shown = area.intersected(plot());
        const double width = widthOf(bar.label, 0.95, true) + 12 * m_frame.unit();
        if (!bar.label.isEmpty() && !isCutAtLeft && shown.width() > width)
            text(shown, Qt::AlignCenter, bar.label, m_theme.base, 0.95, true);
        // The grip says that the end of what sounds can be moved.
        const TimelineSegment *segment
            = bar.isFirst && m_marks.canEdit ? m_layout.segment(bar.place) : nullptr;
        const bool isWhole = segment && segment->onEnd && !bar.isEndless && area.width() > 14;
        if (isWhole && area.right() < m_frame.plotRight() + 4)
            m_painter.fillRect(
                QRectF(area.right() - 7, area.center().y() - std::min(10.0, area.height() / 2 - 4), 2.5,
                    std::min(20.0, area.height() - 8)),
                m_theme.base);
    }
}

void Painting::selectionBox()
{
    const TimelineSegment *segment = m_marks.selected ? m_layout.segment(*m_marks.selected) : nullptr;
    if (!segment || segment->area.width() <= 0)
        return;
    QRectF area = segment->area.adjusted(0, 2, 0, -2);
    const double onEnd = [&] {
        for (const TimelineEdge &edge : m_layout.edges) {
            if (edge.place == segment->place && edge.edge == ScriptEdge::On)
                return edge.x;
        }
        return area.right();
    }();
    const QRectF on(area.left(), area.top(), std::max(2.0, onEnd - area.left()), area.height());
    const QRectF shown = m_marks.edge == ScriptEdge::On ? on : area;
    m_painter.save();
    m_painter.setClipRect(plot().adjusted(-2, 0, 2, 0));
    box(shown, {}, m_theme.link, 3, m_marks.hasFocus ? 2 : 1);
    // The edge that Up and Down move is the thick one.
    if (m_marks.hasFocus && m_marks.canEdit) {
        double x = m_marks.edge == ScriptEdge::On ? on.right() : area.right();
        double top = area.top();
        double bottom = area.bottom();
        if (m_marks.edge == ScriptEdge::Section) {
            top = m_frame.band().top() + 2;
            bottom = m_frame.band().bottom() - 2;
            for (const TimelineEdge &edge : m_layout.edges) {
                if (edge.edge == ScriptEdge::Section && edge.place.section == segment->place.section)
                    x = edge.x;
            }
        }
        m_painter.fillRect(QRectF(x - 3, top, 3, bottom - top), m_theme.link);
    }
    m_painter.restore();
}

void Painting::end()
{
    if (m_layout.ended.isEmpty())
        return;
    m_painter.fillRect(m_layout.ended, m_theme.alt);
    paintHatching(m_painter, m_layout.ended, m_theme.line);
    m_painter.fillRect(
        QRectF(std::floor(m_layout.ended.left()), m_layout.ended.top(), 1, m_layout.ended.height()),
        m_theme.edge);
    const QString words = Timelines::tr("the end");
    if (m_layout.ended.width() > widthOf(words, 0.9, false) + 14)
        text(m_layout.ended.adjusted(8, 4, -4, 0), Qt::AlignTop, words, m_theme.dim, 0.9);
}

void Painting::playHead()
{
    if (!m_marks.playHead || *m_marks.playHead < m_frame.plotLeft()
        || *m_marks.playHead > m_frame.plotRight())
        return;
    const double x = *m_marks.playHead;
    m_painter.fillRect(
        QRectF(x - 0.75, m_frame.ruler().top(), 1.5, m_frame.bottom() - m_frame.ruler().top()), m_theme.text);
    const double width = widthOf(m_marks.playTime, 0.85, true) + 14 * m_frame.unit();
    const double left = within(x - width / 2, m_frame.plotLeft(), m_frame.plotRight() - width);
    const QRectF flag(left, m_frame.ruler().top() + 2, width, m_frame.ruler().height() * 0.72);
    box(flag, m_theme.text, {}, 4);
    text(flag, Qt::AlignCenter, m_marks.playTime, m_theme.base, 0.85, true);
}

void Painting::readOut()
{
    if (!m_marks.readOutX)
        return;
    const QString hint = Timelines::tr("Shift: steps of 1 ms");
    const double unit = m_frame.unit();
    const double first = widthOf(m_marks.readOut, 0.95, true);
    const double width = first + widthOf(hint, 0.9, false) + 30 * unit;
    const double height = m_frame.lineHeight + 8 * unit;
    const double left = std::min(*m_marks.readOutX + 8 * unit, m_frame.plotRight() - width);
    const QRectF lanes = m_frame.lane(0);
    const QRectF area(
        left, lanes.bottom() - height / 2 - (m_frame.lanes == 1 ? lanes.height() / 2 : 0), width, height);
    box(area, m_theme.base, m_theme.edge, 4);
    text(area.adjusted(10 * unit, 0, 0, 0), Qt::AlignVCenter, m_marks.readOut, m_theme.text, 0.95, true);
    text(area.adjusted(20 * unit + first, 0, 0, 0), Qt::AlignVCenter, hint, m_theme.dim, 0.9);
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const Miniature &overview,
    const TimedScript &script, const TimelineMarks &marks, const Theme &theme, const QFont &font)
{
    Painting painting(painter, layout, script, marks, theme, font);
    painting.background();
    painting.overview(overview);
    painter.save();
    const TimelineFrame &frame = layout.frame;
    painter.setClipRect(QRectF(frame.plotLeft(), 0, frame.plotWidth(), frame.bottom()));
    painting.selectionTint();
    painter.setClipping(false);
    painting.ruler();
    painting.laneHeads();
    painting.bands();
    painter.setClipRect(QRectF(frame.plotLeft(), 0, frame.plotWidth(), frame.bottom()));
    painting.end();
    painting.bars();
    painter.restore();
    painting.selectionBox();
    painting.playHead();
    painting.readOut();
}

} // namespace flatprofile
