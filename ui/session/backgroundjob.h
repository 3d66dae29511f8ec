#pragma once

#include "core/support/isvoid.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <functional>

namespace flatprofile {

/// Works something out off the GUI thread and hands the value over. Starting again makes the value that is
/// still being made void; so does the end of the job, which waits for it.
template <typename T>
class BackgroundJob
{
public:
    explicit BackgroundJob(std::function<void(const T &)> done)
        : m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
                m_done(m_watcher.result());
        });
    }
    ~BackgroundJob()
    {
        m_watcher.disconnect();
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(BackgroundJob)

    void start(std::function<T(const IsVoid &)> work)
    {
        cancel();
        m_watcher.setFuture(QtConcurrent::run([work = std::move(work)](QPromise<T> &promise) {
            T value = work([&promise] { return promise.isCanceled(); });
            if (!promise.isCanceled())
                promise.addResult(std::move(value));
        }));
    }
    void cancel() { m_watcher.cancel(); }
    bool isRunning() const { return m_watcher.isRunning() && !m_watcher.isCanceled(); }

private:
    std::function<void(const T &)> m_done;
    QFutureWatcher<T> m_watcher;
};

} // namespace flatprofile
