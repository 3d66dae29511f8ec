#include "core/document/masking.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

bool isSecretParameter(const Catalogue &catalogue, QStringView element)
{
    const ParameterId id = catalogue.find(element);
    if (id != kUnknownParameter)
        return catalogue.isSecret(id);
    // Strangers and other firmware: better one bullet too many.
    const QString name = element.toString().toLower();
    return name.contains("password"_L1) || name.contains("passwd"_L1) || name.contains("secret"_L1)
        || name.startsWith("gpp_s"_L1) || name.contains("passphrase"_L1) || name.contains("pskkey"_L1)
        || name.contains("wepkey"_L1);
}

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Past the argument at `at`: a word, or text in double quotes (to the end where they are not closed).
static qsizetype argumentEnd(QStringView text, qsizetype at)
{
    if (at < text.size() && text.at(at) == u'"') {
        const qsizetype close = text.indexOf(u'"', at + 1);
        return close < 0 ? text.size() : close + 1;
    }
    while (at < text.size() && !isBlank(text.at(at)) && text.at(at) != u']')
        ++at;
    return at;
}

/// Masks what follows an option, also where the blank is missing ("--pwdSecret").
static QString withoutArguments(const QString &text, QLatin1StringView option)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(option); at >= 0; at = text.indexOf(option, from)) {
        qsizetype argument = at + option.size();
        while (argument < text.size() && isBlank(text.at(argument)))
            ++argument;
        const qsizetype end = argumentEnd(text, argument);
        result += QStringView(text).sliced(from, argument - from);
        if (end > argument)
            result += kMask;
        from = end;
    }
    return result + QStringView(text).sliced(from).toString();
}

/// scheme://user:password@host
static QString withoutUrlPasswords(const QString &text)
{
    QString result = text;
    for (qsizetype at = result.indexOf("://"_L1); at >= 0; at = result.indexOf("://"_L1, at + 3)) {
        qsizetype end = at + 3;
        while (end < result.size() && !isBlank(result.at(end)) && result.at(end) != u'/'
            && result.at(end) != u'|')
            ++end;
        // Only within the authority, or a text of many URLs takes for ever.
        const QStringView authority = QStringView(result).sliced(at + 3, end - at - 3);
        const qsizetype sign = authority.lastIndexOf(u'@');
        const qsizetype colon = authority.indexOf(u':');
        if (sign > 0 && colon >= 0 && colon < sign)
            result.replace(at + 3 + colon + 1, sign - colon - 1, kMask.toString());
    }
    return result;
}

QString maskedRule(const QString &text)
{
    return withoutUrlPasswords(withoutArguments(withoutArguments(text, "--key"_L1), "--pwd"_L1));
}

QString masked(const Catalogue &catalogue, QStringView element, const QString &value)
{
    if (value.isEmpty())
        return value;
    return isSecretParameter(catalogue, element) ? kMask.toString() : maskedRule(value);
}

} // namespace flatprofile
