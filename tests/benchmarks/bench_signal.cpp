// bench_signal: makes WAV files of some scripts in memory and prints how much faster that is than playing
// them.

#include "core/script/scriptparser.h"
#include "core/signal/wavfile.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flatprofile;

int main()
{
    const QString scripts[] {
        u"600@-16;.1(.05/0.05/1)"_s,
        u"600@-16;1(.25/.25/1)"_s,
        u"480@-19,620@-19;10(.5/.5/1+2)"_s,
        u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s,
        u"349@-21,392@-21,440@-21,466@-21,523@-24,540@-24;60(.6/.1/1+2+3+4+5+6,.1/.1/1+2,.1/.1/3)"_s,
        u"350@-19,440@-19;1000(.001/.001/1+2)"_s,
    };
    for (const QString &script : scripts) {
        const auto tone = parseTone(script);
        if (!tone.script)
            return 1;
        QElapsedTimer timer;
        timer.start();
        const ScriptSignal signal(*tone.script);
        const auto wav = wavFile(signal, signal.frameCount().value_or(0));
        const double taken = double(timer.nsecsElapsed()) / 1e9;
        const double played = double(signal.frameCount().value_or(0)) / signal.rate();
        std::printf("%8.0f x real time, %7.2f ms for %6.1f s: %s\n", played / taken, taken * 1000, played,
            qPrintable(script));
        if (!wav)
            return 1;
    }
    return 0;
}
