#pragma once

#include <QThreadPool>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace flatprofile::cli {

/// Does the jobs 0 to count - 1 on all processors and takes their results on this thread in ascending order,
/// so that the output does not depend on who was faster. `makeWorker()` gives each thread its own
/// callable(job) -> Result; `take(Result &&)` ends the run by false. Never more than kMostAhead results wait.
template <typename Result, typename MakeWorker, typename Take>
void runInOrder(qsizetype count, MakeWorker makeWorker, Take take)
{
    constexpr qsizetype kMostAhead = 1024;
    std::mutex mutex;
    std::condition_variable finished; // a result, or room for one
    std::vector<std::optional<Result>> results;
    results.resize(std::size_t(kMostAhead));
    qsizetype begun = 0;
    qsizetype taken = 0;
    bool stopped = false;

    QThreadPool pool;
    const auto work = [&] {
        auto worker = makeWorker();
        for (;;) {
            std::unique_lock lock(mutex);
            finished.wait(lock, [&] { return stopped || begun == count || begun - taken < kMostAhead; });
            if (stopped || begun == count)
                return;
            const qsizetype job = begun++;
            lock.unlock();
            Result result = worker(job);
            lock.lock();
            results[std::size_t(job % kMostAhead)] = std::move(result);
            finished.notify_all();
        }
    };
    const int threads = int(std::min<qsizetype>(count, pool.maxThreadCount()));
    for (int i = 0; i < threads; ++i)
        pool.start(work);
    while (taken < count) {
        std::unique_lock lock(mutex);
        std::optional<Result> &place = results[std::size_t(taken % kMostAhead)];
        finished.wait(lock, [&] { return place.has_value(); });
        Result result = std::move(*place);
        place.reset();
        ++taken;
        lock.unlock();
        finished.notify_all();
        if (!take(std::move(result))) {
            lock.lock();
            stopped = true;
            finished.notify_all();
            break;
        }
    }
    pool.waitForDone();
}

} // namespace flatprofile::cli
