#pragma once

#include "core/signal/scripttimeline.h"

#include <QByteArray>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <variant>

namespace flatprofile {

/// What a picture is made of. Lengths are pixels at 100 %, colours "#rrggbb".
struct PictureBox
{
    QRectF area;
    QString fill; // empty: none
    double opacity = 1; // of the fill
    QString edge; // empty: none
    double radius = 0;
    bool fadesIn = false; // from nothing at its left to the fill at its right

    bool operator==(const PictureBox &) const = default;
};
struct PictureLine
{
    QLineF line;
    QString colour;
    double width = 1;

    bool operator==(const PictureLine &) const = default;
};
struct PictureText
{
    enum class Anchor { Start, Middle, End };

    QPointF at; // of the baseline
    QString text;
    QString colour;
    double size = 13;
    bool isBold = false;
    bool isFixed = false; // all letters of one width
    Anchor anchor = Anchor::Start;

    bool operator==(const PictureText &) const = default;
};

/// A tone or cadence as a still figure: ruler, sections, a lane for each frequency with its level. What the
/// script says is drawn full with its duration inside, repetitions pale; after the end comes hatching, and
/// what goes on for ever fades at the right.
struct ScriptPicture
{
    using Item = std::variant<PictureBox, PictureLine, PictureText>;

    QSizeF size;
    QString title; // the script
    QString description; // in words
    QList<Item> items; // the later over the earlier
};

/// How long a script is shown or played when nobody says: to its end, or 30 s where it has none.
std::chrono::milliseconds usualHorizon(const ScriptTimeline &timeline);

/// The picture up to `until`, and a little beyond it where the script ends there.
ScriptPicture pictureOf(const ToneScript &script, std::chrono::milliseconds until);
ScriptPicture pictureOf(const CadenceScript &script, std::chrono::milliseconds until);

/// As SVG Tiny 1.2, UTF-8.
QByteArray pictureSvg(const ScriptPicture &picture);

} // namespace flatprofile
