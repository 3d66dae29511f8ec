#include "core/cli/commands.h"
#include "core/cli/interruption.h"
#include "core/cli/servelog.h"
#include "core/phone/httpserver.h"
#include "core/phone/reportfolder.h"
#include "core/phone/servedplaces.h"
#include "core/phone/servertls.h"
#include "core/phone/tftpserver.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addServeOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PATH"_s, Text::tr("The folder or file to give out."));
    parser.addOption({ u"http"_s,
        Text::tr("Serve HTTP on this port; 0 picks a free one (default without --tftp)."), u"PORT"_s });
    parser.addOption({ u"tftp"_s, Text::tr("Serve TFTP on this port; 0 picks a free one."), u"PORT"_s });
    parser.addOption({ u"bind"_s,
        Text::tr(
            "The address of this computer to serve at; 0.0.0.0 means all. Default: 127.0.0.1, which phones "
            "can't reach."),
        u"ADDRESS"_s, u"127.0.0.1"_s });
    parser.addOption({ u"content-encoding"_s,
        Text::tr("Say in every HTTP answer that the file is encrypted by RFC 8188: aes128gcm."),
        u"CODING"_s });
    parser.addOption({ u"user"_s, Text::tr("Ask for this user name, and a password."), u"NAME"_s });
    addSecretOptions(parser, u"password"_s, Text::tr("the password to ask for"));
    parser.addOption(
        { u"auth"_s, Text::tr("How to ask for them: digest (default) or basic."), u"SCHEME"_s, u"digest"_s });
    parser.addOption({ u"certificate"_s, Text::tr("Serve https with this certificate (PEM)."), u"FILE"_s });
    parser.addOption({ u"private-key"_s, Text::tr("The private key of the certificate (PEM)."), u"FILE"_s });
    parser.addOption({ u"reports"_s,
        Text::tr("Take reports of phones (POST and PUT) and save them in this folder."), u"FOLDER"_s });
}

/// What the options ask for.
struct Setting
{
    std::optional<quint16> http;
    std::optional<quint16> tftp;
    QHostAddress address;
    QString reports;
};

/// A message where the options can't be followed.
std::optional<QString> readSetting(const QCommandLineParser &parser, Setting &setting)
{
    const auto readPort = [&](const QString &option, std::optional<quint16> &port) {
        if (!parser.isSet(option))
            return true;
        bool isNumber = false;
        port = parser.value(option).toUShort(&isNumber);
        return isNumber;
    };
    if (parser.positionalArguments().size() != 1)
        return Text::tr("serve takes one folder or file.");
    if (!readPort(u"http"_s, setting.http) || !readPort(u"tftp"_s, setting.tftp))
        return Text::tr("A port is a number from 0 to 65535.");
    if (!setting.http && !setting.tftp)
        setting.http = 0;
    setting.address = QHostAddress(parser.value(u"bind"_s));
    if (setting.address.isNull())
        return Text::tr("--bind takes an IP address of this computer, or 0.0.0.0 for all.");
    if (parser.isSet(u"content-encoding"_s) && parser.value(u"content-encoding"_s) != "aes128gcm"_L1)
        return Text::tr("--content-encoding is aes128gcm.");
    const QString scheme = parser.value(u"auth"_s);
    if (scheme != "digest"_L1 && scheme != "basic"_L1)
        return Text::tr("--auth is digest or basic.");
    if (parser.isSet(u"certificate"_s) != parser.isSet(u"private-key"_s))
        return Text::tr("--certificate and --private-key go together.");
    setting.reports = parser.value(u"reports"_s);
    if (parser.isSet(u"reports"_s) && !QFileInfo(setting.reports).isDir())
        return Text::tr("The folder %1 for reports does not exist.").arg(setting.reports);
    if ((parser.isSet(u"user"_s) || parser.isSet(u"certificate"_s) || parser.isSet(u"reports"_s))
        && !setting.http)
        return Text::tr("Passwords, certificates and reports need --http.");
    return std::nullopt;
}

QByteArray readPem(const QString &path, const Streams &streams)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(1024 * 1024);
    streams.writeMessage(Text::tr("%1 can't be read: %2").arg(path, file.errorString()));
    return {};
}

bool prepareTls(const QCommandLineParser &parser, const Streams &streams, HttpServer &server)
{
    if (!parser.isSet(u"certificate"_s))
        return true;
    const auto tls = serverTls(
        readPem(parser.value(u"certificate"_s), streams), readPem(parser.value(u"private-key"_s), streams));
    if (!tls) {
        streams.writeMessage(
            describe(tls.error(), parser.value(u"certificate"_s), parser.value(u"private-key"_s)));
        return false;
    }
    server.setTls(*tls);
    return true;
}

QByteArray placeLines(const QString &scheme, const QHostAddress &address, quint16 port, const QString &name)
{
    QByteArray lines;
    for (const QUrl &place : servedPlaces(scheme, address, port, name))
        lines += place.toEncoded() + '\n';
    return lines;
}

/// False, with a message, where --user has no password to go with.
bool prepareAuthentication(const QCommandLineParser &parser, const Streams &streams, HttpServer &server)
{
    if (!parser.isSet(u"user"_s))
        return true;
    bool good = true;
    auto password = readSecret(parser, u"password"_s, streams, good);
    if (!good || !password) {
        usage(
            Text::tr("--user needs a password: --password-file, --password-env or --password-ask."), streams);
        return false;
    }
    const auto scheme = parser.value(u"auth"_s) == "basic"_L1 ? ServerAuthentication::Scheme::Basic
                                                              : ServerAuthentication::Scheme::Digest;
    server.setAuthentication({ scheme, parser.value(u"user"_s), std::move(*password) });
    return true;
}

/// Both servers, their log and their reports, until somebody interrupts.
class Serving
{
public:
    Serving(const Setting &setting, const ServedTree &tree, const Streams &streams)
        : m_setting(setting)
        , m_name(tree.onlyName())
        , m_streams(streams)
        , m_log(streams)
        , m_reports(setting.reports)
    {
        m_http.setTree(tree);
        m_tftp.setTree(tree);
        m_http.setTakesReports(!setting.reports.isEmpty());
        const auto log
            = [this](const ServedRequest &request) { m_log.write((logLine(request) + u'\n').toUtf8()); };
        QObject::connect(&m_log, &ServeLog::readerGone, &m_loop, [this] { m_loop.exit(NotWritten); });
        QObject::connect(&m_http, &HttpServer::requestServed, &m_loop, log);
        QObject::connect(&m_tftp, &TftpServer::requestServed, &m_loop, log);
        QObject::connect(&m_http, &HttpServer::reportReceived, &m_loop,
            [this](const ServedReport &report) { save(report); });
    }

    HttpServer &http() { return m_http; }

    int run(const QString &httpScheme)
    {
        QByteArray places;
        if (m_setting.http && !listen(m_http, *m_setting.http, httpScheme, places))
            return Network;
        if (m_setting.tftp && !listen(m_tftp, *m_setting.tftp, u"tftp"_s, places))
            return Network;
        Interruption interruption;
        QObject::connect(
            &interruption, &Interruption::interrupted, &m_loop, [this] { m_loop.exit(Interrupted); });
        if (const int status = print(places, m_streams); status != Done)
            return status;
        return m_loop.exec();
    }

private:
    template <typename Server>
    bool listen(Server &server, quint16 port, const QString &scheme, QByteArray &places)
    {
        if (const auto listening = server.listen(m_setting.address, port); !listening) {
            m_streams.writeMessage(describe(listening.error()));
            return false;
        }
        places += placeLines(scheme, m_setting.address, server.port(), m_name);
        return true;
    }

    void save(const ServedReport &report)
    {
        if (!m_reports.save(report))
            m_log.writeMessage(Text::tr("A report from %1 could not be saved in %2.")
                                   .arg(report.client.toString(), m_setting.reports));
    }

    const Setting &m_setting;
    const QString m_name;
    const Streams &m_streams;
    ServeLog m_log;
    HttpServer m_http;
    TftpServer m_tftp;
    QEventLoop m_loop;
    ReportFolder m_reports;
};

int runServe(const QCommandLineParser &parser, const Streams &streams)
{
    Setting setting;
    if (const auto message = readSetting(parser, setting))
        return usage(*message, streams);
    const QString path = parser.positionalArguments().constFirst();
    auto tree = ServedTree::ofPath(path);
    if (!tree) {
        streams.writeMessage(Text::tr("%1: there is no such folder or file.").arg(path));
        return Unreadable;
    }
    tree->setContentEncoding(parser.value(u"content-encoding"_s).toLatin1());
    Serving serving(setting, *tree, streams);
    if (!prepareTls(parser, streams, serving.http()))
        return Unreadable;
    if (!prepareAuthentication(parser, streams, serving.http()))
        return BadUsage;
    return serving.run(parser.isSet(u"certificate"_s) ? u"https"_s : u"http"_s);
}

} // namespace

const Command kServeCommand { "serve",
    QT_TRANSLATE_NOOP("CommandLine", "Give a folder or file out to phones"),
    "flatprofile serve profiles --http 8080 --bind 192.168.1.10\n"
    "flatprofile serve site-a.cfg --http 0 --tftp 6900\n"
    "flatprofile serve profiles --http 8080 --user phones --password-file password.txt",
    addServeOptions, runServe };

} // namespace flatprofile::cli
