#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace flatprofile {

/// Rows of the dial plan's tables: coloured stretches of script, signs with their words.
class DialDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SignRole = 0x200, SignColourRole }; // icon's name; a SignColour
    enum class SignColour { Dim, Ok, Warning, Error, Link };
    enum { EmphasisRole = 0x210, RecedeRole, FixedFontRole }; // bool: bold; dim; the font of values
    enum { TintRole = 0x220 };
    enum class Tint { None, Leading, Failed }; // of the whole row

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// One look for all tables of the page.
void setUpDialTable(QTreeView *table, const QString &accessibleName);
QFont fixedFont(const QFont &font);

} // namespace flatprofile
