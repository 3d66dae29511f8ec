#pragma once

#include "core/xml/scanner.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace flatprofile::testing {

/// What a reader says of a document, in a form that can be compared.
struct XmlReading
{
    bool wellFormed = false;
    /// "name|attribute=value|...|text" of every element in the order of its start tag; text is that of the
    /// element itself, with CDATA, without comments.
    QStringList elements;
    QString error;
};

XmlReading readByScanner(const QByteArray &text);
XmlReading readByStreamReader(const QByteArray &text);
XmlReading readByDom(const QByteArray &text);

/// Applies the edits of one fix.
QByteArray applied(QByteArray text, const QList<TextEdit> &edits);

} // namespace flatprofile::testing
