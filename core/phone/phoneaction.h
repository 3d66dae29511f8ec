#pragma once

#include "core/phone/clientauthentication.h"
#include "core/phone/httprequest.h"

namespace flatprofile {

/// What a phone can be asked over HTTP (direct action URLs).
enum class PhoneAction {
    PushConfiguration, // POST of a profile
    Resync, // once, from a URL
    Upgrade, // once, from a URL
    ReadConfiguration, // cfg.xml: passwords are hidden
    ReadConfigurationSpa, // spacfg.xml, of older phones
    ReadConfigurationAta, // config.xml
    ReadStatus,
    ReadScreen, // a BMP picture
    Reboot,
};

/// Whether asking changes nothing on the phone.
bool isReading(PhoneAction action);

/// The request; `argument` is the URL of Resync and Upgrade, or the body of PushConfiguration.
HttpRequest phoneRequest(const HttpOrigin &phone, PhoneAction action, const QByteArray &argument = {},
    const QByteArray &contentEncoding = {});

/// How the name and password stand in a URL.
enum class UrlPasswordForm {
    Query, // ?xuser=..&xpassword=..
    Printed, // &xuser=..&xpassword=.., as the guides print it
};
/// The request with name and password in its URL, where they end in logs: only on the user's word.
HttpRequest withPasswordInUrl(
    HttpRequest request, const ClientAuthentication &authentication, UrlPasswordForm form);

/// The argument of Resync: the options, with escapes that the phone takes away, then the URL. A key ends in
/// the phone's log: only on the user's word.
QByteArray resyncArgument(const QByteArray &url, const SecretKey *key = nullptr);

/// Whether the text is a URL that a phone can fetch a file from: tftp, http or https, a server and a path.
bool isPhoneUrl(const QString &text);

/// The MAC that a status page tells: twelve lower-case hex digits; empty where there is none.
QByteArray macInStatus(QByteArrayView status);
/// The same of what a user writes: with colons, hyphens, full stops or nothing between. Empty where it is no
/// MAC.
QByteArray macFromText(QByteArrayView text);

} // namespace flatprofile
