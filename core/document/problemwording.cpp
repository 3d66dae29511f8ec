#include "core/document/problem.h"
#include "core/document/problemcodes.h"
#include "core/support/filledsentence.h"
#include "core/types/valuecheck.h"
#include "core/types/valuecodes.h"
#include "core/xml/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace flatprofile {

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

struct Words
{
    QLatin1StringView code;
    const char *sentence; // %1, %2, %3: the diagnostic's arguments
    const char *fix; // of the button; null: "Use ..." with what is written
};

namespace codes = problemcodes;

// clang-format off
constexpr std::array kWords = std::to_array<Words>({
    { codes::kAccess, QT_TRANSLATE_NOOP("Problems", "“%1” is no access that phones know: na, ro or rw."), nullptr },
    { codes::kUserMayChange, QT_TRANSLATE_NOOP("Problems", "With ua=\"rw\" anybody with the user's password may change %1, and so take the phone over."), QT_TRANSLATE_NOOP("Problems", "Use na") },
    { codes::kUnknown, QT_TRANSLATE_NOOP("Problems", "The catalogue does not know %1; it is kept as it is."), nullptr },
    { codes::kNearMiss, QT_TRANSLATE_NOOP("Problems", "Multiplatform phones have no %1, and ignore what they do not know; %2 may be meant."), QT_TRANSLATE_NOOP("Problems", "Rename to %2") },
    { codes::kNameCase, QT_TRANSLATE_NOOP("Problems", "Upper and lower case count in names: the documents write %2, not %1."), QT_TRANSLATE_NOOP("Problems", "Rename to %2") },
    { codes::kNotOnModel, QT_TRANSLATE_NOOP("Problems", "%2 has no %1."), nullptr },
    { codes::kNotInFirmware, QT_TRANSLATE_NOOP("Problems", "%1 came with firmware %2; a phone with %3 ignores it."), nullptr },
    { codes::kCdata, QT_TRANSLATE_NOOP("Problems", "No document says that phones read CDATA sections."), nullptr },
    { codes::kNested, QT_TRANSLATE_NOOP("Problems", "<%1> holds further elements; they are kept and shown under other settings."), nullptr },
    { codes::kStrayText, QT_TRANSLATE_NOOP("Problems", "Text between parameters; phones ignore it. A comment says the same and is safe."), nullptr },
    { codes::kStrayBlank, QT_TRANSLATE_NOOP("Problems", "Invisible Unicode blanks stand between the parameters, as copying from a web page leaves them; phones read plain blanks only."), QT_TRANSLATE_NOOP("Problems", "Write a Plain Blank") },
    { codes::kNoProfile, QT_TRANSLATE_NOOP("Problems", "There is no <flat-profile> in the file, so phones find no parameters in it."), nullptr },
    { codes::kSeveralProfiles, QT_TRANSLATE_NOOP("Problems", "A second <flat-profile>; where both set a parameter, the later one counts."), nullptr },
    { codes::kEncoding, QT_TRANSLATE_NOOP("Problems", "The file is in %1; phones read UTF-8 only."), nullptr },
    { codes::kTemplate, QT_TRANSLATE_NOOP("Problems", "%1 is a template's placeholder that was never filled in; the phone takes it as it stands."), nullptr },
    { codes::kSecretInRule, QT_TRANSLATE_NOOP("Problems", "The secret of %1 stands in clear in the rule, which the phone's web page and reports show. In GPP_SA to GPP_SD it stays hidden, and the rule says $SA to $SD."), nullptr },
    { codes::kSecretInUrl, QT_TRANSLATE_NOOP("Problems", "A password stands in the URL: it ends up in logs; written as user:password@, phones are not known to read it."), nullptr },
    { codes::kShadowedPeriodic, QT_TRANSLATE_NOOP("Problems", "Resync_At__HHmm_ is set (%1), so that phones ignore Resync_Periodic."), QT_TRANSLATE_NOOP("Problems", "Remove Resync_Periodic") },
    { codes::kNoRetry, QT_TRANSLATE_NOOP("Problems", "Without a delay phones do not try again after a failed resync; older ones try again at once, without pause."), QT_TRANSLATE_NOOP("Problems", "Use the Phone's Default") },
    { codes::kResyncTooOften, QT_TRANSLATE_NOOP("Problems", "A resync every %1 seconds: below %2 a site full of phones keeps its server busy with nothing else."), nullptr },
    { codes::kRetryTooOften, QT_TRANSLATE_NOOP("Problems", "A retry after %1 seconds: below %2 all phones press upon a server that is just coming back."), nullptr },
    { codes::kNeverResyncs, QT_TRANSLATE_NOOP("Problems", "Neither at a reset, nor periodically, nor at a time of day: on its own the phone never asks for a profile again."), QT_TRANSLATE_NOOP("Problems", "Use the Phone's Default") },
    { codes::kNoWayBack, QT_TRANSLATE_NOOP("Problems", "The phone takes no further profile and its web server is off: whatever is wrong can only be mended at the phone itself."), QT_TRANSLATE_NOOP("Problems", "Set Provision_Enable to Yes") },
    { codes::kOpenWebPage, QT_TRANSLATE_NOOP("Problems", "The administrator's password is emptied while the web server is on: anybody in the network may change the phone."), nullptr },
    { codes::kRuleUnused, QT_TRANSLATE_NOOP("Problems", "%2 is No, so that phones never evaluate %1."), nullptr },
    { codes::kDstWithoutRule, QT_TRANSLATE_NOOP("Problems", "Daylight saving time is on, and its rule is empty: phones do not know when it is."), nullptr },
    { codes::kNoUserId, QT_TRANSLATE_NOOP("Problems", "Extension %1 is enabled and has a proxy, yet no user ID here: it can't register."), nullptr },
    { codes::kNoProxy, QT_TRANSLATE_NOOP("Problems", "Extension %1 is enabled and has a user ID, yet no proxy here: it can't register."), nullptr },
    { codes::kNoAccount, QT_TRANSLATE_NOOP("Problems", "Enabled, yet with neither a user ID nor a proxy here, so that nothing registers: extension %1."), nullptr },
    { codes::kKeyOnDisabled, QT_TRANSLATE_NOOP("Problems", "Line key %1 belongs to extension %2, which is disabled: the key does nothing."), QT_TRANSLATE_NOOP("Problems", "Disable the Key") },
    { codes::kSipPortTwice, QT_TRANSLATE_NOOP("Problems", "Extension %2 listens on port %1, as extension %3 does: calls may reach the wrong one."), QT_TRANSLATE_NOOP("Problems", "Use the Extension's Own Port") },
    { codes::kCodecNotEnabled, QT_TRANSLATE_NOOP("Problems", "%1 is preferred on extension %2, where it is not enabled."), QT_TRANSLATE_NOOP("Problems", "Enable It") },
    { codes::kStarCodeTwice, QT_TRANSLATE_NOOP("Problems", "%1 is also the code of %2; only one of them can answer."), nullptr },
    { codes::kStarCodeOfDefault, QT_TRANSLATE_NOOP("Problems", "%1 is also the phone's own code of %2, which the profile leaves alone."), nullptr },
    { codes::kPortRange, QT_TRANSLATE_NOOP("Problems", "The range of ports from %1 to %2 is empty."), nullptr },
    { codes::kStaticIpIncomplete, QT_TRANSLATE_NOOP("Problems", "The address is static, and the profile empties %1: the phone would be without network."), nullptr },
    { codes::kIgnoreRefused, QT_TRANSLATE_NOOP("Problems", "“%1” can't be ignored: a phone may refuse the whole file, whatever a comment says."), QT_TRANSLATE_NOOP("Problems", "Remove the Comment") },
});
// clang-format on

const Words *find(QLatin1StringView code)
{
    const auto found
        = std::find_if(kWords.begin(), kWords.end(), [&](const Words &w) { return w.code == code; });
    return found == kWords.end() ? nullptr : &*found;
}

/// Sentences that count, or that differ by what is known; empty for all others.
QString describeCounted(const Problem &problem)
{
    const Diagnostic &found = problem.diagnostic;
    const QString first = found.arguments.value(0);
    const bool isOfMany = problem.element.isEmpty() && !first.isEmpty();
    if (found.code == codes::kDuplicate)
        return Problems::tr(
            "Set %n times; phones keep the last one.", nullptr, found.arguments.value(1).toInt());
    if (found.code == codes::kUnknown && isOfMany)
        return Problems::tr("The catalogue does not know %n of the parameters; they are kept as they are.",
            nullptr, first.toInt());
    if (found.code == codes::kDefaultValue)
        return isOfMany
            ? Problems::tr("%n values are what phones have by default, as in the dump of a whole phone.",
                nullptr, first.toInt())
            : Problems::tr("This is what phones have by default.");
    if (found.code == codes::kAmbiguousEmpty)
        return isOfMany
            ? Problems::tr(
                "%n elements are empty. The guides contradict each other on whether that empties a "
                "value, keeps it, or sets its default.",
                nullptr, first.toInt())
            : Problems::tr("The guides contradict each other on whether %1 empties the value, keeps it, or "
                           "sets its default; \"\" as the value says the empty string.")
                  .arg(first);
    if (found.code == codes::kUnusedIgnore) {
        if (first.isEmpty())
            return Problems::tr("The comment names no code of a problem, so that it ignores nothing.");
        return found.arguments.size() > 1
            ? Problems::tr("%2 has no problem “%1” that could be ignored.").arg(first, found.arguments.at(1))
            : Problems::tr("There is no problem “%1” that this comment could ignore.").arg(first);
    }
    return {};
}

} // namespace

QString describe(const Problem &problem)
{
    const Diagnostic &found = problem.diagnostic;
    if (isFault(found.code))
        return describeFault(found);
    if (const QString counted = describeCounted(problem); !counted.isEmpty())
        return counted;
    if (const Words *words = find(found.code))
        return filled(Problems::tr(words->sentence), found.arguments);
    return describe(found);
}

QString describeFix(const Problem &problem)
{
    const Diagnostic &found = problem.diagnostic;
    if (found.fix.isEmpty())
        return {};
    if (isFault(found.code))
        return describeFaultFix(found);
    if (found.code == valuecodes::kMaskedSecret)
        return Problems::tr("Remove the Element");
    if (found.code == codes::kDuplicate)
        return Problems::tr("Keep Last");
    if (found.code == codes::kAmbiguousEmpty)
        return Problems::tr("Write \"\"");
    if (found.code == codes::kUnusedIgnore)
        return found.arguments.size() > 1 ? Problems::tr("Remove the Name")
                                          : Problems::tr("Remove the Comment");
    const Words *words = find(found.code);
    if (words && words->fix)
        return filled(Problems::tr(words->fix), found.arguments);
    if (words)
        //: %1 is a value: "Use na"
        return Problems::tr("Use %1").arg(QString::fromUtf8(found.fix.first().replacement));
    Diagnostic inValue = found;
    inValue.fix = problem.valueFix;
    return describeFix(inValue);
}

QString describeCode(QLatin1StringView code)
{
    const QString gap = QStringLiteral("…");
    Problem problem;
    problem.diagnostic.code = code;
    problem.diagnostic.arguments = { gap, code == codes::kDuplicate ? QString(u'2') : gap, gap };
    problem.element = gap;
    return describe(problem);
}

bool isProblemCode(QLatin1StringView code)
{
    static constexpr std::array kCounted { codes::kDuplicate, codes::kDefaultValue, codes::kAmbiguousEmpty,
        codes::kUnusedIgnore };
    return isFault(code) || find(code) || std::find(kCounted.begin(), kCounted.end(), code) != kCounted.end()
        || isValueCode(code);
}

} // namespace flatprofile
