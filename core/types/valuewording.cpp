#include "core/types/valuecheck.h"

#include "core/dialplan/dialplancheck.h"
#include "core/rules/rulecheck.h"
#include "core/script/scriptcheck.h"
#include "core/support/filledsentence.h"
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
    { valuecodes::kNonAscii, QT_TRANSLATE_NOOP("Values", "“%1” is not ASCII; some firmware shows or reads it wrongly."), QT_TRANSLATE_NOOP("Values", "Use ASCII Characters") },
    { valuecodes::kNotABool, QT_TRANSLATE_NOOP("Values", "The value must be Yes or No."), nullptr },
    { valuecodes::kOldBool, QT_TRANSLATE_NOOP("Values", "SPA phones wrote “%1” here; multiplatform phones know Yes and No."), nullptr },
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
    { valuecodes::kOctal, QT_TRANSLATE_NOOP("Values", "A number that begins with 0 may be read as octal."), QT_TRANSLATE_NOOP("Values", "Remove the Leading Zeros") },
    { valuecodes::kHostScheme, QT_TRANSLATE_NOOP("Values", "Only a host name belongs here, without “%1”; XSI servers alone are documented with a scheme."), QT_TRANSLATE_NOOP("Values", "Remove the Scheme") },
    { valuecodes::kHostUser, QT_TRANSLATE_NOOP("Values", "Only a host name belongs here, without a user and @ before it."), QT_TRANSLATE_NOOP("Values", "Remove the User") },
    { valuecodes::kUrlSlashes, QT_TRANSLATE_NOOP("Values", "A URL begins with its scheme, a colon and two slashes, such as http://."), QT_TRANSLATE_NOOP("Values", "Mend the Slashes") },
    { valuecodes::kUserIdCharacter, QT_TRANSLATE_NOOP("Values", "A user ID stands in a SIP address, and this character can't stand there."), QT_TRANSLATE_NOOP("Values", "Remove It") },
    { valuecodes::kEmptyPart, QT_TRANSLATE_NOOP("Values", "Nothing stands between two separators here."), QT_TRANSLATE_NOOP("Values", "Remove the Separator") },
    { valuecodes::kTwice, QT_TRANSLATE_NOOP("Values", "“%1” is given twice."), nullptr },
    { valuecodes::kSeparator, QT_TRANSLATE_NOOP("Values", "The parts of this value are separated by “%1”."), QT_TRANSLATE_NOOP("Values", "Mend the Separators") },
    { valuecodes::kBlankInside, QT_TRANSLATE_NOOP("Values", "No blanks are documented inside this value."), QT_TRANSLATE_NOOP("Values", "Remove the Blanks") },
    { valuecodes::kMeantWord, QT_TRANSLATE_NOOP("Values", "This word is not known; “%1” may be meant."), nullptr },
    { valuecodes::kUnknownName, QT_TRANSLATE_NOOP("Values", "“%1” is not documented here."), nullptr },
    { valuecodes::kStarCodeLength, QT_TRANSLATE_NOOP("Values", "At most %1 characters are known to be taken; these are %2."), nullptr },
    { valuecodes::kStarCodeCharacter, QT_TRANSLATE_NOOP("Values", "A star code holds digits, * and # only."), QT_TRANSLATE_NOOP("Values", "Mend the Code") },
    { valuecodes::kStarCodeLong, QT_TRANSLATE_NOOP("Values", "The guide documents codes of %1 characters, factory defaults have up to 8; these are %2."), nullptr },
    { valuecodes::kStarCodePrefix, QT_TRANSLATE_NOOP("Values", "Star codes begin with * or #, so that they differ from numbers."), nullptr },
    { valuecodes::kStarCodeTone, QT_TRANSLATE_NOOP("Values", "The tone of a star code is one of c, d, m, o, p, s, or a digit for none."), nullptr },
    { valuecodes::kNumberTemplateLength, QT_TRANSLATE_NOOP("Values", "A template has at most %1 characters; these are %2."), nullptr },
    { valuecodes::kNumberTemplateCharacter, QT_TRANSLATE_NOOP("Values", "This character can't be part of a pattern; patterns are separated by commas."), nullptr },
    { valuecodes::kResponseTemplateLength, QT_TRANSLATE_NOOP("Values", "A template has at most %1 characters; these are %2."), nullptr },
    { valuecodes::kResponseTemplateCharacter, QT_TRANSLATE_NOOP("Values", "Patterns of response codes hold digits, ? for any one and * for any rest, separated by commas."), nullptr },
    { valuecodes::kResponseTemplatePattern, QT_TRANSLATE_NOOP("Values", "The pattern fits no code of three digits, so it never takes effect."), nullptr },
    { valuecodes::kTemplateWildcard, QT_TRANSLATE_NOOP("Values", "The letter x stands for itself in a template; any one character is written ?."), QT_TRANSLATE_NOOP("Values", "Use ? Instead") },
    { valuecodes::kTemplatePoint, QT_TRANSLATE_NOOP("Values", "The full stop stands for itself in a template, and no number holds one."), QT_TRANSLATE_NOOP("Values", "Remove the Full Stop") },
    { valuecodes::kTemplatePercent, QT_TRANSLATE_NOOP("Values", "A % with two hexadecimal digits is the character of that number; without them it stands for itself."), QT_TRANSLATE_NOOP("Values", "Escape the %") },
    { valuecodes::kTemplateUnreachable, QT_TRANSLATE_NOOP("Values", "The first pattern that fits counts, and what fits here fits “%1” before it."), nullptr },
    { valuecodes::kDstSyntax, QT_TRANSLATE_NOOP("Values", "A rule is written start=month/day/weekday/time;end=month/day/weekday/time;save=time."), nullptr },
    { valuecodes::kDstRange, QT_TRANSLATE_NOOP("Values", "The number must lie between %1 and %2."), nullptr },
    { valuecodes::kDstTrailing, QT_TRANSLATE_NOOP("Values", "A semicolon at the end is not documented."), QT_TRANSLATE_NOOP("Values", "Remove the Semicolon") },
    { valuecodes::kDstNoSuchDay, QT_TRANSLATE_NOOP("Values", "The month has only %1 days."), nullptr },
    { valuecodes::kDstEndless, QT_TRANSLATE_NOOP("Values", "Daylight saving time begins by this rule and never ends."), nullptr },
    { valuecodes::kDstNothingSaved, QT_TRANSLATE_NOOP("Values", "The rule saves no time, so it changes nothing."), nullptr },
    { valuecodes::kDhcpOption, QT_TRANSLATE_NOOP("Values", "DHCP options are given by their numbers, separated by commas."), nullptr },
    { valuecodes::kKeyName, QT_TRANSLATE_NOOP("Values", "The name of a key holds letters, digits, - and _ only."), nullptr },
    { valuecodes::kKeyPosition, QT_TRANSLATE_NOOP("Values", "Behind the bar stands the position of the key, a number from 1."), QT_TRANSLATE_NOOP("Values", "Remove the Position") },
    { valuecodes::kKeyFunctionSyntax, QT_TRANSLATE_NOOP("Values", "A key is written fnc=function;name=value, with a semicolon between the parts."), nullptr },
    { valuecodes::kKeyFunctionMissing, QT_TRANSLATE_NOOP("Values", "A key needs a function, such as fnc=sd or fnc=blf."), nullptr },
    { valuecodes::kKeyFunctionJoin, QT_TRANSLATE_NOOP("Values", "Several functions are joined by +; form encoding turns + into a blank."), QT_TRANSLATE_NOOP("Values", "Put + There") },
    { valuecodes::kKeyFunctionNeeds, QT_TRANSLATE_NOOP("Values", "The function %1 does nothing without “%2=”."), nullptr },
    { valuecodes::kPagingSyntax, QT_TRANSLATE_NOOP("Values", "A paging group is written pggrp=address:port;name=name;num=number;listen=yes."), nullptr },
    { valuecodes::kNotMulticast, QT_TRANSLATE_NOOP("Values", "Pages are sent to multicast addresses, 224.0.0.0 to 239.255.255.255."), nullptr },
    { valuecodes::kPagingOddPort, QT_TRANSLATE_NOOP("Values", "Multicast paging is documented for even ports only."), nullptr },
    { valuecodes::kPagingNumber, QT_TRANSLATE_NOOP("Values", "Without num= nobody can dial this group."), nullptr },
    { valuecodes::kPagingListen, QT_TRANSLATE_NOOP("Values", "Whether the phone listens is written yes or no."), nullptr },
    { valuecodes::kPagingGroups, QT_TRANSLATE_NOOP("Values", "Phones take %1 paging groups; this one is too many."), nullptr },
    { valuecodes::kDictionarySyntax, QT_TRANSLATE_NOOP("Values", "Dictionaries are written serv=URL;d0=language;x0=file."), nullptr },
    { valuecodes::kDictionaryServer, QT_TRANSLATE_NOOP("Values", "Without serv= the phone does not know where the dictionaries lie."), nullptr },
    { valuecodes::kDictionaryPair, QT_TRANSLATE_NOOP("Values", "The language has a name and a file; “%1=” is missing."), nullptr },
    { valuecodes::kLdapFilter, QT_TRANSLATE_NOOP("Values", "A filter is written attribute:(attribute=value), with $VALUE for what is searched."), nullptr },
    { valuecodes::kLdapParenthesis, QT_TRANSLATE_NOOP("Values", "The parentheses of the filter are not balanced or missing."), QT_TRANSLATE_NOOP("Values", "Add Parentheses") },
    { valuecodes::kLdapEscape, QT_TRANSLATE_NOOP("Values", "A backslash in a filter is followed by two hexadecimal digits."), QT_TRANSLATE_NOOP("Values", "Write It as \\5c") },
    { valuecodes::kLdapName, QT_TRANSLATE_NOOP("Values", "A distinguished name is written attribute=value,attribute=value, such as dc=example,dc=com."), nullptr },
    { valuecodes::kLdapAttributes, QT_TRANSLATE_NOOP("Values", "An attribute is written a=attribute,n=name, with t=p for a number to dial."), nullptr },
    { valuecodes::kLdapSecondNumber, QT_TRANSLATE_NOOP("Values", "Only the first number can be dialled; this one is ignored."), nullptr },
    { valuecodes::kLdapScheme, QT_TRANSLATE_NOOP("Values", "Directories are reached by ldap or ldaps, not by “%1”."), nullptr },
    { valuecodes::kRegexSet, QT_TRANSLATE_NOOP("Values", "The set that begins here has no ] at its end."), nullptr },
    { valuecodes::kRegexParenthesis, QT_TRANSLATE_NOOP("Values", "The parentheses of the expression are not balanced."), QT_TRANSLATE_NOOP("Values", "Balance Parentheses") },
    { valuecodes::kRegexQuantifier, QT_TRANSLATE_NOOP("Values", "There is nothing here that this character could repeat."), nullptr },
    { valuecodes::kRegexEscape, QT_TRANSLATE_NOOP("Values", "A backslash at the end escapes nothing."), QT_TRANSLATE_NOOP("Values", "Double the Backslash") },
    { valuecodes::kNumberMapReplacement, QT_TRANSLATE_NOOP("Values", "A replacement is written <dialled:sent>, with a colon inside."), QT_TRANSLATE_NOOP("Values", "Close the Replacement") },
    { valuecodes::kNumberMapParenthesis, QT_TRANSLATE_NOOP("Values", "The parentheses of the mapping are not balanced."), QT_TRANSLATE_NOOP("Values", "Balance Parentheses") },
    { valuecodes::kNumberMapCharacter, QT_TRANSLATE_NOOP("Values", "A mapping is written as in a dial plan, such as <:9>xx."), nullptr },
    { valuecodes::kUriOfList, QT_TRANSLATE_NOOP("Values", "A list is named by name@server."), nullptr },
});
// clang-format on

/// The grammars of other layers word what they report themselves; null for a code of another area.
struct Area
{
    QString (*sentence)(const Diagnostic &diagnostic);
    QString (*fix)(const Diagnostic &diagnostic);
};
constexpr std::array kAreas { Area { describeScript, describeScriptFix },
    Area { describeDialPlan, describeDialPlanFix }, Area { describeRule, describeRuleFix } };

const Words *find(QLatin1StringView code)
{
    const auto found
        = std::find_if(kWords.begin(), kWords.end(), [&](const Words &w) { return w.code == code; });
    return found == kWords.end() ? nullptr : &*found;
}

} // namespace

QString describe(const Diagnostic &diagnostic)
{
    for (const Area &area : kAreas) {
        if (const QString sentence = area.sentence(diagnostic); !sentence.isNull())
            return sentence;
    }
    const Words *words = find(diagnostic.code);
    Q_ASSERT(words);
    if (!words)
        return diagnostic.code;
    const bool isInferred
        = diagnostic.code == valuecodes::kOutOfRange && diagnostic.severity != Severity::Error;
    const QString sentence = isInferred
        ? Values::tr("The documents speak of %1 to %2; what phones make of other numbers is not known.")
        : Values::tr(words->sentence);
    return filled(sentence, diagnostic.arguments);
}

QString describeFix(const Diagnostic &diagnostic)
{
    if (diagnostic.fix.isEmpty())
        return {};
    for (const Area &area : kAreas) {
        if (const QString fix = area.fix(diagnostic); !fix.isNull())
            return fix;
    }
    const Words *words = find(diagnostic.code);
    if (words && words->fix)
        return Values::tr(words->fix);
    //: %1 is a value: "Use Yes"
    return Values::tr("Use %1").arg(QString::fromUtf8(diagnostic.fix.first().replacement));
}

bool isValueCode(QLatin1StringView code)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    const bool isOfArea = std::any_of(
        kAreas.begin(), kAreas.end(), [&](const Area &area) { return !area.sentence(diagnostic).isNull(); });
    return isOfArea || find(code);
}

} // namespace flatprofile
