// bench_dial: how long a plan of 10,000 sequences takes to answer a key: the matcher alone, and with the standing of
// every sequence.

#include "core/dialplan/dialling.h"
#include "core/dialplan/dialplanparser.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flatprofile;

namespace {

constexpr int kSequences = 10'000;

QString plan(const std::function<QString(int)> &sequence)
{
    QStringList sequences;
    for (int i = 0; i < kSequences; ++i)
        sequences.append(sequence(i));
    return u'(' + sequences.join(u'|') + u')';
}

template <typename Press>
double slowestKey(Press press)
{
    qint64 slowest = 0;
    for (const QChar key : u"12341256789"_s) {
        QElapsedTimer timer;
        timer.start();
        press(key);
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    return double(slowest) / 1e6;
}

void measure(const char *name, const QString &text)
{
    Dialling dialling(parseDialPlan(text).plan);
    const double alone = slowestKey([&](QChar key) { dialling.press(key); });
    dialling.restart();
    qsizetype standing = 0;
    const double told = slowestKey([&](QChar key) {
        dialling.press(key);
        standing += dialling.progress().size();
    });
    std::printf("%-26s matcher %6.2f ms, with all that stand %6.2f ms (%lld)\n", name, alone, told,
        static_cast<long long>(standing));
}

} // namespace

int main()
{
    measure("beginnings of their own:",
        plan([](int i) { return u"%1xxx[2-9]xx."_s.arg(i, 4, 10, QChar(u'0')); }));
    measure("all still possible:", plan([](int) { return u"xxxxx.5x"_s; }));
    return 0;
}
