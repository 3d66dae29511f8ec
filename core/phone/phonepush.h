#pragma once

#include "core/phone/configurationread.h"
#include "core/phone/hostlookup.h"
#include "core/phone/pushplan.h"
#include "core/phone/pushserver.h"

#include <memory>

namespace flatprofile {

/// What is pushed, to which phone and how.
struct PushOptions
{
    PushMethod method = PushMethod::Post;
    QByteArray file; // as the phone gets it
    QString fileName; // without folders; the name that the phone asks for
    QByteArray contentEncoding; // "aes128gcm" or empty; TFTP can't carry it
    QByteArray profile; // the same as text (UTF-8), to compare with; empty where it can't be opened
    FirmwareTarget target = FirmwareTarget::Mpp;
    bool readsBack = false;
    QByteArray mac; // the phone meant, twelve hex digits; empty: whatever answers there
    QHostAddress serveAt; // null: our address on the way to the phone
    quint16 servePort = 0;
    std::shared_ptr<const SecretKey> resyncKey; // stands in the resync URL; only on the user's word
    std::chrono::milliseconds fetchTime { 30'000 }; // for the phone to begin and end fetching
    std::chrono::milliseconds applyTime { 30'000 }; // while it may be away, restarting
    std::chrono::milliseconds settleTime { 5'000 }; // in which its configuration may still be the old one
};

/// How a push ended.
struct PushOutcome
{
    enum class State {
        Done,
        Failed, // no answer to the push: `failure`
        Rejected, // the phone said no: `status`
        NotServed, // our own server could not start: `listen`
        NotFetched, // the phone took the resync and did not fetch the file
        OtherPhone, // not the MAC meant: `mac`
        NotReadBack, // pushed, but not read back: `failure` or `status`
        Cancelled,
    };

    State state = State::Done;
    std::optional<HttpFailure> failure;
    std::optional<ListenError> listen;
    int status = 0; // the last of the phone
    QByteArray mac; // that the phone told; empty: none
    QByteArray configuration; // read back
    QList<ParameterVerdict> verdicts; // where it was read back
};
/// One sentence for people.
QString describe(const PushOutcome &outcome, const QString &host);

/// Pushes a profile to one phone, in two steps: `prepare` finds out exactly what would happen, `send` does
/// it. Nothing is pushed before `send`, and nothing twice: what may have arrived is not repeated. One use.
class PhonePush : public QObject
{
    Q_OBJECT

public:
    enum class Step { Preparing, Prepared, Identifying, Sending, Busy, WaitingForFetch, ReadingBack, Over };

    PhonePush(PhoneAccess access, PushOptions options, QObject *parent = nullptr);
    ~PhonePush() override;

    /// `readsPresent`: the phone is asked for its configuration and what it is, and the plan tells what
    /// changes.
    void prepare(bool readsPresent);
    const PushPlan &plan() const { return m_plan; }
    void send();
    void cancel();

    Step step() const { return m_step; }
    const PushOutcome &outcome() const { return m_outcome; }

signals:
    void prepared();
    void stepChanged(flatprofile::PhonePush::Step step);
    void requestServed(const flatprofile::ServedRequest &request);
    void finished(); // also where preparing fails

private:
    using State = PushOutcome::State;

    void takeAddresses(const QList<QHostAddress> &addresses);
    void findOwnAddress();
    void planRequests();
    HttpRequest pushRequest(UrlPasswordForm form) const;
    void ask(const HttpRequest &request, std::chrono::milliseconds patience, void (PhonePush::*then)());
    void takeIdentity();
    void startPush();
    void takePushAnswer();
    void takeFetch(const ServedRequest &request);
    void readConfiguration(void (PhonePush::*then)());
    void takePresent();
    void takeStatus();
    HttpRequest statusRequest() const;
    void readBack();
    void takeReadBack();
    bool mayComeBack(const std::optional<HttpFailure> &failure) const;
    void compare();
    void enter(Step step);
    void fail(const HttpFailure &failure);
    void finish(State state);

    PhoneAccess m_access;
    PushOptions m_options;
    PushPlan m_plan;
    PushOutcome m_outcome;
    Step m_step = Step::Preparing;
    std::unique_ptr<ProfileDocument> m_profile;
    std::unique_ptr<PushServer> m_server;
    std::unique_ptr<HttpFetch> m_fetch;
    std::unique_ptr<ConfigurationRead> m_read;
    UrlPasswordForm m_form = UrlPasswordForm::Query;
    QTimer m_timer; // for the phone to fetch, or to come back
    QElapsedTimer m_sinceAsked; // for the status
    QElapsedTimer m_sinceSent;
    QElapsedTimer m_sinceRead; // since it first answered again
    bool m_isAccepted = false; // the phone answered the push
    bool m_isFetched = false;
    bool m_readsPresent = false;
    bool m_hasAddress = false; // the phone's name led to one
    HostLookup m_lookup;
};

} // namespace flatprofile
