#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QStringList>
#include <QTcpSocket>

class QTcpServer;

/// A phone for tests, strict about what it is asked: HTTP with a Host and a length, Digest with its own
/// nonces and rising counts. Reads profiles with Qt's XML reader and computes Digest answers itself, so that
/// it shares nothing with what it tests but the containers and TFTP.
class PhoneEmulator : public QObject
{
    Q_OBJECT

public:
    enum class Login { None, Basic, Md5, Sha256, All }; // All offers Basic, MD5, SHA-256 in this order
    enum class Fault {
        None,
        Hang, // takes the request and says nothing
        HangInBody,
        Trickle, // a byte of the head now and then, for ever
        CloseAtOnce, // the request is read, the connection closed
        Reset,
        UnauthorizedForEver,
        StaleForEver,
        ForgedLength, // 1 GB announced
        EndlessBody, // no length, no end
        EndlessHead,
        Garbage,
        BadChunks,
        ShortBody,
    };

    struct Request
    {
        QByteArray method;
        QByteArray target;
        QList<std::pair<QByteArray, QByteArray>> fields; // names in lower case
        QByteArray body;
        int status = 0; // that it was answered with

        QByteArray field(const QByteArray &name) const;
    };

    explicit PhoneEmulator(QObject *parent = nullptr);
    ~PhoneEmulator() override;

    bool listen(const QSslConfiguration &tls = {});
    quint16 port() const;

    // What it is.
    QMap<QString, QString> values; // its configuration
    QString model; // empty: it does not tell
    QString firmware;
    QString mac = QStringLiteral("00562b043615");
    Login login = Login::None;
    QByteArray user = "admin";
    QByteArray password;
    QByteArray screen; // its picture; empty: it offers none
    bool takesUrlPassword = false; // ?xuser=..&xpassword=.. instead
    bool takesPrintedUrlPassword = false; // &xuser=..&xpassword=..

    // What it does wrong.
    Fault fault = Fault::None;
    QByteArray faultyPath; // empty: every one
    int faultyRequests = -1; // so many, then it behaves; -1: all
    int busyAnswers = 0; // 503 so many times first
    QByteArray redirectTo; // Location of every answer
    int redirectStatus = 302;
    QSet<QByteArray> missingPages; // 404
    QSet<QString> ignores; // elements that it does not take
    QMap<QString, QString> alters; // element to the value it takes instead
    QSet<QString> hides; // shown empty
    int oldReadings = 0; // readings after a push that still show what was
    bool fetchesNothing = false; // answers a resync and forgets it

    QList<Request> requests;
    QList<QByteArray> applied; // the profiles as they came
    QList<QByteArray> upgrades; // the URLs of firmware that it was told
    int count(const QByteArray &method, const QByteArray &path) const;

signals:
    void asked();

private:
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    bool misbehave(QTcpSocket *socket, const Request &request);
    QByteArray answerTo(Request &request);
    QByteArray challenge(bool stale);
    bool isAuthorized(const Request &request);
    QByteArray pageFor(Request &request);
    void resync(const QByteArray &argument);
    void apply(const QByteArray &file);
    QByteArray configuration(const QMap<QString, QString> &shown) const;

    QTcpServer *m_server = nullptr;
    QHash<QTcpSocket *, QByteArray> m_inputs;
    QHash<QByteArray, quint32> m_nonces; // and the last count of each
    QMap<QString, QString> m_before; // while oldReadings counts down
    QNetworkAccessManager m_network;
};
