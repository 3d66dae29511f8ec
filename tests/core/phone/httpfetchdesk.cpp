#include "httpfetchdesk.h"

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void HttpFetchDesk::setUp()
{
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_options = {};
    m_options.limits.step = 2000ms;
}

HttpRequest HttpFetchDesk::requestFor(const QByteArray &target)
{
    HttpRequest request;
    request.origin = { false, u"127.0.0.1"_s, m_phone->port() };
    request.target = target;
    return request;
}

void HttpFetchDesk::run(HttpFetch &fetch, const HttpRequest &request)
{
    QSignalSpy finished(&fetch, &HttpFetch::finished);
    fetch.start(request);
    QVERIFY(finished.wait(20000));
    QTest::qWait(20); // a second signal, or a late request, would show
    QCOMPARE(finished.size(), 1);
}

ClientAuthentication HttpFetchDesk::admin(const char *password)
{
    return ClientAuthentication(u"admin"_s, SecretKey(QByteArrayView(password)));
}
