#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QWidget>

namespace flatprofile {

QColor mix(const QColor &base, const QColor &colour, double amount)
{
    const auto part = [&](int a, int b) { return int(a + (b - a) * amount + 0.5); };
    return QColor(
        part(base.red(), colour.red()), part(base.green(), colour.green()), part(base.blue(), colour.blue()));
}

Theme::Theme(const QPalette &palette)
    : dark(palette.color(QPalette::Window).lightness() < 128)
    , window(palette.color(QPalette::Window))
    , base(palette.color(QPalette::Base))
    , alt(palette.color(QPalette::AlternateBase))
    , text(palette.color(QPalette::Text))
    , dim(palette.color(QPalette::PlaceholderText))
    , line(palette.color(QPalette::Mid))
    , edge(palette.color(QPalette::Dark))
    , accent(palette.color(QPalette::Highlight))
    , link(palette.color(QPalette::Link))
    , selection(mix(base, dark ? QColor(0x3F, 0x8C, 0xF0) : accent, dark ? 0.21 : 0.14))
    , error(dark ? QColor(0xF2, 0x8B, 0x82) : QColor(0xB3, 0x26, 0x1E))
    , warning(dark ? QColor(0xE5, 0xB0, 0x4C) : QColor(0x8F, 0x5A, 0x00))
    , ok(dark ? QColor(0x74, 0xC6, 0x8A) : QColor(0x1B, 0x73, 0x37))
    , changed(dark ? QColor(0xC4, 0xA0, 0xF0) : QColor(0x6B, 0x3F, 0xA0))
    , macro(dark ? QColor(0xE0, 0xA0, 0xE4) : QColor(0x8A, 0x3B, 0x8F))
{
}

Theme Theme::of(const QWidget *widget)
{
    return Theme(widget->palette());
}

QColor Theme::component(int number) const
{
    // Told apart by all kinds of colour blindness, readable as text on base and selection.
    static constexpr QRgb kLight[] { 0xFF0B6CB0, 0xFFB04607, 0xFF0B4A43, 0xFFA2467C, 0xFF4F3A12, 0xFF4A1FC4 };
    static constexpr QRgb kDark[] { 0xFF58ABEE, 0xFFF48F52, 0xFF3EEC9F, 0xFFDA90B4, 0xFFF6D42D, 0xFFDCD6FA };
    static_assert(std::size(kLight) == std::size(kDark));
    const size_t index = size_t(qMax(0, number - 1)) % std::size(kLight);
    return QColor(dark ? kDark[index] : kLight[index]);
}

QColor Theme::tint(const QColor &colour) const
{
    if (!dark && colour == warning) // its own brown would be mud over white
        return mix(base, QColor(0xE0, 0xA0, 0x20), 0.14);
    return mix(base, colour, dark ? 0.16 : 0.10);
}

QColor Theme::tintBorder(const QColor &colour) const
{
    return mix(tint(colour), colour, 0.35);
}

QPalette referencePalette(bool dark)
{
    struct Role
    {
        QPalette::ColorRole role;
        QRgb light;
        QRgb dark;
    };
    static constexpr Role kRoles[] { { QPalette::Window, 0xFFF2F3F5, 0xFF2A2D32 },
        { QPalette::WindowText, 0xFF1C2126, 0xFFE4E7EB }, { QPalette::Base, 0xFFFFFFFF, 0xFF1F2226 },
        { QPalette::AlternateBase, 0xFFF8F9FA, 0xFF25282D }, { QPalette::Text, 0xFF1C2126, 0xFFE4E7EB },
        { QPalette::PlaceholderText, 0xFF5F6873, 0xFFA0A8B3 }, { QPalette::Button, 0xFFFFFFFF, 0xFF33373D },
        { QPalette::ButtonText, 0xFF1C2126, 0xFFE4E7EB }, { QPalette::Mid, 0xFFDADEE3, 0xFF3C4148 },
        { QPalette::Midlight, 0xFFE8EBEE, 0xFF33373D }, { QPalette::Dark, 0xFF858E99, 0xFF707984 },
        { QPalette::Light, 0xFFFFFFFF, 0xFF454B53 }, { QPalette::Shadow, 0xFF5F6873, 0xFF101214 },
        { QPalette::Highlight, 0xFF1D63B8, 0xFF2F6FC2 },
        { QPalette::HighlightedText, 0xFFFFFFFF, 0xFFFFFFFF }, { QPalette::Link, 0xFF1D63B8, 0xFF7DB0F2 },
        { QPalette::LinkVisited, 0xFF6B3FA0, 0xFFC4A0F0 }, { QPalette::ToolTipBase, 0xFFFFFFFF, 0xFF33373D },
        { QPalette::ToolTipText, 0xFF1C2126, 0xFFE4E7EB }, { QPalette::BrightText, 0xFFFFFFFF, 0xFFFFFFFF } };
    QPalette palette;
    for (const Role &role : kRoles) {
        const QColor colour(dark ? role.dark : role.light);
        palette.setColor(role.role, colour);
    }
    const QColor faded = mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.38);
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

Measures::Measures(const QFontMetrics &metrics)
    : control(metrics.height() + 12)
    , row(metrics.height() + 7)
    , buttonRow(metrics.height() + 11)
    , twoLineRow(2 * metrics.height() + 10)
    , sectionRow(metrics.height() + 10)
    , navigationRow(metrics.height() + 8)
    , toolbar(metrics.height() + 26)
    , panelTabs(metrics.height() + 14)
    , statusBar(metrics.height() + 10)
{
}

Measures Measures::of(const QWidget *widget)
{
    return Measures(widget->fontMetrics());
}

} // namespace flatprofile
