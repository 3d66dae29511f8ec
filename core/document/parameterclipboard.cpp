#include "core/document/parameterclipboard.h"

#include "core/document/elementtext.h"
#include "core/document/profiledocument.h"
#include "core/xml/valuetext.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile {

QString copyAsXml(const ProfileDocument &document, const QStringList &elements)
{
    QByteArray text;
    for (const QString &element : elements) {
        const quint32 winner = document.winner(element);
        if (winner == Element::kNone)
            continue;
        const SourceSpan span = document.scan().elements[winner].span();
        text += document.text().mid(span.offset, span.length) + '\n';
    }
    return QString::fromUtf8(text);
}

static bool breaksLines(QStringView value)
{
    return value.contains(u'\n') || value.contains(u'\r') || value.contains(u'\t');
}

/// The value on one line; one with line breaks or TABs in quotes, as spreadsheets do.
static QString valueText(const ParameterState &state)
{
    if (state.kind == ParameterState::Kind::EmptyString)
        return u"\"\""_s;
    if (!breaksLines(state.text))
        return state.text;
    return u'"' + QString(state.text).replace(u'"', u"\"\""_s) + u'"';
}

static QString copyAsLines(const ProfileDocument &document, const QStringList &elements, QChar separator)
{
    QString text;
    for (const QString &element : elements) {
        const ParameterState state = document.state(element);
        if (state.kind != ParameterState::Kind::Absent && state.kind != ParameterState::Kind::AccessOnly)
            text += element + separator + valueText(state) + u'\n';
    }
    return text;
}

QString copyAsAssignments(const ProfileDocument &document, const QStringList &elements)
{
    return copyAsLines(document, elements, u'=');
}

QString copyAsTable(const ProfileDocument &document, const QStringList &elements)
{
    return copyAsLines(document, elements, u'\t');
}

static QList<CopiedParameter> readXml(const QString &text)
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text.toUtf8());
    QList<CopiedParameter> result;
    for (const quint32 index : document.parameters())
        result.append({ document.elementName(index), document.elementState(index),
            document.elementAttribute(index, "ua") });
    return result;
}

static ParameterState stateOf(const QString &value)
{
    if (value.isEmpty())
        return { ParameterState::Kind::Empty, {} };
    return value == "\"\""_L1 ? ParameterState { ParameterState::Kind::EmptyString, {} }
                              : ParameterState::value(value);
}

static qsizetype endOfLine(QStringView text, qsizetype from)
{
    const qsizetype at = text.indexOf(u'\n', from);
    return at < 0 ? text.size() : at;
}

/// The value in quotes that begins here and holds what a line can't; `next` is set past its end. Nothing
/// where the quotes are the value's own.
static std::optional<QString> takeQuoted(QStringView text, qsizetype from, qsizetype *next)
{
    QString value;
    if (from >= text.size() || text.at(from) != u'"')
        return std::nullopt;
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text.at(at) != u'"') {
            value += text.at(at);
        } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            value += text.at(at++);
        } else {
            const qsizetype end = endOfLine(text, at + 1);
            const QStringView rest = text.sliced(at + 1, end - at - 1);
            *next = end + 1;
            const bool isWhole = rest.isEmpty() || rest == u"\r" || rest.startsWith(u'\t');
            return isWhole && breaksLines(value) ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

static QList<CopiedParameter> readLines(QStringView text)
{
    QList<CopiedParameter> result;
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        const qsizetype end = endOfLine(text, at);
        next = end + 1;
        QStringView line = text.sliced(at, end - at);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype equals = line.indexOf(u'=');
        const bool isTable = tab > 0 && (equals < 0 || tab < equals);
        const qsizetype separator = isTable ? tab : equals;
        if (separator <= 0 || !isElementName(line.first(separator).trimmed()))
            return {}; // a line that is none makes the text none
        const QString name = line.first(separator).trimmed().toString();
        if (const auto quoted = takeQuoted(text, at + separator + 1, &next)) {
            result.append({ name, ParameterState::value(*quoted), {} });
            continue;
        }
        next = end + 1;
        QStringView value = line.sliced(separator + 1);
        if (const qsizetype further = value.indexOf(u'\t'); isTable && further >= 0)
            value.truncate(further); // of a wider table the second column is the value
        result.append({ name, stateOf(value.toString()), {} });
    }
    return result;
}

QList<CopiedParameter> readParameters(const QString &text)
{
    return text.trimmed().startsWith(u'<') ? readXml(text) : readLines(text);
}

QByteArray profileTextOf(const QList<CopiedParameter> &parameters)
{
    QByteArray text("<flat-profile>\n");
    for (const CopiedParameter &parameter : parameters)
        text += "  " + elementtext::newElement(parameter.element.toUtf8(), parameter.state, parameter.access.toUtf8())
            + '\n';
    return text + "</flat-profile>\n";
}

} // namespace flatprofile
