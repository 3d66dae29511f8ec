#pragma once

#include <QString>

namespace flatprofile {

/// What a profile says about one parameter. The kinds mean different things to the phone,
/// so no code folds them into an empty string.
struct ParameterState
{
    enum class Kind {
        Absent, // not in the profile: the phone keeps what it has
        AccessOnly, // <Name ua="rw"/>: value kept, access changed
        Empty, // <Name/> or <Name></Name>
        EmptyString, // "" written out
        Value,
    };

    Kind kind = Kind::Absent;
    QString text; // only for Kind::Value: as the phone reads it

    static ParameterState value(QString text) { return { Kind::Value, std::move(text) }; }

    bool operator==(const ParameterState &) const = default;
};

} // namespace flatprofile
