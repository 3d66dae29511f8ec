#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flatprofile {

/// Which firmware a rule is for.
enum class MacroTarget {
    Mpp,
    Spa, // older Sipura, Linksys and Cisco SPA firmware
};

/// One macro variable of the documents, or a numbered family of them.
struct Macro
{
    enum class Kind {
        Text, // belongs in quotes where it is compared
        Integer, // compared without quotes
        Version, // compared without quotes; in quotes the whole load name counts
        Contents, // of a general purpose parameter: anything
        Secret, // only in --key, --uid and --pwd
    };
    enum Place {
        Mpp = 1,
        Spa = 2,
        Ata = 4, // ATA 191 and 192 alone
        XmlServices = 8, // URLs of XML services alone
    };
    Q_DECLARE_FLAGS(Places, Place)

    QString name; // "MAU"; of a family with the number asked for, or with n ("UIDn")
    Kind kind = Kind::Text;
    Places places;
    QString meaning; // a sentence, translated
    QString format; // translated; empty where the meaning says it
    QString example;
    std::optional<qint64> minimum; // of an Integer, where the documents imply one
    std::optional<qint64> maximum;
    bool isFamily = false; // UIDn stands for UID1, UID2, ...
};
/// All of them, in the documents' order: families once, with n; GPP_A..P and SA..SD each.
QList<Macro> macroCatalogue();

/// By exact name ("MAU", "UID3", "A"); nothing where no document knows it.
std::optional<Macro> findMacro(QStringView name);

/// The known name that was likely meant ("UPGTMR" for "UPGTMTR", "MA" for "ma"); empty where none is near.
QString likelyMacro(QStringView name);
/// The longest known name that begins this one ("MAU" of "MAUconfig"), so that parentheses were forgotten.
QString gluedMacro(QStringView name);

/// The word nearest to `text` by at most two edits and less than half of it; empty where none is.
QString nearestOf(QStringView text, const QStringList &words);

} // namespace flatprofile

// Outside the namespace: inside, these operators would hide those of Qt's own flags and keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(flatprofile::Macro::Places)
