// What the push window says when a push, a review or a question has come to its end.
#include "core/phone/tlstrust.h"
#include "ui/phone/connectionform.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/pushpages.h"
#include "ui/phone/pushwindow.h"
#include "ui/phone/stepsheader.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace flatprofile {

using State = PushOutcome::State;

void PushWindow::showOutcome()
{
    const PushOutcome &outcome = m_flow.outcome();
    const bool wasSent = m_flow.mayHaveArrived();
    m_steps->setCurrent(outcome.state == State::Done ? 3 : wasSent ? 2 : 0);
    if (!outcome.mac.isEmpty())
        m_form->setFacts(tr("MAC address: %1").arg(QString::fromLatin1(outcome.mac)));
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
    if (outcome.failure) {
        explain(*outcome.failure, m_flow.access().phone, [this] { review(); });
        return;
    }
    const bool isHarmless = outcome.state == State::Cancelled;
    const QString sentence = m_flow.log().isEmpty() ? QString() : m_flow.log().constLast().words;
    m_banner->show(isHarmless ? Banner::Kind::Info : Banner::Kind::Error, sentence,
        wasSent ? tr("The profile may be on the phone. Review again shows what it has.")
                : tr("Nothing was sent."),
        {});
}

void PushWindow::showVerdicts()
{
    using Kind = ParameterVerdict::Kind;
    const QList<ParameterVerdict> &verdicts = m_flow.outcome().verdicts;
    const auto count = [&verdicts](Kind kind) {
        return int(std::count_if(verdicts.begin(), verdicts.end(),
            [kind](const ParameterVerdict &verdict) { return verdict.kind == kind; }));
    };
    const int differing = count(Kind::Missing) + count(Kind::Changed);
    const int hidden = count(Kind::Unverifiable);
    m_pages->showVerdicts(verdicts);
    const QList<Banner::Action> actions { { tr("Show the &Log"), [this] { m_pages->showLog(); }, false } };
    const QString fact = tr("%1 of %n parameter(s) are on the phone as sent.", nullptr, int(verdicts.size()))
                             .arg(count(Kind::Taken));
    const QString secrets
        = hidden > 0 ? tr("%n secret(s) are never shown by the phone.", nullptr, hidden) : QString();
    if (differing > 0)
        m_banner->show(Banner::Kind::Warning, fact,
            QStringList { tr("%n of them is not as it was sent.", nullptr, differing), secrets }
                .join(u' ')
                .trimmed(),
            actions);
    else
        m_banner->show(Banner::Kind::Info, fact, secrets, actions);
    m_summary->setText(tr("Finished at %1.").arg(QLocale().toString(QTime::currentTime(), u"hh:mm:ss"_s)));
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
        mayBeThere ? tr("The profile may be on the phone. Review again shows what it has.") : QString(), {});
}

void PushWindow::pin(
    const HttpOrigin &phone, const QByteArray &fingerprint, const std::function<void()> &again)
{
    m_phones.setPin(phone, fingerprint);
    m_banner->hide();
    m_form->setFacts(
        fingerprint.isEmpty() ? QString() : tr("Certificate pinned: %1").arg(fingerprintText(fingerprint)));
    again();
}

} // namespace flatprofile
