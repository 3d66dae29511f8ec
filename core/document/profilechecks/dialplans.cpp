#include "core/dialplan/dialplancheck.h"
#include "core/dialplan/dialplanparser.h"
#include "core/dialplan/emergencynumbers.h"
#include "core/document/dialsurroundings.h"
#include "core/document/profilechecks/profilefindings.h"
#include "core/document/valueplaces.h"

#include <map>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

/// Longer plans are left to the tester: each number is dialled through all of a plan, at every keystroke.
static constexpr qsizetype kLongestDialled = 5000;

namespace {

/// Dials what has to work with every plan of the profile. Extensions mostly share one plan, which is then
/// dialled once.
class DialPlanWatch
{
public:
    DialPlanWatch(ProfileFindings &findings, const QStringList &emergency)
        : m_findings(findings)
        , m_places(findings.document)
        , m_starCodes(starCodes(findings.document))
        , m_emergency(emergency)
    {
        const FirmwareTarget target = findings.document.target();
        m_settings.target = target == FirmwareTarget::Spa ? DialTarget::Spa : DialTarget::Mpp;
        m_settings.times = dialTimes(findings.document);
        m_emergency += agreedEmergencyNumbers(countryOf(findings.document));
    }

    void watch(int extension)
    {
        const ParameterId id = m_findings.member("Dial_Plan", extension);
        const QString text = m_findings.value(id);
        if (text.isEmpty() || text.size() > kLongestDialled
            || m_findings.isNo(m_findings.member("Line_Enable", extension)))
            return;
        QStringList numbers = m_emergency;
        if (m_findings.hasValue(m_findings.member("Emergency_Number", extension)))
            numbers += emergencyNumbersOf(m_findings.document, extension);
        numbers.removeDuplicates();
        for (const Diagnostic &found : reviewed(text, numbers))
            report(id, found);
    }

private:
    const QList<Diagnostic> &reviewed(const QString &text, const QStringList &numbers)
    {
        const auto [place, isNew] = m_reviewed.try_emplace({ text, numbers });
        if (isNew)
            place->second = review(text, numbers);
        return place->second;
    }

    QList<Diagnostic> review(const QString &text, const QStringList &numbers) const
    {
        const ParsedDialPlan parsed = parseDialPlan(text);
        if (!parsed.isValid())
            return {}; // its type says so
        QList<Diagnostic> found = reviewEmergencyNumbers(parsed.plan, numbers, m_settings);
        found += reviewStarCodes(parsed.plan, m_starCodes, m_settings);
        found.removeIf([](const Diagnostic &d) { return d.severity == Severity::Info; });
        return found;
    }

    void report(ParameterId id, const Diagnostic &found)
    {
        const QList<TextEdit> fix = found.fix.isEmpty()
            ? QList<TextEdit>()
            : m_places.fixInText(m_findings.document.winner(id), found.fix);
        Problem &problem = m_findings.addOf(id, found.severity, found.code, found.arguments, fix);
        problem.valueSpan = found.span;
        problem.valueFix = found.fix;
    }

    ProfileFindings &m_findings;
    ValuePlaces m_places;
    const QList<StarCode> m_starCodes;
    QStringList m_emergency;
    DialSettings m_settings;
    std::map<std::pair<QString, QStringList>, QList<Diagnostic>> m_reviewed;
};

} // namespace

void checkDialPlans(ProfileFindings &f, const QStringList &emergencyNumbers)
{
    DialPlanWatch watch(f, emergencyNumbers);
    for (int extension = 1; extension <= kMostExtensions; ++extension)
        watch.watch(extension);
}

} // namespace flatprofile::profilechecks
