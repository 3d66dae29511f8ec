#pragma once

#include "core/catalogue/catalogue.h"
#include "core/tones/toneplans.h"

#include <functional>

namespace flatprofile {

/// What an element does now: its value, or the phone's default where the profile has none.
using ToneValues = std::function<QString(const QString &element)>;

/// One element that applying a plan sets, with what it did before.
struct ToneChange
{
    QString element;
    QString before;
    QString after;

    bool operator==(const ToneChange &) const = default;
};

/// What setting one tone, or a whole country, changes. Elements that do so already, and tones that no source
/// tells of, are left out. The usual tone of each kind is taken; what a source merely filled in never is.
QList<ToneChange> changesTo(const NationalTone &tone, const ToneValues &values);
QList<ToneChange> changesTo(const TonePlan &plan, const ToneValues &values);

/// All elements of the catalogue that hold a ToneScript, back to what phones do by themselves.
QList<ToneChange> changesToDefaults(
    const Catalogue &catalogue, const ToneValues &values, const PhoneModel *model = nullptr);

} // namespace flatprofile
