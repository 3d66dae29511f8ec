#pragma once

#include "core/cli/commandline.h"

#include <QObject>
#include <QTimer>

namespace flatprofile::cli {

/// What a server prints while it runs. A reader that is slow or stopped must not stop the server: lines wait
/// for it, up to a bound; further ones are dropped, and how many is said once it reads again.
class ServeLog : public QObject
{
    Q_OBJECT

public:
    explicit ServeLog(const Streams &streams);
    ~ServeLog() override; // what the reader takes now gets away yet

    void write(const QByteArray &line); // with its line end
    void writeMessage(const QString &message); // for standard error; dropped where nobody reads that

signals:
    void readerGone();

private:
    void flush();
    void closeGap();

    const Streams &m_streams;
    QByteArray m_waiting;
    int m_dropped = 0; // after what waits
    QTimer m_again;
};

} // namespace flatprofile::cli
