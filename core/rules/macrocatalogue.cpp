#include "core/rules/macrocatalogue.h"

#include "core/rules/macros.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Macros
{
    Q_DECLARE_TR_FUNCTIONS(Macros)
};

using Kind = Macro::Kind;
constexpr int kAll = Macro::Mpp | Macro::Spa;
constexpr int kXml = Macro::XmlServices;
constexpr qint64 kOpenEnd = -2; // no greatest value is known
constexpr qint64 kOpen = -3; // neither least nor greatest

struct Row
{
    QLatin1StringView name; // ends in n: a family
    Kind kind;
    int places;
    const char *meaning;
    const char *format;
    QLatin1StringView example;
    qint64 minimum = kOpen;
    qint64 maximum = kOpenEnd;
};

constexpr const char *kMac = QT_TRANSLATE_NOOP("Macros", "twelve hex digits");
constexpr const char *kSeconds = QT_TRANSLATE_NOOP("Macros", "seconds");

// Provisioning guides' macro tables; see semantics.md B.3 for which guide lists which.
// clang-format off
constexpr std::array kRows = std::to_array<Row>({
    { "MA"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "MAC address in lower case, without separators."), kMac, "000e08aabbcc"_L1 },
    { "MAU"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "MAC address in upper case, without separators."), kMac, "000E08AABBCC"_L1 },
    { "MAC"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "MAC address in lower case, with colons."), nullptr, "00:0e:08:aa:bb:cc"_L1 },
    { "PN"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Product name."), nullptr, "CP-8841-3PCC"_L1 },
    { "PSN"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Product series number; the guides disagree on its form."), nullptr, "8841-3PCC"_L1 },
    { "SN"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Serial number."), nullptr, "88012BA01234"_L1 },
    { "CCERT"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Whether a client certificate is installed."), QT_TRANSLATE_NOOP("Macros", "Installed or Not Installed"), "Installed"_L1 },
    { "IP"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "The phone's address in its own network."), nullptr, "192.168.1.100"_L1 },
    { "EXTIP"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "The phone's address as others see it."), nullptr, "66.43.16.52"_L1 },
    { "SWVER"_L1, Kind::Version, kAll, QT_TRANSLATE_NOOP("Macros", "Software version: the name of the load."), nullptr, "sip88xx.11-3-2MPP0001-609"_L1 },
    { "HWVER"_L1, Kind::Version, kAll, QT_TRANSLATE_NOOP("Macros", "Hardware version."), nullptr, "2.0.1"_L1 },
    { "PRVST"_L1, Kind::Integer, kAll, QT_TRANSLATE_NOOP("Macros", "Why the phone resyncs."), QT_TRANSLATE_NOOP("Macros", "-1 on request, 0 after power-up, 1 periodically, 2 again after a failure"), "0"_L1, -1, 2 },
    { "UPGST"_L1, Kind::Integer, kAll, QT_TRANSLATE_NOOP("Macros", "Which attempt to upgrade this is."), QT_TRANSLATE_NOOP("Macros", "1 the first, 2 again after a failure"), "1"_L1, 1, 2 },
    { "UPGERR"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "What came of the previous attempt to upgrade."), nullptr, "http_get failed"_L1 },
    { "PRVTMR"_L1, Kind::Integer, kAll, QT_TRANSLATE_NOOP("Macros", "Time since the last attempt to resync."), kSeconds, "600"_L1, 0 },
    { "UPGTMR"_L1, Kind::Integer, kAll, QT_TRANSLATE_NOOP("Macros", "Time since the last attempt to upgrade."), kSeconds, "300"_L1, 0 },
    { "REGTMRn"_L1, Kind::Integer, kAll, QT_TRANSLATE_NOOP("Macros", "Time since line n lost its registration; documented for lines 1 and 2."), kSeconds, "0"_L1, 0 },
    { "UPGCOND"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Legacy: the condition of the upgrade that held; true in newer firmware."), nullptr, "true"_L1 },
    { "SCHEME"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Scheme of the URL that is fetched; for messages."), QT_TRANSLATE_NOOP("Macros", "tftp, http or https"), "http"_L1 },
    { "METH"_L1, Kind::Text, Macro::Spa | kXml, QT_TRANSLATE_NOOP("Macros", "Old name of SCHEME."), nullptr, "http"_L1 },
    { "SERV"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Server of the URL that is fetched; for messages."), nullptr, "prov.example.com"_L1 },
    { "SERVIP"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Address of that server; for messages."), nullptr, "192.0.2.10"_L1 },
    { "PORT"_L1, Kind::Integer, kAll, QT_TRANSLATE_NOOP("Macros", "Port of the URL that is fetched; for messages."), nullptr, "80"_L1, 1, 65535 },
    { "PATH"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "Path of the URL that is fetched; for messages."), nullptr, "/cfg.xml"_L1 },
    { "ERR"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "What came of the attempt; after a good upgrade the new version. For messages."), nullptr, "corrupt file"_L1 },
    { "UIDn"_L1, Kind::Text, kAll, QT_TRANSLATE_NOOP("Macros", "User_ID_n_ of line n."), nullptr, "5001"_L1 },
    { "ISCUST"_L1, Kind::Integer, Macro::Spa | kXml, QT_TRANSLATE_NOOP("Macros", "Whether the phone was customised by its maker."), QT_TRANSLATE_NOOP("Macros", "1 or 0"), "0"_L1, 0, 1 },
    { "EMS"_L1, Kind::Text, Macro::Mpp, QT_TRANSLATE_NOOP("Macros", "State of extension mobility; mobile when someone is signed in."), nullptr, "mobile"_L1 },
    { "MUID"_L1, Kind::Text, Macro::Mpp, QT_TRANSLATE_NOOP("Macros", "User who is signed in by extension mobility."), nullptr, "5001"_L1 },
    { "MPWD"_L1, Kind::Text, Macro::Mpp, QT_TRANSLATE_NOOP("Macros", "Password of that user."), nullptr, ""_L1 },
    { "PDOM"_L1, Kind::Text, Macro::Mpp, QT_TRANSLATE_NOOP("Macros", "Domain of extension mobility users; in one example only, not verified."), nullptr, "@10.0.0.1"_L1 },
    { "ORIGTYPE"_L1, Kind::Text, Macro::Ata, QT_TRANSLATE_NOOP("Macros", "Type of the device before its migration."), nullptr, ""_L1 },
    { "AUTHSTATUS"_L1, Kind::Text, Macro::Ata, QT_TRANSLATE_NOOP("Macros", "State of the migration licence."), nullptr, ""_L1 },
    { "DISPLAYNAMEn"_L1, Kind::Text, kXml, QT_TRANSLATE_NOOP("Macros", "Display name of line n."), nullptr, "Reception"_L1 },
    { "AUTHIDn"_L1, Kind::Text, kXml, QT_TRANSLATE_NOOP("Macros", "Auth ID of line n."), nullptr, "5001"_L1 },
    { "PROXYn"_L1, Kind::Text, kXml, QT_TRANSLATE_NOOP("Macros", "Proxy of line n."), nullptr, "pbx.example.com"_L1 },
    { "SERIAL_NUMBER"_L1, Kind::Text, kXml, QT_TRANSLATE_NOOP("Macros", "Serial number."), nullptr, "88012BA01234"_L1 },
    { "INCOMINGNAME"_L1, Kind::Text, kXml, QT_TRANSLATE_NOOP("Macros", "Name of the caller."), nullptr, "Reception"_L1 },
    { "REMOTENUMBER"_L1, Kind::Text, kXml, QT_TRANSLATE_NOOP("Macros", "Number of the other side."), nullptr, "5002"_L1 },
});
// clang-format on

bool isFamily(const Row &row)
{
    return row.name.endsWith(u'n');
}

Macro macroOf(const Row &row, QString name)
{
    Macro macro;
    macro.name = std::move(name);
    macro.kind = row.kind;
    macro.places = Macro::Places(row.places);
    macro.meaning = Macros::tr(row.meaning);
    macro.format = row.format ? Macros::tr(row.format) : QString();
    macro.example = row.example;
    if (row.minimum != kOpen)
        macro.minimum = row.minimum;
    if (row.maximum != kOpenEnd)
        macro.maximum = row.maximum;
    macro.isFamily = isFamily(row);
    return macro;
}

Macro letterMacro(QStringView name)
{
    Macro macro;
    macro.name = name.toString();
    macro.kind = isSecretMacro(name) ? Kind::Secret : Kind::Contents;
    macro.places = Macro::Mpp | Macro::Spa;
    macro.meaning = macro.kind == Kind::Secret
        ? Macros::tr("Contents of the secret GPP_%1; only in --key, --uid and --pwd.").arg(name)
        : Macros::tr("Contents of GPP_%1.").arg(name);
    return macro;
}

const Row *rowOf(QStringView name)
{
    qsizetype letters = name.size();
    while (letters > 0 && name.at(letters - 1) >= u'0' && name.at(letters - 1) <= u'9')
        --letters;
    // A line's number: 1 to 99, without a leading zero.
    const QStringView number = name.sliced(letters);
    const bool isNumbered = !number.isEmpty() && number.size() <= 2 && number.front() != u'0';
    for (const Row &row : kRows) {
        const bool fits = isFamily(row)
            ? isNumbered && name.first(letters) == row.name.first(row.name.size() - 1)
            : name == row.name;
        if (fits)
            return &row;
    }
    return nullptr;
}

/// Edits (a letter more, less or other, two swapped) from one word to the other.
int distanceOf(QStringView a, QStringView b)
{
    std::vector<std::vector<int>> rows(
        std::size_t(a.size() + 1), std::vector<int>(std::size_t(b.size() + 1)));
    for (std::size_t i = 0; i <= std::size_t(a.size()); ++i) {
        for (std::size_t j = 0; j <= std::size_t(b.size()); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = int(i + j);
                continue;
            }
            const auto letterA = [&](std::size_t n) { return a.at(qsizetype(n)); };
            const auto letterB = [&](std::size_t n) { return b.at(qsizetype(n)); };
            rows[i][j] = std::min({ rows[i - 1][j] + 1, rows[i][j - 1] + 1,
                rows[i - 1][j - 1] + (letterA(i - 1) == letterB(j - 1) ? 0 : 1) });
            if (i > 1 && j > 1 && letterA(i - 1) == letterB(j - 2) && letterA(i - 2) == letterB(j - 1))
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

constexpr qsizetype kLongestName = 24; // a longer one is no slip of a known one

} // namespace

QList<Macro> macroCatalogue()
{
    QList<Macro> macros;
    for (char16_t letter = u'A'; letter <= u'P'; ++letter)
        macros.append(letterMacro(QString(QChar(letter))));
    for (char16_t letter = u'A'; letter <= u'D'; ++letter)
        macros.append(letterMacro(QString(u"S"_s + QChar(letter))));
    for (const Row &row : kRows)
        macros.append(macroOf(row, QString(row.name)));
    return macros;
}

std::optional<Macro> findMacro(QStringView name)
{
    if (isPlainMacroLetter(name) || isSecretMacro(name))
        return letterMacro(name);
    if (const Row *row = rowOf(name))
        return macroOf(*row, name.toString());
    return std::nullopt;
}

QString nearestOf(QStringView text, const QStringList &words)
{
    if (text.size() > kLongestName)
        return {};
    QString best;
    int least = int(std::min<qsizetype>(3, (text.size() + 1) / 2));
    for (const QString &word : words) {
        if (qAbs(word.size() - text.size()) >= least)
            continue;
        const int distance = distanceOf(text, word);
        if (distance < least) {
            least = distance;
            best = word;
        }
    }
    return best;
}

QString likelyMacro(QStringView name)
{
    const QString upper = name.toString().toUpper();
    if (upper != name && findMacro(upper))
        return upper;
    // A family's number is no part of the slip.
    qsizetype letters = upper.size();
    while (letters > 0 && upper.at(letters - 1).isDigit())
        --letters;
    QStringList words;
    for (const Row &row : kRows) {
        if (!(row.places & (Macro::Mpp | Macro::Spa)))
            continue;
        words.append(isFamily(row) ? row.name.first(row.name.size() - 1)
                    + (letters < upper.size() ? upper.sliced(letters) : u"1"_s)
                                   : QString(row.name));
    }
    return upper.size() < 3 ? QString() : nearestOf(upper, words);
}

QString gluedMacro(QStringView name)
{
    // One letter alone begins too many words.
    for (qsizetype length = std::min(name.size() - 1, kLongestName); length >= 2; --length) {
        if (rowOf(name.first(length)) || isSecretMacro(name.first(length)))
            return name.first(length).toString();
    }
    return {};
}

} // namespace flatprofile
