#include "core/document/knownkeys.h"

#include "core/document/profiledocument.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The argument that follows `--key` at `at`: a word, or text in double quotes.
static QStringView takeArgument(QStringView rule, qsizetype &at)
{
    while (at < rule.size() && isBlank(rule.at(at)))
        ++at;
    if (at < rule.size() && rule.at(at) == u'"') {
        const qsizetype end = rule.indexOf(u'"', at + 1);
        if (end < 0)
            return {};
        const QStringView argument = rule.sliced(at + 1, end - at - 1);
        at = end + 1;
        return argument;
    }
    const qsizetype start = at;
    while (at < rule.size() && !isBlank(rule.at(at)) && rule.at(at) != u']')
        ++at;
    return rule.sliced(start, at - start);
}

/// The parameter that a macro stands for: $SA is GPP_SA, $(B) is GPP_B. Empty for any other text.
static QString parameterOfMacro(QStringView argument)
{
    if (!argument.startsWith(u'$'))
        return {};
    QStringView name = argument.sliced(1);
    if (name.startsWith(u'(') && name.endsWith(u')'))
        name = name.sliced(1, name.size() - 2);
    if (name.startsWith("GPP_"_L1))
        name = name.sliced(4);
    const bool plain = name.size() == 1 && name.at(0) >= u'A' && name.at(0) <= u'P';
    const bool secret = name.size() == 2 && name.at(0) == u'S' && name.at(1) >= u'A' && name.at(1) <= u'D';
    return plain || secret ? u"GPP_"_s + name.toString() : QString();
}

static void addOnce(std::vector<KnownKey> &keys, KnownKey::Source source, SecretKey key)
{
    const bool known = std::any_of(keys.begin(), keys.end(), [&](const KnownKey &k) { return k.key == key; });
    if (!key.isEmpty() && !known)
        keys.push_back({ source, std::move(key) });
}

static SecretKey keyInParameter(const ProfileDocument &document, const QString &element)
{
    QString text = document.state(element).text;
    return SecretKey::takeFrom(text);
}

static void addKeysOfRule(std::vector<KnownKey> &keys, const ProfileDocument &document, QStringView rule)
{
    qsizetype at = 0;
    while ((at = rule.indexOf("--key"_L1, at)) >= 0) {
        at += 5;
        if (at >= rule.size() || !(isBlank(rule.at(at)) || rule.at(at) == u'"'))
            continue;
        const QStringView argument = takeArgument(rule, at);
        if (const QString element = parameterOfMacro(argument); !element.isEmpty())
            addOnce(keys, KnownKey::Source::RuleOption, keyInParameter(document, element));
        else if (!argument.contains(u'$'))
            addOnce(keys, KnownKey::Source::RuleOption, SecretKey(argument.toUtf8()));
    }
}

std::vector<KnownKey> keysInProfile(const ProfileDocument &document)
{
    static constexpr std::array kRules { u"Profile_Rule", u"Profile_Rule_B", u"Profile_Rule_C",
        u"Profile_Rule_D" };
    static constexpr std::array kSecrets { u"GPP_SA", u"GPP_SB", u"GPP_SC", u"GPP_SD" };

    std::vector<KnownKey> keys;
    for (const QStringView rule : kRules)
        addKeysOfRule(keys, document, document.state(rule).text);
    for (const QStringView secret : kSecrets)
        addOnce(keys, KnownKey::Source::SecretParameter, keyInParameter(document, secret.toString()));
    return keys;
}

} // namespace flatprofile
