#include "core/types/checks.h"
#include "core/types/knownwords.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

constexpr qsizetype kDocumentedLength = 511; // of a line key (XML reference guide)

constexpr std::array kNames = std::to_array<QLatin1StringView>({ "fnc"_L1, "sub"_L1, "usr"_L1, "ext"_L1,
    "ext2"_L1, "nme"_L1, "nme2"_L1, "vid"_L1, "url"_L1, "orbit"_L1 });

/// What a function can't work without: one of the names.
struct Need
{
    QLatin1StringView function;
    std::array<QLatin1StringView, 3> names;
};
constexpr std::array kNeeds = std::to_array<Need>({
    { "sd"_L1, { "ext"_L1, {}, {} } },
    { "blf"_L1, { "sub"_L1, "usr"_L1, "ext"_L1 } },
    { "prk"_L1, { "sub"_L1, {}, {} } },
    { "xml"_L1, { "url"_L1, {}, {} } },
    { "shortcut"_L1, { "url"_L1, {}, {} } },
});

bool holds(const QList<Attribute> &attributes, QLatin1StringView name)
{
    return std::any_of(attributes.begin(), attributes.end(),
        [&](const Attribute &one) { return one.key.text == name && !one.value.text.isEmpty(); });
}

/// "blf sd cp": form encoding turns + into a blank, and commas come from other lists.
bool reportJoin(const Findings &f, const Part &functions)
{
    const auto isWrong = [](QChar c) { return c == u' ' || c == u','; };
    const auto first = std::find_if(functions.text.begin(), functions.text.end(), isWrong);
    if (first == functions.text.end())
        return false;
    QString joined;
    for (const QChar c : functions.text) {
        if (!isWrong(c))
            joined += c;
        else if (!joined.endsWith(u'+'))
            joined += u'+';
    }
    f.addWithEdits(Severity::Error, valuecodes::kKeyFunctionJoin,
        { functions.at + (first - functions.text.begin()), 1 }, {},
        { { functions.span(), joined.toUtf8() } });
    return true;
}

void checkFunctions(const Findings &f, const Attribute &functions, const QList<Attribute> &attributes)
{
    if (functions.value.text.isEmpty()) {
        f.add(Severity::Error, valuecodes::kKeyFunctionMissing, functions.whole.span(), {}, {});
        return;
    }
    if (reportJoin(f, functions.value))
        return;
    for (const Part &function : partsOf(functions.value, u'+')) {
        if (const QLatin1StringView meant = meantWord(function.text, keyFunctions()); !meant.isNull())
            f.add(Severity::Warning, valuecodes::kMeantWord, function.span(), { QString(meant) },
                QString(meant));
        for (const Need &need : kNeeds) {
            if (function.text != need.function
                || std::any_of(need.names.begin(), need.names.end(),
                    [&](QLatin1StringView name) { return !name.isNull() && holds(attributes, name); }))
                continue;
            f.add(Severity::Warning, valuecodes::kKeyFunctionNeeds, function.span(),
                { QString(need.function), QString(need.names.front()) }, {});
        }
    }
}

/// What a key without "fnc=" was to do: "sd" is a function, "1001" a number to dial; null for anything else.
QString functionMeant(const Part &part)
{
    const auto known = keyFunctions();
    if (std::find(known.begin(), known.end(), part.text) != known.end())
        return u"fnc=%1"_s.arg(part.text);
    const bool isNumber = std::all_of(part.text.begin(), part.text.end(), isDigit);
    return isNumber ? u"fnc=sd;ext=%1"_s.arg(part.text) : QString();
}

void checkAttribute(const Findings &f, const Attribute &attribute)
{
    if (!attribute.isComplete) {
        f.add(Severity::Error, valuecodes::kKeyFunctionSyntax, attribute.whole.span(), {}, {});
        return;
    }
    const QStringView name = attribute.key.text;
    if (std::find(kNames.begin(), kNames.end(), name) == kNames.end()) {
        const auto meant = std::find_if(kNames.begin(), kNames.end(),
            [&](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
        f.add(Severity::Warning, valuecodes::kUnknownName, attribute.key.span(), { name.toString() },
            meant == kNames.end() ? QString() : QString(*meant));
    }
    if (name == "vid"_L1 && numberFrom(attribute.value.text, 99) < 1 && !holdsMacro(attribute.value.text))
        f.add(Severity::Error, valuecodes::kNotANumber, attribute.value.span(), {}, {});
}

} // namespace

void checkKeyFunction(const Findings &f)
{
    if (f.value.size() > kDocumentedLength) {
        f.add(Severity::Warning, valuecodes::kTooLong,
            { kDocumentedLength, f.value.size() - kDocumentedLength },
            { QString::number(kDocumentedLength), QString::number(f.value.size()) }, {});
        return;
    }
    QList<Attribute> attributes;
    for (const Part &part : partsOf(f.value, u';')) {
        if (part.text.isEmpty())
            f.add(Severity::Warning, valuecodes::kEmptyPart, { part.at, 1 }, {}, u""_s);
        else
            attributes.append(attributeOf(part));
    }
    const auto functions = std::find_if(attributes.begin(), attributes.end(),
        [](const Attribute &one) { return one.key.text.compare("fnc"_L1, Qt::CaseInsensitive) == 0; });
    if (functions != attributes.end()) {
        checkFunctions(f, *functions, attributes);
    } else if (!attributes.isEmpty() && !attributes.first().isComplete) {
        const Part function = attributes.takeFirst().whole; // "sd;ext=5"
        f.add(Severity::Error, valuecodes::kKeyFunctionMissing, function.span(), {}, functionMeant(function));
    } else {
        f.add(Severity::Error, valuecodes::kKeyFunctionMissing);
    }
    for (const Attribute &attribute : std::as_const(attributes))
        checkAttribute(f, attribute);
}

} // namespace flatprofile::checks
