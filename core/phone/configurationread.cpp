#include "core/phone/configurationread.h"

#include <array>

namespace flatprofile {

static constexpr std::array kPlaces { PhoneAction::ReadConfiguration, PhoneAction::ReadConfigurationSpa,
    PhoneAction::ReadConfigurationAta };

ConfigurationRead::ConfigurationRead(PhoneAccess &access, QObject *parent)
    : QObject(parent)
    , m_access(access)
{
}

void ConfigurationRead::start()
{
    ask();
}

void ConfigurationRead::ask()
{
    HttpRequest request = phoneRequest(m_access.phone, kPlaces[std::size_t(m_next)]);
    if (m_access.passwordInUrl && m_access.authentication.hasPassword())
        request = withPasswordInUrl(request, m_access.authentication, UrlPasswordForm::Query);
    ++m_next;
    if (m_fetch)
        m_fetch.release()->deleteLater(); // this may run within its signal
    m_fetch = std::make_unique<HttpFetch>(m_access.fetch, &m_access.authentication);
    connect(m_fetch.get(), &HttpFetch::finished, this, &ConfigurationRead::takeAnswer);
    m_fetch->start(request);
}

void ConfigurationRead::takeAnswer()
{
    m_address = m_fetch->address();
    if (!m_fetch->isDone()) {
        m_failure = m_fetch->failure();
    } else {
        m_status = m_fetch->response().status;
        if (m_status == 404 && m_next < qsizetype(kPlaces.size())) {
            ask();
            return;
        }
        m_bytes = m_fetch->response().body;
    }
    emit finished();
}

void ConfigurationRead::cancel()
{
    if (m_fetch)
        m_fetch->cancel();
}

} // namespace flatprofile
