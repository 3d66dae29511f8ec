#pragma once

#include "core/phone/configurationcompare.h"
#include "core/phone/httprequest.h"
#include "core/phone/phonestatus.h"

#include <QHostAddress>

#include <chrono>

namespace flatprofile {

enum class PushMethod {
    Post, // POST to admin/config.xml
    ResyncHttp, // admin/resync?URL, and our own server gives the file out
    ResyncTftp,
};

/// One request of a push, in the order they are made.
struct PlannedRequest
{
    enum class Purpose {
        Identify, // whether it is the phone meant
        Push,
        PhoneFetches, // made by the phone, answered by us
        ReadBack,
    };

    Purpose purpose = Purpose::Push;
    QByteArray method;
    QString url; // as it may be shown; the password is not in it
    QByteArray head; // of our own requests: the exact bytes, unless the phone asks for a password; empty
                     // where a secret stands in the URL
    qint64 bodyBytes = 0;
};

/// Exactly what a push will do.
struct PushPlan
{
    PushMethod method = PushMethod::Post;
    QList<PlannedRequest> requests;
    QByteArray file; // as the phone will get it
    QByteArray contentEncoding;
    int parameters = 0; // that the profile sets
    bool hasPresent = false; // the phone's configuration was read
    // What was learned of the phone meanwhile.
    PhoneStatus phone;
    QHostAddress address;
    std::chrono::milliseconds answeredIn { 0 };
    QByteArray present; // as it came
    QList<PlannedChange> changes; // against the present configuration
};

} // namespace flatprofile
