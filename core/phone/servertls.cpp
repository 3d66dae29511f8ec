#include "core/phone/servertls.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace flatprofile {

/// Qt wants to be told the algorithm.
static QSslKey readPrivateKey(const QByteArray &pem)
{
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

std::optional<QSslConfiguration> serverTls(const QByteArray &certificates, const QByteArray &privateKey)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificates);
    const QSslKey key = readPrivateKey(privateKey);
    if (chain.isEmpty() || key.isNull() || !QSslSocket::supportsSsl())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace flatprofile
