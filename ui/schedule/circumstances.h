#pragma once

#include <QWidget>

namespace flatprofile {

class ScheduleBench;

/// What happens besides the timers: when the power comes back, how many attempts fail, how many phones there
/// are.
class Circumstances : public QWidget
{
    Q_OBJECT

public:
    explicit Circumstances(ScheduleBench &bench, QWidget *parent = nullptr);
};

} // namespace flatprofile
