#include "core/phone/httpfailure.h"

#include "core/phone/tlstrust.h"

#include <QCoreApplication>

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpFailure)
};
} // namespace

static QString describeTimeout(const HttpFailure &failure, const QString &host)
{
    switch (failure.step) {
    case HttpFailure::Step::Lookup:
        return Text::tr("The name %1 was not found in time.").arg(host);
    case HttpFailure::Step::Connect:
        return Text::tr("%1 did not take the connection in time. Is it switched on, and in this network?")
            .arg(host);
    case HttpFailure::Step::Handshake:
        return Text::tr("%1 did not finish the TLS handshake in time.").arg(host);
    case HttpFailure::Step::Send:
        return Text::tr("%1 did not take the whole request in time.").arg(host);
    case HttpFailure::Step::Answer:
        return Text::tr("%1 took the request and did not answer in time. It may have acted on it.").arg(host);
    case HttpFailure::Step::Body:
        break;
    }
    return Text::tr("%1 began to answer and did not finish in time.").arg(host);
}

/// A sentence of the system may end in one, or not.
static QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

static QString describeCertificate(const HttpFailure &failure, const QString &host)
{
    const QString seen = fingerprintText(failure.fingerprint);
    if (failure.code == HttpFailure::Code::ChangedCertificate)
        return Text::tr(
            "%1 shows another certificate than the one expected, so nothing was sent. SHA-256 now: "
            "%2; expected: %3.")
            .arg(host, seen, fingerprintText(failure.pin));
    return Text::tr(
        "The certificate of %1 is not known, so nothing was sent: %2. Compare its fingerprint with "
        "the one on the device, and pin it if they agree. SHA-256: %3.")
        .arg(host, withoutFullStop(failure.system), seen);
}

QString describe(const HttpFailure &failure, const QString &host)
{
    using Code = HttpFailure::Code;
    switch (failure.code) {
    case Code::NoHost:
        return Text::tr("The name %1 has no address.").arg(host);
    case Code::PublicAddress:
        return Text::tr(
            "%1 is not in a private network, so nothing was sent. Say explicitly that it is meant.")
            .arg(host);
    case Code::NotReachable:
        return Text::tr("%1 can't be reached: %2").arg(host, failure.system);
    case Code::TimedOut:
        return describeTimeout(failure, host);
    case Code::ClosedEarly:
        return failure.wasSent
            ? Text::tr(
                "%1 closed the connection before its answer was whole. It may have acted on the request.")
                  .arg(host)
            : Text::tr("%1 closed the connection before it had the whole request.").arg(host);
    case Code::TooLarge:
        return Text::tr("The answer of %1 is larger than any of this kind should be.").arg(host);
    case Code::Malformed:
        return Text::tr("The answer of %1 is not HTTP.").arg(host);
    case Code::TlsFailed:
        return Text::tr("No encrypted connection with %1: %2").arg(host, failure.system);
    case Code::UnknownCertificate:
    case Code::ChangedCertificate:
        return describeCertificate(failure, host);
    case Code::NotAuthorized:
        return Text::tr("%1 asks for a user name and password, and does not accept the given ones, if any.")
            .arg(host);
    case Code::RedirectedElsewhere:
        return Text::tr(
            "%1 sends the request on to %2. It was not followed; if that is right, name it as the "
            "phone.")
            .arg(host, failure.location);
    case Code::TooManyRedirects:
        return Text::tr("%1 sends the request on and on.").arg(host);
    case Code::Busy:
        return Text::tr("%1 is busy (503), perhaps in a call, and stayed so. Try again later.").arg(host);
    case Code::Cancelled:
        break;
    }
    return Text::tr("The request to %1 was cancelled.").arg(host);
}

} // namespace flatprofile
