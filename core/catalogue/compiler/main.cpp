// Checks resources/catalogue and writes it as constant tables: cataloguecompiler FOLDER TABLES.cpp WORDS.cpp
// TABLES.cpp holds the tables of core/catalogue/tables.h, WORDS.cpp the sentences for translators.

#include "core/catalogue/compiler/cataloguesource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace flatprofile;

static QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (static_cast<unsigned char>(c) >= 0x80) // octal escapes end after three digits, hex ones don't
            result += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8);
        else
            result += c;
    }
    return result + '"';
}

static QByteArray familyLine(const SourceFamily &family)
{
    const SourceRow &row = family.row;
    const QStringList flags = row["flags"].split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &flag : flags) {
        if (flag.startsWith("word="_L1))
            words.append(flag.sliced(5));
    }
    QByteArrayList cells { quoted(family.tab) };
    for (const char *column : { "section", "field", "type", "options", "min", "max", "unit", "default",
             "access", "models", "since" })
        cells.append(quoted(row[column]));
    cells.append(quoted(words.join(u'|')));
    cells.append(quoted(row["help"]));
    const auto flag = [&](const QString &name) { return flags.contains(name) ? "true" : "false"; };
    cells.append(row["secret"].isEmpty() ? "false" : "true");
    cells.append(flag(u"inferred"_s));
    cells.append(flag(u"line"_s));
    cells.append(flag(u"unit"_s));
    return "    { " + cells.join(", ") + " },\n";
}

static QByteArray memberTables(const CatalogueSource &source)
{
    QByteArray out = "const Member kMembers[] = {\n";
    for (const SourceMember &member : source.members())
        out += "    { " + quoted(member.element) + ", " + QByteArray::number(member.family) + ", "
            + QByteArray::number(member.n) + ", " + QByteArray::number(member.m) + " },\n";
    out += "};\nconst int kMemberCount = " + QByteArray::number(source.members().size())
        + ";\nconst quint16 kByName[] = {";
    QList<int> order(source.members().size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return source.members().at(a).element.toUtf8() < source.members().at(b).element.toUtf8();
    });
    for (int i = 0; i < order.size(); ++i)
        out += (i % 16 == 0 ? "\n    " : " ") + QByteArray::number(order.at(i)) + ',';
    return out + "\n};\n";
}

static QByteArray rowTable(
    const char *type, const char *name, const QList<SourceRow> &rows, const QByteArrayList &numbers)
{
    QByteArray out = QByteArray("const ") + type + " k" + name + "s[] = {\n";
    for (const SourceRow &row : rows) {
        QByteArrayList cells;
        for (int i = 0; i < row.cells.size(); ++i) {
            const QByteArray column = row.header.at(i).toLatin1();
            if (column == "kind")
                cells.append(row.cells.at(i) == "conference"_L1 ? "true" : "false");
            else
                cells.append(numbers.contains(column) ? row.cells.at(i).toLatin1() : quoted(row.cells.at(i)));
        }
        out += "    { " + cells.join(", ") + " },\n";
    }
    return out + "};\nconst int k" + name + "Count = " + QByteArray::number(rows.size()) + ";\n";
}

static QByteArray wordsFile(const CatalogueSource &source)
{
    QByteArray out = "// Made from resources/catalogue. Read by lupdate, compiled by nobody.\n";
    QSet<QString> seen;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && !seen.contains(text)) {
            seen.insert(text);
            out += "QT_TRANSLATE_NOOP(\"Catalogue\", " + quoted(text) + ")\n";
        }
    };
    for (const SourceFamily &family : source.families()) {
        add(family.tab);
        add(family.row["section"]);
        add(family.row["help"]);
    }
    return out;
}

static bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: cataloguecompiler FOLDER TABLES.cpp WORDS.cpp\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    CatalogueSource source;
    static constexpr std::pair<const char *, const char *> kPages[] { { "01-system", "System" },
        { "02-sip", "SIP" }, { "03-provisioning", "Provisioning" }, { "04-regional", "Regional" },
        { "05-phone", "Phone" }, { "06-user", "User" }, { "07-ext", "Ext n" },
        { "08-att-console", "Att Console" }, { "09-tr-069", "TR-069" } };
    for (const auto &[file, tab] : kPages)
        source.readFamilies(folder.filePath(QLatin1StringView(file) + u".tsv"_s), QString::fromLatin1(tab));
    source.expand();
    const auto models = source.readRows(folder.filePath(u"models.tsv"_s),
        { u"name"_s, u"product"_s, u"series"_s, u"lines"_s, u"modules"_s, u"keys"_s, u"kind"_s });
    const auto defaults = source.readRows(
        folder.filePath(u"model-defaults.tsv"_s), { u"element"_s, u"models"_s, u"default"_s });
    auto misspellings = source.readRows(folder.filePath(u"misspellings.tsv"_s), { u"wrong"_s, u"right"_s });
    source.check();

    QSet<QString> names;
    for (const SourceMember &member : source.members())
        names.insert(member.element);
    for (const SourceRow &row : defaults) {
        if (!names.contains(row["element"]))
            source.complain(row, u"no such element: "_s + row["element"]);
    }
    for (const SourceRow &row : std::as_const(misspellings)) {
        if (!names.contains(row["right"]) || names.contains(row["wrong"]))
            source.complain(row, u"the wrong name is right, or the right one unknown"_s);
    }
    if (!source.complaints().isEmpty()) {
        std::fputs(qPrintable(source.complaints().join(u'\n') + u'\n'), stderr);
        return 1;
    }
    std::sort(misspellings.begin(), misspellings.end(),
        [](const SourceRow &a, const SourceRow &b) { return a["wrong"] < b["wrong"]; });

    QByteArray out
        = "// Made from resources/catalogue by the catalogue compiler.\n#include "
          "\"core/catalogue/tables.h\"\n\nnamespace flatprofile::tables {\n\nconst Family kFamilies[] = {\n";
    for (const SourceFamily &family : source.families())
        out += familyLine(family);
    out += "};\nconst int kFamilyCount = " + QByteArray::number(source.families().size()) + ";\n"
        + memberTables(source);
    out += rowTable("Model", "Model", models, { "lines", "modules", "keys" });
    out += rowTable("ModelDefault", "ModelDefault", defaults, {});
    out += rowTable("Misspelling", "Misspelling", misspellings, {});
    out += "\n} // namespace flatprofile::tables\n";
    if (!write(arguments.at(2), out) || !write(arguments.at(3), wordsFile(source))) {
        std::fputs("the tables could not be written\n", stderr);
        return 6;
    }
    return 0;
}
