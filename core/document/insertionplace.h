#pragma once

#include "core/support/textedit.h"

#include <QStringView>

namespace flatprofile {

class ProfileDocument;

/// Where a new element goes, in the file's own style: beside its catalogue neighbours, with the indentation
/// and line ends around it. The document has a profile.
TextEdit insertion(const ProfileDocument &document, QStringView element, const QByteArray &elementText);

/// Whether most of the file's parameters carry a ua attribute, so that a new one should.
bool carriesAccess(const ProfileDocument &document);

} // namespace flatprofile
