#pragma once

#include <QColor>
#include <QPalette>

class QWidget;
class QFontMetrics;

namespace flatprofile {

/// Every colour of the window, computed from one palette; no widget names a colour of its own.
struct Theme
{
    explicit Theme(const QPalette &palette);
    static Theme of(const QWidget *widget);

    bool isDark() const { return dark; }

    bool dark = false;
    QColor window, base, alt, text, dim, line, edge, accent, link, selection;
    QColor error, warning, ok, changed, macro;

    /// Of a tone's component, from 1; the same in text, table and picture.
    QColor component(int number) const;
    /// A state's colour over the base: banners, chips, marked lines.
    QColor tint(const QColor &colour) const;
    QColor tintBorder(const QColor &colour) const;
};

/// `amount` (0 to 1) of `colour` over `base`.
QColor mix(const QColor &base, const QColor &colour, double amount);

/// The palettes that are used where the system has none of that kind.
QPalette referencePalette(bool dark);

/// Heights and distances, from the font's line height L.
struct Measures
{
    explicit Measures(const QFontMetrics &metrics);
    static Measures of(const QWidget *widget);

    int control, row, buttonRow, twoLineRow, sectionRow, navigationRow, toolbar, panelTabs, statusBar;
};

} // namespace flatprofile
