#include "core/signal/scriptpicture.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Fades are gradients, which SVG keeps apart from what they fill.
QString fadeName(const QString &fill)
{
    return u"fade-"_s + fill.sliced(1);
}

void writeFades(QXmlStreamWriter &xml, const ScriptPicture &picture)
{
    QStringList done;
    xml.writeStartElement(u"defs"_s);
    for (const ScriptPicture::Item &item : picture.items) {
        const auto *box = std::get_if<PictureBox>(&item);
        if (!box || !box->fadesIn || done.contains(box->fill))
            continue;
        done.append(box->fill);
        xml.writeStartElement(u"linearGradient"_s);
        xml.writeAttribute(u"id"_s, fadeName(box->fill));
        for (const int stop : { 0, 1 }) {
            xml.writeEmptyElement(u"stop"_s);
            xml.writeAttribute(u"offset"_s, QString::number(stop));
            xml.writeAttribute(u"stop-color"_s, box->fill);
            xml.writeAttribute(u"stop-opacity"_s, QString::number(stop));
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void write(QXmlStreamWriter &xml, const PictureBox &box)
{
    xml.writeEmptyElement(u"rect"_s);
    xml.writeAttribute(u"x"_s, number(box.area.x()));
    xml.writeAttribute(u"y"_s, number(box.area.y()));
    xml.writeAttribute(u"width"_s, number(box.area.width()));
    xml.writeAttribute(u"height"_s, number(box.area.height()));
    if (box.radius > 0)
        xml.writeAttribute(u"rx"_s, number(box.radius));
    const QString fill = box.fill.isEmpty() ? u"none"_s
        : box.fadesIn                       ? u"url(#%1)"_s.arg(fadeName(box.fill))
                                            : box.fill;
    xml.writeAttribute(u"fill"_s, fill);
    if (box.opacity < 1)
        xml.writeAttribute(u"fill-opacity"_s, number(box.opacity));
    if (!box.edge.isEmpty())
        xml.writeAttribute(u"stroke"_s, box.edge);
}

void write(QXmlStreamWriter &xml, const PictureLine &line)
{
    xml.writeEmptyElement(u"line"_s);
    xml.writeAttribute(u"x1"_s, number(line.line.x1()));
    xml.writeAttribute(u"y1"_s, number(line.line.y1()));
    xml.writeAttribute(u"x2"_s, number(line.line.x2()));
    xml.writeAttribute(u"y2"_s, number(line.line.y2()));
    xml.writeAttribute(u"stroke"_s, line.colour);
    xml.writeAttribute(u"stroke-width"_s, number(line.width));
}

void write(QXmlStreamWriter &xml, const PictureText &text)
{
    xml.writeStartElement(u"text"_s);
    xml.writeAttribute(u"x"_s, number(text.at.x()));
    xml.writeAttribute(u"y"_s, number(text.at.y()));
    xml.writeAttribute(u"font-size"_s, number(text.size));
    if (text.isFixed)
        xml.writeAttribute(u"font-family"_s, u"monospace"_s);
    if (text.isBold)
        xml.writeAttribute(u"font-weight"_s, u"bold"_s);
    if (text.anchor != PictureText::Anchor::Start)
        xml.writeAttribute(
            u"text-anchor"_s, text.anchor == PictureText::Anchor::Middle ? u"middle"_s : u"end"_s);
    xml.writeAttribute(u"fill"_s, text.colour);
    xml.writeCharacters(text.text);
    xml.writeEndElement();
}

} // namespace

QByteArray pictureSvg(const ScriptPicture &picture)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    const QString width = number(picture.size.width());
    const QString height = number(picture.size.height());
    xml.writeAttribute(u"width"_s, width);
    xml.writeAttribute(u"height"_s, height);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width, height));
    xml.writeAttribute(u"font-family"_s, u"sans-serif"_s);
    xml.writeTextElement(u"title"_s, picture.title);
    xml.writeTextElement(u"desc"_s, picture.description);
    writeFades(xml, picture);
    for (const ScriptPicture::Item &item : picture.items)
        std::visit([&](const auto &one) { write(xml, one); }, item);
    xml.writeEndElement();
    xml.writeEndDocument();
    return svg;
}

} // namespace flatprofile
