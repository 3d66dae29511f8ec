#include "core/tones/tonechanges.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

QList<ToneChange> changesTo(const NationalTone &tone, const ToneValues &values)
{
    QList<ToneChange> changes;
    for (const QString &element : elementsOf(tone.kind)) {
        const QString before = values(element);
        if (before != tone.text)
            changes.append({ element, before, tone.text });
    }
    return changes;
}

QList<ToneChange> changesTo(const TonePlan &plan, const ToneValues &values)
{
    QList<ToneChange> changes;
    for (const NationalTone &tone : plan.tones) {
        if (tone.isUsual && tone.nature == NationalTone::Nature::National)
            changes.append(changesTo(tone, values));
    }
    return changes;
}

QList<ToneChange> changesToDefaults(
    const Catalogue &catalogue, const ToneValues &values, const PhoneModel *model)
{
    QList<ToneChange> changes;
    for (int i = 0; i < catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        if (catalogue.type(id).name != "ToneScript"_L1 || (model && !catalogue.isAvailable(id, *model)))
            continue;
        const QString element = catalogue.element(id);
        const QString before = values(element);
        const QString after = catalogue.defaultValue(id, model);
        if (before != after)
            changes.append({ element, before, after });
    }
    return changes;
}

} // namespace flatprofile
