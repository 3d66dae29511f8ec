#pragma once

#include <QWidget>

namespace flatprofile {

/// The steps of something side by side, with a tick at those that are done and the present one filled.
class StepsHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepsHeader(const QStringList &steps, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step); // from 0; the number of steps: all are done

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace flatprofile
