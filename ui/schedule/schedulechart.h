#pragma once

#include "ui/schedule/schedulelayout.h"

#include <QWidget>

namespace flatprofile {

class ScheduleBench;

/// The next hours in a picture: what a phone does when, and what a fleet of them does to the server. Left and
/// Right go from one instant to the next; the table beside it says the same in words.
class ScheduleChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleChart(ScheduleBench &bench, QWidget *parent = nullptr);

    int current() const { return m_current; } // instant; -1 while none is chosen
    void setCurrent(int instant);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int instant);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QString wordsOf(const ScheduleLayout::Mark &mark) const;
    void paintTicks(QPainter &painter) const;
    void paintRow(QPainter &painter, const ScheduleLayout::Row &row) const;
    void paintLoad(QPainter &painter) const;

    ScheduleBench &m_bench;
    ScheduleLayout m_layout;
    int m_current = -1;
};

} // namespace flatprofile
