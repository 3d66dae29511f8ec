#include "core/cli/commands.h"
#include "core/cli/picturefile.h"
#include "core/cli/problemjson.h"
#include "core/script/scriptcheck.h"
#include "core/script/scriptparser.h"
#include "core/signal/scriptpicture.h"
#include "core/signal/scriptwords.h"
#include "core/signal/wavfile.h"
#include "core/support/filereplace.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

using std::chrono::milliseconds;

constexpr double kMostSeconds = 1e9; // of --seconds; what a file can hold is less
constexpr int kUsualRate = 48'000;

enum class Format { Wav, Png, Svg };

/// What the options ask for; a message where they can't be followed.
struct Request
{
    QString type;
    QString value;
    QString path;
    Format format = Format::Wav;
    Duration seconds;
    int rate = kUsualRate;
};

void addRenderOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"VALUE"_s, Text::tr("The script."));
    parser.addOption({ u"type"_s, Text::tr("What it is: ToneScript, CadScript or FreqScript."), u"TYPE"_s });
    parser.addOption({ { u"o"_s, u"output"_s },
        Text::tr("Write this file: sound as .wav, a picture as .png or .svg."), u"FILE"_s });
    parser.addOption({ u"seconds"_s,
        Text::tr("So many seconds. Default: all of the script, 30 seconds of an endless one."), u"S"_s });
    parser.addOption({ u"rate"_s, Text::tr("Frames a second of sound, 8000 to 192000. Default: 48000."),
        u"HZ"_s, QString::number(kUsualRate) });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
}

std::optional<Format> formatOf(const QString &path)
{
    if (path.endsWith(".wav"_L1, Qt::CaseInsensitive))
        return Format::Wav;
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive))
        return Format::Png;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return Format::Svg;
    return std::nullopt;
}

std::optional<QString> readRequest(const QCommandLineParser &parser, Request &request)
{
    if (parser.positionalArguments().size() != 1)
        return Text::tr("render takes one script.");
    request.value = parser.positionalArguments().first();
    request.type = parser.value(u"type"_s);
    if (request.type != "ToneScript"_L1 && request.type != "CadScript"_L1 && request.type != "FreqScript"_L1)
        return Text::tr("--type is ToneScript, CadScript or FreqScript.");
    request.path = parser.value(u"output"_s);
    const std::optional<Format> format = formatOf(request.path);
    if (!format)
        return Text::tr("-o takes a file that ends in .wav, .png or .svg.");
    request.format = *format;
    if (parser.isSet(u"seconds"_s)) {
        bool isNumber = false;
        const double seconds = parser.value(u"seconds"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= kMostSeconds))
            return Text::tr("--seconds takes a number above 0.");
        request.seconds = milliseconds(std::llround(seconds * 1000));
    }
    bool isNumber = false;
    request.rate = parser.value(u"rate"_s).toInt(&isNumber);
    if (!isNumber || request.rate < signallimits::kLowestRate || request.rate > signallimits::kHighestRate)
        return Text::tr("--rate takes a whole number from %1 to %2.")
            .arg(signallimits::kLowestRate)
            .arg(signallimits::kHighestRate);
    return std::nullopt;
}

/// Frequencies alone sound together and for ever.
ToneScript steadyTone(const QList<ToneComponent> &frequencies)
{
    ScriptSegment segment { { std::nullopt, {} }, {}, {} };
    for (int i = 1; i <= frequencies.size(); ++i)
        segment.components.append(i);
    return { frequencies, { { { std::nullopt, {} }, { segment } } } };
}

/// A script that was read, of either kind.
struct ReadScript
{
    std::optional<ToneScript> tone;
    std::optional<CadenceScript> cadence;
    QList<Diagnostic> problems;

    ScriptTimeline timeline() const { return tone ? ScriptTimeline(*tone) : ScriptTimeline(*cadence); }
};

ReadScript readScript(const Request &request)
{
    if (request.type == "CadScript"_L1) {
        auto parsed = parseCadence(request.value);
        return { {}, std::move(parsed.script), parsed.problems };
    }
    if (request.type == "ToneScript"_L1) {
        auto parsed = parseTone(request.value);
        return { std::move(parsed.script), {}, parsed.problems };
    }
    const auto parsed = parseFrequencies(request.value);
    return { parsed.script ? std::optional(steadyTone(*parsed.script)) : std::nullopt, {}, parsed.problems };
}

/// Bytes of a file, or the exit status of why there are none.
Result<QByteArray, int> wavBytes(
    const Request &request, const ReadScript &script, milliseconds length, const Streams &streams)
{
    const SignalOptions options { request.rate, 0, length };
    const ScriptSignal signal
        = script.tone ? ScriptSignal(*script.tone, options) : ScriptSignal(*script.cadence, options);
    if (!signal.tooHigh().isEmpty())
        streams.writeMessage(Text::tr("%n frequency(ies) can't be heard at %1 frames a second; left out.",
            nullptr, int(signal.tooHigh().size()))
                                 .arg(request.rate));
    if (signal.attenuation() > 0)
        streams.writeMessage(Text::tr(
            "The frequencies are too loud together: all of it is %1 dB lower, so that nothing clips.")
                                 .arg(signal.attenuation(), 0, 'f', 1));
    auto wav = wavFile(signal, length.count() * request.rate / 1000);
    if (wav)
        return *std::move(wav);
    streams.writeMessage(Text::tr("%1 s of sound are more than a file should hold. Use --seconds.")
                             .arg(secondsInWords(length)));
    return int(BadUsage);
}

Result<QByteArray, int> pictureBytes(
    const Request &request, const ReadScript &script, milliseconds length, const Streams &streams)
{
    QByteArray svg
        = pictureSvg(script.tone ? pictureOf(*script.tone, length) : pictureOf(*script.cadence, length));
    if (request.format == Format::Svg)
        return svg;
    auto png = pngOfSvg(svg);
    if (png)
        return *std::move(png);
    streams.writeMessage(describe(png.error()));
    return int(NotWritten);
}

int runRender(const QCommandLineParser &parser, const Streams &streams)
{
    Request request;
    if (const auto message = readRequest(parser, request))
        return usage(*message, streams);
    const ReadScript script = readScript(request);
    for (const Diagnostic &problem : script.problems)
        streams.writeMessage(describeScript(problem));
    const bool json = parser.isSet(u"json"_s);
    const QJsonArray problems = problemsJson(script.problems, request.value);
    if (!script.tone && !script.cadence) {
        return json ? printJson({ { u"duration"_s, 0 }, { u"samples"_s, 0 }, { u"problems"_s, problems } },
                   streams, AnswerIsNo)
                    : int(AnswerIsNo);
    }
    const milliseconds length = request.seconds.value_or(usualHorizon(script.timeline()));
    const bool isSound = request.format == Format::Wav;
    const auto bytes = isSound ? wavBytes(request, script, length, streams)
                               : pictureBytes(request, script, length, streams);
    if (!bytes)
        return bytes.error();
    if (const auto written = replaceFile(request.path, *bytes); !written) {
        fail(fileError(written.error(), request.path), request.path, streams);
        return NotWritten;
    }
    const double seconds = double(length.count()) / 1000;
    const qint64 samples = isSound ? length.count() * request.rate / 1000 : 0;
    if (json)
        return printJson(
            { { u"duration"_s, seconds }, { u"samples"_s, samples }, { u"problems"_s, problems } }, streams);
    const QString text = isSound
        ? Text::tr("%1: %2 s of sound, %3 samples\n")
              .arg(request.path, secondsInWords(length), QString::number(samples))
        : Text::tr("%1: a picture of %2 s\n").arg(request.path, secondsInWords(length));
    return print(text.toUtf8(), streams);
}

} // namespace

const Command kRenderCommand { "render",
    QT_TRANSLATE_NOOP("CommandLine", "Make a tone or cadence heard (WAV) or seen (PNG, SVG)"),
    "flatprofile render --type ToneScript \"480@-19,620@-19;10(.5/.5/1+2)\" -o busy.wav\n"
    "flatprofile render --type CadScript \"60(2/4)\" --seconds 20 -o ring.svg\n"
    "flatprofile render --type ToneScript \"440@-19,480@-19;*(2/4/1+2)\" --seconds 12 --rate 8000 -o "
    "ringback.wav",
    addRenderOptions, runRender };

} // namespace flatprofile::cli
