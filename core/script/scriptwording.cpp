#include "core/script/scriptcheck.h"
#include "core/script/scriptcodes.h"
#include "core/support/filledsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace flatprofile {

namespace {

struct Scripts
{
    Q_DECLARE_TR_FUNCTIONS(Scripts)
};

// clang-format off
constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("Scripts", "A script has at most %1 characters; these are %2."),
    QT_TRANSLATE_NOOP("Scripts", "Only %1 of these may be given; this one is too many."),
    QT_TRANSLATE_NOOP("Scripts", "A section is written duration(segment,segment), and at least one is needed."),
    QT_TRANSLATE_NOOP("Scripts", "A semicolon is missing between the frequencies and the first section."),
    QT_TRANSLATE_NOOP("Scripts", "A segment is written %1, with slashes between its parts."),
    QT_TRANSLATE_NOOP("Scripts", "A time is a number of seconds such as 2 or .25, or * for endless."),
    QT_TRANSLATE_NOOP("Scripts", "Phones keep three decimals of a time and cut the rest off."),
    QT_TRANSLATE_NOOP("Scripts", "Frequencies are named by their numbers, 1 to %1, joined by +, or 0 alone for silence."),
    QT_TRANSLATE_NOOP("Scripts", "A blank stands where + belongs; form encoding turns + into a blank."),
    QT_TRANSLATE_NOOP("Scripts", "The segment has an on time but no frequency, so it is silent."),
    QT_TRANSLATE_NOOP("Scripts", "All times of the section are zero, so it could not play."),
    QT_TRANSLATE_NOOP("Scripts", "A frequency is written hertz@level, such as 440@-19.5: whole hertz, at most one decimal of dBm."),
    QT_TRANSLATE_NOOP("Scripts", "Modulated frequencies are not documented; the phone may not play them."),
    QT_TRANSLATE_NOOP("Scripts", "Telephone codecs cannot carry %1 Hz."),
    QT_TRANSLATE_NOOP("Scripts", "The level %1 dBm is very loud; perhaps its minus sign was lost."),
    QT_TRANSLATE_NOOP("Scripts", "The section ends before this segment's sound does, and cuts it."),
    QT_TRANSLATE_NOOP("Scripts", "The section before this one never ends, so this one never plays."),
    QT_TRANSLATE_NOOP("Scripts", "The section is over, or held by an endless time, before this segment's turn comes, so it never plays."),
    QT_TRANSLATE_NOOP("Scripts", "The section lasts 0 seconds and is skipped."),
};
static_assert(std::size(kSentences) == size_t(scriptcodes::Fault::Count_));

struct Words { QLatin1StringView code; const char *sentence; };
constexpr std::array kWords = std::to_array<Words>({
    { scriptcodes::kRingSyntax, QT_TRANSLATE_NOOP("Scripts", "A ring tone is written n=name;w=file;c=cadence.") },
    { scriptcodes::kRingKey, QT_TRANSLATE_NOOP("Scripts", "“%1” is not a documented part of a ring tone; n, w, c, b and t are.") },
    { scriptcodes::kRingCadence, QT_TRANSLATE_NOOP("Scripts", "The cadence of a ring tone is a number.") },
    { scriptcodes::kLedSyntax, QT_TRANSLATE_NOOP("Scripts", "An LED is written c=colour or c=colour;p=pattern.") },
    { scriptcodes::kLedKey, QT_TRANSLATE_NOOP("Scripts", "“%1” is not a documented part of an LED; c and p are.") },
    { scriptcodes::kLedWord, QT_TRANSLATE_NOOP("Scripts", "“%1” is not documented here; these are: %2.") },
});
// clang-format on

/// The row of the code in kCodes; -1 for another area's.
int faultOf(QLatin1StringView code)
{
    if (code.isEmpty())
        return -1;
    for (size_t row = 0; row < std::size(scriptcodes::kCodes); ++row) {
        const auto &codes = scriptcodes::kCodes[row];
        if (std::find(std::begin(codes), std::end(codes), code) != std::end(codes))
            return int(row);
    }
    return -1;
}

} // namespace

QString describeScript(const Diagnostic &diagnostic)
{
    const int fault = faultOf(diagnostic.code);
    const char *source = fault >= 0 ? kSentences[fault] : nullptr;
    for (const Words &words : kWords) {
        if (words.code == diagnostic.code)
            source = words.sentence;
    }
    if (!source)
        return {};
    return filled(Scripts::tr(source), diagnostic.arguments);
}

QString describeScriptFix(const Diagnostic &diagnostic)
{
    using scriptcodes::Fault;
    if (diagnostic.fix.isEmpty())
        return {};
    switch (Fault(faultOf(diagnostic.code))) {
    case Fault::MissingSemicolon:
        return Scripts::tr("Insert the Semicolon");
    case Fault::Segment:
        return Scripts::tr("Insert the Slash");
    case Fault::BlankForPlus:
        return Scripts::tr("Put + There");
    case Fault::Loud:
        return Scripts::tr("Put the Minus Sign Back");
    case Fault::Decimals:
        return Scripts::tr("Cut Decimals");
    default:
        return {};
    }
}

} // namespace flatprofile
