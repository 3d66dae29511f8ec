#pragma once

#include <QWidget>

#include <chrono>

namespace flatprofile {

/// The seconds that are left, in a ring that empties.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownRing(QWidget *parent = nullptr);

    void show(std::chrono::milliseconds remaining, std::chrono::milliseconds whole);
    QString text() const; // "6.8"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::chrono::milliseconds m_remaining { 0 };
    std::chrono::milliseconds m_whole { 1 };
};

} // namespace flatprofile
