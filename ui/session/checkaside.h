#pragma once

#include "core/document/profilechecker.h"
#include "core/document/profiledocument.h"

#include <memory>
#include <optional>

namespace flatprofile {

/// What a window checks its profile for.
struct CheckTerms
{
    FirmwareTarget target = FirmwareTarget::Mpp;
    std::optional<PhoneModel> phone; // none: all models
    QStringList emergencyNumbers;

    CheckOptions options() const { return { phone ? &*phone : nullptr, {}, emergencyNumbers }; }
    bool operator==(const CheckTerms &) const = default;
};

/// What a check found off the GUI thread, with the checker that remembers the profile's values.
struct CheckedAside
{
    CheckTerms terms;
    std::unique_ptr<ProfileChecker> checker;
    CheckResult result;
};

/// Checks a profile on any thread; the catalogue is the one that it was parsed with.
std::shared_ptr<CheckedAside> checkAside(const Catalogue &catalogue,
    const std::shared_ptr<const ParsedProfile> &parsed, const FileWrapping &wrapping,
    const CheckTerms &terms);

} // namespace flatprofile
