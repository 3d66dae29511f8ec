// What the push window says when a push, a review or a question has come to its end.
#include "ui/phone/connectionform.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/phonefacts.h"
#include "ui/phone/pushpages.h"
#include "ui/phone/pushwindow.h"
#include "ui/phone/stepsheader.h"
#include "ui/widgets/banner.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

using State = PushOutcome::State;

void PushWindow::showOutcome()
{
    const PushOutcome &outcome = m_flow.outcome();
    const bool wasSent = m_flow.mayHaveArrived();
    m_steps->setCurrent(outcome.state == State::Done ? 3 : wasSent ? 2 : 0);
    m_form->facts().setStatus({ {}, {}, {}, outcome.mac });
    if (outcome.state == State::Done && !outcome.verdicts.isEmpty()) {
        showVerdicts();
        return;
    }
    m_pages->showLog();
    if (outcome.state == State::Done) {
        m_banner->show(
            Banner::Kind::Info, tr("The phone took the profile."), tr("It was not read back."), {});
        return;
    }
    using Code = HttpFailure::Code;
    const bool isOfCertificate = outcome.failure
        && (outcome.failure->code == Code::UnknownCertificate
            || outcome.failure->code == Code::ChangedCertificate);
    if (outcome.state == State::NotReadBack && !isOfCertificate) {
        PushOutcome why = outcome; // the sentence without what the fact says already
        why.state = outcome.failure ? State::Failed : State::Rejected;
        m_banner->show(Banner::Kind::Warning, tr("The phone took the profile, which could not be read back."),
            describe(why, m_flow.host()) + u' ' + tr("Compare Again tries it once more, and sends nothing."),
            {});
        return;
    }
    if (outcome.failure) {
        explain(*outcome.failure, m_flow.access().phone, [this] { review(); });
        return;
    }
    const bool isHarmless = outcome.state == State::Cancelled;
    const QString sentence = m_flow.log().isEmpty() ? QString() : m_flow.log().constLast().words;
    m_banner->show(isHarmless ? Banner::Kind::Info : Banner::Kind::Error, sentence,
        wasSent ? tr("The profile may be on the phone. Compare Again tells, and sends nothing.")
                : tr("Nothing was sent."),
        {});
}

/// Says what went wrong, with what can be done about it.
void PushWindow::explain(
    const HttpFailure &failure, const HttpOrigin &phone, const std::function<void()> &again)
{
    using Code = HttpFailure::Code;
    const QString sentence = describe(failure, phone.text());
    switch (failure.code) {
    case Code::UnknownCertificate:
        m_banner->show(Banner::Kind::Warning, tr("This phone's certificate is not known yet."), sentence,
            { { tr("&Pin It for This Phone"), [=, this] { pin(phone, failure.fingerprint, again); },
                true } });
        return;
    case Code::ChangedCertificate:
        m_banner->show(Banner::Kind::Error, tr("The phone's certificate has changed."), sentence,
            { { tr("&Forget the Pinned One"), [=, this] { pin(phone, {}, again); }, false } });
        return;
    case Code::PublicAddress:
        m_banner->show(Banner::Kind::Warning, tr("This address is outside private networks."), sentence,
            { { tr("&Yes, This Phone Is Meant"),
                [=, this] {
                    m_publicPhones.insert(phone.text());
                    again();
                },
                false } });
        return;
    default:
        break;
    }
    const bool mayBeThere = m_flow.stage() == PushFlow::Stage::Over && m_flow.mayHaveArrived();
    m_banner->show(failure.code == Code::Cancelled ? Banner::Kind::Info : Banner::Kind::Error, sentence,
        mayBeThere ? tr("The profile may be on the phone. Compare Again tells, and sends nothing.")
                   : QString(),
        {});
}

void PushWindow::pin(
    const HttpOrigin &phone, const QByteArray &fingerprint, const std::function<void()> &again)
{
    m_phones.setPin(phone, fingerprint);
    m_banner->hide();
    m_form->facts().setCertificate(phone, m_phones);
    again();
}

} // namespace flatprofile
