#pragma once

#include "core/dialplan/dialling.h"

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QString>

namespace flatprofile {

struct Theme;

/// A stretch of a script and what it is, so that a delegate can colour it.
struct ScriptPiece
{
    enum class Kind {
        Plain,
        Mark, // brackets of sets, tones, timers
        Inserted, // what a substitution sends
        Eaten, // keys that were pressed
        Wanted, // what is still to come
    };

    QString text;
    Kind kind = Kind::Plain;

    bool operator==(const ScriptPiece &) const = default;
};
using ScriptPieces = QList<ScriptPiece>;

/// The sequence as it is written. What is too long to be read in a row ends in an ellipsis.
ScriptPieces piecesOf(const DialSequence &sequence);

/// The keys that the sequence has taken, then the rest of it.
ScriptPieces piecesSoFar(
    const DialSequence &sequence, const SequenceProgress &progress, const QString &digits);

QString textOf(const ScriptPieces &pieces);

/// `recedes`: the sequence is out.
QColor colourOf(const Theme &theme, ScriptPiece::Kind kind, bool recedes = false);

} // namespace flatprofile

Q_DECLARE_METATYPE(flatprofile::ScriptPieces)
