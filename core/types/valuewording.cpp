#include "core/types/valuecheck.h"

#include "core/dialplan/dialplancheck.h"
#include "core/script/scriptcheck.h"
#include "core/types/valuecodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Values
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

struct Words
{
    QLatin1StringView code;
    const char *sentence; // %1, %2: the diagnostic's arguments
    const char *fix; // null: "Use ..." with the replacement
};

// clang-format off
constexpr std::array kWords = std::to_array<Words>({
    { valuecodes::kEmpty, QT_TRANSLATE_NOOP("Values", "The value must not be empty."), nullptr },
    { valuecodes::kUnicodeBlank, QT_TRANSLATE_NOOP("Values", "An invisible Unicode blank stands at the value's edge; phones take it as part of the value."), QT_TRANSLATE_NOOP("Values", "Remove the Blank") },
    { valuecodes::kNonAscii, QT_TRANSLATE_NOOP("Values", "“%1” is not ASCII; some firmware shows or reads it wrongly."), nullptr },
    { valuecodes::kNotABool, QT_TRANSLATE_NOOP("Values", "The value must be Yes or No."), nullptr },
    { valuecodes::kCase, QT_TRANSLATE_NOOP("Values", "Phones write this as “%1”; upper and lower case may matter."), nullptr },
    { valuecodes::kNotAnOption, QT_TRANSLATE_NOOP("Values", "The documents know only these values: %1."), nullptr },
    { valuecodes::kNotANumber, QT_TRANSLATE_NOOP("Values", "The value must be a number."), nullptr },
    { valuecodes::kOutOfRange, QT_TRANSLATE_NOOP("Values", "The number must lie between %1 and %2."), nullptr },
    { valuecodes::kTooPrecise, QT_TRANSLATE_NOOP("Values", "More decimals than the phone keeps (%1)."), QT_TRANSLATE_NOOP("Values", "Cut Decimals") },
    { valuecodes::kUnitWritten, QT_TRANSLATE_NOOP("Values", "The value is a bare number, without its unit “%1”."), QT_TRANSLATE_NOOP("Values", "Remove the Unit") },
    { valuecodes::kTooLong, QT_TRANSLATE_NOOP("Values", "At most %1 characters are documented; these are %2."), nullptr },
    { valuecodes::kNotAnAddress, QT_TRANSLATE_NOOP("Values", "The value must be an IPv4 address such as 192.0.2.10."), nullptr },
    { valuecodes::kNotAnIpv6Address, QT_TRANSLATE_NOOP("Values", "The value must be an IPv6 address such as 2001:db8::10."), nullptr },
    { valuecodes::kNotAHost, QT_TRANSLATE_NOOP("Values", "The value must be a host name or an address, with :port if need be."), nullptr },
    { valuecodes::kBadPort, QT_TRANSLATE_NOOP("Values", "The port must be a number from 1 to 65535."), nullptr },
    { valuecodes::kUrlBlank, QT_TRANSLATE_NOOP("Values", "A blank stands in the URL, perhaps from a line break in a document."), QT_TRANSLATE_NOOP("Values", "Remove the Blank") },
    { valuecodes::kUrlScheme, QT_TRANSLATE_NOOP("Values", "Phones are not known to fetch by “%1”; they know http, https and tftp."), nullptr },
    { valuecodes::kPlaceholder, QT_TRANSLATE_NOOP("Values", "%1 is a placeholder that was never filled in."), nullptr },
    { valuecodes::kNotAPhoneNumber, QT_TRANSLATE_NOOP("Values", "A phone number holds digits, * # + and letters, or is a URL."), nullptr },
    { valuecodes::kNotATime, QT_TRANSLATE_NOOP("Values", "The value must be a time of day written %1."), nullptr },
    { valuecodes::kNotADate, QT_TRANSLATE_NOOP("Values", "The value must be a date written mm/dd/yyyy."), nullptr },
    { valuecodes::kNotAMimeType, QT_TRANSLATE_NOOP("Values", "The value must be a MIME type such as application/dtmf-relay."), nullptr },
    { valuecodes::kMaskedSecret, QT_TRANSLATE_NOOP("Values", "The value is only asterisks: a masked dump, not a password. Without the element the phone keeps the one it has."), nullptr },
    { valuecodes::kTypographicQuote, QT_TRANSLATE_NOOP("Values", "Typographic quotes (%1) are not those that phones know."), QT_TRANSLATE_NOOP("Values", "Straighten Quotes") },
});
// clang-format on

const Words *find(QLatin1StringView code)
{
    const auto found
        = std::find_if(kWords.begin(), kWords.end(), [&](const Words &w) { return w.code == code; });
    return found == kWords.end() ? nullptr : &*found;
}

} // namespace

QString describe(const Diagnostic &diagnostic)
{
    if (const QString sentence = describeScript(diagnostic); !sentence.isNull())
        return sentence;
    if (const QString sentence = describeDialPlan(diagnostic); !sentence.isNull())
        return sentence;
    const Words *words = find(diagnostic.code);
    Q_ASSERT(words);
    if (!words)
        return diagnostic.code;
    const QString sentence = Values::tr(words->sentence);
    if (diagnostic.arguments.size() >= 2)
        return sentence.arg(diagnostic.arguments.at(0), diagnostic.arguments.at(1));
    return diagnostic.arguments.isEmpty() || !sentence.contains("%1"_L1)
        ? sentence
        : sentence.arg(diagnostic.arguments.at(0));
}

QString describeFix(const Diagnostic &diagnostic)
{
    if (diagnostic.fix.isEmpty())
        return {};
    if (const QString fix = describeScriptFix(diagnostic); !fix.isNull())
        return fix;
    if (const QString fix = describeDialPlanFix(diagnostic); !fix.isNull())
        return fix;
    const Words *words = find(diagnostic.code);
    if (words && words->fix)
        return Values::tr(words->fix);
    //: %1 is a value: "Use Yes"
    return Values::tr("Use %1").arg(QString::fromUtf8(diagnostic.fix.first().replacement));
}

} // namespace flatprofile
