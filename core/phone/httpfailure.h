#pragma once

#include <QByteArray>
#include <QString>

namespace flatprofile {

/// Why there is no answer, or none that counts. Never holds a secret.
struct HttpFailure
{
    enum class Code {
        NoHost, // the name has no address
        PublicAddress, // none of a lab, and nobody said that it is meant
        NotReachable,
        TimedOut,
        ClosedEarly, // reset, or closed before the answer was whole
        TooLarge,
        Malformed, // no HTTP
        TlsFailed,
        UnknownCertificate,
        ChangedCertificate, // another than the pinned one
        NotAuthorized, // no password, or a wrong one
        RedirectedElsewhere, // to another host, port or scheme, or by a POST that must not be repeated
        TooManyRedirects,
        Busy, // 503 until patience ended
        Cancelled,
    };
    enum class Step { Lookup, Connect, Handshake, Send, Answer, Body };

    Code code = Code::Malformed;
    Step step = Step::Connect;
    bool wasSent = false; // the whole request went out: the other side may have acted on it
    QByteArray fingerprint; // SHA-256 of the certificate met
    QByteArray pin; // with ChangedCertificate: the one expected
    QString location; // with RedirectedElsewhere: where to, without query
    QString system; // the system's own words
};

/// What went wrong with `host` and what to do, for people.
QString describe(const HttpFailure &failure, const QString &host);

} // namespace flatprofile
