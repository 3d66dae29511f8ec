#include "core/document/profilechecker.h"

#include "core/document/ignorecomments.h"
#include "core/document/masking.h"
#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"
#include "core/document/profiledocument.h"
#include "core/document/profileedits.h"
#include "core/document/valueplaces.h"
#include "core/types/valuecodes.h"
#include "core/xml/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr int kMostNearMisses = 2000; // a file of strangers is not searched for slips of the pen
constexpr std::size_t kMostStrangers = 20'000; // whose values are judged
constexpr std::size_t kMostListedStrangers = 2000; // a longer list of them helps nobody: one note says it
constexpr qsizetype kMostRememberedNames = 50'000;

bool isUnicodeBlank(QChar c)
{
    return c.unicode() > 0x7F
        && (c.isSpace() || c == QChar(0xFEFF) || (c.unicode() >= 0x200B && c.unicode() <= 0x200D));
}

/// "12.0(7)SR2" as 12, 0, 7, 2; also 11-3-1MPP-376, whose build says nothing of the release.
QList<int> releaseNumbers(QStringView text)
{
    QList<int> numbers;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && end - at < 9 && text.at(end) >= u'0' && text.at(end) <= u'9')
            ++end;
        if (end > at && numbers.size() < 3)
            numbers.append(text.sliced(at, end - at).toInt());
        else if (end > at && numbers.size() == 3 && text.first(at).endsWith(u"SR", Qt::CaseInsensitive))
            numbers.append(text.sliced(at, end - at).toInt());
        at = std::max(end, at + 1);
    }
    return numbers;
}

/// Collects the problems of one profile.
class Checker
{
public:
    Checker(const ProfileDocument &document, const CheckOptions &options, ValueMemo &memo,
        QHash<QByteArray, QString> &nearMisses)
        : m_document(document)
        , m_options(options)
        , m_firmware(releaseNumbers(options.firmware))
        , m_memo(memo)
        , m_nearMisses(nearMisses)
        , m_findings(document, memo, m_problems)
        , m_places(document)
        , m_counts(std::size_t(document.catalogue().count()), 0)
    {
    }

    CheckResult run()
    {
        addFaults();
        addFrame();
        for (const quint32 index : m_document.parameters()) {
            const ParameterId id = element(index).tag;
            addAccess(index);
            addMarkup(index);
            if (id != kUnknownParameter)
                ++m_counts[id];
        }
        for (int id = 0; id < m_document.catalogue().count(); ++id) {
            if (m_counts[std::size_t(id)] > 0)
                addParameter(ParameterId(id));
        }
        addDuplicates();
        addUnknown();
        profilechecks::checkSchedules(m_findings);
        profilechecks::checkWaysBack(m_findings);
        profilechecks::checkExtensions(m_findings);
        profilechecks::checkStarCodes(m_findings, m_starCodes);
        profilechecks::checkDialPlans(m_findings, m_options.emergencyNumbers);
        profilechecks::checkNetwork(m_findings);
        profilechecks::reportEmptyForms(m_findings, m_empty);
        profilechecks::reportDefaults(m_findings, m_default);

        CheckResult result;
        result.ignored = takeIgnored(m_document, m_problems, m_options.model || !m_firmware.isEmpty());
        for (QList<Problem> *list : { &m_problems, &result.ignored }) {
            std::stable_sort(list->begin(), list->end(), [](const Problem &a, const Problem &b) {
                return a.diagnostic.span.offset < b.diagnostic.span.offset;
            });
        }
        result.problems = std::move(m_problems);
        return result;
    }

private:
    const Element &element(quint32 index) const { return m_document.scan().elements[index]; }
    QByteArrayView text(SourceSpan span) const
    {
        return QByteArrayView(m_document.text()).sliced(span.offset, span.length);
    }

    void addFaults()
    {
        const std::vector<quint32> &parameters = m_document.parameters();
        for (const Diagnostic &fault : m_document.scan().faults) {
            Problem problem;
            problem.diagnostic = fault;
            // The parameter that it lies in, if any: the last that begins at or before it.
            const auto after = std::upper_bound(parameters.begin(), parameters.end(), fault.span.offset,
                [&](qsizetype offset, quint32 index) { return offset < qsizetype(element(index).start); });
            if (after != parameters.begin() && element(*(after - 1)).span().end() >= fault.span.end()) {
                problem.elementIndex = *(after - 1);
                problem.element = m_document.elementName(problem.elementIndex);
                problem.parameter = element(problem.elementIndex).tag;
            }
            m_problems.append(problem);
        }
    }

    void addFrame()
    {
        const ScanResult &scan = m_document.scan();
        if (scan.profiles.empty() && !scan.elements.empty() && scan.wellFormed())
            m_findings.add(Severity::Error, problemcodes::kNoProfile, scan.elements.front().startTagSpan());
        if (scan.profiles.size() > 1)
            m_findings.add(
                Severity::Warning, problemcodes::kSeveralProfiles, element(scan.profiles[1]).startTagSpan());
        for (const SourceSpan &span : scan.strayText)
            addStrayText(span);
        for (const quint32 index : m_document.containers())
            m_findings.addAt(index, element(index).startTagSpan(), Severity::Info, problemcodes::kNested,
                { m_document.elementName(index) });
        const TextEncoding &encoding = m_document.wrapping().encoding;
        if (encoding.kind != TextEncoding::Kind::Utf8)
            m_findings.add(Severity::Warning, problemcodes::kEncoding, { 0, 0 }, { encoding.name() });
    }

    void addStrayText(SourceSpan span)
    {
        const QString stray = QString::fromUtf8(text(span));
        const bool onlyBlanks = std::all_of(
            stray.begin(), stray.end(), [](QChar c) { return isUnicodeBlank(c) || c.isSpace(); });
        if (onlyBlanks)
            m_findings.add(
                Severity::Warning, problemcodes::kStrayBlank, span, {}, { { span, QByteArray(" ") } });
        else
            m_findings.add(Severity::Warning, problemcodes::kStrayText, span);
    }

    void addAccess(quint32 index)
    {
        const Element &e = element(index);
        const QByteArrayView tag = text(e.startTagSpan()).sliced(qsizetype(e.nameLength) + 1);
        if (tag.size() <= 2 || tag == QByteArrayView(" ua=\"na\">") || tag == QByteArrayView(" ua=\"ro\">"))
            return; // as nearly all are
        for (const Attribute &attribute : attributes(m_document.text(), e)) {
            const QByteArrayView value = text(attribute.value);
            if (text(attribute.name) != QByteArrayView("ua") || value == QByteArrayView("na")
                || value == QByteArrayView("ro") || value == QByteArrayView("rw"))
                continue;
            const QByteArray small = value.toByteArray().trimmed().toLower();
            const bool known = small == "na" || small == "ro" || small == "rw";
            m_findings.addAt(index, attribute.value, Severity::Warning, problemcodes::kAccess,
                { QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 40))) },
                known ? QList<TextEdit> { { attribute.value, small } } : QList<TextEdit>());
        }
    }

    void addMarkup(quint32 index)
    {
        if (!element(index).has(Element::HasMarkup))
            return;
        const SourceSpan content = element(index).contentSpan();
        const qsizetype at = text(content).indexOf("<![CDATA[");
        if (at >= 0)
            m_findings.addAt(index, { content.offset + at, 9 }, Severity::Warning, problemcodes::kCdata);
    }

    void addParameter(ParameterId id)
    {
        const quint32 index = m_document.winner(id);
        addAvailability(id, index);
        if (element(index).has(Element::SelfClosing)) {
            m_empty.push_back(index);
            return;
        }
        const ValueJudgement &judgement = m_memo.judge(id, text(element(index).contentSpan()));
        if (judgement.kind == ParameterState::Kind::Empty)
            m_empty.push_back(index);
        if (judgement.kind != ParameterState::Kind::Value)
            return;
        if (judgement.isDefault)
            m_default.push_back(index);
        if (m_memo.type(id).name == "StarCode"_L1)
            m_starCodes.push_back(id);
        for (const Diagnostic &found : judgement.found)
            addValueProblem(index, found, m_counts[id] == 1);
    }

    void addAvailability(ParameterId id, quint32 index)
    {
        const Catalogue &catalogue = m_document.catalogue();
        if (m_options.model && !catalogue.isAvailable(id, *m_options.model)) {
            const PhoneModel &model = *m_options.model;
            m_findings.addAt(index, element(index).nameSpan(), Severity::Warning, problemcodes::kNotOnModel,
                { catalogue.element(id), model.product.isEmpty() ? model.name : model.product });
        }
        if (m_firmware.isEmpty())
            return;
        const QString since = catalogue.since(id);
        if (!since.isEmpty() && m_firmware < releaseNumbers(since))
            m_findings.addAt(index, element(index).nameSpan(), Severity::Warning,
                problemcodes::kNotInFirmware, { catalogue.element(id), since, m_options.firmware });
    }

    /// An element whose own tags are whole, so that its value can be replaced in place.
    bool isSound(const Element &e) const
    {
        return !e.has(Element::EndTagMissing)
            && !(e.endTagLength > 0 && text(e.startTagSpan()).endsWith("/>"));
    }

    void addValueProblem(quint32 index, const Diagnostic &found, bool isOnlyOne)
    {
        QList<TextEdit> fix;
        if (!found.fix.isEmpty() && isSound(element(index)))
            fix = m_places.fixInText(index, found.fix);
        if (found.code == valuecodes::kMaskedSecret && isOnlyOne)
            fix = editsToRemove(m_document, index); // the phone keeps the secret that it has
        Problem &problem = m_findings.addAt(
            index, m_places.whole(index), found.severity, found.code, found.arguments, fix);
        problem.isAboutValue = true;
        problem.valueSpan = found.span;
        problem.valueFix = found.fix;
    }

    void addDuplicates()
    {
        QHash<ParameterId, QList<quint32>> found;
        for (const quint32 index : m_document.parameters()) {
            const ParameterId id = element(index).tag;
            if (id != kUnknownParameter && m_counts[id] > 1)
                found[id].append(index);
        }
        for (const QList<quint32> &places : std::as_const(found))
            addDuplicate(places);
    }

    void addDuplicate(const QList<quint32> &places)
    {
        m_findings.addAt(places.last(), element(places.last()).nameSpan(), Severity::Warning,
            problemcodes::kDuplicate,
            { m_document.elementName(places.last()), QString::number(places.size()) },
            editsToRemoveAll(m_document, places.first(places.size() - 1)));
    }

    QString nearMiss(const QString &name)
    {
        const QByteArray key = name.toUtf8();
        const auto known = m_nearMisses.constFind(key);
        if (known != m_nearMisses.constEnd())
            return *known;
        if (m_nearMisses.size() >= kMostRememberedNames)
            m_nearMisses.clear();
        const QString near = m_document.catalogue().nearMisses(name, 1).value(0);
        m_nearMisses.insert(key, near);
        return near;
    }

    void addUnknown()
    {
        const std::vector<quint32> &unknown = m_document.unknownParameters();
        const bool tooMany = unknown.size() > kMostStrangers;
        const bool isListed = unknown.size() <= kMostListedStrangers;
        if (!isListed)
            m_findings.add(Severity::Info, problemcodes::kUnknown,
                element(
                    m_document.scan().profiles.empty() ? unknown.front() : m_document.scan().profiles.front())
                    .nameSpan(),
                { QString::number(unknown.size()) });
        int searched = 0;
        for (const quint32 index : unknown) {
            const QString name = m_document.elementName(index);
            const QString near = searched++ < kMostNearMisses ? nearMiss(name) : QString();
            if (!near.isEmpty())
                addNearMiss(index, name, near);
            else if (isListed)
                m_findings.addAt(
                    index, element(index).nameSpan(), Severity::Info, problemcodes::kUnknown, { name });
            if (tooMany)
                continue;
            const QList<quint32> places = m_document.occurrences(name);
            if (places.size() > 1)
                addDuplicate(places);
            addStrangersValue(index, name, places.size() == 1);
        }
    }

    void addNearMiss(quint32 index, const QString &name, const QString &near)
    {
        // Where the right name is set too, renaming would change which value counts.
        const bool isTaken = m_document.isSet(m_document.catalogue().find(near));
        const QLatin1StringView code = name.compare(near, Qt::CaseInsensitive) == 0 ? problemcodes::kNameCase
                                                                                    : problemcodes::kNearMiss;
        m_findings.addAt(index, element(index).nameSpan(), Severity::Warning, code, { name, near },
            isTaken ? QList<TextEdit>() : editsToRename(m_document, name, near));
    }

    void addStrangersValue(quint32 index, const QString &name, bool isOnlyOne)
    {
        const QByteArrayView content = text(element(index).contentSpan());
        const bool isPlain = std::none_of(content.begin(), content.end(),
            [](char c) { return uchar(c) > 0x7F || c == '{' || c == '#' || c == '%' || c == '*'; });
        if (isPlain)
            return;
        const QString value = m_document.elementState(index).text;
        for (const Diagnostic &found : judgeStranger(value, isSecretParameter(m_document.catalogue(), name)))
            addValueProblem(index, found, isOnlyOne);
    }

    const ProfileDocument &m_document;
    const CheckOptions &m_options;
    const QList<int> m_firmware;
    ValueMemo &m_memo;
    QHash<QByteArray, QString> &m_nearMisses;
    QList<Problem> m_problems;
    ProfileFindings m_findings;
    ValuePlaces m_places;
    std::vector<quint32> m_counts; // by parameter
    std::vector<quint32> m_empty; // elements in a form whose meaning is in doubt
    std::vector<quint32> m_default;
    std::vector<ParameterId> m_starCodes;
};

} // namespace

bool isFirmwareRelease(QStringView text)
{
    return releaseNumbers(text).size() >= 2;
}

ProfileChecker::ProfileChecker(const Catalogue &catalogue)
    : m_memo(catalogue)
{
}

CheckResult ProfileChecker::check(const ProfileDocument &document, const CheckOptions &options)
{
    Q_ASSERT(&document.catalogue() == &m_memo.catalogue());
    m_memo.setModel(options.model);
    return Checker(document, options, m_memo, m_nearMisses).run();
}

QList<Problem> checkProfile(const ProfileDocument &document, const PhoneModel *model)
{
    return ProfileChecker(document.catalogue()).check(document, { model, {} }).problems;
}

} // namespace flatprofile
