#include "core/document/problem.h"
#include "core/document/problemcodes.h"
#include "core/types/valuecheck.h"
#include "core/xml/faults.h"

#include <QCoreApplication>

namespace flatprofile {

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

} // namespace

QString describe(const Problem &problem)
{
    using namespace problemcodes;
    const Diagnostic &found = problem.diagnostic;
    const QString first = found.arguments.value(0);
    const QString second = found.arguments.value(1);
    if (problem.isAboutValue)
        return describe(found);
    if (isFault(found.code))
        return describeFault(found);
    if (found.code == kDuplicate)
        return Problems::tr("Set %n times; phones keep the last one.", nullptr, second.toInt());
    if (found.code == kAccess)
        return Problems::tr("“%1” is no access that phones know: na, ro or rw.").arg(first);
    if (found.code == kUnknown)
        return Problems::tr("The catalogue does not know %1; it is kept as it is.").arg(first);
    if (found.code == kNearMiss)
        return Problems::tr("No parameter is named %1; %2 may be meant.").arg(first, second);
    if (found.code == kNotOnModel)
        return Problems::tr("%2 has no %1.").arg(first, second);
    if (found.code == kCdata)
        return Problems::tr("No document says that phones read CDATA sections.");
    if (found.code == kNested)
        return Problems::tr("<%1> holds further elements; they are kept and shown under other settings.")
            .arg(first);
    if (found.code == kStrayText)
        return Problems::tr(
            "Text between parameters; phones ignore it. A comment says the same and is safe.");
    if (found.code == kNoProfile)
        return Problems::tr("There is no <flat-profile> in the file, so phones find no parameters in it.");
    if (found.code == kSeveralProfiles)
        return Problems::tr("A second <flat-profile>; where both set a parameter, the later one counts.");
    if (found.code == kEncoding)
        return Problems::tr("The file is in %1; phones read UTF-8 only.").arg(first);
    return found.code;
}

QString describeFix(const Problem &problem)
{
    using namespace problemcodes;
    const Diagnostic &found = problem.diagnostic;
    if (found.fix.isEmpty())
        return {};
    if (problem.isAboutValue) {
        Diagnostic inValue = found;
        inValue.fix = problem.valueFix;
        return describeFix(inValue);
    }
    if (isFault(found.code))
        return describeFaultFix(found);
    if (found.code == kDuplicate)
        return Problems::tr("Keep Last");
    if (found.code == kNearMiss)
        return Problems::tr("Rename to %1").arg(found.arguments.value(1));
    //: %1 is a value: "Use na"
    return Problems::tr("Use %1").arg(QString::fromUtf8(found.fix.first().replacement));
}

} // namespace flatprofile
