#pragma once

#include "core/phone/configurationread.h"

namespace flatprofile {

/// Asks one phone for one thing besides a push: its configuration, status or picture, an upgrade, a restart.
/// One at a time; what may have been carried out is never repeated by itself.
class PhoneQuestion : public QObject
{
    Q_OBJECT

public:
    explicit PhoneQuestion(QObject *parent = nullptr);

    void ask(const PhoneAccess &access, PhoneAction action, const QByteArray &argument = {});
    void cancel();
    bool isAsking() const { return m_read || m_fetch; }

    PhoneAction action() const { return m_action; }
    QString host() const { return m_access.phone.text(); }
    const PhoneAccess &access() const { return m_access; }
    const QByteArray &body() const { return m_body; }
    int status() const { return m_status; }
    const std::optional<HttpFailure> &failure() const { return m_failure; }
    bool isDone() const { return !m_failure && m_status >= 200 && m_status < 300; }

signals:
    void finished();

private:
    void take(int status, const std::optional<HttpFailure> &failure, const QByteArray &body);

    PhoneAccess m_access;
    PhoneAction m_action = PhoneAction::ReadStatus;
    std::unique_ptr<ConfigurationRead> m_read;
    std::unique_ptr<HttpFetch> m_fetch;
    QByteArray m_body;
    int m_status = 0;
    std::optional<HttpFailure> m_failure;
};

} // namespace flatprofile
