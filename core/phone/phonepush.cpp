#include "core/phone/phonepush.h"

#include "core/document/profilefile.h"
#include "core/phone/labaddress.h"

#include <QHostInfo>

namespace flatprofile {

static constexpr std::chrono::milliseconds kPause { 500 }; // between readings
static constexpr std::chrono::milliseconds kMaxPatience { 30'000 };

PhonePush::PhonePush(PhoneAccess access, PushOptions options, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_lookup, &HostLookup::found, this, &PhonePush::takeAddresses);
    m_plan.method = m_options.method;
    m_plan.file = m_options.file;
    m_plan.contentEncoding = m_options.contentEncoding;
    if (!m_options.profile.isEmpty()) {
        m_profile = std::make_unique<ProfileDocument>(Catalogue::builtIn());
        m_profile->setTarget(m_options.target);
        m_profile->setText(m_options.profile);
        m_plan.parameters = int(m_profile->parameters().size());
    }
}

PhonePush::~PhonePush() = default;

void PhonePush::prepare(bool readsPresent)
{
    m_readsPresent = readsPresent && m_profile;
    if (m_options.method != PushMethod::Post && m_options.serveAt.isNull()) {
        m_lookup.start(m_access.phone.host);
        return;
    }
    QTimer::singleShot(0, this, &PhonePush::findOwnAddress); // not from within the caller
}

void PhonePush::takeAddresses(const QList<QHostAddress> &addresses)
{
    m_hasAddress = !addresses.isEmpty();
    for (const QHostAddress &address : addresses) {
        if (m_options.serveAt.isNull() && (!m_access.fetch.onlyLab || isLabAddress(address)))
            m_options.serveAt = ownAddressTowards(address);
    }
    findOwnAddress();
}

/// Goes on once our own address is known, where one is needed.
void PhonePush::findOwnAddress()
{
    if (m_step == Step::Over)
        return;
    if (m_options.method != PushMethod::Post) {
        if (m_options.serveAt.isNull()) {
            HttpFailure failure;
            failure.code = m_hasAddress ? HttpFailure::Code::PublicAddress : HttpFailure::Code::NoHost;
            failure.step = HttpFailure::Step::Lookup;
            fail(failure);
            return;
        }
        const bool isTftp = m_options.method == PushMethod::ResyncTftp;
        m_server
            = std::make_unique<PushServer>(isTftp ? PushServer::Protocol::Tftp : PushServer::Protocol::Http,
                m_options.serveAt, m_options.servePort, m_options.fileName);
        connect(m_server.get(), &PushServer::requestServed, this, &PhonePush::requestServed);
        connect(m_server.get(), &PushServer::fetched, this, &PhonePush::takeFetch);
    }
    planRequests();
    if (m_readsPresent)
        readConfiguration(&PhonePush::takePresent);
    else
        takePresent();
}

HttpRequest PhonePush::pushRequest(UrlPasswordForm form) const
{
    if (m_server) {
        const QByteArray url = m_server->url().toEncoded();
        return phoneRequest(
            m_access.phone, PhoneAction::Resync, resyncArgument(url, m_options.resyncKey.get()));
    }
    const HttpRequest request = phoneRequest(
        m_access.phone, PhoneAction::PushConfiguration, m_options.file, m_options.contentEncoding);
    const bool inUrl = m_access.passwordInUrl && m_access.authentication.hasPassword();
    return inUrl ? withPasswordInUrl(request, m_access.authentication, form) : request;
}

HttpRequest PhonePush::statusRequest() const
{
    const HttpRequest request = phoneRequest(m_access.phone, PhoneAction::ReadStatus);
    const bool inUrl = m_access.passwordInUrl && m_access.authentication.hasPassword();
    return inUrl ? withPasswordInUrl(request, m_access.authentication, UrlPasswordForm::Query) : request;
}

static PlannedRequest planned(PlannedRequest::Purpose purpose, const HttpRequest &request, bool holdsSecret)
{
    return { purpose, request.method, shownUrl(request), holdsSecret ? QByteArray() : requestHead(request),
        request.body.size() };
}

void PhonePush::planRequests()
{
    using Purpose = PlannedRequest::Purpose;
    const bool inUrl = m_access.passwordInUrl && m_access.authentication.hasPassword();
    if (!m_options.mac.isEmpty())
        m_plan.requests.append(planned(Purpose::Identify, statusRequest(), inUrl));
    m_plan.requests.append(
        planned(Purpose::Push, pushRequest(m_form), m_server ? m_options.resyncKey != nullptr : inUrl));
    if (m_server)
        m_plan.requests.append({ Purpose::PhoneFetches,
            m_options.method == PushMethod::ResyncTftp ? "RRQ" : "GET", m_server->url().toString(), {}, 0 });
    if (m_options.readsBack) {
        HttpRequest request = phoneRequest(m_access.phone, PhoneAction::ReadConfiguration);
        if (inUrl)
            request = withPasswordInUrl(request, m_access.authentication, UrlPasswordForm::Query);
        m_plan.requests.append(planned(Purpose::ReadBack, request, inUrl));
    }
}

void PhonePush::readConfiguration(void (PhonePush::*then)())
{
    if (m_read)
        m_read.release()->deleteLater(); // this may run within its signal
    m_read = std::make_unique<ConfigurationRead>(m_access);
    connect(m_read.get(), &ConfigurationRead::finished, this, then);
    m_read->start();
}

void PhonePush::takePresent()
{
    if (m_read) {
        m_outcome.status = m_read->status();
        if (m_read->failure()) {
            fail(*m_read->failure());
            return;
        }
        const auto present = m_read->isDone() ? readProfileBytes(m_read->bytes())
                                              : Result<ReadProfile, FileError>(FileError {});
        if (!present) {
            finish(State::Rejected);
            return;
        }
        ProfileDocument phone(Catalogue::builtIn());
        phone.setText(present->text);
        m_plan.hasPresent = true;
        m_plan.present = m_read->bytes();
        m_plan.changes = plannedChanges(*m_profile, phone);
        m_plan.phone = phoneStatus(present->text); // of older phones it is in there
        m_plan.address = m_read->address();
        m_sinceAsked.start();
        ask(statusRequest(), std::chrono::milliseconds(0), &PhonePush::takeStatus);
        return;
    }
    enter(Step::Prepared);
    emit prepared();
}

/// A phone without this page, or that gives it to nobody, can be pushed to all the same.
void PhonePush::takeStatus()
{
    m_plan.answeredIn = std::chrono::milliseconds(m_sinceAsked.elapsed());
    if (m_fetch->isDone() && m_fetch->response().isSuccess()) {
        const PhoneStatus told = phoneStatus(m_fetch->response().body);
        const auto prefer = [](auto &known, const auto &other) {
            if (!other.isEmpty())
                known = other;
        };
        prefer(m_plan.phone.model, told.model);
        prefer(m_plan.phone.firmware, told.firmware);
        prefer(m_plan.phone.serial, told.serial);
        prefer(m_plan.phone.mac, told.mac);
    }
    enter(Step::Prepared);
    emit prepared();
}

void PhonePush::ask(const HttpRequest &request, std::chrono::milliseconds patience, void (PhonePush::*then)())
{
    HttpFetchOptions options = m_access.fetch;
    options.busyPatience = patience;
    if (m_fetch)
        m_fetch.release()->deleteLater();
    m_fetch = std::make_unique<HttpFetch>(options, &m_access.authentication);
    connect(m_fetch.get(), &HttpFetch::waiting, this, [this] { enter(Step::Busy); });
    connect(m_fetch.get(), &HttpFetch::finished, this, then);
    m_fetch->start(request);
}

void PhonePush::send()
{
    Q_ASSERT(m_step == Step::Prepared);
    if (m_options.mac.isEmpty()) {
        startPush();
        return;
    }
    enter(Step::Identifying);
    ask(statusRequest(), m_access.fetch.busyPatience, &PhonePush::takeIdentity);
}

void PhonePush::takeIdentity()
{
    if (!m_fetch->isDone()) {
        fail(m_fetch->failure());
        return;
    }
    m_outcome.status = m_fetch->response().status;
    if (m_fetch->response().isSuccess())
        m_outcome.mac = macInStatus(m_fetch->response().body);
    if (m_outcome.mac == m_options.mac)
        startPush();
    else
        finish(State::OtherPhone);
}

void PhonePush::startPush()
{
    if (m_server) {
        if (const auto started = m_server->start(m_options.file, m_options.contentEncoding); !started) {
            m_outcome.listen = started.error();
            finish(State::NotServed);
            return;
        }
    }
    enter(Step::Sending);
    ask(pushRequest(m_form), m_access.fetch.busyPatience, &PhonePush::takePushAnswer);
}

void PhonePush::takePushAnswer()
{
    if (!m_fetch->isDone()) {
        fail(m_fetch->failure());
        return;
    }
    m_outcome.status = m_fetch->response().status;
    const bool inUrl = !m_server && m_access.passwordInUrl && m_access.authentication.hasPassword();
    if (m_outcome.status == 404 && inUrl && m_form == UrlPasswordForm::Query) {
        m_form = UrlPasswordForm::Printed; // not found is not carried out
        enter(Step::Sending);
        ask(pushRequest(m_form), m_access.fetch.busyPatience, &PhonePush::takePushAnswer);
        return;
    }
    if (!m_fetch->response().isSuccess()) {
        finish(State::Rejected);
        return;
    }
    m_isAccepted = true;
    m_sinceSent.start();
    if (m_server && !m_isFetched) {
        enter(Step::WaitingForFetch);
        m_timer.disconnect();
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(State::NotFetched); });
        m_timer.start(m_options.fetchTime);
    } else {
        readBack();
    }
}

void PhonePush::takeFetch(const ServedRequest &request)
{
    if (m_step == Step::Over || m_isFetched)
        return;
    const QByteArray mac = request.phone ? request.phone->mac.toLatin1() : QByteArray();
    if (!mac.isEmpty())
        m_outcome.mac = mac;
    if (!m_options.mac.isEmpty() && !mac.isEmpty() && mac != m_options.mac) {
        finish(State::OtherPhone);
        return;
    }
    m_isFetched = true;
    if (m_isAccepted) {
        m_timer.stop();
        readBack();
    }
}

void PhonePush::readBack()
{
    if (!m_options.readsBack || !m_profile) {
        finish(State::Done);
        return;
    }
    enter(Step::ReadingBack);
    m_access.fetch.busyPatience = qMin(m_options.applyTime, kMaxPatience);
    readConfiguration(&PhonePush::takeReadBack);
}

/// Away for a moment, as after a restart; a phone that takes the request and says nothing is not.
bool PhonePush::mayComeBack(const std::optional<HttpFailure> &failure) const
{
    if (!failure || m_sinceSent.elapsed() > m_options.applyTime.count())
        return false;
    const bool away = failure->step == HttpFailure::Step::Connect
        && (failure->code == HttpFailure::Code::NotReachable || failure->code == HttpFailure::Code::TimedOut);
    return away || failure->code == HttpFailure::Code::ClosedEarly;
}

void PhonePush::takeReadBack()
{
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, [this] { readConfiguration(&PhonePush::takeReadBack); });
    if (mayComeBack(m_read->failure())) {
        m_timer.start(kPause);
        return;
    }
    if (m_read->status() > 0)
        m_outcome.status = m_read->status();
    if (!m_read->isDone()) {
        m_outcome.failure = m_read->failure();
        finish(State::NotReadBack);
        return;
    }
    compare();
}

void PhonePush::compare()
{
    const auto found = readProfileBytes(m_read->bytes());
    if (!found) {
        finish(State::NotReadBack);
        return;
    }
    if (!m_sinceRead.isValid())
        m_sinceRead.start();
    ProfileDocument phone(Catalogue::builtIn());
    phone.setText(found->text);
    m_outcome.configuration = m_read->bytes();
    m_outcome.verdicts = compareReadBack(*m_profile, phone);
    const bool differs = std::any_of(
        m_outcome.verdicts.cbegin(), m_outcome.verdicts.cend(), [](const ParameterVerdict &verdict) {
            return verdict.kind == ParameterVerdict::Kind::Missing
                || verdict.kind == ParameterVerdict::Kind::Changed;
        });
    // Phones answer before they have applied everything.
    if (differs && std::chrono::milliseconds(m_sinceRead.elapsed()) + kPause < m_options.settleTime)
        m_timer.start(kPause);
    else
        finish(State::Done);
}

void PhonePush::cancel()
{
    finish(State::Cancelled);
}

void PhonePush::enter(Step step)
{
    if (m_step == step)
        return;
    m_step = step;
    emit stepChanged(step);
}

void PhonePush::fail(const HttpFailure &failure)
{
    m_outcome.failure = failure;
    finish(State::Failed);
}

void PhonePush::finish(State state)
{
    if (m_step == Step::Over)
        return;
    m_outcome.state = state;
    m_timer.stop();
    for (QObject *client :
        { static_cast<QObject *>(m_fetch.release()), static_cast<QObject *>(m_read.release()) }) {
        if (client) {
            client->disconnect(this);
            client->deleteLater(); // breaks the connection off
        }
    }
    if (m_server) // not from within one of its own signals
        QTimer::singleShot(0, m_server.get(), &PushServer::stop);
    enter(Step::Over);
    emit finished();
}

} // namespace flatprofile
