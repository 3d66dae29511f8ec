// bench_views: how long the overview of all tones and rings takes to open and to be painted, how long the picture of
// a tone takes to follow the mouse while an edge is dragged, and how long the tester of a dial plan of 10,000
// sequences takes to answer a key with all that is shown of it.

#include "core/catalogue/catalogue.h"
#include "ui/dialplan/dialplanpage.h"
#include "ui/dialplan/dialtester.h"
#include "ui/session/documentsession.h"
#include "ui/sound/soundoutput.h"
#include "ui/style/flatstyle.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineview.h"
#include "ui/tones/overviewwindow.h"
#include "ui/tones/scriptwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace flatprofile;

namespace {

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void openOverview(DocumentSession &session)
{
    QElapsedTimer timer;
    timer.start();
    OverviewWindow window(session, systemSoundOutput);
    window.show();
    QApplication::processEvents();
    window.repaint();
    std::printf("overview opened and painted in %.1f ms\n", since(timer));
}

/// The whole window follows, as it does for a user: text, numbers, words, the picture.
void drag(DocumentSession &session, const QString &element)
{
    ScriptWindow window(session, element, systemSoundOutput());
    window.show();
    QApplication::processEvents();
    TimelineView &view = window.view();
    const QList<TimelineEdge> edges = view.layoutNow().edges;
    const auto edge = std::find_if(edges.begin(), edges.end(),
        [](const TimelineEdge &one) { return one.edge == ScriptEdge::On && one.x > 0; });
    if (edge == edges.end()) {
        std::printf("%s: nothing to drag\n", qPrintable(element));
        return;
    }
    const QPointF from(edge->x, view.layoutNow().frame.lane(0).center().y());
    const auto mouse = [&](QEvent::Type type, const QPointF &at) {
        QMouseEvent event(type, at, view.mapToGlobal(at),
            type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    mouse(QEvent::MouseButtonPress, from);
    double slowest = 0;
    double sum = 0;
    constexpr int kSteps = 60;
    for (int step = 1; step <= kSteps; ++step) {
        QElapsedTimer timer;
        timer.start();
        mouse(QEvent::MouseMove, from + QPointF(step, 0));
        QApplication::processEvents();
        view.repaint();
        slowest = std::max(slowest, since(timer));
        sum += since(timer);
    }
    mouse(QEvent::MouseButtonRelease, from + QPointF(kSteps, 0));
    std::printf("%-16s a step of a drag: %.2f ms, the slowest %.2f ms\n", qPrintable(element), sum / kSteps,
        slowest);
}

void dial(DocumentSession &session, const char *name, const std::function<QByteArray(int)> &sequence)
{
    QByteArrayList sequences;
    for (int i = 0; i < 10'000; ++i)
        sequences.append(sequence(i));
    session.document().setText(
        "<flat-profile><Dial_Plan_1_>(" + sequences.join('|') + ")</Dial_Plan_1_></flat-profile>");
    session.setCurrentElement(u"Dial_Plan_1_"_s);
    DialPlanPage page(session);
    page.resize(1200, 700);
    page.show();
    page.showKeypad();
    QApplication::processEvents();
    double slowest = 0;
    for (const QChar key : u"12341256789"_s) {
        QElapsedTimer timer;
        timer.start();
        page.tester().press(key);
        QApplication::processEvents();
        page.repaint();
        slowest = std::max(slowest, since(timer));
    }
    std::printf("%-26s the slowest key on the screen %.2f ms\n", name, slowest);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new FlatStyle);
    DocumentSession session(Catalogue::builtIn());
    session.startNew({});
    session.document().setText(
        "<flat-profile><Busy_Tone>480@-19,620@-19;10(.5/.5/1+2)</Busy_Tone>"
        "<Reorder_Tone>349@-21,392@-21,440@-21,466@-21,523@-24,540@-24;60(.6/.1/1+2+3+4+5+6,.1/.1/1+2,"
        ".1/.1/3)</Reorder_Tone><Confirm_Tone>600@-16;1000(.05/.05/1)</Confirm_Tone>"
        "<Cadence_1>60(2/4)</Cadence_1></flat-profile>");
    openOverview(session);
    openOverview(session);
    for (const QString &element : { u"Busy_Tone"_s, u"Reorder_Tone"_s, u"Confirm_Tone"_s, u"Cadence_1"_s })
        drag(session, element);
    dial(session, "beginnings of their own:",
        [](int i) { return QByteArray::number(10'000 + i).sliced(1) + "xxx[2-9]xx."; });
    dial(session, "all still possible:", [](int) { return QByteArray("xxxxx.5x"); });
    return 0;
}
