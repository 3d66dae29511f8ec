#include "xmloracle.h"

#include "core/xml/valuetext.h"

#include <QDomDocument>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

/// The text of an element itself, from its exact content: markup left out, entities decoded, line ends as XML
/// wants them.
static QString ownText(const QByteArray &text, const ScanResult &scan, quint32 index)
{
    const Element &element = scan.elements[index];
    QByteArray raw;
    qsizetype at = element.contentSpan().offset;
    const auto take = [&](qsizetype to) { raw += text.mid(at, to - at); };
    for (std::size_t i = index + 1;
         i < scan.elements.size() && scan.elements[i].start < quint32(element.contentSpan().end()); ++i) {
        if (scan.elements[i].parent != index)
            continue;
        take(scan.elements[i].start);
        at = scan.elements[i].span().end();
    }
    take(element.contentSpan().end());

    QString result;
    for (qsizetype p = 0; p < raw.size();) {
        const QByteArrayView rest = QByteArrayView(raw).sliced(p);
        if (rest.startsWith("<!--")) {
            p = raw.indexOf("-->", p + 4) + 3;
        } else if (rest.startsWith("<![CDATA[")) {
            const qsizetype end = raw.indexOf("]]>", p);
            QByteArray cdata = raw.mid(p + 9, end - p - 9);
            result += QString::fromUtf8(cdata.replace("\r\n", "\n").replace('\r', '\n'));
            p = end + 3;
        } else if (rest.startsWith("<?")) {
            p = raw.indexOf("?>", p) + 2;
        } else {
            qsizetype end = raw.indexOf('<', p + 1);
            end = end < 0 ? raw.size() : end;
            // Line ends first, entities then: &#13; is a carriage return.
            QByteArray part = raw.mid(p, end - p);
            part.replace("\r\n", "\n").replace('\r', '\n');
            part.replace('\n', "&#10;").replace('\t', "&#9;"); // decodeAttribute() would make blanks of them
            result += decodeAttribute(part);
            p = end;
        }
    }
    return result;
}

static void appendAttributes(QStringList &parts, QStringList attributes)
{
    std::sort(attributes.begin(), attributes.end());
    parts += attributes;
}

XmlReading readByScanner(const QByteArray &text)
{
    const ScanResult scan = flatprofile::scan(text);
    XmlReading reading;
    reading.wellFormed = scan.wellFormed();
    if (!reading.wellFormed) {
        reading.error
            = scan.faults.first().code + u" at "_s + QString::number(scan.faults.first().span.offset);
        return reading;
    }
    for (std::size_t i = 0; i < scan.elements.size(); ++i) {
        const Element &element = scan.elements[i];
        const auto view
            = [&](SourceSpan span) { return QString::fromUtf8(text.mid(span.offset, span.length)); };
        QStringList parts { view(element.nameSpan()) };
        QStringList list;
        for (const Attribute &attribute : attributes(text, element)) {
            const QString name = view(attribute.name);
            if (name != "xmlns"_L1 && !name.startsWith("xmlns:"_L1))
                list.append(name + u'='
                    + decodeAttribute(
                        QByteArrayView(text).sliced(attribute.value.offset, attribute.value.length)));
        }
        appendAttributes(parts, list);
        parts.append(ownText(text, scan, quint32(i)));
        reading.elements.append(parts.join(u'|'));
    }
    return reading;
}

XmlReading readByStreamReader(const QByteArray &text)
{
    XmlReading reading;
    QXmlStreamReader reader(text);
    QList<QStringList> found;
    QStringList texts;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            QStringList parts { reader.qualifiedName().toString() };
            QStringList list;
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                list.append(attribute.qualifiedName().toString() + u'=' + attribute.value().toString());
            appendAttributes(parts, list);
            open.append(found.size());
            found.append(parts);
            texts.append(QString());
            break;
        }
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            if (!open.isEmpty())
                texts[open.last()] += reader.text();
            break;
        default:
            break;
        }
    }
    reading.wellFormed = !reader.hasError();
    reading.error = reader.errorString() + u" at "_s + QString::number(reader.characterOffset());
    for (qsizetype i = 0; reading.wellFormed && i < found.size(); ++i)
        reading.elements.append((found.at(i) + QStringList { texts.at(i) }).join(u'|'));
    return reading;
}

static void collect(const QDomElement &element, QStringList &out)
{
    QStringList parts { element.tagName() };
    QStringList list;
    const QDomNamedNodeMap map = element.attributes();
    for (int i = 0; i < map.count(); ++i) {
        const QString name = map.item(i).nodeName();
        if (name != "xmlns"_L1 && !name.startsWith("xmlns:"_L1))
            list.append(name + u'=' + map.item(i).nodeValue());
    }
    appendAttributes(parts, list);
    QString text;
    for (QDomNode node = element.firstChild(); !node.isNull(); node = node.nextSibling()) {
        if (node.isText() || node.isCDATASection())
            text += node.nodeValue();
    }
    parts.append(text);
    out.append(parts.join(u'|'));
    for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        collect(child, out);
}

XmlReading readByDom(const QByteArray &text)
{
    XmlReading reading;
    QDomDocument document;
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    QString error;
    // The overload with a reader keeps text that is only blanks out of the tree, so those are compared
    // without.
    reading.wellFormed = document.setContent(&reader, false, &error);
    reading.error = error;
    if (reading.wellFormed)
        collect(document.documentElement(), reading.elements);
    return reading;
}

QByteArray applied(QByteArray text, const QList<TextEdit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        text.replace(edit->span.offset, edit->span.length, edit->replacement);
    return text;
}

} // namespace flatprofile::testing
