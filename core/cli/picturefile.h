#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QString>

namespace flatprofile::cli {

/// Why a PNG could not be made.
struct PictureError
{
    enum class Code {
        NotInstalled, // the program that paints is not there
        Failed,
    };
    Code code = Code::Failed;
    QString place; // where it was looked for
    QString system; // what it said
};
QString describe(const PictureError &error); // translated, with what to do

/// An SVG picture as PNG. Painting takes Qt Gui, which the command line does not link: a program of its own
/// does it, beside this one or where such programs are installed.
Result<QByteArray, PictureError> pngOfSvg(const QByteArray &svg);

} // namespace flatprofile::cli
