#include "ui/timeline/transportbar.h"

#include "core/signal/scriptwords.h"
#include "ui/sound/scriptplayer.h"
#include "ui/style/icons.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr int kSnaps[] { 1, 5, 10, 50, 100 }; // ms
static constexpr double kZoomStep = 1.5;

static QToolButton *toolButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

TransportBar::TransportBar(ScriptBinding &binding, ScriptPlayer &player, TimelineView &view, QWidget *parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_player(player)
    , m_view(view)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    createSound(*layout);
    layout->addStretch();
    createScale(*layout);
    connect(&player, &ScriptPlayer::stateChanged, this, &TransportBar::showState);
    connect(&player, &ScriptPlayer::positionChanged, this, [this](milliseconds at) {
        m_view.setPlayHead(at.count() > 0 || m_player.isPlaying() ? std::optional(at) : std::nullopt);
        showPosition();
    });
    connect(&binding, &ScriptBinding::changed, this, [this] {
        m_player.setScript(m_binding.script());
        showState();
        showPosition();
    });
    connect(&view, &TimelineView::playRequested, this, &TransportBar::togglePlaying);
    connect(
        &view, &TimelineView::loopRequested, this, [this] { m_player.setLooping(!m_player.isLooping()); });
    connect(&view, &TimelineView::seekRequested, &player, &ScriptPlayer::seek);
    connect(&view, &TimelineView::scaleChanged, this, &TransportBar::showScale);
    player.setScript(binding.script());
    showState();
    showPosition();
    showScale();
}

void TransportBar::createSound(QHBoxLayout &layout)
{
    m_play = new QPushButton(icon(u"play"_s), tr("Play"), this);
    m_play->setObjectName("play"_L1);
    m_play->setAutoDefault(false);
    m_stop = toolButton(u"stop"_s, tr("Stop"), this);
    m_loop = toolButton(u"loop"_s, tr("Loop (L)"), this);
    m_loop->setCheckable(true);
    m_position = new QLabel(this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_position->setFont(fixed);
    m_position->setAccessibleName(tr("Position"));
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setRange(0, 100);
    m_volume->setValue(int(m_player.volume() * 100));
    m_volume->setFixedWidth(fontMetrics().height() * 5);
    m_volume->setAccessibleName(tr("Volume"));
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"volume"_s).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *percent = new QLabel(tr("%1 %").arg(m_volume->value()), this);
    percent->setForegroundRole(QPalette::PlaceholderText);
    percent->setMinimumWidth(percent->fontMetrics().horizontalAdvance(u"100 %"_s));
    layout.addWidget(m_play);
    layout.addWidget(m_stop);
    layout.addWidget(m_loop);
    layout.addSpacing(4);
    layout.addWidget(m_position);
    layout.addSpacing(12);
    layout.addWidget(sign);
    layout.addWidget(m_volume);
    layout.addWidget(percent);
    connect(m_play, &QPushButton::clicked, this, &TransportBar::togglePlaying);
    connect(m_stop, &QToolButton::clicked, &m_player, &ScriptPlayer::stop);
    connect(m_loop, &QToolButton::toggled, &m_player, &ScriptPlayer::setLooping);
    connect(m_volume, &QSlider::valueChanged, this, [this, percent](int value) {
        m_player.setVolume(value / 100.0);
        percent->setText(tr("%1 %").arg(value));
    });
}

void TransportBar::createScale(QHBoxLayout &layout)
{
    auto *label = new QLabel(tr("&Snap"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *snap = new QComboBox(this);
    for (const int step : kSnaps)
        snap->addItem(tr("%1 ms").arg(step), step);
    snap->setCurrentIndex(snap->findData(int(m_view.snap().count())));
    snap->setAccessibleName(tr("Edges snap to"));
    label->setBuddy(snap);
    auto *out = toolButton(u"minus"_s, tr("Show more time (−)"), this);
    auto *in = toolButton(u"plus"_s, tr("Show less time (+)"), this);
    m_shown = new QLabel(this);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setMinimumWidth(fontMetrics().horizontalAdvance(u"000.0 s"_s));
    auto *fit = new QPushButton(tr("Fit"), this);
    fit->setAutoDefault(false);
    layout.addWidget(label);
    layout.addWidget(snap);
    layout.addSpacing(12);
    layout.addWidget(out);
    layout.addWidget(m_shown);
    layout.addWidget(in);
    layout.addWidget(fit);
    connect(snap, &QComboBox::currentIndexChanged, this,
        [this, snap] { m_view.setSnap(milliseconds(snap->currentData().toInt())); });
    connect(out, &QToolButton::clicked, &m_view, [this] { m_view.zoom(1 / kZoomStep); });
    connect(in, &QToolButton::clicked, &m_view, [this] { m_view.zoom(kZoomStep); });
    connect(fit, &QPushButton::clicked, &m_view, &TimelineView::fit);
}

void TransportBar::togglePlaying()
{
    m_player.isPlaying() ? m_player.pause() : m_player.play();
}

void TransportBar::showState()
{
    const bool isPlaying = m_player.isPlaying();
    const QString reason = m_player.unavailableReason();
    const bool can = reason.isEmpty() && !m_binding.timeline().places().isEmpty();
    m_play->setText(isPlaying ? tr("Pause") : tr("Play"));
    m_play->setIcon(icon(isPlaying ? u"pause"_s : u"play"_s));
    m_play->setEnabled(can);
    m_play->setToolTip(reason.isEmpty() ? tr("Space") : reason);
    m_play->setAccessibleDescription(reason);
    m_stop->setEnabled(can);
    m_loop->setEnabled(can);
    m_volume->setEnabled(reason.isEmpty());
    m_loop->setChecked(m_player.isLooping());
}

void TransportBar::showPosition()
{
    const auto shown = [](milliseconds at) { return QString::number(double(at.count()) / 1000, 'f', 2); };
    const Duration total = m_binding.timeline().total();
    m_position->setText(total ? tr("%1 / %2 s").arg(shown(m_player.position()), shown(*total))
                              : tr("%1 s / for ever").arg(shown(m_player.position())));
}

void TransportBar::showScale()
{
    const double seconds = double(m_view.shownLength().count()) / 1000;
    m_shown->setText(QString::number(seconds, 'f', seconds < 10 ? 1 : 0) + u"\u2009s"_s);
}

} // namespace flatprofile
