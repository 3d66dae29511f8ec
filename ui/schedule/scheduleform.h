#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace flatprofile {

class ScheduleBench;
class TimerRow;

/// The timers of the profile with their sliders, and what takes the tried values over.
class ScheduleForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleForm(ScheduleBench &bench, QWidget *parent = nullptr);

signals:
    void triggerRequested(const QString &element);

private:
    QWidget *createTimers();
    QWidget *createTriggers();
    QWidget *createButtons();
    void refresh();

    ScheduleBench &m_bench;
    QList<TimerRow *> m_resyncTimers;
    QList<TimerRow *> m_upgradeTimers;
    QWidget *m_triggers;
    QList<QLabel *> m_triggerTexts;
    QPushButton *m_apply;
    QPushButton *m_discard;
};

} // namespace flatprofile
