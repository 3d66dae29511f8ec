#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace flatprofile {

class ScheduleBench;
class TimerRow;

/// The timers of the profile with their sliders, what happens besides, and what takes the tried values over.
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
    QWidget *createCircumstances();
    QWidget *createButtons();
    void refresh();

    ScheduleBench &m_bench;
    QList<TimerRow *> m_resyncTimers;
    QList<TimerRow *> m_upgradeTimers;
    QWidget *m_triggers;
    QList<QLabel *> m_triggerTexts;
    QTimeEdit *m_clock;
    QSpinBox *m_failures;
    QSpinBox *m_phones;
    QPushButton *m_apply;
    QPushButton *m_discard;
};

} // namespace flatprofile
