#include "core/cli/macrooptions.h"

#include "core/cli/commands.h"
#include "core/document/profilemacros.h"
#include "core/rules/fleet.h"
#include "core/support/csv.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

constexpr qint64 kMostMacroBytes = 16 * 1024 * 1024;

/// A header and one row.
std::optional<MacroTable> macrosFromTable(const QByteArray &text)
{
    qsizetype at = 0;
    QStringList names;
    QStringList values;
    const char separator = csvSeparator(text);
    const qsizetype columns = readCsvRecord(text, at, separator, names);
    if (at >= text.size())
        return std::nullopt;
    const qsizetype cells = readCsvRecord(text, at, separator, values);
    MacroTable macros;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString macro = macroOfColumn(names.at(i));
        if (!macro.isEmpty())
            macros.insert(macro, i < cells ? values.at(i) : QString());
    }
    return macros;
}

std::optional<MacroTable> macrosFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    MacroTable macros;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString macro = macroOfColumn(member.key());
        if (macro.isEmpty() || member->isObject() || member->isArray())
            return std::nullopt;
        macros.insert(macro, member->toVariant().toString());
    }
    return macros;
}

} // namespace

void MacroOptions::addTo(QCommandLineParser &parser)
{
    parser.addOption({ u"macros"_s,
        Text::tr("Take macro values from a JSON object, or from a CSV or TSV with a header and one row."),
        u"FILE"_s });
    parser.addOption({ u"macro"_s, Text::tr("Give a macro a value; wins over --macros."), u"NAME=VALUE"_s });
    parser.addOption({ u"option66"_s, Text::tr("The server that DHCP option 66 names."), u"ADDRESS"_s });
    parser.addOption({ u"target"_s, Text::tr("The firmware: MPP (default) or SPA."), u"TARGET"_s, u"MPP"_s });
}

int MacroOptions::read(const QCommandLineParser &parser, const Streams &streams)
{
    const QString target = parser.value(u"target"_s).toUpper();
    if (target != "MPP"_L1 && target != "SPA"_L1)
        return usage(Text::tr("--target is MPP or SPA."), streams);
    m_target = target == "SPA"_L1 ? MacroTarget::Spa : MacroTarget::Mpp;
    m_option66 = parser.value(u"option66"_s);
    for (const QString &given : parser.values(u"macro"_s)) {
        const qsizetype sign = given.indexOf(u'=');
        const QString macro = sign < 0 ? QString() : macroOfColumn(given.first(sign));
        if (macro.isEmpty())
            return usage(Text::tr("A macro is given as NAME=VALUE."), streams);
        m_given.insert(macro, given.sliced(sign + 1));
    }
    return parser.isSet(u"macros"_s) ? readFile(parser.value(u"macros"_s), streams) : int(Done);
}

int MacroOptions::readFile(const QString &path, const Streams &streams)
{
    QByteArray bytes;
    if (path == "-"_L1) {
        bytes = readInput(streams, kMostMacroBytes);
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            streams.writeMessage(
                Text::tr("The macros of %1 can't be read: %2").arg(path, file.errorString()));
            return Unreadable;
        }
        bytes = file.read(kMostMacroBytes + 1);
    }
    if (bytes.size() > kMostMacroBytes) {
        streams.writeMessage(
            Text::tr("The macros of %1 are longer than %2 MiB, which those of one phone are not.")
                .arg(path)
                .arg(kMostMacroBytes / (1024 * 1024)));
        return Unreadable;
    }
    const QByteArray text = decodedTable(bytes);
    const bool isJson = text.trimmed().startsWith('{');
    const auto macros = isJson ? macrosFromJson(text) : macrosFromTable(text);
    if (!macros) {
        streams.writeMessage(
            Text::tr("%1 holds no macros: a JSON object, or a header and one row, is needed.").arg(path));
        return Unreadable;
    }
    m_file = *macros;
    return Done;
}

MacroTable MacroOptions::macros() const
{
    MacroTable macros = m_profile;
    macros.insert(m_file);
    macros.insert(m_given);
    return macros;
}

void MacroOptions::takeFrom(const ProfileDocument &document)
{
    m_profile.insert(profileMacros(document));
}

} // namespace flatprofile::cli
