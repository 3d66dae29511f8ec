#include "ui/schedule/schedulechart.h"

#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulewording.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kMostRows = 4;

/// The same for a reason in every window; the row's name says it, too.
static QColor colourOf(ResyncInstant::Why why, const Theme &theme)
{
    using Why = ResyncInstant::Why;
    switch (why) {
    case Why::First:
        return theme.text;
    case Why::Retry:
        return theme.component(2);
    case Why::Periodic:
        return theme.component(1);
    case Why::At:
        break;
    }
    return theme.component(3);
}

static QString requestWords(double requests)
{
    return QLocale().toString(requests < 10 ? std::round(requests * 10) / 10 : std::round(requests));
}

ScheduleChart::ScheduleChart(ScheduleBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The next 48 hours"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&bench, &ScheduleBench::changed, this, &ScheduleChart::layOut);
    layOut();
}

void ScheduleChart::layOut()
{
    const double line = fontMetrics().height();
    ScheduleMeasures measures;
    measures.width = width() - line / 2;
    measures.names = line * 9;
    measures.line = line;
    measures.load = line * 5;
    m_layout = layOutSchedule(m_bench.instants(), m_bench.profileInstants(), m_bench.fails(0) ? m_bench.failures() : 0,
        m_bench.load(), ScheduleBench::kHorizon, m_bench.clock(), measures);
    if (m_current >= m_bench.instants().size())
        setCurrent(-1);
    const LoadPeak peak = m_bench.peak();
    //: %1 and %2 are numbers, %3 is a time of day
    setAccessibleDescription(tr("%1 attempts; at most %2 requests a minute, at %3.")
                                 .arg(m_bench.instants().size())
                                 .arg(requestWords(peak.requests), clockWords(peak.at, m_bench.clock())));
    update();
}

QSize ScheduleChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return { line * 40, (line + 8) + kMostRows * (line + 14) + 7 * line };
}

QSize ScheduleChart::minimumSizeHint() const
{
    return { fontMetrics().height() * 20, sizeHint().height() };
}

void ScheduleChart::setCurrent(int instant)
{
    if (m_current == instant)
        return;
    m_current = instant;
    if (const auto *mark = instant < 0 ? nullptr : markOf(m_layout, instant)) {
        setAccessibleDescription(wordsOf(*mark));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
    emit currentChanged(instant);
}

QString ScheduleChart::wordsOf(const ScheduleLayout::Mark &mark) const
{
    const ResyncInstant &first = m_bench.instants().at(mark.first);
    const ResyncInstant &last = m_bench.instants().at(mark.last);
    QString words = whyWords(first.why) + ": "_L1 + clockWords(first.earliest, last.latest, m_bench.clock());
    if (mark.first != mark.last)
        words += ", "_L1 + tr("%n attempt(s)", nullptr, int(mark.last - mark.first + 1));
    if (mark.isHeld)
        words += ", "_L1 + tr("held back by the triggers");
    else if (mark.fails)
        words += ", "_L1 + tr("fails");
    return words;
}

void ScheduleChart::paintTicks(QPainter &painter) const
{
    const Theme theme = Theme::of(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QFont bold = small;
    bold.setBold(true);
    for (const ScheduleLayout::Tick &tick : m_layout.ticks) {
        const double x = std::round(tick.x);
        const double top = tick.label.isEmpty() ? m_layout.ruler - 4 : m_layout.ruler - 8;
        painter.fillRect(QRectF(x, top, 1, m_layout.ruler - top), theme.edge);
        if (!tick.label.isEmpty())
            painter.fillRect(QRectF(x, m_layout.ruler, 1, m_layout.load.bottom() - m_layout.ruler),
                tick.isMidnight ? theme.edge : theme.line);
        painter.setFont(tick.isMidnight ? bold : small);
        painter.setPen(tick.isMidnight ? theme.text : theme.dim);
        const double width = painter.fontMetrics().horizontalAdvance(tick.label);
        if (!tick.label.isEmpty() && x + width / 2 < m_layout.plot.right() + 4)
            painter.drawText(QPointF(x - width / 2, painter.fontMetrics().ascent()), tick.label);
    }
}

void ScheduleChart::paintRow(QPainter &painter, const ScheduleLayout::Row &row) const
{
    const Theme theme = Theme::of(this);
    const QColor colour = colourOf(row.why, theme);
    painter.fillRect(QRectF(0, row.place.bottom() - 1, row.place.width(), 1), theme.line);
    painter.setFont(font());
    painter.setPen(theme.text);
    const QRectF name(0, row.place.top(), m_layout.plot.left() - 12, row.place.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, whyWords(row.why));
    painter.setPen(theme.dim);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(row.count));
    for (const ScheduleLayout::Mark &mark : row.profileMarks)
        painter.fillRect(mark.place, theme.edge);
    for (const ScheduleLayout::Mark &mark : row.marks) {
        const QRectF place(std::round(mark.place.left()), mark.place.top(),
            std::max(3.0, std::round(mark.place.width())), mark.place.height());
        if (mark.isHeld) {
            painter.setPen(theme.edge);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        } else if (place.width() > 4) {
            // A wait drawn at random: anywhere in the bar.
            painter.fillRect(place, mix(theme.base, colour, theme.isDark() ? 0.45 : 0.35));
            painter.fillRect(QRectF(place.left(), place.top(), 2, place.height()), colour);
            painter.fillRect(QRectF(place.right() - 2, place.top(), 2, place.height()), colour);
        } else {
            painter.fillRect(place, colour);
        }
        if (mark.fails) {
            const QPointF centre(place.center().x(), place.top() - 1);
            painter.setPen(QPen(theme.error, 1.5));
            painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
            painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
        }
        if (m_current >= mark.first && m_current <= mark.last) {
            painter.setPen(QPen(theme.link, hasFocus() ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), 3, 3);
        }
    }
}

void ScheduleChart::paintLoad(QPainter &painter) const
{
    const Theme theme = Theme::of(this);
    const QRectF &area = m_layout.load;
    const LoadPeak peak = m_bench.peak();
    const double line = fontMetrics().height();
    painter.setFont(font());
    painter.setPen(theme.text);
    const QRectF name(0, area.top(), m_layout.plot.left() - 12, line);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, tr("Server load"));
    painter.setPen(theme.dim);
    const QString words[] { tr("peak %1 / min").arg(requestWords(peak.requests)),
        tr("at %1").arg(clockWords(peak.at, m_bench.clock())) };
    for (int i = 0; i < 2 && peak.requests > 0; ++i)
        painter.drawText(name.translated(0, line * (i + 1)), Qt::AlignVCenter | Qt::AlignLeft, words[i]);
    QPainterPath path;
    path.moveTo(area.bottomLeft());
    for (qsizetype column = 0; column < m_layout.columns.size(); ++column) {
        const double y = area.bottom() - m_layout.columns.at(column) * (area.height() - 1);
        path.lineTo(area.left() + double(column), y);
        path.lineTo(area.left() + double(column) + 1, y);
    }
    path.lineTo(area.left() + double(m_layout.columns.size()), area.bottom());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(theme.base, theme.link, theme.isDark() ? 0.55 : 0.45));
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), theme.line);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.edge);
}

void ScheduleChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicks(painter);
    paintLoad(painter);
    for (const ScheduleLayout::Row &row : std::as_const(m_layout.rows))
        paintRow(painter, row);
}

void ScheduleChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ScheduleChart::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_bench.instants().size());
    const auto *mark = m_current < 0 ? nullptr : markOf(m_layout, m_current);
    int wanted = -1;
    if (event->key() == Qt::Key_Right)
        wanted = mark ? int(mark->last) + 1 : 0;
    else if (event->key() == Qt::Key_Left)
        wanted = mark ? int(mark->first) - 1 : count - 1;
    else if (event->key() == Qt::Key_Home)
        wanted = 0;
    else if (event->key() == Qt::Key_End)
        wanted = count - 1;
    else
        return QWidget::keyPressEvent(event);
    if (wanted >= 0 && wanted < count)
        setCurrent(wanted);
}

void ScheduleChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto *mark = markAt(m_layout, event->position()))
        setCurrent(int(mark->first));
}

bool ScheduleChart::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        layOut();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF point = help->pos();
    if (const auto *mark = markAt(m_layout, point)) {
        QToolTip::showText(help->globalPos(), wordsOf(*mark), this);
    } else if (m_layout.load.contains(point) && !m_layout.columns.isEmpty()) {
        const auto column = std::clamp(
            qsizetype(point.x() - m_layout.load.left()), qsizetype(0), m_layout.columns.size() - 1);
        const std::chrono::seconds at(qint64((point.x() - m_layout.load.left()) / m_layout.load.width()
            * double(std::chrono::seconds(ScheduleBench::kHorizon).count())));
        QToolTip::showText(help->globalPos(),
            tr("%1: %2 requests a minute")
                .arg(clockWords(at, m_bench.clock()),
                    requestWords(m_layout.columns.at(column) * m_bench.peak().requests)),
            this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace flatprofile
