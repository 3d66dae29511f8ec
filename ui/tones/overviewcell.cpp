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
static constexpr qsizetype kMostCaption = 200; // characters; a longer text is no script

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

namespace {

/// Where the parts of a cell are, for painting and clicks alike.
struct CellParts
{
    CellParts(const QRectF &area, double lineHeight)
        : line(lineHeight)
    {
        const double pad = line * 0.6;
        inner = area.adjusted(pad, pad * 0.6, -pad, -pad * 0.6);
    }
    /// Signs stand in a row, the first at the right.
    QRectF sign(int index) const
    {
        const int size = int(line * 0.85);
        return { inner.right() - size - index * line, inner.top() + (line - size) / 2, double(size),
            double(size) };
    }

    double line;
    QRectF inner;
};

bool hasSign(const OverviewEntry &entry)
{
    return entry.isWrong || (entry.other && !entry.other->isAlike);
}

} // namespace

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
    const double line = metrics.height();
    const CellParts parts(area, line);
    const QRectF inner = parts.inner;
    painter.setFont(title);
    painter.setPen(entry.isSet ? theme.text : theme.dim);
    const bool isMarked = hasSign(entry);
    const bool hasPlay = look.isPlaying || look.offersPlay;
    const double signs = line * ((isMarked ? 1 : 0) + (hasPlay ? 1 : 0));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width() - signs, line), Qt::AlignVCenter,
        metrics.elidedText(entry.field, Qt::ElideRight, inner.width() - signs));
    const auto drawSign = [&](int index, const QString &name, const QColor &colour) {
        const QRectF place = parts.sign(index);
        painter.drawPixmap(place.topLeft(),
            iconPixmap(
                name, int(place.width()), colour, std::max(1.0, painter.device()->devicePixelRatioF())));
    };
    if (isMarked)
        drawSign(0, entry.isWrong ? u"error"_s : u"diff"_s, entry.isWrong ? theme.error : theme.changed);
    if (hasPlay)
        drawSign(isMarked ? 1 : 0, look.isPlaying && look.offersPlay ? u"stop"_s : u"play"_s,
            look.isPlaying ? theme.link : theme.dim);

    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() * kCaption);
    const QFontMetricsF small(fixed, painter.device());
    const QRectF caption(inner.left(), inner.bottom() - small.height(), inner.width(), small.height());
    painter.setFont(fixed);
    painter.setPen(theme.dim);
    painter.drawText(caption, Qt::AlignVCenter,
        small.elidedText(entry.text.left(kMostCaption), Qt::ElideRight, caption.width()));

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
    setAttribute(Qt::WA_Hover); // the play sign comes and goes
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
    const OverviewLook look { hasFocus(), m_isPlaying, underMouse() && !playSign().isNull() };
    paintOverviewEntry(painter, rect(), m_entry, m_until, Theme::of(this), font(), look);
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

QRectF OverviewCell::playSign() const
{
    if (m_entry.timeline.places().isEmpty())
        return {};
    QFont title = font();
    title.setBold(m_entry.isSet);
    return CellParts(rect(), QFontMetricsF(title, this).height()).sign(hasSign(m_entry) ? 1 : 0);
}

static bool isOn(const QRectF &sign, QPointF at)
{
    constexpr double kAround = 5; // a sign is small
    return !sign.isNull() && sign.adjusted(-kAround, -kAround, kAround, kAround).contains(at);
}

void OverviewCell::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && isOn(playSign(), event->position()))
        emit playRequested();
}

void OverviewCell::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOn(playSign(), event->position()))
        emit playRequested(); // two clicks, not one double click
    else
        emit openRequested();
}

} // namespace flatprofile
