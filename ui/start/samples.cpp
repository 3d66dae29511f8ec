#include "ui/start/samples.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Samples
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

} // namespace

QString Sample::path() const
{
    return u":/samples/"_s + name;
}

QList<Sample> samples()
{
    return {
        { u"small-office.cfg"_s, Samples::tr("Small office, two lines"),
            Samples::tr("accounts, one profile rule, the tones of a country") },
        { u"tones-of-germany.cfg"_s, Samples::tr("Tones of Germany"), Samples::tr("20 call progress tones") },
        { u"staged-upgrade.json"_s, Samples::tr("Staged upgrade"),
            Samples::tr("rules with conditions; three fake phones") },
        { u"with-faults.cfg"_s, Samples::tr("With faults on purpose"),
            Samples::tr("what the checker finds, and its fixes") },
    };
}

} // namespace flatprofile
