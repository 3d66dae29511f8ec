#include "core/cli/commands.h"
#include "core/cli/interruption.h"
#include "core/document/masking.h"
#include "core/phone/labaddress.h"
#include "core/phone/phonepush.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addPushOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"HOST"_s, Text::tr("The phone: [http[s]://]name[:port]."));
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The profile, as the phone shall get it; or -."));
    parser.addOption({ u"method"_s,
        Text::tr(
            "How: post (default), resync-http or resync-tftp. With the latter two the phone fetches the file "
            "from this computer."),
        u"METHOD"_s, u"post"_s });
    parser.addOption({ u"user"_s, Text::tr("The user to log in as. Default: admin."), u"NAME"_s });
    addSecretOptions(parser, u"password"_s, Text::tr("the phone's password"));
    parser.addOption({ u"password-in-url"_s,
        Text::tr("Send name and password in the URL too (xuser, xpassword); they end in logs.") });
    parser.addOption({ u"insecure"_s, Text::tr("Take whatever certificate the phone shows.") });
    parser.addOption(
        { u"pin"_s, Text::tr("Take this certificate alone: its SHA-256 fingerprint."), u"SHA256"_s });
    parser.addOption(
        { u"timeout"_s, Text::tr("Seconds to wait in each step. Default: 10."), u"S"_s, u"10"_s });
    parser.addOption({ u"verify"_s, Text::tr("Read the phone's configuration back and compare.") });
    parser.addOption({ u"dry-run"_s,
        Text::tr(
            "Print what would be sent, and send nothing. With --verify the phone's present configuration is "
            "read, and what would change is printed too.") });
    parser.addOption({ u"public"_s, Text::tr("The phone may be outside private networks.") });
    parser.addOption({ u"mac"_s, Text::tr("Push to the phone with this MAC address alone."), u"MAC"_s });
    parser.addOption({ u"content-encoding"_s,
        Text::tr("Say that the file is encrypted by RFC 8188: aes128gcm."), u"CODING"_s });
    parser.addOption({ u"serve-at"_s,
        Text::tr(
            "The address of this computer that the phone fetches from. Default: the one on the way to it."),
        u"ADDRESS"_s });
    parser.addOption({ u"serve-port"_s,
        Text::tr("The port that the phone fetches from. Default: a free one."), u"PORT"_s });
    parser.addOption(
        { u"send-key"_s, Text::tr("Tell the phone the key in the resync URL; it ends in the phone's log.") });
    parser.addOption({ u"target"_s, Text::tr("The firmware: MPP (default) or SPA."), u"TARGET"_s, u"MPP"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    KeyOptions::addTo(parser, false);
}

/// What the options say, before any file is read.
struct Setting
{
    HttpOrigin phone;
    PushMethod method = PushMethod::Post;
    TlsTrust trust;
    std::chrono::milliseconds timeout { 10'000 };
    QByteArray mac;
    QHostAddress serveAt;
    quint16 servePort = 0;
};

std::optional<QString> readMethod(const QCommandLineParser &parser, Setting &setting)
{
    const QString method = parser.value(u"method"_s);
    if (method == "resync-http"_L1)
        setting.method = PushMethod::ResyncHttp;
    else if (method == "resync-tftp"_L1)
        setting.method = PushMethod::ResyncTftp;
    else if (method != "post"_L1)
        return Text::tr("--method is post, resync-http or resync-tftp.");
    const QString coding = parser.value(u"content-encoding"_s);
    if (!coding.isEmpty() && coding != "aes128gcm"_L1)
        return Text::tr("--content-encoding is aes128gcm.");
    if (!coding.isEmpty() && setting.method == PushMethod::ResyncTftp)
        return Text::tr("TFTP can't say a content encoding; push by HTTP.");
    if (setting.method == PushMethod::Post
        && (parser.isSet(u"serve-at"_s) || parser.isSet(u"serve-port"_s) || parser.isSet(u"send-key"_s)))
        return Text::tr(
            "--serve-at, --serve-port and --send-key go with --method resync-http and resync-tftp.");
    return std::nullopt;
}

std::optional<QString> readSetting(const QCommandLineParser &parser, Setting &setting)
{
    if (parser.positionalArguments().size() != 2)
        return Text::tr("push takes a phone and a file.");
    const auto phone = phoneOrigin(parser.positionalArguments().constFirst());
    if (!phone)
        return Text::tr("The phone is named as [http[s]://]name[:port].");
    setting.phone = *phone;
    if (const auto message = readMethod(parser, setting))
        return message;
    bool isNumber = false;
    const double seconds = parser.value(u"timeout"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.1 && seconds <= 3600))
        return Text::tr("--timeout is a number of seconds from 0.1 to 3600.");
    setting.timeout = std::chrono::milliseconds(qint64(seconds * 1000));
    if (parser.isSet(u"pin"_s)) {
        const auto pin = fingerprintFromText(parser.value(u"pin"_s).toLatin1());
        if (!pin)
            return Text::tr("--pin is a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.");
        setting.trust.pin = *pin;
    }
    setting.trust.takesAny = parser.isSet(u"insecure"_s);
    setting.mac = macFromText(parser.value(u"mac"_s).toLatin1());
    if (parser.isSet(u"mac"_s) && setting.mac.isEmpty())
        return Text::tr("--mac is a MAC address: twelve hexadecimal digits, with or without separators.");
    if (parser.isSet(u"serve-at"_s)) {
        setting.serveAt = QHostAddress(parser.value(u"serve-at"_s));
        if (setting.serveAt.isNull())
            return Text::tr("--serve-at takes an IP address of this computer.");
    }
    if (parser.isSet(u"serve-port"_s)) {
        setting.servePort = parser.value(u"serve-port"_s).toUShort(&isNumber);
        if (!isNumber)
            return Text::tr("A port is a number from 0 to 65535.");
    }
    const QString target = parser.value(u"target"_s);
    if (target != "MPP"_L1 && target != "SPA"_L1)
        return Text::tr("--target is MPP or SPA.");
    return std::nullopt;
}

/// The file's bytes as they are, and the profile in them; an exit status where they can't be had.
int readFile(
    const QCommandLineParser &parser, const Streams &streams, const ContainerKeys &keys, PushOptions &options)
{
    const QString path = parser.positionalArguments().at(1);
    const qint64 limit = ContainerLimits().plainSize;
    if (path == "-"_L1) {
        options.file = readInput(streams, limit);
    } else {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            streams.writeMessage(
                Text::tr("%1 can't be read: %2")
                    .arg(path, file.error() ? file.errorString() : Text::tr("no such file")));
            return Unreadable;
        }
        options.file = file.read(limit + 1);
        options.fileName = QFileInfo(path).fileName();
    }
    if (options.file.size() > limit) {
        streams.writeMessage(Text::tr("%1 is larger than any profile.").arg(path));
        return Unreadable;
    }
    const auto profile = readProfileBytes(options.file, keys);
    if (profile) {
        options.profile = profile->text;
        return Done;
    }
    const bool needsKey = profile.error().code == FileError::Code::Container
        && (profile.error().container == ContainerError::KeyMissing
            || profile.error().container == ContainerError::IkmMissing);
    if (!needsKey || parser.isSet(u"verify"_s))
        return fail(profile.error(), path, streams);
    return Done; // sent as it is: only what is in it can't be told
}

QString purposeName(PlannedRequest::Purpose purpose)
{
    switch (purpose) {
    case PlannedRequest::Purpose::Identify:
        return u"identify"_s;
    case PlannedRequest::Purpose::Push:
        return u"push"_s;
    case PlannedRequest::Purpose::PhoneFetches:
        return u"phone-fetches"_s;
    case PlannedRequest::Purpose::ReadBack:
        break;
    }
    return u"read-back"_s;
}

QString verdictName(ParameterVerdict::Kind kind)
{
    switch (kind) {
    case ParameterVerdict::Kind::Taken:
        return u"taken"_s;
    case ParameterVerdict::Kind::Missing:
        return u"missing"_s;
    case ParameterVerdict::Kind::Changed:
        return u"changed"_s;
    case ParameterVerdict::Kind::Unverifiable:
        break;
    }
    return u"unverifiable"_s;
}

QString changeName(PlannedChange::Kind kind)
{
    switch (kind) {
    case PlannedChange::Kind::Changed:
        return u"changed"_s;
    case PlannedChange::Kind::New:
        return u"new"_s;
    case PlannedChange::Kind::Hidden:
        break;
    }
    return u"hidden"_s;
}

QString shown(const QString &element, const QString &value)
{
    return masked(Catalogue::builtIn(), element, value);
}

QJsonObject resultOf(const QCommandLineParser &parser, const PhonePush &push)
{
    QJsonArray requests;
    for (const PlannedRequest &request : push.plan().requests)
        requests.append(QJsonObject { { u"purpose"_s, purposeName(request.purpose) },
            { u"method"_s, QString::fromLatin1(request.method) }, { u"url"_s, request.url },
            { u"bytes"_s, request.bodyBytes } });
    QJsonArray differences;
    for (const ParameterVerdict &verdict : push.outcome().verdicts) {
        if (verdict.kind != ParameterVerdict::Kind::Taken)
            differences.append(QJsonObject { { u"element"_s, verdict.element },
                { u"kind"_s, verdictName(verdict.kind) }, { u"sent"_s, shown(verdict.element, verdict.sent) },
                { u"found"_s,
                    verdict.kind == ParameterVerdict::Kind::Missing
                        ? QJsonValue()
                        : QJsonValue(shown(verdict.element, verdict.found)) } });
    }
    QJsonObject result { { u"method"_s, parser.value(u"method"_s) }, { u"requests"_s, requests },
        { u"status"_s, push.outcome().status ? QJsonValue(push.outcome().status) : QJsonValue() },
        { u"differences"_s, differences } };
    if (push.plan().hasPresent) {
        QJsonArray changes;
        for (const PlannedChange &change : push.plan().changes)
            changes.append(QJsonObject { { u"element"_s, change.element },
                { u"kind"_s, changeName(change.kind) }, { u"now"_s, shown(change.element, change.now) },
                { u"then"_s, shown(change.element, change.then) } });
        result.insert(u"changes"_s, changes);
    }
    return result;
}

QString textOf(const PhonePush &push, bool withRequests)
{
    QString text;
    for (const PlannedRequest &request : push.plan().requests) {
        if (!withRequests)
            break;
        text += QString::fromLatin1(request.method) + u' ' + request.url;
        if (request.bodyBytes > 0)
            text += u" (%1)"_s.arg(Text::tr("%n byte(s)", nullptr, int(request.bodyBytes)));
        text += u'\n';
    }
    for (const PlannedChange &change : push.plan().changes)
        text += u"%1: %2: \"%3\" -> \"%4\"\n"_s.arg(change.element, changeName(change.kind),
            shown(change.element, change.now), shown(change.element, change.then));
    for (const ParameterVerdict &verdict : push.outcome().verdicts) {
        if (verdict.kind != ParameterVerdict::Kind::Taken)
            text += u"%1: %2: \"%3\" -> \"%4\"\n"_s.arg(verdict.element, verdictName(verdict.kind),
                shown(verdict.element, verdict.sent), shown(verdict.element, verdict.found));
    }
    return text;
}

int statusOf(const PushOutcome &outcome)
{
    if (outcome.state == PushOutcome::State::Cancelled)
        return Interrupted;
    if (outcome.state != PushOutcome::State::Done)
        return Network;
    const bool differs = std::any_of(
        outcome.verdicts.cbegin(), outcome.verdicts.cend(), [](const ParameterVerdict &verdict) {
            return verdict.kind == ParameterVerdict::Kind::Missing
                || verdict.kind == ParameterVerdict::Kind::Changed;
        });
    return differs ? AnswerIsNo : Done;
}

/// Runs the push to its end, or to its plan.
int carryOut(PhonePush &push, bool onlyPlan, bool readsPresent)
{
    QEventLoop loop;
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &push, &PhonePush::cancel);
    QObject::connect(&push, &PhonePush::finished, &loop, [&] { loop.exit(statusOf(push.outcome())); });
    QObject::connect(&push, &PhonePush::prepared, &loop, [&] {
        if (onlyPlan)
            loop.exit(Done);
        else
            push.send();
    });
    push.prepare(readsPresent);
    return loop.exec();
}

int runPush(const QCommandLineParser &parser, const Streams &streams)
{
    Setting setting;
    if (const auto message = readSetting(parser, setting))
        return usage(*message, streams);
    KeyOptions keys;
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, { parser.positionalArguments().at(1) }, parser,
            { { u"requests"_s, QJsonArray() }, { u"differences"_s, QJsonArray() } }, streams);

    PushOptions options;
    options.contentEncoding = parser.value(u"content-encoding"_s).toLatin1();
    ContainerKeys containerKeys = keys.keys();
    containerKeys.contentEncodingAes128gcm = !options.contentEncoding.isEmpty();
    if (const int status = readFile(parser, streams, containerKeys, options); status != Done)
        return status;
    options.method = setting.method;
    options.target = parser.value(u"target"_s) == "SPA"_L1 ? FirmwareTarget::Spa : FirmwareTarget::Mpp;
    options.readsBack = parser.isSet(u"verify"_s);
    options.mac = setting.mac;
    options.serveAt = setting.serveAt;
    options.servePort = setting.servePort;
    options.fetchTime = options.applyTime = 3 * setting.timeout;
    if (parser.isSet(u"send-key"_s)) {
        if (!containerKeys.passphrase)
            return usage(Text::tr("--send-key needs a key."), streams);
        options.resyncKey = std::make_shared<const SecretKey>(containerKeys.passphrase->clone());
        streams.writeMessage(Text::tr("warning: the key in the resync URL ends in the phone's log."));
    }

    PhoneAccess access;
    access.phone = setting.phone;
    access.fetch.limits.step = setting.timeout;
    access.fetch.trust = setting.trust;
    access.fetch.onlyLab = !parser.isSet(u"public"_s);
    access.fetch.busyPatience = qMax(3 * setting.timeout, std::chrono::milliseconds(5000));
    bool good = true;
    auto password = readSecret(parser, u"password"_s, streams, good);
    if (!good)
        return BadUsage;
    if (!password && (parser.isSet(u"user"_s) || parser.isSet(u"password-in-url"_s)))
        return usage(
            Text::tr("--user needs a password: --password-file, --password-env or --password-ask."), streams);
    if (password)
        access.authentication = ClientAuthentication(
            parser.isSet(u"user"_s) ? parser.value(u"user"_s) : u"admin"_s, std::move(*password));
    access.passwordInUrl = parser.isSet(u"password-in-url"_s);
    if (access.passwordInUrl)
        streams.writeMessage(Text::tr("warning: the password in the URL ends in logs."));

    const bool isDry = parser.isSet(u"dry-run"_s);
    PhonePush push(std::move(access), std::move(options));
    QObject::connect(&push, &PhonePush::requestServed, &push,
        [&streams](const ServedRequest &request) { streams.writeMessage(logLine(request)); });
    const int status = carryOut(push, isDry, isDry && parser.isSet(u"verify"_s));
    if (status == Network || status == Interrupted || !isDry)
        streams.writeMessage(describe(push.outcome(), parser.positionalArguments().constFirst()));
    if (parser.isSet(u"json"_s))
        return printJson(resultOf(parser, push), streams, status);
    const int printed = print(textOf(push, isDry).toUtf8(), streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kPushCommand { "push",
    QT_TRANSLATE_NOOP("CommandLine", "Push a profile to one phone, and read it back"),
    "flatprofile push 192.168.1.20 site-a.cfg --password-file password.txt --verify\n"
    "flatprofile push https://192.168.1.20 site-a.cfg --pin 4F:...:21 --dry-run --verify\n"
    "flatprofile push 192.168.1.20 site-a.cfg --method resync-tftp",
    addPushOptions, runPush };

} // namespace flatprofile::cli
