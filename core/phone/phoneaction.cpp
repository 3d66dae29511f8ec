#include "core/phone/phoneaction.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr QByteArrayView kUserAgent("Flatprofile/" FLATPROFILE_VERSION);

static QByteArray pathOf(PhoneAction action)
{
    switch (action) {
    case PhoneAction::PushConfiguration:
    case PhoneAction::ReadConfigurationAta:
        return "/admin/config.xml";
    case PhoneAction::Resync:
        return "/admin/resync";
    case PhoneAction::Upgrade:
        return "/admin/upgrade";
    case PhoneAction::ReadConfiguration:
        return "/admin/cfg.xml";
    case PhoneAction::ReadConfigurationSpa:
        return "/admin/spacfg.xml";
    case PhoneAction::ReadStatus:
        return "/admin/status.xml";
    case PhoneAction::ReadScreen:
        return "/admin/screendump.bmp";
    case PhoneAction::Reboot:
        break;
    }
    return "/admin/reboot";
}

bool isReading(PhoneAction action)
{
    switch (action) {
    case PhoneAction::ReadConfiguration:
    case PhoneAction::ReadConfigurationSpa:
    case PhoneAction::ReadConfigurationAta:
    case PhoneAction::ReadStatus:
    case PhoneAction::ReadScreen:
        return true;
    case PhoneAction::PushConfiguration:
    case PhoneAction::Resync:
    case PhoneAction::Upgrade:
    case PhoneAction::Reboot:
        break;
    }
    return false;
}

HttpRequest phoneRequest(const HttpOrigin &phone, PhoneAction action, const QByteArray &argument,
    const QByteArray &contentEncoding)
{
    HttpRequest request;
    request.origin = phone;
    request.target = pathOf(action);
    request.fields = { { "User-Agent", kUserAgent.toByteArray() }, { "Accept", "*/*" } };
    if (action == PhoneAction::PushConfiguration) {
        request.method = "POST";
        request.body = argument;
        // Never a form's type: a phone would turn "+" into blanks.
        const bool isText = argument.trimmed().startsWith('<') || argument.startsWith("\xef\xbb\xbf");
        const bool isPlain = isText && contentEncoding.isEmpty();
        request.fields.append(
            HttpField { "Content-Type", isPlain ? "text/xml" : "application/octet-stream" });
        if (!contentEncoding.isEmpty())
            request.fields.append(HttpField { "Content-Encoding", contentEncoding });
    } else if (action == PhoneAction::Resync || action == PhoneAction::Upgrade) {
        if (!argument.isEmpty())
            request.target += '?' + escapedTarget(argument);
    }
    return request;
}

HttpRequest withPasswordInUrl(
    HttpRequest request, const ClientAuthentication &authentication, UrlPasswordForm form)
{
    request.target += (form == UrlPasswordForm::Query ? '?' : '&') + QByteArray("xuser=")
        + authentication.user().toPercentEncoding()
        + "&xpassword=" + authentication.password().view().toByteArray().toPercentEncoding();
    return request;
}

QByteArray resyncArgument(const QByteArray &url, const SecretKey *key)
{
    if (!key)
        return url;
    return "[--key \"" + key->view().toByteArray().toPercentEncoding() + "\"]" + url;
}

bool isPhoneUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isKnown = url.scheme() == "tftp"_L1 || url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isKnown && !url.host().isEmpty() && url.path().size() > 1;
}

QByteArray macFromText(QByteArrayView text)
{
    QByteArray digits = text.trimmed().toByteArray().toLower();
    for (const char separator : { ':', '-', '.' })
        digits.replace(separator, "");
    const bool isHex = std::all_of(digits.begin(), digits.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && digits.size() == 12 ? digits : QByteArray();
}

QByteArray macInStatus(QByteArrayView status)
{
    constexpr QByteArrayView kName("MAC_Address");
    for (qsizetype at = status.indexOf(kName); at >= 0; at = status.indexOf(kName, at + 1)) {
        const qsizetype from = status.indexOf('>', at) + 1;
        const qsizetype end = status.indexOf('<', from);
        if (from <= 0 || end < 0)
            break;
        const QByteArray mac = macFromText(status.sliced(from, qMin<qsizetype>(end - from, 40)));
        if (!mac.isEmpty())
            return mac;
    }
    return {};
}

} // namespace flatprofile
