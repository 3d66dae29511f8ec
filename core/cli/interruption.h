#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace flatprofile::cli {

/// Tells a running event loop that the user wants an end (Ctrl+C, or the system's request to terminate).
/// One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

signals:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier; // not on Windows
};

} // namespace flatprofile::cli
