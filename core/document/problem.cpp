#include "core/document/problem.h"

#include "core/document/elementtext.h"
#include "core/document/problemcodes.h"
#include "core/document/profiledocument.h"
#include "core/document/profileedits.h"
#include "core/types/valuecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr int kMostNearMisses = 200; // a file of strangers is not searched for slips of the pen

/// Collects the problems of one profile.
class Checker
{
public:
    Checker(const ProfileDocument &document, const PhoneModel *model)
        : m_document(document)
        , m_model(model)
    {
    }

    QList<Problem> run()
    {
        addFaults();
        addFrame();
        std::vector<bool> seen(std::size_t(m_document.catalogue().count()), false);
        for (const quint32 index : m_document.parameters()) {
            const ParameterId id = m_document.scan().elements[index].tag;
            addAccess(index);
            addMarkup(index);
            if (id == kUnknownParameter)
                continue;
            if (seen[id])
                m_duplicates.append(id);
            seen[id] = true;
        }
        for (int id = 0; id < m_document.catalogue().count(); ++id) {
            if (m_document.isSet(ParameterId(id)))
                addParameter(ParameterId(id));
        }
        addUnknown();
        std::sort(m_duplicates.begin(), m_duplicates.end());
        m_duplicates.erase(std::unique(m_duplicates.begin(), m_duplicates.end()), m_duplicates.end());
        for (const ParameterId id : std::as_const(m_duplicates))
            addDuplicate(m_document.catalogue().element(id));
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
            return a.diagnostic.span.offset < b.diagnostic.span.offset;
        });
        return std::move(m_problems);
    }

private:
    Problem &add(Severity severity, QLatin1StringView code, SourceSpan span, QStringList arguments = {},
        QList<TextEdit> fix = {})
    {
        Problem problem;
        problem.diagnostic = { severity, code, span, std::move(arguments), std::move(fix) };
        m_problems.append(std::move(problem));
        return m_problems.last();
    }

    void about(Problem &problem, quint32 index)
    {
        problem.elementIndex = index;
        problem.element = m_document.elementName(index);
        problem.parameter = m_document.scan().elements[index].tag;
    }

    const Element &element(quint32 index) const { return m_document.scan().elements[index]; }

    void addFaults()
    {
        const std::vector<quint32> &parameters = m_document.parameters();
        for (const Diagnostic &fault : m_document.scan().faults) {
            Problem problem;
            problem.diagnostic = fault;
            // The parameter that it lies in, if any: the last that begins at or before it.
            const auto after = std::upper_bound(parameters.begin(), parameters.end(), fault.span.offset,
                [&](qsizetype offset, quint32 index) { return offset < qsizetype(element(index).start); });
            if (after != parameters.begin() && element(*(after - 1)).span().end() >= fault.span.end())
                about(problem, *(after - 1));
            m_problems.append(problem);
        }
    }

    void addFrame()
    {
        const ScanResult &scan = m_document.scan();
        if (scan.profiles.empty() && !scan.elements.empty() && scan.wellFormed())
            add(Severity::Error, problemcodes::kNoProfile, scan.elements.front().startTagSpan());
        if (scan.profiles.size() > 1)
            add(Severity::Warning, problemcodes::kSeveralProfiles, element(scan.profiles[1]).startTagSpan());
        for (const SourceSpan &span : scan.strayText)
            add(Severity::Warning, problemcodes::kStrayText, span);
        for (const quint32 index : m_document.containers())
            about(add(Severity::Info, problemcodes::kNested, element(index).startTagSpan(),
                      { m_document.elementName(index) }),
                index);
        const TextEncoding &encoding = m_document.wrapping().encoding;
        if (encoding.kind != TextEncoding::Kind::Utf8)
            add(Severity::Warning, problemcodes::kEncoding, { 0, 0 }, { encoding.name() });
    }

    void addAccess(quint32 index)
    {
        for (const Attribute &attribute : attributes(m_document.text(), element(index))) {
            const QByteArray name = m_document.text().mid(attribute.name.offset, attribute.name.length);
            const QByteArray value = m_document.text().mid(attribute.value.offset, attribute.value.length);
            if (name != "ua" || value == "na" || value == "ro" || value == "rw")
                continue;
            const QByteArray small = value.trimmed().toLower();
            const bool known = small == "na" || small == "ro" || small == "rw";
            about(add(Severity::Warning, problemcodes::kAccess, attribute.value,
                      { QString::fromUtf8(value.left(40)) },
                      known ? QList<TextEdit> { { attribute.value, small } } : QList<TextEdit>()),
                index);
        }
    }

    void addMarkup(quint32 index)
    {
        if (!element(index).has(Element::HasMarkup))
            return;
        const SourceSpan content = element(index).contentSpan();
        const qsizetype at = m_document.text().indexOf("<![CDATA[", content.offset);
        if (at >= 0 && at < content.end())
            about(add(Severity::Warning, problemcodes::kCdata, { at, 9 }), index);
    }

    void addParameter(ParameterId id)
    {
        const Catalogue &catalogue = m_document.catalogue();
        const quint32 index = m_document.winner(id);
        const ParameterState state = m_document.elementState(index);
        if (m_model && !catalogue.isAvailable(id, *m_model)) {
            const QString model = m_model->product.isEmpty() ? m_model->name : m_model->product;
            about(add(Severity::Warning, problemcodes::kNotOnModel, element(index).nameSpan(),
                      { catalogue.element(id), model }),
                index);
        }
        if (state.kind != ParameterState::Kind::Value)
            return;
        const SourceSpan span = elementtext::valueSpan(m_document.text(), element(index));
        const QList<Diagnostic> found = checkValue(catalogue.type(id), state.text);
        for (const Diagnostic &diagnostic : found) {
            QList<TextEdit> fix;
            if (!diagnostic.fix.isEmpty() && m_document.canEdit(catalogue.element(id)))
                fix = editsToFixValue(m_document, index, diagnostic.fix);
            Problem &problem = add(diagnostic.severity, diagnostic.code, span, diagnostic.arguments, fix);
            about(problem, index);
            problem.isAboutValue = true;
            problem.valueSpan = diagnostic.span;
            problem.valueFix = diagnostic.fix;
        }
    }

    void addDuplicate(const QString &name)
    {
        const QList<quint32> found = m_document.occurrences(name);
        about(add(Severity::Warning, problemcodes::kDuplicate, element(found.last()).nameSpan(),
                  { name, QString::number(found.size()) }, editsToKeepLast(m_document, name)),
            found.last());
    }

    void addUnknown()
    {
        int searched = 0;
        const std::vector<quint32> &unknown = m_document.unknownParameters();
        const bool tooMany = unknown.size() > 20'000; // a list of strangers as long as that helps nobody
        for (const quint32 index : unknown) {
            const QString name = m_document.elementName(index);
            QStringList near;
            if (searched < kMostNearMisses) {
                ++searched;
                near = m_document.catalogue().nearMisses(name, 1);
            }
            if (!near.isEmpty()) {
                about(add(Severity::Warning, problemcodes::kNearMiss, element(index).nameSpan(),
                          { name, near.first() }, editsToRename(m_document, name, near.first())),
                    index);
            } else if (!tooMany) {
                about(
                    add(Severity::Info, problemcodes::kUnknown, element(index).nameSpan(), { name }), index);
            }
            if (!tooMany && m_document.occurrences(name).size() > 1)
                addDuplicate(name);
        }
    }

    const ProfileDocument &m_document;
    const PhoneModel *m_model;
    QList<Problem> m_problems;
    QList<ParameterId> m_duplicates;
};

} // namespace

QList<Problem> checkProfile(const ProfileDocument &document, const PhoneModel *model)
{
    return Checker(document, model).run();
}

} // namespace flatprofile
