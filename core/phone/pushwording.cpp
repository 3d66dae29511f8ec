#include "core/phone/phonepush.h"

#include <QCoreApplication>

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PhonePush)
};
} // namespace

static QString describeStatus(int status, const QString &host)
{
    switch (status) {
    case 403:
        return Text::tr("%1 does not allow it (403). Is Enable_Web_Admin_Access on, and may this user do it?")
            .arg(host);
    case 404:
        return Text::tr("%1 has no such page (404). Is it a phone with multiplatform firmware, and is "
                        "Enable_Direct_Action_Url on?")
            .arg(host);
    case 413:
        return Text::tr("The profile is too large for %1 (413).").arg(host);
    case 503:
        return Text::tr("%1 is busy (503), perhaps in a call. Try again later.").arg(host);
    default:
        return Text::tr("%1 answered with status %2 and did not take it.").arg(host).arg(status);
    }
}

QString describe(const PushOutcome &outcome, const QString &host)
{
    using State = PushOutcome::State;
    switch (outcome.state) {
    case State::Done:
        return outcome.verdicts.isEmpty()
            ? Text::tr("%1 took the profile.").arg(host)
            : Text::tr("%1 took the profile, and its configuration was read back.").arg(host);
    case State::Failed:
        return describe(outcome.failure.value_or(HttpFailure()), host);
    case State::Rejected:
        return outcome.status >= 200 && outcome.status < 300
            ? Text::tr("What %1 gave as its configuration is no profile.").arg(host)
            : describeStatus(outcome.status, host);
    case State::NotServed:
        return describe(outcome.listen.value_or(ListenError()));
    case State::NotFetched:
        return Text::tr(
            "%1 took the request to resync and did not fetch the profile in time. Can it reach this "
            "computer, and is Provision_Enable on?")
            .arg(host);
    case State::OtherPhone:
        return outcome.mac.isEmpty()
            ? Text::tr("%1 does not tell its MAC address, so nothing was pushed.").arg(host)
            : Text::tr("%1 is another phone than the one meant: its MAC address is %2.")
                  .arg(host, QString::fromLatin1(outcome.mac));
    case State::NotReadBack:
        return Text::tr("%1 took the profile, but its configuration could not be read back. %2")
            .arg(host,
                outcome.failure                                     ? describe(*outcome.failure, host)
                    : outcome.status >= 200 && outcome.status < 300 ? Text::tr("What it gave is no profile.")
                                                                    : describeStatus(outcome.status, host));
    case State::Cancelled:
        break;
    }
    return Text::tr("The push to %1 was cancelled.").arg(host);
}

} // namespace flatprofile
