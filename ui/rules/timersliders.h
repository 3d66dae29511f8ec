#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QSlider;

namespace flatprofile {

class RuleBench;

/// For the trigger that is shown: a slider for each timer that it asks, which lets time pass for the chosen
/// phone.
class TimerSliders : public QWidget
{
    Q_OBJECT

public:
    explicit TimerSliders(RuleBench &bench, QWidget *parent = nullptr);

private:
    struct Row
    {
        QString macro;
        QSlider *slider = nullptr;
        QLabel *words = nullptr;
    };

    QStringList timers() const; // of the trigger
    void rebuild();
    void fill();
    void slide(const Row &row, int position);

    RuleBench &m_bench;
    QWidget *m_rows = nullptr;
    QList<Row> m_sliders;
};

} // namespace flatprofile
