#include "core/cli/keyoptions.h"

#include "core/cli/commands.h"
#include "core/cli/terminal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

static constexpr qint64 kLongestSecret = 64 * 1024;

void addSecretOptions(QCommandLineParser &parser, const QString &prefix, const QString &what)
{
    parser.addOption({ prefix + u"-file"_s,
        Text::tr("Read %1 from a file; one line end at its end is dropped.").arg(what), u"FILE"_s });
    parser.addOption(
        { prefix + u"-env"_s, Text::tr("Take %1 from an environment variable.").arg(what), u"VARIABLE"_s });
    parser.addOption({ prefix + u"-ask"_s, Text::tr("Ask for %1 on the terminal.").arg(what) });
    parser.addOption({ prefix,
        Text::tr("Give %1 in the open; other programs and the shell's history can see it.").arg(what),
        u"TEXT"_s });
}

void KeyOptions::addTo(QCommandLineParser &parser, bool withNewKey)
{
    addSecretOptions(parser, u"key"_s, Text::tr("the key of an AES-256-CBC file"));
    addSecretOptions(parser, u"ikm"_s, Text::tr("the keying material of an RFC 8188 file"));
    parser.addOption(
        { u"ikm-form"_s, Text::tr("How the keying material is written: base64url (default), hex or text."),
            u"FORM"_s, u"base64url"_s });
    if (withNewKey)
        addSecretOptions(parser, u"new-key"_s, Text::tr("the key to write with"));
}

std::optional<SecretKey> readSecret(
    const QCommandLineParser &parser, const QString &prefix, const Streams &streams, bool &good)
{
    const auto isGiven = [&](const QString &option) { return parser.optionNames().contains(option); };
    if (isGiven(prefix + u"-file"_s)) {
        QFile file(parser.value(prefix + u"-file"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            streams.writeMessage(
                Text::tr("The key file %1 can't be read: %2").arg(file.fileName(), file.errorString()));
            good = false;
            return std::nullopt;
        }
        QByteArray bytes = file.read(kLongestSecret + 1);
        if (bytes.size() > kLongestSecret) {
            SecretKey::takeFrom(bytes);
            streams.writeMessage(
                Text::tr("The key file %1 is longer than %2 KiB, which no key is. Nothing of it "
                         "is used; give the file that holds the key alone.")
                    .arg(file.fileName())
                    .arg(kLongestSecret / 1024));
            good = false;
            return std::nullopt;
        }
        if (bytes.endsWith("\r\n"))
            bytes.chop(2);
        else if (bytes.endsWith('\n'))
            bytes.chop(1);
        return SecretKey::takeFrom(bytes);
    }
    if (isGiven(prefix + u"-env"_s)) {
        const QByteArray name = parser.value(prefix + u"-env"_s).toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData())) {
            streams.writeMessage(
                Text::tr("The environment variable %1 is not set.").arg(QString::fromLocal8Bit(name)));
            good = false;
            return std::nullopt;
        }
        QByteArray bytes = qgetenv(name.constData());
        return SecretKey::takeFrom(bytes);
    }
    if (isGiven(prefix + u"-ask"_s)) {
        std::optional<SecretKey> key
            = askOnTerminal(prefix == "password"_L1 ? Text::tr("Password: ") : Text::tr("Key: "));
        if (!key) {
            streams.writeMessage(
                Text::tr("There is no terminal to ask for the key on; use --%1-file or --%1-env.")
                    .arg(prefix));
            good = false;
        }
        return key;
    }
    if (isGiven(prefix)) {
        streams.writeMessage(Text::tr(
            "warning: a key given with --%1 can be seen by other programs; --%1-file and --%1-env are safer.")
                                 .arg(prefix));
        QString text = parser.value(prefix);
        return SecretKey::takeFrom(text);
    }
    return std::nullopt;
}

bool KeyOptions::read(const QCommandLineParser &parser, const Streams &streams)
{
    Streams remembering = streams;
    remembering.writeMessage = [&](const QString &text) {
        m_failure = text;
        streams.writeMessage(text);
    };
    return readAll(parser, remembering);
}

bool KeyOptions::readAll(const QCommandLineParser &parser, const Streams &streams)
{
    bool good = true;
    m_key = readSecret(parser, u"key"_s, streams, good);
    std::optional<SecretKey> ikm = good ? readSecret(parser, u"ikm"_s, streams, good) : std::nullopt;
    if (good && ikm) {
        const QString form = parser.value(u"ikm-form"_s);
        if (form != "base64url"_L1 && form != "hex"_L1 && form != "text"_L1) {
            streams.writeMessage(Text::tr("--ikm-form is base64url, hex or text."));
            return false;
        }
        m_ikm = ikmFromText(*ikm,
            form == "hex"_L1        ? IkmForm::Hex
                : form == "text"_L1 ? IkmForm::Text
                                    : IkmForm::Base64Url);
        if (!m_ikm) {
            streams.writeMessage(
                Text::tr("The keying material is not %1; give its form with --ikm-form.").arg(form));
            return false;
        }
    }
    const QStringList known = parser.optionNames();
    const bool hasNewKey = std::any_of(
        known.begin(), known.end(), [](const QString &name) { return name.startsWith("new-key"_L1); });
    if (good && hasNewKey)
        m_newKey = readSecret(parser, u"new-key"_s, streams, good);
    return good;
}

ContainerKeys KeyOptions::keys() const
{
    return { m_key ? &*m_key : nullptr, m_ikm ? &*m_ikm : nullptr, false };
}

ContainerKeys KeyOptions::writingKeys() const
{
    ContainerKeys result = keys();
    if (m_newKey)
        result.passphrase = &*m_newKey;
    return result;
}

} // namespace flatprofile::cli
