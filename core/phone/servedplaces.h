#pragma once

#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace flatprofile {

/// The URLs that a phone can be told of a server listening at `bound`: one for each address of this computer
/// where that means all of them. The port stands in each; `name` is the one file given out, or empty.
QList<QUrl> servedPlaces(const QString &scheme, const QHostAddress &bound, quint16 port, const QString &name);

} // namespace flatprofile
