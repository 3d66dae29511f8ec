#include "core/edit/convertencoding.h"

#include "core/document/profileedits.h"

#include <QCoreApplication>

namespace flatprofile {

ConvertToUtf8::ConvertToUtf8(ProfileDocument &document)
    : QUndoCommand(QCoreApplication::translate("Commands", "Convert to UTF-8"))
    , m_document(document)
    , m_before(document.wrapping().encoding)
{
}

static void setEncoding(ProfileDocument &document, const TextEncoding &encoding)
{
    FileWrapping wrapping = document.wrapping();
    wrapping.encoding = encoding;
    document.setWrapping(wrapping);
}

void ConvertToUtf8::redo()
{
    const TextEncoding utf8;
    setEncoding(m_document, utf8);
    m_inverse = m_document.applyEdits(editsToDeclareEncoding(m_document, utf8.name()));
}

void ConvertToUtf8::undo()
{
    setEncoding(m_document, m_before);
    m_document.applyEdits(m_inverse);
}

} // namespace flatprofile
