#include "core/phone/resyncstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResyncStep)
};
} // namespace

bool ResyncStep::isFailure() const
{
    switch (kind) {
    case Kind::RuleError:
    case Kind::NotFound:
    case Kind::FetchFailed:
    case Kind::NotOpened:
    case Kind::Corrupt:
        return true;
    default:
        return false;
    }
}

QLatin1StringView code(ResyncStep::Kind kind)
{
    switch (kind) {
    case ResyncStep::Kind::Off:
        return "off"_L1;
    case ResyncStep::Kind::Skipped:
        return "skipped"_L1;
    case ResyncStep::Kind::RuleError:
        return "rule-error"_L1;
    case ResyncStep::Kind::Chosen:
        return "chosen"_L1;
    case ResyncStep::Kind::Assigned:
        return "assigned"_L1;
    case ResyncStep::Kind::Noted:
        return "noted"_L1;
    case ResyncStep::Kind::Fetching:
        return "fetching"_L1;
    case ResyncStep::Kind::Answered:
        return "answered"_L1;
    case ResyncStep::Kind::Fetched:
        return "fetched"_L1;
    case ResyncStep::Kind::NotFound:
        return "not-found"_L1;
    case ResyncStep::Kind::NotFoundIgnored:
        return "not-found-ignored"_L1;
    case ResyncStep::Kind::FetchFailed:
        return "fetch-failed"_L1;
    case ResyncStep::Kind::Opened:
        return "opened"_L1;
    case ResyncStep::Kind::NotOpened:
        return "not-opened"_L1;
    case ResyncStep::Kind::Corrupt:
        return "corrupt"_L1;
    case ResyncStep::Kind::Applied:
        return "applied"_L1;
    case ResyncStep::Kind::Finished:
        return "finished"_L1;
    case ResyncStep::Kind::NextResync:
        return "next-resync"_L1;
    case ResyncStep::Kind::Retry:
        return "retry"_L1;
    case ResyncStep::Kind::NoRetry:
        return "no-retry"_L1;
    case ResyncStep::Kind::Cancelled:
        break;
    }
    return "cancelled"_L1;
}

static QString describeWait(const ResyncStep &step)
{
    const bool isRetry = step.kind == ResyncStep::Kind::Retry;
    if (step.number == step.upTo)
        return isRetry ? Text::tr("The resync failed. The phone tries again from the first rule in %1 s.")
                             .arg(step.number)
                       : Text::tr("The next resync is due in %1 s.").arg(step.number);
    return isRetry ? Text::tr("The resync failed. The phone tries again from the first rule in %1 to %2 s.")
                         .arg(step.number)
                         .arg(step.upTo)
                   : Text::tr("The next resync is due in %1 to %2 s.").arg(step.number).arg(step.upTo);
}

QString describe(const ResyncStep &step)
{
    switch (step.kind) {
    case ResyncStep::Kind::Off:
        return Text::tr("Provision_Enable is No, so the phone does not resync.");
    case ResyncStep::Kind::Skipped:
        return Text::tr("%1: skipped; it is empty, or none of its conditions is true.").arg(step.rule);
    case ResyncStep::Kind::RuleError:
        return Text::tr("%1: can't be evaluated. %2").arg(step.rule, step.detail);
    case ResyncStep::Kind::Chosen:
        return Text::tr("%1: alternative %2 is chosen.").arg(step.rule).arg(step.number);
    case ResyncStep::Kind::Assigned:
        return Text::tr("%1: sets %2.").arg(step.rule, step.detail);
    case ResyncStep::Kind::Noted:
        return Text::tr("%1: %2").arg(step.rule, step.detail);
    case ResyncStep::Kind::Fetching:
        return Text::tr("%1: fetches %2").arg(step.rule, step.url);
    case ResyncStep::Kind::Answered:
        return Text::tr("%1: status %2 from %3").arg(step.rule).arg(step.number).arg(step.url);
    case ResyncStep::Kind::Fetched:
        return Text::tr("%1: got %n byte(s).", nullptr, int(step.number)).arg(step.rule);
    case ResyncStep::Kind::NotFound:
        return Text::tr("%1: file not found. %2").arg(step.rule, step.detail);
    case ResyncStep::Kind::NotFoundIgnored:
        return Text::tr("%1: file not found, which is no failure, as Resync_Fails_On_FNF is No. %2")
            .arg(step.rule, step.detail);
    case ResyncStep::Kind::FetchFailed:
        return Text::tr("%1: not fetched. %2").arg(step.rule, step.detail);
    case ResyncStep::Kind::Opened:
        return Text::tr("%1: opened (%2).").arg(step.rule, step.detail);
    case ResyncStep::Kind::NotOpened:
        return Text::tr("%1: can't be opened. %2").arg(step.rule, step.detail);
    case ResyncStep::Kind::Corrupt:
        return step.number > 0
            ? Text::tr("%1: the file is no well-formed profile; the first fault is in line %2.")
                  .arg(step.rule)
                  .arg(step.number)
            : Text::tr("%1: the file is no profile.").arg(step.rule);
    case ResyncStep::Kind::Applied:
        return Text::tr("%1: applied %n parameter(s).", nullptr, int(step.number)).arg(step.rule);
    case ResyncStep::Kind::Finished:
        return Text::tr("The resync succeeded.");
    case ResyncStep::Kind::NextResync:
    case ResyncStep::Kind::Retry:
        return describeWait(step);
    case ResyncStep::Kind::NoRetry:
        return Text::tr("The resync failed. The phone does not try again, as Resync_Error_Retry_Delay is 0.");
    case ResyncStep::Kind::Cancelled:
        break;
    }
    return Text::tr("The resync was cancelled.");
}

} // namespace flatprofile
