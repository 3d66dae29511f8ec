#include "ui/dialplan/sequencepieces.h"

#include "ui/style/theme.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ScriptPiece::Kind;

static constexpr qsizetype kMostElements = 60;

static DialElement unspaced(DialElement element)
{
    element.spelling.clear();
    for (DialElement &part : element.matched)
        part.spelling.clear();
    return element;
}

static void addKey(ScriptPieces &pieces, const DialElement &element)
{
    const QString text = printElement(element);
    if (!text.startsWith(u'[')) {
        pieces.append({ text, Kind::Plain });
        return;
    }
    const qsizetype close = text.lastIndexOf(u']');
    pieces.append({ u"["_s, Kind::Mark });
    pieces.append({ text.sliced(1, close - 1), Kind::Plain });
    pieces.append({ text.sliced(close, 1), Kind::Mark });
    if (close + 1 < text.size())
        pieces.append({ text.sliced(close + 1), Kind::Plain });
}

ScriptPieces piecesOf(const DialSequence &sequence)
{
    ScriptPieces pieces;
    qsizetype count = 0;
    for (const DialElement &source : sequence.elements) {
        if (++count > kMostElements) {
            pieces.append({ u"…"_s, Kind::Plain });
            return pieces;
        }
        const DialElement element = unspaced(source);
        switch (element.kind) {
        case DialElement::Kind::Key:
            addKey(pieces, element);
            break;
        case DialElement::Kind::Substitution:
            pieces.append({ u"<"_s, Kind::Mark });
            for (const DialElement &part : element.matched)
                addKey(pieces, part);
            pieces.append({ u":"_s, Kind::Mark });
            pieces.append({ element.replacement, Kind::Inserted });
            pieces.append({ u">"_s, Kind::Mark });
            break;
        case DialElement::Kind::OutsideTone:
        case DialElement::Kind::Timer:
            pieces.append({ printElement(element), Kind::Mark });
            break;
        }
    }
    if (sequence.barred)
        pieces.append({ u"!"_s, Kind::Mark });
    return pieces;
}

/// Keys that the elements before `end` match; none where that is not fixed.
static std::optional<int> keysBefore(const DialSequence &sequence, int end)
{
    int keys = 0;
    for (int i = 0; i < end; ++i) {
        const DialElement &element = sequence.elements.at(i);
        if (element.repeats)
            return std::nullopt;
        keys += element.kind == DialElement::Kind::Key ? 1 : 0;
        for (const DialElement &part : element.matched) {
            if (part.repeats)
                return std::nullopt;
            keys += part.kind == DialElement::Kind::Key ? 1 : 0;
        }
    }
    return keys;
}

ScriptPieces piecesSoFar(
    const DialSequence &sequence, const SequenceProgress &progress, const QString &digits)
{
    using State = SequenceProgress::State;
    ScriptPieces pieces;
    const auto add = [&](const QString &text, Kind kind) {
        if (!pieces.isEmpty())
            pieces.append({ u" "_s, Kind::Plain });
        pieces.append({ text, kind });
    };
    const bool hasPassed = progress.state == State::Passed;
    for (const QChar digit :
        digits.first(qMin<qsizetype>(hasPassed ? progress.completeAt : progress.eaten, digits.size())))
        add(digit, Kind::Eaten);
    if (hasPassed)
        return pieces;

    const int from = progress.element;
    int skipped = 0; // keys of a substitution that has been begun
    if (const auto before = keysBefore(sequence, qMin(from, int(sequence.elements.size()))))
        skipped = qMax(0, progress.eaten - *before);
    for (int i = from; i < sequence.elements.size(); ++i) {
        if (i - from > kMostElements) {
            add(u"…"_s, Kind::Wanted);
            break;
        }
        const DialElement element = unspaced(sequence.elements.at(i));
        if (element.kind == DialElement::Kind::Key)
            add(printElement(element), Kind::Wanted);
        for (const DialElement &part : element.matched) {
            if (part.kind != DialElement::Kind::Key)
                continue;
            if (i == from && skipped > 0)
                --skipped;
            else
                add(printElement(part), Kind::Wanted);
        }
    }
    return pieces;
}

QString textOf(const ScriptPieces &pieces)
{
    QString text;
    for (const ScriptPiece &piece : pieces)
        text += piece.text;
    return text;
}

QColor colourOf(const Theme &theme, ScriptPiece::Kind kind, bool recedes)
{
    switch (kind) {
    case ScriptPiece::Kind::Mark:
        return theme.warning;
    case ScriptPiece::Kind::Inserted:
    case ScriptPiece::Kind::Eaten:
        return theme.ok;
    case ScriptPiece::Kind::Wanted:
        return theme.dim;
    case ScriptPiece::Kind::Plain:
        break;
    }
    return recedes ? theme.dim : theme.text;
}

} // namespace flatprofile
