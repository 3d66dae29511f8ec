// bench_dial: how long a plan of 10,000 sequences takes to answer a key: the matcher alone, with the standing of
// every sequence, and the tester on the screen with all that follows from the key, painted.

#include "core/dialplan/dialplanparser.h"
#include "ui/dialplan/dialplanpage.h"
#include "ui/dialplan/dialtester.h"
#include "ui/session/documentsession.h"
#include "ui/style/flatstyle.h"

#include <QApplication>
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

    DocumentSession session(Catalogue::builtIn());
    session.startNew({});
    session.document().setText(
        "<flat-profile><Dial_Plan_1_>" + text.toHtmlEscaped().toUtf8() + "</Dial_Plan_1_></flat-profile>");
    session.setCurrentElement(u"Dial_Plan_1_"_s);
    DialPlanPage page(session);
    page.resize(1200, 700);
    page.show();
    page.showKeypad();
    QApplication::processEvents();
    const double shown = slowestKey([&](QChar key) {
        page.tester().press(key);
        QApplication::processEvents();
        page.repaint();
    });
    std::printf("%-28s matcher %6.2f ms, with all that stand %6.2f ms, on the screen %6.2f ms\n", name, alone,
        told, shown);
    if (standing == 0)
        std::puts("nothing stands");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new FlatStyle);
    measure("beginnings of their own:",
        plan([](int i) { return u"%1xxx[2-9]xx."_s.arg(i, 4, 10, QChar(u'0')); }));
    measure("all still possible:", plan([](int) { return u"xxxxx.5x"_s; }));
    return 0;
}
