#pragma once

#include "core/rules/schedule.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QSlider;

namespace flatprofile {

class ElidedLabel;
class MessageLine;
class ScheduleBench;

/// One timer of the profile: its text, a slider that moves it, and in words what that means. Of a list of
/// waits the slider moves all in proportion.
class TimerRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Waits, // Resync_Periodic, ...
        TimeOfDay, // Resync_At__HHmm_
        Spread, // Resync_At_Random_Delay
        PowerUp, // Resync_Random_Delay
    };

    TimerRow(ScheduleBench &bench, const QString &element, Kind kind, QWidget *parent = nullptr);

    QString element() const { return m_element; }

private:
    void refresh();
    void slide(int position);
    QString words() const;
    int positionOf(const QString &text) const;
    QString textAt(int position) const;

    ScheduleBench &m_bench;
    QString m_element;
    Kind m_kind;
    RetrySchedule m_base; // what the slider scales
    QLineEdit *m_field;
    QSlider *m_slider;
    ElidedLabel *m_words;
    MessageLine *m_message;
    bool m_isSliding = false;
};

} // namespace flatprofile
