#pragma once

#include "core/phone/httpfetch.h"
#include "phoneemulator.h"

#include <QSignalSpy>
#include <QTest>

/// A phone that is asked by HTTP.
class HttpFetchDesk : public QObject
{
    Q_OBJECT

protected:
    void setUp(); // before each test
    flatprofile::HttpRequest requestFor(const QByteArray &target);
    void run(flatprofile::HttpFetch &fetch, const flatprofile::HttpRequest &request);
    static flatprofile::ClientAuthentication admin(const char *password);

    std::unique_ptr<PhoneEmulator> m_phone;
    flatprofile::HttpFetchOptions m_options;
};
