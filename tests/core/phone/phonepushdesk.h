#pragma once

#include "core/phone/phonepush.h"
#include "phoneemulator.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(flatprofile::PushMethod)

/// A phone to push to, and pushes to it that say no secret.
class PhonePushDesk : public QObject
{
    Q_OBJECT

protected:
    void setUp(); // before each test
    flatprofile::PhoneAccess access(const char *password = "canary-login");
    flatprofile::PhoneAccess hastyAccess(); // gives a silent phone up soon
    flatprofile::PushOptions options(flatprofile::PushMethod method = flatprofile::PushMethod::Post);
    void run(flatprofile::PhonePush &push, bool readsPresent = false);

    static const QByteArray kProfile;

    std::unique_ptr<PhoneEmulator> m_phone;
    QStringList m_said; // all that could be shown
};
