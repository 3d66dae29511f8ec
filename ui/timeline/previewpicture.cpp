#include "ui/timeline/previewpicture.h"

#include "core/signal/rulerticks.h"
#include "core/signal/scriptwords.h"
#include "ui/style/theme.h"
#include "ui/timeline/miniature.h"
#include "ui/timeline/timelinelayout.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr double kUnsetStrength = 0.58;
static constexpr int kPadding = 12;
static constexpr double kCaption = 0.9;
static constexpr double kAxis = 0.8;

PreviewPicture::PreviewPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PreviewPicture::show(const TimedScript &script, const ScriptTimeline &timeline, bool isSet)
{
    m_script = script;
    m_timeline = timeline;
    m_isSet = isSet;
    QStringList sections;
    for (const ScriptSection &section : script.sections)
        sections.append(
            script.isTone() ? sectionInWords(section, script.frequencies) : sectionInWords(section));
    setAccessibleName(tr("Picture of what is played"));
    setAccessibleDescription(sections.join("; "_L1));
    updateGeometry();
    update();
}

int PreviewPicture::legendHeight() const
{
    const int rows = (int(m_script.frequencies.size()) + 2) / 3;
    return m_script.isTone() ? rows * (fontMetrics().height() + 2) + 6 : 0;
}

QSize PreviewPicture::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    const int lanes = m_script.isTone() ? std::max(1, int(m_script.frequencies.size())) : 1;
    return { line * 8, 2 * kPadding + legendHeight() + std::max(2 * line, lanes * (line * 4 / 5)) + line };
}

QSize PreviewPicture::sizeHint() const
{
    return minimumSizeHint().expandedTo({ fontMetrics().height() * 16, 0 });
}

/// Colour, number, frequency of each component, and which of them is never heard; three a row.
double PreviewPicture::paintLegend(QPainter &painter)
{
    const Theme theme = Theme::of(this);
    QFont caption = font();
    caption.setPointSizeF(caption.pointSizeF() * kCaption);
    painter.setFont(caption);
    const QFontMetrics metrics(caption);
    const double column = (width() - 2.0 * kPadding)
        / std::min<double>(3, std::max<double>(1, double(m_script.frequencies.size())));
    for (int i = 0; i < m_script.frequencies.size(); ++i) {
        const bool isHeard
            = std::any_of(m_script.sections.begin(), m_script.sections.end(), [&](const auto &section) {
                  return std::any_of(section.segments.begin(), section.segments.end(),
                      [&](const ScriptSegment &segment) { return segment.components.contains(i + 1); });
              });
        const double left = kPadding + (i % 3) * column;
        const double top = kPadding + (i / 3) * (fontMetrics().height() + 2.0);
        const double size = metrics.height() * 0.55;
        painter.fillRect(
            QRectF(left, top + (metrics.height() - size) / 2, size, size), theme.component(i + 1));
        painter.setPen(theme.text);
        const QString name = frequencyInWords(m_script.frequencies.at(i));
        const QString words = isHeard ? QString::number(i + 1) + u' ' + name
                                      : QString::number(i + 1) + u' ' + tr("%1 silent").arg(name);
        painter.drawText(QRectF(left + size + 5, top, column - size - 8, metrics.height()), Qt::AlignVCenter,
            metrics.elidedText(words, Qt::ElideRight, int(column - size - 8)));
    }
    return kPadding + legendHeight();
}

void PreviewPicture::paintAxis(QPainter &painter, const QRectF &area, milliseconds until)
{
    const Theme theme = Theme::of(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kAxis);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), theme.line);
    const double pixels = area.width() * 1000 / double(std::max<qint64>(1, until.count()));
    for (const RulerTick &tick : rulerTicks(milliseconds(0), until, pixels)) {
        if (tick.label.isEmpty())
            continue;
        const double x = area.left() + double(tick.at.count()) / 1000 * pixels;
        const double width = metrics.horizontalAdvance(tick.label);
        if (tick.at.count() > 0 && x + width / 2 > area.right() + 1)
            continue;
        painter.fillRect(QRectF(std::floor(x), area.top(), 1, 4), theme.edge);
        painter.setPen(theme.dim);
        painter.drawText(
            QPointF(tick.at.count() == 0 ? x : x - width / 2, area.top() + 4 + metrics.ascent()), tick.label);
    }
}

void PreviewPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const double top = m_script.isTone() ? paintLegend(painter) : kPadding;
    const double axis = height() - kPadding - fontMetrics().height() + 4.0;
    const QRectF area(kPadding, top, width() - 2 * kPadding, axis - top);
    const milliseconds until = std::min(firstShownTime(m_timeline), shownTime(m_timeline) * 21 / 20);
    paintMiniature(
        painter, layOutMiniature(m_script, m_timeline, until, area), theme, m_isSet ? 1 : kUnsetStrength);
    paintAxis(painter, { area.left(), axis, area.width(), 1 }, until);
}

} // namespace flatprofile
