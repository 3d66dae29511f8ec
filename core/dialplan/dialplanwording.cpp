#include "core/dialplan/dialplancheck.h"
#include "core/dialplan/dialplancodes.h"
#include "core/support/filledsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct DialPlans
{
    Q_DECLARE_TR_FUNCTIONS(DialPlans)
};

struct Words
{
    QLatin1StringView code;
    const char *sentence; // %1 and so on: the diagnostic's arguments
    const char *fix;
};

using namespace dialplancodes;

// clang-format off
constexpr std::array kWords = std::to_array<Words>({
    { kParen, QT_TRANSLATE_NOOP("DialPlans", "A dial plan is one pair of parentheses around its sequences; here they do not match."), QT_TRANSLATE_NOOP("DialPlans", "Mend the Parentheses") },
    { kTrailing, QT_TRANSLATE_NOOP("DialPlans", "Text stands behind the plan's closing parenthesis."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Text") },
    { kChar, QT_TRANSLATE_NOOP("DialPlans", "“%1” cannot stand here in a dial plan."), QT_TRANSLATE_NOOP("DialPlans", "Replace the Character") },
    { kSet, QT_TRANSLATE_NOOP("DialPlans", "A set holds keys and rising ranges of digits between brackets, such as [2-9*]."), QT_TRANSLATE_NOOP("DialPlans", "Mend the Set") },
    { kRepeat, QT_TRANSLATE_NOOP("DialPlans", "A dot repeats the key before it; there is none here."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Dot") },
    { kSubstitution, QT_TRANSLATE_NOOP("DialPlans", "A substitution is written <keys:replacement>, with plain keys."), nullptr },
    { kPause, QT_TRANSLATE_NOOP("DialPlans", "Before the parenthesis a timer is written S:3, or L:10, and within a sequence P stands first."), QT_TRANSLATE_NOOP("DialPlans", "Insert the Comma") },
    { kBar, QT_TRANSLATE_NOOP("DialPlans", "The exclamation mark ends a sequence; nothing may follow it."), nullptr },
    { kLength, QT_TRANSLATE_NOOP("DialPlans", "Plans of more than %1 characters are not read; these are %2."), nullptr },
    { kSetComma, QT_TRANSLATE_NOOP("DialPlans", "A comma in a set means nothing; keys stand side by side there."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Comma") },
    { kSetX, QT_TRANSLATE_NOOP("DialPlans", "No document gives x a meaning in a set; it is taken as any digit."), QT_TRANSLATE_NOOP("DialPlans", "Write 0-9") },
    { kSetBlank, QT_TRANSLATE_NOOP("DialPlans", "A blank between digits of a set is ignored; perhaps a hyphen was lost."), QT_TRANSLATE_NOOP("DialPlans", "Put the Hyphen Back") },
    { kEmpty, QT_TRANSLATE_NOOP("DialPlans", "The sequence is empty, so it matches nothing."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kTimerNumber, QT_TRANSLATE_NOOP("DialPlans", "The timer %1 has no number; %2 seconds are assumed."), QT_TRANSLATE_NOOP("DialPlans", "Write the Number") },
    { kGateway, QT_TRANSLATE_NOOP("DialPlans", "Gateways such as @gw0 exist on adapters with a telephone line only."), nullptr },
    { kLong, QT_TRANSLATE_NOOP("DialPlans", "The plan has %2 characters; no document says that phones keep more than %1."), nullptr },
    { kShadowed, QT_TRANSLATE_NOOP("DialPlans", "“%1” never decides: numbers such as %3 fit “%2” too, which comes first."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kUnreachable, QT_TRANSLATE_NOOP("DialPlans", "“%1” is never reached: “%2” ends numbers such as %3 before they are complete."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kHash, QT_TRANSLATE_NOOP("DialPlans", "The # of “%1” cannot be typed: “%2” ends numbers such as %3 before it."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kHotLine, QT_TRANSLATE_NOOP("DialPlans", "“%1” is never reached: “%2” dials as soon as the phone is off the hook."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kSecondOffHook, QT_TRANSLATE_NOOP("DialPlans", "“%1” never takes part: only the first sequence with P does, which is “%2”."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kOffHookKeys, QT_TRANSLATE_NOOP("DialPlans", "A sequence with P takes no part once a key is pressed, so the keys of “%1” match nothing."), nullptr },
    { kWithoutKey, QT_TRANSLATE_NOOP("DialPlans", "“%1” waits for no key, so it is never used; P5 before it would dial after 5 seconds off the hook, S0 at once."), QT_TRANSLATE_NOOP("DialPlans", "Remove the Sequence") },
    { kSendsNothing, QT_TRANSLATE_NOOP("DialPlans", "“%1” takes all its keys away and sends no number."), nullptr },
    { kBarOrder, QT_TRANSLATE_NOOP("DialPlans", "“%1” bars numbers such as %3, but “%2” stands before it and lets them through on phones where the first match wins."), QT_TRANSLATE_NOOP("DialPlans", "Move the Barred Sequence Up") },
    { kWaits, QT_TRANSLATE_NOOP("DialPlans", "%3 fits “%1” and is sent only after %4 seconds, because “%2” could still follow."), nullptr },
    { kUncompared, QT_TRANSLATE_NOOP("DialPlans", "The plan is too large to compare all its sequences."), nullptr },
    { kEmergencyRejected, QT_TRANSLATE_NOOP("DialPlans", "The emergency number %1 is not dialled: no sequence fits it."), QT_TRANSLATE_NOOP("DialPlans", "Add the Number") },
    { kEmergencyBarred, QT_TRANSLATE_NOOP("DialPlans", "The emergency number %1 is barred."), nullptr },
    { kEmergencyChanged, QT_TRANSLATE_NOOP("DialPlans", "The emergency number %1 is sent as %2."), QT_TRANSLATE_NOOP("DialPlans", "Add the Number") },
    { kEmergencyCut, QT_TRANSLATE_NOOP("DialPlans", "The emergency number %1 is cut: dialling ends after %2."), nullptr },
    { kEmergencyHotLine, QT_TRANSLATE_NOOP("DialPlans", "No emergency number such as %1 can be typed: the phone dials %2 as soon as it is off the hook."), nullptr },
    { kEmergencyLate, QT_TRANSLATE_NOOP("DialPlans", "The emergency number %1 is sent only after %2 seconds, because a longer number could follow."), QT_TRANSLATE_NOOP("DialPlans", "Send the Number at Once") },
    { kStarCodeSwallowed, QT_TRANSLATE_NOOP("DialPlans", "The code %1 (%2) cannot be typed to its end: “%3” sends the keys before."), nullptr },
    { kStarCodeBarred, QT_TRANSLATE_NOOP("DialPlans", "The code %1 (%2) is barred by “%3”."), nullptr },
    { kStarCodeChanged, QT_TRANSLATE_NOOP("DialPlans", "The code %1 (%2) is changed into another number by “%3”."), nullptr },
});
// clang-format on

const Words *find(QLatin1StringView code)
{
    const auto found
        = std::find_if(kWords.begin(), kWords.end(), [&](const Words &w) { return w.code == code; });
    return found == kWords.end() ? nullptr : &*found;
}

} // namespace

QString describeDialPlan(const Diagnostic &diagnostic)
{
    const Words *words = find(diagnostic.code);
    if (!words)
        return {};
    return filled(DialPlans::tr(words->sentence), diagnostic.arguments);
}

QString describeDialPlanFix(const Diagnostic &diagnostic)
{
    const Words *words = find(diagnostic.code);
    return diagnostic.fix.isEmpty() || !words || !words->fix ? QString() : DialPlans::tr(words->fix);
}

} // namespace flatprofile
