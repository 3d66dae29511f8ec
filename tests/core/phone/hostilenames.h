#pragma once

#include <QByteArray>
#include <QList>

/// Names that no server may answer, as they come over the line: out of the folder, into hidden files and
/// devices, in every disguise. Beside them, the folder has 8841.xml, site/a.cfg and hidden files.
QList<QByteArray> hostileNames();
