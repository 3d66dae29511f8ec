#include "ui/phone/phonequestion.h"

namespace flatprofile {

PhoneQuestion::PhoneQuestion(QObject *parent)
    : QObject(parent)
{
}

void PhoneQuestion::ask(const PhoneAccess &access, PhoneAction action, const QByteArray &argument)
{
    Q_ASSERT(!isAsking());
    m_access = access;
    m_action = action;
    m_body.clear();
    m_status = 0;
    m_failure.reset();
    if (action == PhoneAction::ReadConfiguration) { // under whichever name the phone has it
        m_read = std::make_unique<ConfigurationRead>(m_access);
        connect(m_read.get(), &ConfigurationRead::finished, this,
            [this] { take(m_read->status(), m_read->failure(), m_read->bytes()); });
        m_read->start();
        return;
    }
    HttpRequest request = phoneRequest(m_access.phone, action, argument);
    if (m_access.passwordInUrl && m_access.authentication.hasPassword() && argument.isEmpty())
        request = withPasswordInUrl(request, m_access.authentication, UrlPasswordForm::Query);
    m_fetch = std::make_unique<HttpFetch>(m_access.fetch, &m_access.authentication);
    connect(m_fetch.get(), &HttpFetch::finished, this, [this] {
        if (m_fetch->isDone())
            take(m_fetch->response().status, std::nullopt, m_fetch->response().body);
        else
            take(0, m_fetch->failure(), {});
    });
    m_fetch->start(request);
}

void PhoneQuestion::take(int status, const std::optional<HttpFailure> &failure, const QByteArray &body)
{
    m_status = status;
    m_failure = failure;
    m_body = body;
    // This runs within their signals.
    if (m_read)
        m_read.release()->deleteLater();
    if (m_fetch)
        m_fetch.release()->deleteLater();
    emit finished();
}

void PhoneQuestion::cancel()
{
    if (m_read)
        m_read->cancel();
    else if (m_fetch)
        m_fetch->cancel();
}

} // namespace flatprofile
