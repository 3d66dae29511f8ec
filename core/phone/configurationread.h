#pragma once

#include "core/phone/httpfetch.h"
#include "core/phone/phoneaction.h"

namespace flatprofile {

/// How one phone is reached.
struct PhoneAccess
{
    HttpOrigin phone;
    HttpFetchOptions fetch;
    ClientAuthentication authentication;
    bool passwordInUrl = false; // xuser and xpassword, where they end in logs
};

/// Reads a phone's present configuration: cfg.xml, or where the phone has none spacfg.xml, then config.xml.
/// One use; `finished` comes exactly once.
class ConfigurationRead : public QObject
{
    Q_OBJECT

public:
    /// `access` outlives it.
    ConfigurationRead(PhoneAccess &access, QObject *parent = nullptr);

    void start();
    void cancel();

    bool isDone() const { return !m_failure && m_status >= 200 && m_status < 300; }
    int status() const { return m_status; } // 0: no answer
    const std::optional<HttpFailure> &failure() const { return m_failure; }
    const QByteArray &bytes() const { return m_bytes; }
    QHostAddress address() const { return m_address; } // that the name led to

signals:
    void finished();

private:
    void ask();
    void takeAnswer();

    PhoneAccess &m_access;
    std::unique_ptr<HttpFetch> m_fetch;
    qsizetype m_next = 0; // of the places to look at
    int m_status = 0;
    std::optional<HttpFailure> m_failure;
    QByteArray m_bytes;
    QHostAddress m_address;
};

} // namespace flatprofile
