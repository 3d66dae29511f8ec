#include "ui/widgets/softselection.h"

#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

namespace flatprofile {

SoftSelection::SoftSelection(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    apply();
}

bool SoftSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void SoftSelection::apply()
{
    // Only these roles are the view's own; all others follow the application's palette by themselves.
    const Theme theme(QApplication::palette());
    const QPalette present = m_view->palette();
    if (present.color(QPalette::Highlight) == theme.selection
        && present.color(QPalette::HighlightedText) == theme.text)
        return;
    QPalette palette;
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    m_view->setPalette(palette);
}

} // namespace flatprofile
