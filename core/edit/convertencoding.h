#pragma once

#include "core/document/profiledocument.h"

#include <QUndoCommand>

namespace flatprofile {

/// Makes the file UTF-8 without byte order mark, its XML declaration with it; takes effect on saving.
class ConvertToUtf8 : public QUndoCommand
{
public:
    explicit ConvertToUtf8(ProfileDocument &document);

    void redo() override;
    void undo() override;

private:
    ProfileDocument &m_document;
    TextEncoding m_before;
    QList<TextEdit> m_inverse;
};

} // namespace flatprofile
