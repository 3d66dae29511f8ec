#pragma once

#include "core/container/secretkey.h"

#include <vector>

namespace flatprofile {

class ProfileDocument;

/// A key that a profile holds for the profiles that its rules fetch.
struct KnownKey
{
    enum class Source {
        RuleOption, // --key of Profile_Rule, _B, _C, _D
        SecretParameter, // GPP_SA to GPP_SD
    };

    Source source = Source::RuleOption;
    SecretKey key;
};

/// The keys that a phone with this profile would try, in the order of the rules, then GPP_SA to GPP_SD; each
/// once. A `$SA` to `$SD` or `$A` to `$P` that is the whole argument of --key is looked up in the same
/// profile; arguments with other macros depend on the phone and are left out.
std::vector<KnownKey> keysInProfile(const ProfileDocument &document);

} // namespace flatprofile
