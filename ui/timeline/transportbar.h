#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QSlider;

namespace flatprofile {

class ScriptBinding;
class ScriptPlayer;
class TimelineView;

/// Below a time line: play, stop, loop, where it is, how loud; how finely edges snap, how much is in sight.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(ScriptBinding &binding, ScriptPlayer &player, TimelineView &view, QWidget *parent = nullptr);

private:
    void createSound(QHBoxLayout &layout);
    void createScale(QHBoxLayout &layout);
    void togglePlaying();
    void showState();
    void showPosition();
    void showScale();

    ScriptBinding &m_binding;
    ScriptPlayer &m_player;
    TimelineView &m_view;
    QPushButton *m_play;
    QToolButton *m_stop;
    QToolButton *m_loop;
    QLabel *m_position;
    QSlider *m_volume;
    QLabel *m_shown;
};

} // namespace flatprofile
