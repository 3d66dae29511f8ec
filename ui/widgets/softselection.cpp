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
    QPalette palette = QApplication::palette();
    const Theme theme(palette);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    if (palette != m_view->palette())
        m_view->setPalette(palette);
}

} // namespace flatprofile
