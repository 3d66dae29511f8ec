#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace flatprofile::testing {

/// A file or folder of the data that lives beside the repository and is never copied into it ("corpus",
/// "facts/vectors.tsv"). Empty where it isn't there: the test then skips. The environment variable FLATPROFILE_SHARED names
/// another place.
QString sharedPath(const QString &name);

/// The profiles of the corpus, without their templates; empty where it isn't there.
QStringList corpusProfiles();

/// A file of the repository, "resources/samples/small-office.cfg".
QString sourcePath(const QString &name);

QByteArray readFile(const QString &path);

/// One row of vectors.tsv (or of the file that FLATPROFILE_VECTORS names).
struct Vector
{
    QString area;
    QString input; // with its escapes decoded
    QList<std::pair<QString, QString>> context;
    QString expected;
    int line = 0;

    QString value(const QString &name) const; // of the context
};
QList<Vector> vectors(const QString &area);

} // namespace flatprofile::testing
