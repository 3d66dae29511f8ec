#pragma once

#include <QWidget>

#include <chrono>

namespace flatprofile {

/// The seconds below a column of the overview.
class OverviewAxis : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewAxis(QWidget *parent = nullptr);

    void show(std::chrono::milliseconds until);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::chrono::milliseconds m_until { 6000 };
};

void paintOverviewAxis(QPainter &painter, const QRectF &area, std::chrono::milliseconds until,
    const QColor &colour, const QFont &font);

} // namespace flatprofile
