#include "ui/timeline/scriptpreview.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/sound/soundoutput.h"
#include "ui/timeline/scriptexport.h"

#include <QIODevice>
#include <QImage>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

namespace {

/// Pulls a tenth of a second at once and notes what it did.
class FakeOutput : public SoundOutput
{
public:
    explicit FakeOutput(QStringList &log)
        : m_log(log)
    {
    }
    QString unavailableReason() const override { return {}; }
    void start(QIODevice *source, int rate) override
    {
        const QByteArray samples = source->read(rate / 10 * 2);
        const bool isSilent = samples.count('\0') == samples.size();
        m_log.append(isSilent ? u"silence"_s : u"sound"_s);
    }
    void stop() override { m_log.append(u"stop"_s); }
    void setVolume(double) override { }
    std::chrono::milliseconds played() const override { return std::chrono::milliseconds(100); }

private:
    QStringList &m_log;
};

} // namespace

class tst_ScriptPreview : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsPlayed_data();
    void saysWhatIsPlayed();
    void followsTheValue();
    void plays();
    void asksForTheWindow();
    void exports_data();
    void exports();
};

static QString spoken(QString words)
{
    return words.replace(QChar(0x2009), u' ');
}

void tst_ScriptPreview::saysWhatIsPlayed_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("words"); // empty: no preview

    QTest::newRow("cadence") << QByteArray("<Cadence_1>60(2/4)</Cadence_1>") << u"Cadence_1"_s
                             << u"on 2 s, off 4 s, repeated for 60 s"_s;
    QTest::newRow("unset") << QByteArray() << u"Cadence_8"_s << u"on 0.25 s, off 9.75 s, repeated for 60 s"_s;
    QTest::newRow("tone") << QByteArray("<Busy_Tone>480@-19,620@-19;10(.5/.5/1+2)</Busy_Tone>")
                          << u"Busy_Tone"_s
                          << u"480 + 620 Hz for 0.5 s, silence for 0.5 s, repeated for 10 s"_s;
    QTest::newRow("broken") << QByteArray("<Busy_Tone>425@-19;10(.5/.5/1+2)</Busy_Tone>") << u"Busy_Tone"_s
                            << u"as far as it can be read"_s;
    QTest::newRow("empty") << QByteArray("<Busy_Tone/>") << u"Busy_Tone"_s << u"nothing is played"_s;
    QTest::newRow("ring") << QByteArray(
        "<Cadence_3>1(.5/.5)</Cadence_3><Ring2>n=Bell;w=file://b.raw;c=3</Ring2>")
                          << u"Ring2"_s << u"Plays Bell in the rhythm of Cadence 3 on 0.5 s, off 0.5 s"_s;
    QTest::newRow("light") << QByteArray("<DND_On_LED>c=r;p=b</DND_On_LED>") << u"DND_On_LED"_s
                           << u"Blinks red"_s;
    QTest::newRow("no script") << QByteArray() << u"Provision_Enable"_s << u""_s;
    QTest::newRow("unknown") << QByteArray("<X>60(2/4)</X>") << u"X"_s << u""_s;
}

void tst_ScriptPreview::saysWhatIsPlayed()
{
    QFETCH(QByteArray, profile);
    QFETCH(QString, element);
    QFETCH(QString, words);

    const auto session = sessionOf("<flat-profile>" + profile + "</flat-profile>");
    QWidget window;
    ScriptPreview preview(*session, systemSoundOutput, &window);
    window.show();
    preview.show(element);
    QCOMPARE(preview.isVisible(), !words.isEmpty());
    if (!words.isEmpty())
        QVERIFY2(spoken(wordsIn(preview)).contains(words), qPrintable(wordsIn(preview)));
}

void tst_ScriptPreview::followsTheValue()
{
    const auto session = sessionOf("<flat-profile><Cadence_1>60(2/4)</Cadence_1></flat-profile>");
    QWidget window;
    ScriptPreview preview(*session, systemSoundOutput, &window);
    window.show();
    preview.show(u"Cadence_1"_s);
    session->push(
        setParameterState(session->document(), u"Cadence_1"_s, ParameterState::value(u"60(1/3)"_s)));
    QVERIFY(spoken(wordsIn(preview)).contains(u"on 1 s, off 3 s"_s));
    session->undoStack().undo();
    QVERIFY(spoken(wordsIn(preview)).contains(u"on 2 s, off 4 s"_s));
}

void tst_ScriptPreview::plays()
{
    if (!isSoundBuiltIn())
        QSKIP("built without sound");
    const auto session = sessionOf("<flat-profile><Cadence_1>60(2/4)</Cadence_1></flat-profile>");
    QStringList log;
    QWidget window;
    ScriptPreview preview(
        *session, [&log] { return std::make_unique<FakeOutput>(log); }, &window);
    window.show();
    preview.show(u"Cadence_1"_s);
    QVERIFY(clickButton(preview, u"Play"_s));
    QCOMPARE(log.last(), u"sound"_s);
    QVERIFY(clickButton(preview, u"Stop"_s));
    QCOMPARE(log.last(), u"stop"_s);
    QVERIFY(buttonOf(preview, u"Play"_s));
}

void tst_ScriptPreview::asksForTheWindow()
{
    const auto session = sessionOf("<flat-profile><Ring2>n=Bell;w=file://b.raw;c=3</Ring2></flat-profile>");
    QSignalSpy asked(session.get(), &DocumentSession::visualEditorRequested);
    QWidget window;
    ScriptPreview preview(*session, systemSoundOutput, &window);
    window.show();
    preview.show(u"Ring2"_s);
    QVERIFY(clickButton(preview, u"Edit as Timeline…"_s));
    QCOMPARE(asked.first().first().toString(), u"Cadence_3"_s);
}

void tst_ScriptPreview::exports_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("tone") << u"480@-19,620@-19;2(.5/.5/1+2)"_s;
    QTest::newRow("cadence") << u"2(.5/.5)"_s;
    QTest::newRow("for ever") << u"440@-19;*(1/4/1)"_s;
}

void tst_ScriptPreview::exports()
{
    QFETCH(QString, script);

    const TimedScript timed = readTimedScript(
        script.contains(u'@') ? TimedScript::Kind::Tone : TimedScript::Kind::Cadence, script)
                                  .script;
    const QByteArray wav = scriptFile(timed, ScriptFile::Wav);
    QVERIFY(wav.startsWith("RIFF"));
    const qint64 seconds = script.contains(u'*') ? 30 : 2;
    QVERIFY(qAbs(wav.size() - 48'000 * 2 * seconds) < 200);
    const QImage png = QImage::fromData(scriptFile(timed, ScriptFile::Png), "PNG");
    QVERIFY(png.width() >= 1000);
    QVERIFY(scriptFile(timed, ScriptFile::Svg).contains("<svg"));
}

QTEST_MAIN(tst_ScriptPreview)
#include "tst_scriptpreview.moc"
