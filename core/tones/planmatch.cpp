#include "core/tones/planmatch.h"

#include "core/script/scriptparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace flatprofile {

namespace {

struct Tones
{
    Q_DECLARE_TR_FUNCTIONS(Tones)
};

constexpr double kUntold = 0.25; // how far a tone is that the country's sources don't have: it says little

struct OwnTone
{
    QString element;
    ToneKind kind;
    QString text;
    std::optional<ToneScript> script;
};

double weightOf(ToneKind kind)
{
    switch (kind) {
    case ToneKind::Dial:
    case ToneKind::Busy:
    case ToneKind::Reorder:
    case ToneKind::RingBack:
        return 1;
    default:
        return 0.25;
    }
}

bool isTold(const TonePlan &plan, ToneKind kind)
{
    return std::any_of(plan.tones.begin(), plan.tones.end(), [&](const NationalTone &theirs) {
        return theirs.kind == kind && theirs.nature == NationalTone::Nature::National;
    });
}

/// What a source fills in says something of a profile that has it, and nothing of one that has not.
bool isFilledIn(const TonePlan &plan, const OwnTone &own)
{
    return std::any_of(plan.tones.begin(), plan.tones.end(), [&](const NationalTone &theirs) {
        return theirs.kind == own.kind && own.script && compareTones(*own.script, theirs.script).isAlike();
    });
}

PlanMatch matchOf(const TonePlan &plan, const QList<OwnTone> &own)
{
    PlanMatch match { plan.country, 0, 0, 0, {}, {} };
    double weights = 0;
    for (const OwnTone &tone : own) {
        const double weight = weightOf(tone.kind);
        weights += weight;
        const NationalTone *usual = plan.usual(tone.kind);
        if (!usual || (!isTold(plan, tone.kind) && !isFilledIn(plan, tone))) {
            match.untold.append(tone.element);
            match.distance += weight * (tone.script ? kUntold : 1);
            continue;
        }
        ++match.compared;
        ToneDifference difference { tone.element, tone.kind, tone.text, usual->text, {} };
        for (const NationalTone &theirs : plan.tones) {
            if (theirs.kind != tone.kind || !tone.script)
                continue;
            const ToneComparison comparison = compareTones(*tone.script, theirs.script);
            if (!difference.comparison || comparison.distance < difference.comparison->distance) {
                difference.theirs = theirs.text;
                difference.comparison = comparison;
            }
        }
        const double distance = difference.comparison ? difference.comparison->distance : 1;
        match.distance += weight * distance;
        if (difference.comparison && difference.comparison->isAlike())
            ++match.alike;
        if (distance > 0)
            match.differences.append(difference);
    }
    match.distance /= weights;
    return match;
}

} // namespace

QString describe(const ToneDifference &difference)
{
    if (!difference.comparison)
        return Tones::tr("The tone here can't be read.");
    const ToneComparison &comparison = *difference.comparison;
    if (!comparison.isSameFrequency && !comparison.isSameRhythm)
        return Tones::tr("Other frequencies and another rhythm.");
    if (!comparison.isSameFrequency)
        return Tones::tr("Other frequencies.");
    if (!comparison.isSameRhythm)
        return Tones::tr("Another rhythm.");
    return comparison.isSameLevel ? Tones::tr("Sounds the same.") : Tones::tr("Another level.");
}

QList<PlanMatch> nearestPlans(const TonePlans &plans, const ToneValues &values, qsizetype limit)
{
    QList<OwnTone> own;
    for (const ToneKind kind : kToneKinds) {
        for (const QString &element : elementsOf(kind)) {
            const QString text = values(element);
            if (!text.isEmpty())
                own.append({ element, kind, text, parseTone(text).script });
        }
    }
    if (own.isEmpty())
        return {};
    QList<PlanMatch> matches;
    for (const TonePlan &plan : plans.plans())
        matches.append(matchOf(plan, own));
    std::stable_sort(matches.begin(), matches.end(),
        [](const PlanMatch &a, const PlanMatch &b) { return a.distance < b.distance; });
    return matches.first(std::min(limit, matches.size()));
}

} // namespace flatprofile
