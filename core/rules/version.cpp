#include "core/rules/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

static bool isWord(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isLetter(c); });
}

static qsizetype digitsOf(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

/// Without the load's ending and the model: "sip88xx.11-0-1MPP-312.loads" is "11-0-1MPP-312".
static QStringView bareVersion(QStringView text)
{
    for (const auto ending : { ".loads"_L1, ".bin"_L1 }) {
        if (text.endsWith(ending))
            text.chop(ending.size());
    }
    const qsizetype dot = text.indexOf(u'.');
    return dot > 0 && isLetter(text.front()) ? text.sliced(dot + 1) : text;
}

/// How many components form the version part: up to the one with MPP, else to the first with letters.
static qsizetype versionPart(const QList<QStringView> &components)
{
    const auto withTag = std::find_if(
        components.begin(), components.end(), [](QStringView c) { return c.contains("MPP"_L1); });
    if (withTag != components.end())
        return withTag - components.begin() + 1;
    const auto withLetters = std::find_if(
        components.begin(), components.end(), [](QStringView c) { return digitsOf(c) < c.size(); });
    return withLetters == components.end() ? components.size() : withLetters - components.begin() + 1;
}

static std::optional<Version> parseMpp(QStringView text)
{
    const QList<QStringView> components = text.split(u'-');
    const qsizetype count = versionPart(components);
    if (count < 2 || components.size() - count > 1)
        return std::nullopt;
    Version version;
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QStringView component = components.at(i);
        if (!isWord(component) || (i < count && !isDigit(component.front())))
            return std::nullopt;
        if (i < count)
            version.components.append(component.toString());
        else
            version.build = component.toString();
    }
    return version;
}

static std::optional<Version> parseSpa(QStringView text)
{
    Version version;
    version.form = Version::Form::Spa;
    qsizetype at = 0;
    while (true) {
        const qsizetype digits = digitsOf(text.sliced(at));
        if (digits == 0)
            break;
        version.components.append(text.sliced(at, digits).toString());
        at += digits;
        if (at >= text.size() || text.at(at) != u'.')
            break;
        ++at;
    }
    if (version.components.size() < 2)
        return std::nullopt;
    QStringView suffix = text.sliced(at);
    const bool dotted = at > 0 && text.at(at - 1) == u'.';
    if (suffix.startsWith(u'(') && suffix.endsWith(u')') && suffix.size() > 2)
        suffix = suffix.sliced(1, suffix.size() - 2);
    if ((dotted || !suffix.isEmpty()) && !isWord(suffix))
        return std::nullopt;
    version.suffix = suffix.toString();
    return version;
}

std::optional<Version> parseVersion(QStringView text)
{
    const QStringView bare = bareVersion(text);
    if (bare.isEmpty() || !isDigit(bare.front()))
        return std::nullopt;
    return bare.contains(u'-') ? parseMpp(bare) : parseSpa(bare);
}

std::strong_ordering compareDigits(QStringView left, QStringView right)
{
    const auto bare = [](QStringView digits) {
        while (digits.startsWith(u'0'))
            digits = digits.sliced(1);
        return digits;
    };
    const QStringView a = bare(left);
    const QStringView b = bare(right);
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

/// Digits as numbers, then the rest without the tag MPP in ASCII order.
static std::strong_ordering compareComponents(const QString &left, const QString &right)
{
    const qsizetype leftDigits = digitsOf(left);
    const qsizetype rightDigits = digitsOf(right);
    const auto numbers
        = compareDigits(QStringView(left).first(leftDigits), QStringView(right).first(rightDigits));
    if (numbers != 0)
        return numbers;
    const QString a = left.sliced(leftDigits).replace("MPP"_L1, QString());
    const QString b = right.sliced(rightDigits).replace("MPP"_L1, QString());
    return a.compare(b) <=> 0;
}

VersionOrder compareVersions(const Version &left, const Version &right)
{
    using Decided = VersionOrder::Decided;
    Q_ASSERT(left.form == right.form);
    const bool spa = left.form == Version::Form::Spa;
    const qsizetype common = std::min(left.components.size(), right.components.size());
    const qsizetype longest = std::max(left.components.size(), right.components.size());
    for (qsizetype i = 0; i < (spa ? longest : common); ++i) {
        const auto order = compareComponents(left.components.value(i), right.components.value(i));
        if (order != 0)
            return { order, Decided::Component, i + 1 };
    }
    if (!spa && left.components.size() != right.components.size())
        return { left.components.size() <=> right.components.size(), Decided::Length, common + 1 };
    if (left.suffix != right.suffix)
        return { left.suffix.compare(right.suffix) <=> 0, Decided::Suffix, longest + 1 };
    if (!left.build.isNull() && !right.build.isNull()) {
        const auto order = compareComponents(left.build, right.build);
        if (order != 0)
            return { order, Decided::Build, longest + 1 };
    }
    return {};
}

} // namespace flatprofile
