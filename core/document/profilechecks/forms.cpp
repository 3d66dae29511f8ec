#include "core/document/elementtext.h"
#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"
#include "core/document/profileedits.h"

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

/// More than these make a dump of the phone's whole configuration, where one sentence says it for all.
static constexpr std::size_t kMostEach = 20;

static void addForAll(ProfileFindings &f, QLatin1StringView code, std::size_t count)
{
    const std::vector<quint32> &profiles = f.document.scan().profiles;
    const SourceSpan span = profiles.empty() ? SourceSpan() : f.element(profiles.front()).nameSpan();
    f.add(Severity::Info, code, span, { QString::number(count) });
}

void reportEmptyForms(ProfileFindings &f, const std::vector<quint32> &elements)
{
    if (elements.size() > kMostEach) {
        addForAll(f, problemcodes::kAmbiguousEmpty, elements.size());
        return;
    }
    for (const quint32 index : elements) {
        const Element &element = f.element(index);
        const QString name = f.document.elementName(index);
        const bool keeps = f.document.elementState(index).kind == ParameterState::Kind::AccessOnly;
        QString form = u"<%1></%1>"_s.arg(name);
        if (element.has(Element::SelfClosing))
            form = keeps && !attributes(f.document.text(), element).isEmpty() ? u"<%1 ua=\"…\"/>"_s.arg(name)
                                                                              : u"<%1/>"_s.arg(name);
        QList<TextEdit> fix;
        if (!keeps)
            fix = editsToSetState(f.document, name, { ParameterState::Kind::EmptyString, {} });
        f.addAt(index, element.nameSpan(), Severity::Info, problemcodes::kAmbiguousEmpty, { form }, fix);
    }
}

void reportDefaults(ProfileFindings &f, const std::vector<quint32> &elements)
{
    if (elements.size() > kMostEach) {
        addForAll(f, problemcodes::kDefaultValue, elements.size());
        return;
    }
    for (const quint32 index : elements)
        f.addOf(f.element(index).tag, Severity::Info, problemcodes::kDefaultValue);
}

} // namespace flatprofile::profilechecks
