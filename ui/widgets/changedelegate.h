#pragma once

#include <QStyledItemDelegate>

namespace flatprofile {

/// Paints a text with the stretch that a change takes away, brings, or that differs, on a tint. The stretch
/// is what ChangeDelegate::StretchRole says.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Tone { Before, After, Different };
    static constexpr int StretchRole = Qt::UserRole + 90; // QPoint: offset, length

    explicit ChangeDelegate(Tone tone, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Tone m_tone;
};

} // namespace flatprofile
