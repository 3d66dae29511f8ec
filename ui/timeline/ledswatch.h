#pragma once

#include "core/script/attributescripts.h"

#include <QWidget>

namespace flatprofile {

/// The light of a line key as a LedScript has it: its colour, a ring where it is off, broken where it blinks.
class LedSwatch : public QWidget
{
    Q_OBJECT

public:
    explicit LedSwatch(QWidget *parent = nullptr);

    void show(const LedScript &led);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LedScript m_led;
};

} // namespace flatprofile
