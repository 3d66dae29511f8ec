#pragma once

#include <QLabel>

namespace flatprofile {

/// A word in a round outline: "in profile", "changed", "secret".
class Chip : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Plain, Changed, Warning, Accent };

    explicit Chip(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

/// The same painted by a delegate; returns its width. The font is the painter's.
int paintChip(QPainter *painter, const QPoint &leftCentre, const QString &text, const QPalette &palette,
    Chip::Kind kind = Chip::Kind::Plain);
int chipWidth(const QFontMetrics &metrics, const QString &text);

} // namespace flatprofile
