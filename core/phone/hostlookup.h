#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

namespace flatprofile {

/// Finds the addresses of one host, whether it is named or written as an address. Gives up the search with
/// its own end.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    explicit HostLookup(QObject *parent = nullptr);
    ~HostLookup() override;

    void start(const QString &host);
    void cancel(); // found() does not come any more

signals:
    /// Once, and never from within start(); empty where there is no such host.
    void found(const QList<QHostAddress> &addresses);

private:
    void tell(const QList<QHostAddress> &addresses);

    int m_lookup = -1;
    bool m_isOver = true;
};

} // namespace flatprofile
