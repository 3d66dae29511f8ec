#include "core/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addConvertOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"IN"_s, Text::tr("The file to open, or - for standard input."));
    parser.addPositionalArgument(u"OUT"_s, Text::tr("The file to write, or - for standard output."));
    parser.addOption({ u"encrypt"_s, Text::tr("Encrypt: aes-256-cbc or aes128gcm."), u"KIND"_s });
    parser.addOption({ u"gzip"_s, Text::tr("Compress.") });
    parser.addOption({ u"plain"_s, Text::tr("Neither encrypt nor compress.") });
    parser.addOption({ u"digest"_s,
        Text::tr(
            "Digest of the key of aes-256-cbc: sha256 (OpenSSL 1.1.0 and later, default) or md5 (before)."),
        u"DIGEST"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    KeyOptions::addTo(parser, true);
}

QJsonArray namesOf(const QList<ContainerLayer> &layers)
{
    QJsonArray names;
    for (const ContainerLayer &layer : layers)
        names.append(QString(ContainerLayer::name(layer.kind)));
    return names;
}

/// The layers that the options name; those of the file where they name none.
Result<QList<ContainerLayer>, QString> layersFor(
    const QCommandLineParser &parser, QList<ContainerLayer> present)
{
    const QString encrypt = parser.value(u"encrypt"_s);
    const QString digest = parser.value(u"digest"_s);
    const bool plain = parser.isSet(u"plain"_s);
    const bool gzip = parser.isSet(u"gzip"_s);
    if (plain && (gzip || parser.isSet(u"encrypt"_s)))
        return Text::tr("--plain goes with neither --gzip nor --encrypt.");
    if (parser.isSet(u"encrypt"_s) && encrypt != "aes-256-cbc"_L1 && encrypt != "aes128gcm"_L1)
        return Text::tr("--encrypt is aes-256-cbc or aes128gcm.");
    if (parser.isSet(u"digest"_s) && digest != "sha256"_L1 && digest != "md5"_L1)
        return Text::tr("--digest is sha256 or md5.");
    QList<ContainerLayer> layers = present;
    if (plain || gzip || parser.isSet(u"encrypt"_s)) {
        layers.clear();
        if (encrypt == "aes-256-cbc"_L1)
            layers.append({ ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Sha256, 0, {} });
        else if (encrypt == "aes128gcm"_L1)
            layers.append({ ContainerLayer::Kind::Aes128Gcm, ContainerLayer::Digest::Sha256, 4096, {} });
        if (gzip)
            layers.append({ ContainerLayer::Kind::Gzip, ContainerLayer::Digest::Sha256, 0, {} });
    }
    for (ContainerLayer &layer : layers) {
        if (layer.kind == ContainerLayer::Kind::Aes256Cbc && parser.isSet(u"digest"_s))
            layer.digest = digest == "md5"_L1 ? ContainerLayer::Digest::Md5 : ContainerLayer::Digest::Sha256;
    }
    return layers;
}

int runConvert(const QCommandLineParser &parser, const Streams &streams)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return usage(Text::tr("convert takes a file to open and one to write."), streams);
    if (const auto checked = layersFor(parser, {}); !checked)
        return usage(checked.error(), streams);
    KeyOptions keys;
    const QJsonObject nothing { { u"from"_s, QJsonArray() }, { u"to"_s, QJsonArray() },
        { u"digest"_s, QJsonValue() } };
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, { arguments.at(0) }, parser, nothing, streams);
    auto profile = readProfileFrom(arguments.at(0), keys.keys(), streams);
    if (!profile)
        return failWithJson(profile.error(), arguments.at(0), parser, nothing, streams);
    const auto layers = layersFor(parser, profile->wrapping.layers);
    FileWrapping wrapping = profile->wrapping;
    wrapping.layers = *layers;
    const int status = writeTo(arguments.at(1), profile->text, wrapping, keys.writingKeys(), streams);
    if (status != Done)
        return status;
    if (!parser.isSet(u"json"_s) || arguments.at(1) == "-"_L1)
        return Done;
    QJsonValue digest;
    for (const ContainerLayer &layer : *layers) {
        if (layer.kind == ContainerLayer::Kind::Aes256Cbc)
            digest = layer.digest == ContainerLayer::Digest::Md5 ? u"md5"_s : u"sha256"_s;
    }
    return printJson({ { u"from"_s, namesOf(profile->wrapping.layers) }, { u"to"_s, namesOf(*layers) },
                         { u"digest"_s, digest } },
        streams);
}

} // namespace

const Command kConvertCommand { "convert",
    QT_TRANSLATE_NOOP("CommandLine", "Unpack, pack or encrypt a profile"),
    "flatprofile convert --plain --key-file site.key encrypted.cfg plain.cfg\n"
    "flatprofile convert --encrypt aes-256-cbc --gzip --new-key-file site.key plain.cfg encrypted.cfg\n"
    "flatprofile convert --key-file old.key --new-key-file new.key old.cfg new.cfg",
    addConvertOptions, runConvert };

} // namespace flatprofile::cli
