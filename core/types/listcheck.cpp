#include "core/types/checks.h"
#include "core/types/knownwords.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// Softkeys seen in dumps, templates and guides; there may be more, so others are no fault.
constexpr std::array kSoftkeys = std::to_array<QLatin1StringView>({ "acd_login"_L1, "acd_logout"_L1,
    "alpha"_L1, "answer"_L1, "astate"_L1, "avail"_L1, "back"_L1, "barge"_L1, "bargesilent"_L1, "bridgein"_L1,
    "bxfer"_L1, "call"_L1, "callCancel"_L1, "calllist"_L1, "callpush"_L1, "callretrieve"_L1, "cancel"_L1,
    "cfwd"_L1, "chkcfwd"_L1, "chkdnd"_L1, "clear"_L1, "conf"_L1, "confLx"_L1, "crdpause"_L1, "crdresume"_L1,
    "crdstart"_L1, "crdstop"_L1, "delchar"_L1, "delchr"_L1, "dial"_L1, "dir"_L1, "divert"_L1, "dnd"_L1,
    "editcall"_L1, "em_login"_L1, "em_logout"_L1, "endcall"_L1, "favorites"_L1, "flash"_L1, "gpickup"_L1,
    "guestin"_L1, "guestout"_L1, "hold"_L1, "ignore"_L1, "ignoresilent"_L1, "join"_L1, "lcr"_L1, "left"_L1,
    "miss"_L1, "newcall"_L1, "option"_L1, "park"_L1, "phold"_L1, "pickup"_L1, "pip"_L1, "proxycall"_L1,
    "recents"_L1, "redial"_L1, "resume"_L1, "right"_L1, "selfview"_L1, "settings"_L1, "showvideo"_L1,
    "starcode"_L1, "swap"_L1, "toggle"_L1, "unavail"_L1, "unpark"_L1, "xfer"_L1, "xferLx"_L1 });

bool isWordCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'_' || c == u'-';
}

/// psk1 to psk16 and the like: near to each other, and each right.
bool endsInDigit(QStringView word)
{
    return !word.isEmpty() && isDigit(word.back());
}

/// A separator of other lists in the place of `;`.
bool reportSeparator(const Findings &f, QChar wrong, QChar right)
{
    const qsizetype at = f.value.indexOf(wrong);
    if (at < 0)
        return false;
    QString rest = f.value.sliced(at).toString();
    f.addWithEdits(Severity::Error, valuecodes::kSeparator, { at, 1 }, { QString(right) },
        { { { at, rest.size() }, rest.replace(wrong, right).toUtf8() } });
    return true;
}

/// A name in a list of keys; false if it is none.
bool checkName(const Findings &f, const Part &name, std::span<const QLatin1StringView> known)
{
    if (name.text.isEmpty()) {
        const bool isSeparator = f.value.at(name.at) == u';'; // not the bar of "|1"
        f.add(Severity::Warning, valuecodes::kEmptyPart, { name.at, 1 }, {}, isSeparator ? u""_s : QString());
        return false;
    }
    const auto wrong = std::find_if_not(name.text.begin(), name.text.end(), isWordCharacter);
    if (wrong != name.text.end()) {
        f.add(Severity::Error, valuecodes::kKeyName, { name.at + (wrong - name.text.begin()), 1 }, {},
            QString());
        return false;
    }
    const QLatin1StringView meant
        = endsInDigit(name.text) ? QLatin1StringView() : meantWord(name.text, known);
    if (!meant.isNull())
        f.add(Severity::Warning, valuecodes::kMeantWord, name.span(), { QString(meant) }, QString(meant));
    return true;
}

} // namespace

void checkKeyList(const Findings &f)
{
    if (reportSeparator(f, u',', u';'))
        return;
    QSet<QStringView> seen;
    for (const Part &part : partsOf(f.value, u';')) {
        const qsizetype bar = part.text.indexOf(u'|');
        const Part name = bar < 0 ? part : part.sliced(0, bar);
        if (!checkName(f, name, kSoftkeys))
            continue;
        if (seen.contains(name.text))
            f.add(Severity::Warning, valuecodes::kTwice, part.span(), { name.text.toString() }, {});
        seen.insert(name.text);
        if (bar < 0)
            continue;
        const Part position = part.sliced(bar + 1);
        if (numberFrom(position.text, 99) < 1)
            f.add(Severity::Error, valuecodes::kKeyPosition, { part.at + bar, part.text.size() - bar }, {},
                u""_s);
    }
}

void checkKeyFunctionList(const Findings &f)
{
    if (reportSeparator(f, u',', u';') || reportSeparator(f, u'|', u';'))
        return;
    for (const Part &part : partsOf(f.value, u';'))
        checkName(f, part, keyFunctions());
}

void checkDhcpOptions(const Findings &f)
{
    if (reportSeparator(f, u';', u','))
        return;
    constexpr int kGreatest = 65535; // of DHCPv6
    constexpr int kGreatestOfIpv4 = 254;
    QSet<int> seen;
    const QList<Part> parts = partsOf(f.value, u',');
    for (const Part &part : parts) {
        const int option = numberFrom(part.text, kGreatest);
        if (part.text.isEmpty())
            f.add(Severity::Error, valuecodes::kEmptyPart, { part.at, 1 }, {}, u""_s);
        else if (option < 0)
            f.add(Severity::Error, valuecodes::kDhcpOption, part.span(), {}, {});
        else if (option == 0 || option > kGreatest)
            f.add(Severity::Error, valuecodes::kOutOfRange, part.span(),
                { u"1"_s, QString::number(kGreatestOfIpv4) }, {});
        else if (option > kGreatestOfIpv4)
            f.add(Severity::Warning, valuecodes::kOutOfRange, part.span(),
                { u"1"_s, QString::number(kGreatestOfIpv4) }, {});
        else if (seen.contains(option))
            f.add(Severity::Warning, valuecodes::kTwice, part.span(), { part.text.toString() }, {});
        seen.insert(option);
    }
    if (f.value.endsWith(u','))
        f.add(Severity::Error, valuecodes::kEmptyPart, { f.value.size() - 1, 1 }, {}, u""_s);
}

} // namespace flatprofile::checks
