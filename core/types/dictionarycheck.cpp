#include "core/types/checks.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

/// serv=URL;d0=language;x0=file;d1=...: where dictionaries lie, and for up to ten languages a name and a
/// file.
void checkDictionary(const Findings &f)
{
    std::array<Part, 10> names;
    std::array<Part, 10> files;
    bool hasServer = false;
    bool hasAny = false;
    for (const Part &part : partsOf(f.value, u';')) {
        if (part.text.isEmpty()) {
            f.add(Severity::Warning, valuecodes::kEmptyPart, { part.at, 1 }, {}, u""_s);
            continue;
        }
        const Attribute attribute = attributeOf(part);
        const QStringView key = attribute.key.text;
        hasAny = hasAny || attribute.isComplete;
        if (!attribute.isComplete) {
            f.add(Severity::Error, valuecodes::kDictionarySyntax, part.span(), {}, {});
        } else if (key == "serv"_L1) {
            hasServer = true;
            checkUrl({ f.list, attribute.value.text, f.base + attribute.value.at });
        } else if (key.size() == 2 && (key.front() == u'd' || key.front() == u'x') && isDigit(key.back())) {
            auto &parts = key.front() == u'd' ? names : files;
            parts.at(size_t(key.back().unicode() - u'0')) = part;
        } else {
            f.add(Severity::Warning, valuecodes::kUnknownName, attribute.key.span(), { key.toString() }, {});
        }
    }
    if (hasAny && !hasServer) // a word alone is no dictionary that lacks one
        f.add(Severity::Warning, valuecodes::kDictionaryServer);
    for (size_t i = 0; i < names.size(); ++i) {
        const QString number = QString::number(i);
        if (!names.at(i).text.isEmpty() && files.at(i).text.isEmpty())
            f.add(
                Severity::Warning, valuecodes::kDictionaryPair, names.at(i).span(), { u"x"_s + number }, {});
        else if (names.at(i).text.isEmpty() && !files.at(i).text.isEmpty())
            f.add(
                Severity::Warning, valuecodes::kDictionaryPair, files.at(i).span(), { u"d"_s + number }, {});
    }
}

} // namespace flatprofile::checks
