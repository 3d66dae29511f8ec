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
    void setText(int index, const QString &text); // as a count in it changes

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace flatprofile
