#include "core/document/parameterclipboard.h"

#include "core/document/profiledocument.h"
#include "core/xml/valuetext.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

QString copyAsXml(const ProfileDocument &document, const QStringList &elements)
{
    QByteArray text;
    for (const QString &element : elements) {
        const QList<quint32> found = document.occurrences(element);
        if (found.isEmpty())
            continue;
        const SourceSpan span = document.scan().elements[found.last()].span();
        text += document.text().mid(span.offset, span.length) + '\n';
    }
    return QString::fromUtf8(text);
}

static QString valueText(const ParameterState &state)
{
    return state.kind == ParameterState::Kind::EmptyString ? u"\"\""_s : state.text;
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
        result.append({ document.elementName(index), document.elementState(index), document.elementAttribute(index, "ua") });
    return result;
}

static ParameterState stateOf(const QString &value)
{
    if (value.isEmpty())
        return { ParameterState::Kind::Empty, {} };
    return value == "\"\""_L1 ? ParameterState { ParameterState::Kind::EmptyString, {} } : ParameterState::value(value);
}

QList<CopiedParameter> readParameters(const QString &text)
{
    if (text.trimmed().startsWith(u'<'))
        return readXml(text);
    QList<CopiedParameter> result;
    for (QStringView line : QStringView(text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype at = tab > 0 ? tab : line.indexOf(u'=');
        if (at <= 0 || !isElementName(line.first(at).trimmed()))
            return {}; // a line that is none makes the text none
        result.append({ line.first(at).trimmed().toString(), stateOf(line.sliced(at + 1).toString()), {} });
    }
    return result;
}

} // namespace flatprofile
