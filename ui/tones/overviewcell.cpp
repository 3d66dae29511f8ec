#include "ui/tones/overviewcell.h"

#include "core/signal/scriptwords.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/style/theme.h"
#include "ui/timeline/miniature.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/tones/overviewother.h"
#include "ui/tones/toneedits.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr double kUnsetStrength = 0.58;
static constexpr double kCaption = 0.85;

static std::optional<OverviewEntry::Other> otherEntry(
    const OverviewEntry &entry, TimedScript::Kind kind, const OverviewOther &other)
{
    const std::optional<QString> text = other.text(entry.element);
    if (!text)
        return std::nullopt;
    OverviewEntry::Other result { other.name, *text, readTimedScript(kind, *text).script, {}, true };
    result.timeline = timelineOf(result.script);
    result.isAlike = areAlike(entry.text, *text, kind == TimedScript::Kind::Tone);
    return result;
}

OverviewEntry overviewEntry(
    const DocumentSession &session, const QString &element, const OverviewOther *other)
{
    using Kind = ParameterState::Kind;
    OverviewEntry entry;
    entry.element = element;
    entry.field = fieldOf(session, element);
    entry.text = toneValues(session)(element);
    const Kind state = session.document().state(element).kind;
    entry.isSet = state != Kind::Absent && state != Kind::AccessOnly;
    entry.isChanged = session.isChanged(element);
    const ParameterId id = session.catalogue().find(element);
    entry.differs
        = id != kUnknownParameter && entry.text != session.catalogue().defaultValue(id, session.phone());
    const auto kind = ScriptBinding::kindOf(session.catalogue(), element).value_or(TimedScript::Kind::Tone);
    ReadTimedScript read = readTimedScript(kind, entry.text);
    entry.script = std::move(read.script);
    entry.timeline = timelineOf(entry.script);
    entry.isWrong = !entry.text.isEmpty()
        && std::any_of(read.problems.begin(), read.problems.end(),
            [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
    QStringList words;
    for (const ScriptSection &section : std::as_const(entry.script.sections))
        words.append(entry.script.isTone() ? sectionInWords(section, entry.script.frequencies)
                                           : sectionInWords(section));
    entry.words = words.join("; "_L1);
    if (other)
        entry.other = otherEntry(entry, kind, *other);
    return entry;
}

void paintOverviewEntry(QPainter &painter, const QRectF &area, const OverviewEntry &entry,
    std::chrono::milliseconds until, const Theme &theme, const QFont &font, OverviewLook look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.hasFocus ? QPen(theme.link, 2) : QPen(theme.line, 1));
    painter.setBrush(theme.base);
    const double inset = look.hasFocus ? 1 : 0.5;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 4, 4);
    if (entry.isChanged)
        painter.fillRect(QRectF(area.left(), area.top() + 2, 3, area.height() - 4), theme.changed);

    QFont title = font;
    title.setBold(entry.isSet);
    const QFontMetricsF metrics(title, painter.device());
    const double pad = metrics.height() * 0.6;
    const QRectF inner = area.adjusted(pad, pad * 0.6, -pad, -pad * 0.6);
    painter.setFont(title);
    painter.setPen(entry.isSet ? theme.text : theme.dim);
    const double line = metrics.height();
    const bool isOther = entry.other && !entry.other->isAlike;
    const double sign = entry.isWrong || look.isPlaying || isOther ? line : 0;
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width() - sign, line), Qt::AlignVCenter,
        metrics.elidedText(entry.field, Qt::ElideRight, inner.width() - sign));
    if (sign > 0) {
        const QString name = look.isPlaying ? u"play"_s : entry.isWrong ? u"error"_s : u"diff"_s;
        const QColor colour = look.isPlaying ? theme.link : entry.isWrong ? theme.error : theme.changed;
        const int size = int(line * 0.85);
        painter.drawPixmap(QPointF(inner.right() - size, inner.top() + (line - size) / 2),
            iconPixmap(name, size, colour, std::max(1.0, painter.device()->devicePixelRatioF())));
    }

    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * kCaption);
    const QFontMetricsF small(fixed, painter.device());
    const QRectF caption(inner.left(), inner.bottom() - small.height(), inner.width(), small.height());
    painter.setFont(fixed);
    painter.setPen(theme.dim);
    painter.drawText(
        caption, Qt::AlignVCenter, small.elidedText(entry.text, Qt::ElideRight, caption.width()));

    const QRectF plot(
        inner.left(), inner.top() + line + 4, inner.width(), caption.top() - inner.top() - line - 8);
    if (!entry.text.isEmpty()) {
        paintMiniature(painter, layOutMiniature(entry.script, entry.timeline, until, plot), theme,
            entry.isSet ? 1 : kUnsetStrength);
    } else {
        painter.setFont(font);
        painter.setPen(theme.dim);
        painter.drawText(plot, Qt::AlignVCenter,
            metrics.elidedText(OverviewCell::tr("empty: silent"), Qt::ElideRight, plot.width()));
    }
    if (entry.other)
        paintOutlines(
            painter, layOutMiniature(entry.other->script, entry.other->timeline, until, plot), theme.changed);
    painter.restore();
}

OverviewCell::OverviewCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(sizeHint().height());
    setMaximumHeight(fontMetrics().height() * 7 + 12);
}

void OverviewCell::show(const OverviewEntry &entry, std::chrono::milliseconds until)
{
    m_entry = entry;
    m_until = until;
    setAccessibleName(entry.field);
    QString said = entry.text.isEmpty() ? tr("empty in the profile: silent") : entry.words;
    if (entry.other && entry.other->isAlike)
        said = tr("%1. %2 is alike.").arg(said, entry.other->name);
    else if (entry.other && entry.other->text.isEmpty())
        said = tr("%1. %2 is silent.").arg(said, entry.other->name);
    else if (entry.other)
        //: %2 is a country or a file, %3 its script
        said = tr("%1. %2 differs: %3").arg(said, entry.other->name, entry.other->text);
    setAccessibleDescription(entry.isWrong ? tr("%1. Has errors.").arg(said)
            : entry.isSet                  ? said
                                           : tr("%1. Not in the profile.").arg(said));
    setToolTip(plainTip(said));
    update();
}

void OverviewCell::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    update();
}

QSize OverviewCell::sizeHint() const
{
    const int line = fontMetrics().height();
    return { line * 12, line * 5 + 12 };
}

void OverviewCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOverviewEntry(
        painter, rect(), m_entry, m_until, Theme::of(this), font(), { hasFocus(), m_isPlaying });
}

void OverviewCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested();
        return;
    case Qt::Key_Space:
        emit playRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit moveRequested(event->key() == Qt::Key_Left ? -1 : 1, 0);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit moveRequested(0, event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewCell::keyReleaseEvent(QKeyEvent *event)
{
    QWidget::keyReleaseEvent(event); // Space has played already
}

void OverviewCell::mouseDoubleClickEvent(QMouseEvent *)
{
    emit openRequested();
}

} // namespace flatprofile
