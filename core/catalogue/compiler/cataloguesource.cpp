#include "core/catalogue/compiler/cataloguesource.h"

#include "core/types/valuecheck.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static const QStringList &familyColumns()
{
    static const QStringList columns { u"section"_s, u"field"_s, u"element"_s, u"index"_s, u"type"_s,
        u"options"_s, u"min"_s, u"max"_s, u"unit"_s, u"default"_s, u"access"_s, u"secret"_s, u"models"_s,
        u"since"_s, u"flags"_s, u"help"_s };
    return columns;
}

QString SourceRow::operator[](const char *column) const
{
    return cells.value(header.indexOf(QLatin1StringView(column)));
}

void CatalogueSource::complain(const SourceRow &row, const QString &what)
{
    m_complaints.append(u"%1:%2: %3"_s.arg(row.file).arg(row.line).arg(what));
}

QList<SourceRow> CatalogueSource::readRows(const QString &path, const QStringList &columns)
{
    QList<SourceRow> rows;
    SourceRow row { path, 0, {}, {} };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(row, u"can't be read: "_s + file.errorString());
        return rows;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        ++row.line;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        row.cells = QString::fromUtf8(line).split(u'\t');
        if (row.header.isEmpty()) {
            row.header = row.cells;
            if (row.header != columns)
                complain(row, u"the columns must be "_s + columns.join(u", "_s));
            continue;
        }
        if (row.cells.size() != row.header.size()) {
            complain(row, u"%1 cells instead of %2"_s.arg(row.cells.size()).arg(row.header.size()));
            continue;
        }
        rows.append(row);
    }
    return rows;
}

/// "1-16", "1", "n=1-3,m=1-28"; false for anything else.
static bool readIndex(const QString &text, SourceFamily &family)
{
    const auto range = [](QStringView part, int &first, int &last) {
        const qsizetype dash = part.indexOf(u'-');
        bool good = false;
        first = (dash < 0 ? part : part.first(dash)).toInt(&good);
        bool goodToo = true;
        last = dash < 0 ? first : part.sliced(dash + 1).toInt(&goodToo);
        return good && goodToo && first >= 1 && first <= last && last <= 250;
    };
    if (text.isEmpty())
        return true;
    if (!text.startsWith("n="_L1))
        return range(text, family.firstN, family.lastN);
    const qsizetype comma = text.indexOf(u',');
    int firstM = 0;
    return comma > 0 && text.sliced(comma + 1).startsWith("m="_L1)
        && range(QStringView(text).sliced(2, comma - 2), family.firstN, family.lastN)
        && range(QStringView(text).sliced(comma + 3), firstM, family.lastM) && firstM == 1;
}

void CatalogueSource::readFamilies(const QString &path, const QString &tab)
{
    for (const SourceRow &row : readRows(path, familyColumns())) {
        SourceFamily family { row, tab };
        if (!readIndex(row["index"], family))
            complain(row, u"the index is no range: "_s + row["index"]);
        m_families.append(family);
    }
}

void CatalogueSource::check()
{
    for (const SourceFamily &family : std::as_const(m_families))
        checkFamily(family);
    QHash<QString, qsizetype> seen;
    for (const SourceMember &member : std::as_const(m_members)) {
        const SourceRow &row = m_families.at(member.family).row;
        if (const auto other = seen.constFind(member.element); other != seen.constEnd()) {
            const SourceRow &first = m_families.at(m_members.at(*other).family).row;
            complain(row, u"%1 is already at %2:%3"_s.arg(member.element, first.file).arg(first.line));
        }
        seen.insert(member.element, &member - m_members.constData());
    }
    if (m_members.size() >= 0xffff)
        m_complaints.append(u"more parameters than a 16-bit number can tell apart"_s);
}

void CatalogueSource::checkFamily(const SourceFamily &family)
{
    const SourceRow &row = family.row;
    for (const char *column : { "section", "field", "element", "type", "help" }) {
        if (row[column].isEmpty())
            complain(row, QLatin1StringView(column) + u" is empty"_s);
    }
    if (std::any_of(
            row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell != cell.trimmed(); }))
        complain(row, u"a cell begins or ends with a blank"_s);
    const DataType type = dataTypeFromName(row["type"]);
    if (type.kind == DataType::Kind::Unknown && row["type"] != "?"_L1)
        complain(row, u"unknown type "_s + row["type"]);
    const QString access = row["access"];
    if (!access.isEmpty() && access != "na"_L1 && access != "ro"_L1 && access != "rw"_L1)
        complain(row, u"access is na, ro or rw"_s);
    if (!row["help"].endsWith(u'.'))
        complain(row, u"the help is no sentence"_s);
    QStringList options = row["options"].split(u'|', Qt::SkipEmptyParts);
    if (type.kind == DataType::Kind::Choice && options.isEmpty())
        complain(row, u"a choice without options"_s);
    options.removeDuplicates();
    if (options.size() != row["options"].count(u'|') + !row["options"].isEmpty())
        complain(row, u"an option stands twice or is empty"_s);
    if ((family.firstN > 0) != row["element"].contains(u'n') && family.firstN > 0)
        complain(row, u"the element's name has no n"_s);
    static const QStringList kFlags { u"inferred"_s, u"lenient"_s, u"line"_s, u"unit"_s };
    for (const QString &flag : row["flags"].split(u' ', Qt::SkipEmptyParts)) {
        if (!kFlags.contains(flag) && !flag.startsWith("word="_L1))
            complain(row, u"unknown flag "_s + flag);
    }
    checkDefault(family);
}

void CatalogueSource::checkDefault(const SourceFamily &family)
{
    const SourceRow &row = family.row;
    const QStringList flags = row["flags"].split(u' ', Qt::SkipEmptyParts);
    const QString value = row["default"];
    if (flags.contains(u"lenient"_s) || value.contains(u'{'))
        return;
    DataType type = dataTypeFromName(row["type"]);
    type.options = row["options"].split(u'|', Qt::SkipEmptyParts);
    bool low = false;
    bool high = false;
    type.minimum = row["min"].toDouble(&low);
    type.maximum = row["max"].toDouble(&high);
    type.hasRange = low && high && isNumber(type);
    for (const QString &flag : flags) {
        if (flag.startsWith("word="_L1))
            type.specialWords.append(flag.sliced(5));
    }
    const QList<Diagnostic> found = checkValue(type, value);
    if (!found.isEmpty())
        complain(row, u"the default \"%1\" is none of its type: %2"_s.arg(value, found.first().code));
}

/// The name with the numbers in the place of n and m. The placeholder is the last "n" (and "m") that stands
/// alone between characters which are no letters: "Speed_Dial_n_Name", "PSK_n", "Unit_n_Key_m_".
static QString numbered(QString name, QChar placeholder, int number)
{
    const auto isAlone = [&](qsizetype at) {
        const bool before = at == 0 || !name.at(at - 1).isLetterOrNumber();
        const bool after = at + 1 == name.size() || !name.at(at + 1).isLetterOrNumber();
        return name.at(at) == placeholder && before && after;
    };
    for (qsizetype at = name.size() - 1; at >= 0; --at) {
        if (isAlone(at))
            return name.replace(at, 1, QString::number(number));
    }
    return name;
}

void CatalogueSource::addMember(int index, int n, int m)
{
    QString element = m_families.at(index).row["element"];
    if (n > 0 && numbered(element, u'n', n) == element)
        complain(m_families.at(index).row, u"no n to put a number for in "_s + element);
    if (m > 0)
        element = numbered(element, u'm', m);
    if (n > 0)
        element = numbered(element, u'n', n);
    m_members.append({ element, index, n, m });
}

void CatalogueSource::expand()
{
    for (int first = 0; first < m_families.size();) {
        // A run of families that stand once for each n: a whole page of an extension, a numbered section, or
        // neighbours.
        const SourceFamily &head = m_families.at(first);
        const bool isExtension = head.tab == "Ext n"_L1;
        const auto sameRun = [&](const SourceFamily &other) {
            if (other.tab != head.tab || (other.firstN > 0) != (head.firstN > 0))
                return false;
            return isExtension || other.row["section"] == head.row["section"];
        };
        int end = first + 1;
        while (end < m_families.size() && sameRun(m_families.at(end)))
            ++end;
        int lastN = 0;
        int lastM = 0;
        for (int i = first; i < end; ++i) {
            lastN = qMax(lastN, m_families.at(i).lastN);
            lastM = qMax(lastM, m_families.at(i).lastM);
        }
        if (lastN == 0) {
            for (int i = first; i < end; ++i)
                addMember(i, 0, 0);
        }
        for (int n = 1; n <= lastN; ++n) {
            for (int m = lastM > 0 ? 1 : 0; m <= lastM; ++m) {
                for (int i = first; i < end; ++i) {
                    const SourceFamily &family = m_families.at(i);
                    if (n >= family.firstN && n <= family.lastN)
                        addMember(i, n, m);
                }
            }
        }
        first = end;
    }
}

} // namespace flatprofile
