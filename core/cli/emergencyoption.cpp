#include "core/cli/emergencyoption.h"

#include "core/cli/commands.h"
#include "core/dialplan/emergencynumbers.h"

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

void addEmergencyOption(QCommandLineParser &parser)
{
    parser.addOption({ u"emergency"_s,
        Text::tr("Warn where a dial plan does not dial these: a country code such as US, or a number. May be "
                 "repeated."),
        u"WHICH"_s });
}

std::optional<QStringList> readEmergencyOption(const QCommandLineParser &parser, const Streams &streams)
{
    QStringList numbers;
    for (const QString &which : parser.values(u"emergency"_s)) {
        const std::optional<QStringList> named = emergencyNumbersNamed(which);
        if (!named) {
            usage(Text::tr("%1 is neither a country code that is known nor a number.").arg(which), streams);
            return std::nullopt;
        }
        if (named->isEmpty())
            streams.writeMessage(
                Text::tr("No number of %1 is sure; name them with --emergency NUMBER.").arg(which));
        numbers += *named;
    }
    return numbers;
}

} // namespace flatprofile::cli
