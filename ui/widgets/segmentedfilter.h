#pragma once

#include <QWidget>

class QButtonGroup;

namespace flatprofile {

/// A few choices side by side, one of them chosen; the arrow keys move.
class SegmentedFilter : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedFilter(const QStringList &choices, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace flatprofile
