#include "core/phone/resyncfetch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Class = ResyncFile::Class;

ResyncFetch::ResyncFetch(const HttpFetchOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

/// A server's name without the brackets of an IPv6 address.
static QString hostOf(const RuleUrl &url)
{
    const bool isBracketed = url.server.startsWith(u'[') && url.server.endsWith(u']');
    return isBracketed ? url.server.sliced(1, url.server.size() - 2) : url.server;
}

void ResyncFetch::start(const ResyncRequest &request, const ServerFolders &folders)
{
    m_request = request;
    m_host = hostOf(request.url);
    const QString server = m_host.toLower();
    auto folder = folders.constFind(server + u':' + QString::number(request.url.port));
    if (folder == folders.constEnd())
        folder = folders.constFind(server);
    if (folder != folders.constEnd())
        QTimer::singleShot(0, this, [this, tree = *folder] { readFolder(tree); });
    else if (request.url.scheme == "http"_L1 || request.url.scheme == "https"_L1)
        fetchByHttp();
    else if (request.url.scheme == "tftp"_L1)
        fetchByTftp();
    else
        QTimer::singleShot(
            0, this, [this] { finish(Class::Failed, tr("This scheme needs the maker's own servers.")); });
}

void ResyncFetch::readFolder(const ServedTree &tree)
{
    if (m_isOver)
        return;
    m_file.isFromFolder = true;
    const bool isTftp = m_request.url.scheme == "tftp"_L1;
    const auto content = isTftp ? tree.find(m_request.url.path.toUtf8(), NameForm::PlainName)
                                : tree.find(escapedTarget(m_request.url.path.toUtf8()), NameForm::UrlPath);
    if (!content) {
        finish(Class::NotFound, tr("The folder that stands in for %1 has no such file.").arg(m_host));
        return;
    }
    QFile file(content->path);
    if (!file.open(QIODevice::ReadOnly)) {
        finish(Class::Failed, tr("A file of the folder that stands in for %1 can't be read.").arg(m_host));
        return;
    }
    m_file.bytes = file.read(m_options.limits.bodyBytes + 1);
    if (m_file.bytes.size() > m_options.limits.bodyBytes)
        finish(Class::Failed, tr("The file is larger than any profile."));
    else
        finish(Class::Fetched);
}

void ResyncFetch::fetchByHttp()
{
    HttpRequest request;
    request.origin = { m_request.url.scheme == "https"_L1, m_host, quint16(m_request.url.port) };
    request.target = escapedTarget(m_request.url.path.toUtf8());
    request.fields = { { "User-Agent", m_request.userAgent }, { "Accept", "*/*" } };
    if (m_request.post) {
        request.method = "POST";
        request.body = *m_request.post;
    }
    if (m_request.password)
        m_authentication = ClientAuthentication(m_request.user, m_request.password->clone());
    m_options.followsElsewhere = true; // as phones do; the password stays
    m_options.onlyLab = false; // the profile says where
    m_http = std::make_unique<HttpFetch>(m_options, &m_authentication);
    connect(m_http.get(), &HttpFetch::finished, this, &ResyncFetch::takeHttp);
    m_http->start(request);
}

void ResyncFetch::takeHttp()
{
    m_file.answers = m_http->answers();
    if (!m_http->isDone()) {
        finish(Class::Failed, describe(m_http->failure(), m_host));
        return;
    }
    const HttpResponse &response = m_http->response();
    m_file.status = response.status;
    if (response.status == 404) {
        finish(Class::NotFound, tr("%1 has no such file (404).").arg(m_host));
    } else if (!response.isSuccess()) {
        finish(Class::Failed, tr("%1 answered with status %2.").arg(m_host).arg(response.status));
    } else {
        m_file.bytes = response.body;
        m_file.isEncoded = response.field("content-encoding").trimmed().toLower() == "aes128gcm";
        finish(Class::Fetched);
    }
}

void ResyncFetch::fetchByTftp()
{
    TftpFetchOptions options;
    options.maxBytes = m_options.limits.bodyBytes;
    options.timeout
        = qBound(std::chrono::milliseconds(50), m_options.limits.step / 10, std::chrono::milliseconds(1000));
    options.longest = m_options.limits.longest;
    m_tftp = std::make_unique<TftpFetch>(options);
    connect(m_tftp.get(), &TftpFetch::finished, this, &ResyncFetch::takeTftp);
    m_tftp->start(m_host, quint16(m_request.url.port), m_request.url.path);
}

void ResyncFetch::takeTftp(TftpFetch::Outcome outcome)
{
    switch (outcome) {
    case TftpFetch::Outcome::Done:
        m_file.bytes = m_tftp->body();
        finish(Class::Fetched);
        return;
    case TftpFetch::Outcome::NotFound:
        finish(Class::NotFound, tr("%1 has no such file.").arg(m_host));
        return;
    case TftpFetch::Outcome::Refused:
        finish(Class::Failed, tr("%1 refused the request: %2").arg(m_host, m_tftp->serverText()));
        return;
    case TftpFetch::Outcome::NoHost:
        finish(Class::Failed, tr("The name %1 has no address.").arg(m_host));
        return;
    case TftpFetch::Outcome::NoAnswer:
        finish(Class::Failed, tr("%1 does not answer, or stopped to.").arg(m_host));
        return;
    case TftpFetch::Outcome::TooLarge:
        finish(Class::Failed, tr("The file is larger than any profile."));
        return;
    case TftpFetch::Outcome::Malformed:
        finish(Class::Failed, tr("The answer of %1 is not TFTP.").arg(m_host));
        return;
    case TftpFetch::Outcome::Cancelled:
        break;
    }
    finish(Class::Failed, tr("The request to %1 was cancelled.").arg(m_host));
}

void ResyncFetch::cancel()
{
    if (m_http)
        m_http->cancel();
    else if (m_tftp)
        m_tftp->cancel();
    else
        finish(Class::Failed, tr("The request to %1 was cancelled.").arg(m_host));
}

void ResyncFetch::finish(Class outcome, const QString &why)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_file.outcome = outcome;
    m_file.why = why;
    emit finished();
}

} // namespace flatprofile
