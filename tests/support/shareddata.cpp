#include "shareddata.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

QString sharedPath(const QString &name)
{
    const QString given = qEnvironmentVariable("FLATPROFILE_SHARED");
    const QString root = given.isEmpty() ? sourcePath(u"../shared"_s) : given;
    const QString path = root + u'/' + name;
    return QFile::exists(path) ? QDir::cleanPath(path) : QString();
}

QStringList corpusProfiles()
{
    const QString folder = sharedPath(u"corpus"_s);
    if (folder.isEmpty())
        return {};
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({ u"*.xml"_s }, QDir::Files, QDir::Name))
        paths.append(folder + u'/' + name);
    return paths;
}

QString sourcePath(const QString &name)
{
    return QString::fromUtf8(FLATPROFILE_SOURCE_DIR) + u'/' + name;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

static QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        switch (text.at(++i).unicode()) {
        case 'n': result += u'\n'; break;
        case 'r': result += u'\r'; break;
        case 't': result += u'\t'; break;
        case '\\': result += u'\\'; break;
        default: result += u'\\' + QString(text.at(i)); break;
        }
    }
    return result;
}

static QString percentDecoded(QString text)
{
    return text.replace("%3B"_L1, ";"_L1).replace("%09"_L1, "\t"_L1).replace("%0A"_L1, "\n"_L1)
        .replace("%0D"_L1, "\r"_L1).replace("%25"_L1, "%"_L1);
}

QString Vector::value(const QString &name) const
{
    for (const auto &[key, text] : context) {
        if (key == name)
            return text;
    }
    return {};
}

QList<Vector> vectors(const QString &area)
{
    const QString given = qEnvironmentVariable("FLATPROFILE_VECTORS");
    const QString path = given.isEmpty() ? sharedPath(u"facts/vectors.tsv"_s) : given;
    QList<Vector> rows;
    int line = 0;
    for (const QString &text : QString::fromUtf8(readFile(path)).split(u'\n')) {
        ++line;
        const QStringList cells = text.split(u'\t');
        if (text.startsWith(u'#') || cells.size() < 4 || cells.at(0) != area)
            continue;
        Vector row { cells.at(0), unescaped(cells.at(1)), {}, cells.at(3), line };
        for (const QString &pair : cells.at(2).split(u';', Qt::SkipEmptyParts)) {
            const qsizetype at = pair.indexOf(u'=');
            row.context.append({ pair.left(at), percentDecoded(pair.mid(at + 1)) });
        }
        rows.append(row);
    }
    return rows;
}

} // namespace flatprofile::testing
