#include "phonepushdesk.h"

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray PhonePushDesk::kProfile
    = "<flat-profile>\r\n<Display_Name_1_>a+b %41 = &amp; c</Display_Name_1_>\r\n"
      "<User_ID_1_>5001</User_ID_1_>\n<Password_1_>canary-pw</Password_1_>\n\n"
      "</flat-profile>\r\n\r\n";

void PhonePushDesk::setUp()
{
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_phone->values = { { u"Display_Name_1_"_s, u"old"_s }, { u"User_ID_1_"_s, u"5001"_s },
        { u"Password_1_"_s, u"before"_s } };
    m_phone->hides = { u"Password_1_"_s };
    m_phone->password = "canary-login";
    m_said.clear();
}

PhoneAccess PhonePushDesk::access(const char *password)
{
    PhoneAccess access;
    access.phone = { false, u"127.0.0.1"_s, m_phone->port() };
    access.fetch.limits.step = 1000ms;
    access.fetch.busyPatience = 2000ms;
    access.fetch.busyPause = 20ms;
    access.authentication = ClientAuthentication(u"admin"_s, SecretKey(QByteArrayView(password)));
    return access;
}

PhoneAccess PhonePushDesk::hastyAccess()
{
    PhoneAccess hasty = access();
    hasty.fetch.limits.step = 300ms;
    return hasty;
}

PushOptions PhonePushDesk::options(PushMethod method)
{
    PushOptions options;
    options.method = method;
    options.file = kProfile;
    options.fileName = u"site-a.cfg"_s;
    options.profile = kProfile;
    options.readsBack = true;
    options.fetchTime = 1500ms;
    options.applyTime = 4000ms;
    options.settleTime = method == PushMethod::Post ? 0ms : 3000ms; // it reads the file after we sent it
    return options;
}

void PhonePushDesk::run(PhonePush &push, bool readsPresent)
{
    QSignalSpy finished(&push, &PhonePush::finished);
    connect(&push, &PhonePush::prepared, &push, &PhonePush::send);
    connect(&push, &PhonePush::requestServed, this,
        [this](const ServedRequest &request) { m_said.append(logLine(request)); });
    push.prepare(readsPresent);
    QVERIFY(finished.size() == 1 || finished.wait(20000));
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    m_said.append(describe(push.outcome(), u"the phone"_s));
    for (const PlannedRequest &request : push.plan().requests)
        m_said.append(request.url + QString::fromLatin1(request.head));
    for (const QString &text : std::as_const(m_said))
        QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
}
