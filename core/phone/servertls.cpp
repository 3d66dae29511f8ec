#include "core/phone/servertls.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace flatprofile {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerTls)
};

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using PrivateKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// Qt wants to be told the algorithm.
QSslKey readPrivateKey(const QByteArray &pem)
{
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// A library that asks on the terminal for the passphrase would stop everything.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

/// Qt looks at both, but not at whether they belong together: then every handshake would fail.
bool belongs(const PrivateKey &key, const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(
        d2i_X509(nullptr, &bytes, long(der.size())), &X509_free);
    return parsed && X509_check_private_key(parsed.get(), key.get()) == 1;
}

} // namespace

Result<QSslConfiguration, TlsFault> serverTls(const QByteArray &certificates, const QByteArray &privateKey)
{
    if (!QSslSocket::supportsSsl())
        return TlsFault::NoTls;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificates);
    if (chain.isEmpty())
        return TlsFault::NoCertificate;
    const QSslKey key = readPrivateKey(privateKey);
    const Bio bio(BIO_new_mem_buf(privateKey.constData(), int(privateKey.size())), &BIO_free);
    const PrivateKey parsed(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr), &EVP_PKEY_free);
    if (key.isNull() || !parsed) {
        ERR_clear_error();
        return privateKey.contains("ENCRYPTED") ? TlsFault::EncryptedKey : TlsFault::NoKey;
    }
    const auto owner = std::find_if(chain.begin(), chain.end(),
        [&parsed](const QSslCertificate &certificate) { return belongs(parsed, certificate); });
    ERR_clear_error();
    if (owner != chain.begin())
        return owner == chain.end() ? TlsFault::OtherKey : TlsFault::NotFirst;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

QString describe(TlsFault fault, const QString &certificateFile, const QString &keyFile)
{
    switch (fault) {
    case TlsFault::NoTls:
        return Text::tr("This system has no TLS, so https can't be served.");
    case TlsFault::NoCertificate:
        return Text::tr("%1 holds no certificate; one is expected as PEM.").arg(certificateFile);
    case TlsFault::NoKey:
        return Text::tr("%1 holds no private key; one is expected as PEM.").arg(keyFile);
    case TlsFault::EncryptedKey:
        return Text::tr(
            "The private key in %1 is locked with a passphrase. A server needs one without: openssl pkey "
            "-in FILE -out FILE takes it off.")
            .arg(keyFile);
    case TlsFault::OtherKey:
        return Text::tr("The private key in %1 does not belong to the certificate in %2.")
            .arg(keyFile, certificateFile);
    case TlsFault::NotFirst:
        break;
    }
    return Text::tr(
        "The private key in %1 belongs to a later certificate in %2; the server's own has to be the first.")
        .arg(keyFile, certificateFile);
}

} // namespace flatprofile
