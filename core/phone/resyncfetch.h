#pragma once

#include "core/phone/httpfetch.h"
#include "core/phone/servednames.h"
#include "core/phone/tftpfetch.h"
#include "core/rules/ruleurl.h"

#include <QHash>

namespace flatprofile {

/// What a rule asks for.
struct ResyncRequest
{
    RuleUrl url;
    QString user; // --uid
    std::shared_ptr<const SecretKey> password; // --pwd
    std::optional<QByteArray> post; // the body of --post
    QByteArray userAgent;
};

/// What came of a fetch, in the classes of the guide.
struct ResyncFile
{
    enum class Class {
        Fetched,
        NotFound, // file not found: a failure only where Resync_Fails_On_FNF says so
        Failed,
    };

    Class outcome = Class::Failed;
    QByteArray bytes;
    int status = 0; // of HTTP; 0 otherwise
    bool isEncoded = false; // Content-Encoding: aes128gcm
    bool isFromFolder = false; // no header can say so
    QString why; // where it isn't fetched: a sentence
    QList<std::pair<int, QString>> answers; // of HTTP on the way, redirects and challenges included
};

/// Which folders stand in for servers, by "host" or "host:port" in lower case.
using ServerFolders = QHash<QString, ServedTree>;

/// Fetches what one rule asks for, as a phone does: over http, https or tftp, or from the folder that stands
/// in for the server. One use; `finished` comes exactly once.
class ResyncFetch : public QObject
{
    Q_OBJECT

public:
    explicit ResyncFetch(const HttpFetchOptions &options, QObject *parent = nullptr);

    void start(const ResyncRequest &request, const ServerFolders &folders);
    void cancel();
    const ResyncFile &file() const { return m_file; }

signals:
    void finished();

private:
    void readFolder(const ServedTree &tree);
    void fetchByHttp();
    void fetchByTftp();
    void takeHttp();
    void takeTftp(TftpFetch::Outcome outcome);
    void finish(ResyncFile::Class outcome, const QString &why = {});

    HttpFetchOptions m_options;
    ResyncRequest m_request;
    QString m_host;
    ClientAuthentication m_authentication;
    std::unique_ptr<HttpFetch> m_http;
    std::unique_ptr<TftpFetch> m_tftp;
    bool m_isOver = false;
    ResyncFile m_file;
};

} // namespace flatprofile
