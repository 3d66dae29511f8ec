#pragma once

class QEvent;
class QPainter;
class QString;
class QStyleOptionViewItem;

namespace flatprofile {

/// Paints a button with a wand and these words into the cell, as wide as they are: "Use 3600". A painted one
/// can't take focus, so a key and a menu of the view have to do what it does.
void paintCellButton(QPainter *painter, const QStyleOptionViewItem &option, const QString &words);

/// Whether the event of the cell lets the left mouse button go on the button that has these words.
bool isCellButtonClick(const QEvent *event, const QStyleOptionViewItem &option, const QString &words);

} // namespace flatprofile
