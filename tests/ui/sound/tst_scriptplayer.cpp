#include "ui/sound/scriptplayer.h"

#include "ui/sound/soundoutput.h"

#include <QIODevice>
#include <QSignalSpy>
#include <QtTest>

#include <cstring>

using namespace flatprofile;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

namespace {

/// Heard what the test says.
struct Heard
{
    QIODevice *source = nullptr; // null while nothing plays
    int rate = 0;
    int starts = 0;
    double volume = 0;
    milliseconds played { 0 };
    QString reason;
};

class FakeOutput : public SoundOutput
{
public:
    explicit FakeOutput(Heard &heard)
        : m_heard(heard)
    {
    }
    QString unavailableReason() const override { return m_heard.reason; }
    void start(QIODevice *source, int rate) override
    {
        m_heard.source = source;
        m_heard.rate = rate;
        m_heard.played = 0ms;
        ++m_heard.starts;
    }
    void stop() override { m_heard.source = nullptr; }
    void setVolume(double volume) override { m_heard.volume = volume; }
    milliseconds played() const override { return m_heard.played; }

private:
    Heard &m_heard;
};

} // namespace

/// Play, stop, loop and seek, without a sound.
class tst_ScriptPlayer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void playsFromTheBeginningToTheEnd();
    void pausesAndGoesOn();
    void loopsAndEndsWithTheRun();
    void seeks();
    void seeksNoFurtherThanTheEnd();
    void anotherScriptGoesOnWhereItIs();
    void withoutOutputNothingPlays();
    void sourceHasWhatTheScriptPlays();
    void closingStops();

private:
    static TimedScript cadence(const QString &text)
    {
        return readTimedScript(TimedScript::Kind::Cadence, text).script;
    }

    Heard m_heard;
    std::unique_ptr<ScriptPlayer> m_player;
};

void tst_ScriptPlayer::init()
{
    m_player.reset();
    m_heard = {};
    m_player = std::make_unique<ScriptPlayer>(std::make_unique<FakeOutput>(m_heard));
    m_player->setScript(cadence(u"2(.5/.5)"_s));
}

void tst_ScriptPlayer::playsFromTheBeginningToTheEnd()
{
    QSignalSpy states(m_player.get(), &ScriptPlayer::stateChanged);
    m_player->setVolume(0.25);
    m_player->play();
    QVERIFY(m_player->isPlaying() && m_heard.source);
    QCOMPARE(m_heard.volume, 0.25);
    QCOMPARE(m_heard.rate, 48'000);
    m_heard.played = 1500ms;
    QCOMPARE(m_player->position(), 1500ms);
    m_heard.played = 2100ms;
    QCOMPARE(m_player->position(), 2000ms); // never past the end
    QTRY_VERIFY(!m_player->isPlaying());
    QVERIFY(!m_heard.source);
    QCOMPARE(m_player->position(), 0ms);
    QCOMPARE(states.count(), 2);
}

void tst_ScriptPlayer::pausesAndGoesOn()
{
    m_player->play();
    m_heard.played = 700ms;
    m_player->pause();
    QVERIFY(!m_heard.source);
    QCOMPARE(m_player->position(), 700ms);
    m_player->play();
    m_heard.played = 100ms;
    QCOMPARE(m_player->position(), 800ms);
    m_player->stop();
    QCOMPARE(m_player->position(), 0ms);
}

void tst_ScriptPlayer::loopsAndEndsWithTheRun()
{
    m_player->setLooping(true);
    m_player->play();
    m_heard.played = 5500ms; // in the third run
    QCOMPARE(m_player->position(), 1500ms);
    m_player->setLooping(false);
    QCOMPARE(m_player->position(), 1500ms);
    QVERIFY(m_player->isPlaying());
    m_heard.played = 5900ms;
    QCOMPARE(m_player->position(), 1900ms);
    m_heard.played = 6000ms;
    QTRY_VERIFY(!m_player->isPlaying());
}

void tst_ScriptPlayer::seeks()
{
    QSignalSpy moved(m_player.get(), &ScriptPlayer::positionChanged);
    m_player->seek(1200ms);
    QCOMPARE(m_player->position(), 1200ms);
    QCOMPARE(moved.count(), 1);
    m_player->play();
    m_heard.played = 100ms;
    QCOMPARE(m_player->position(), 1300ms);
    m_player->seek(-5ms);
    QCOMPARE(m_player->position(), 0ms);
    QCOMPARE(m_heard.starts, 2);
    m_player->seek(9000ms); // past the end: from the beginning
    QCOMPARE(m_player->position(), 0ms);
}

void tst_ScriptPlayer::seeksNoFurtherThanTheEnd()
{
    QSignalSpy moved(m_player.get(), &ScriptPlayer::positionChanged);
    m_player->seek(9000ms);
    QCOMPARE(m_player->position(), 2000ms);
    QCOMPARE(moved.takeLast().constFirst().value<milliseconds>(), 2000ms);
    m_player->play(); // from the beginning
    QCOMPARE(m_player->position(), 0ms);
    m_player->pause();
    m_player->seek(1900ms);
    m_player->setScript(cadence(u"1(.5/.5)"_s)); // shorter than where it stood
    QCOMPARE(m_player->position(), 1000ms);
    QCOMPARE(moved.takeLast().constFirst().value<milliseconds>(), 1000ms);
    m_player->setScript(cadence(u"*(.5/.5)"_s));
    m_player->seek(9000ms);
    QCOMPARE(m_player->position(), 9000ms);
}

void tst_ScriptPlayer::anotherScriptGoesOnWhereItIs()
{
    m_player->play();
    m_heard.played = 600ms;
    m_player->setScript(cadence(u"2(.5/.5)"_s)); // the same
    QCOMPARE(m_heard.starts, 1);
    m_player->setScript(cadence(u"2(.6/.5)"_s));
    QCOMPARE(m_heard.starts, 2);
    QCOMPARE(m_player->position(), 600ms);
    m_player->setScript({}); // it was emptied: nothing is left to play
    QTRY_VERIFY(!m_player->isPlaying());
    m_player->play();
    QVERIFY(!m_player->isPlaying());
}

void tst_ScriptPlayer::withoutOutputNothingPlays()
{
    m_heard.reason = u"No sound here."_s;
    m_player->play();
    QVERIFY(!m_player->isPlaying());
    QCOMPARE(m_heard.starts, 0);
    QCOMPARE(m_player->unavailableReason(), u"No sound here."_s);
}

void tst_ScriptPlayer::sourceHasWhatTheScriptPlays()
{
    m_player->play();
    const QByteArray all = m_heard.source->readAll();
    QCOMPARE(all.size(), 2 * 48'000 * 2);
    const auto loudest = [&](milliseconds from, milliseconds to) {
        int most = 0;
        for (qsizetype frame = from.count() * 48; frame < to.count() * 48; ++frame) {
            qint16 value = 0;
            std::memcpy(&value, all.constData() + 2 * frame, sizeof value);
            most = std::max(most, std::abs(int(value)));
        }
        return most;
    };
    QVERIFY(loudest(10ms, 490ms) > 1000);
    QCOMPARE(loudest(500ms, 1000ms), 0);
    QVERIFY(loudest(1010ms, 1490ms) > 1000);
    QVERIFY(m_heard.source->atEnd());
    m_player->setLooping(true);
    QVERIFY(!m_heard.source->atEnd());
    QCOMPARE(m_heard.source->read(1000), all.first(1000)); // the same again
}

void tst_ScriptPlayer::closingStops()
{
    m_player->play();
    QVERIFY(m_heard.source);
    m_player.reset();
    QVERIFY(!m_heard.source);
}

QTEST_GUILESS_MAIN(tst_ScriptPlayer)
#include "tst_scriptplayer.moc"
