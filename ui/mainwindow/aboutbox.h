#pragma once

#include <QStringList>

class QWidget;

namespace flatprofile {

/// What this build has and what it lacks of what can be left out, a sentence each.
QStringList optionalParts();

/// For --version: the program, the libraries, the optional parts; a line each.
QString versionText();

void showAbout(QWidget *parent);

} // namespace flatprofile
