#pragma once

#include "core/rules/macros.h"

#include <QByteArray>

#include <optional>

namespace flatprofile {

/// A phone that rules are tried on.
struct FakePhone
{
    QString name;
    MacroTable macros; // its own; everything else comes from the profile
    QString option66; // the server that DHCP names; empty: none
    QString expectedUrl; // what it must fetch; empty: anything

    bool operator==(const FakePhone &) const = default;
};

/// A file of phones to look at one by one is cut to this; fleets are of any size.
inline constexpr qsizetype kMostFakePhones = 1000;

/// As JSON, in a stable order. Values of secret macros are left out: the file lies beside the profile in
/// clear.
QByteArray writeFakePhones(const QList<FakePhone> &phones);
/// Reads that JSON, or a CSV or TSV as `fleet` takes it: a header of macros, of which the columns name,
/// option66 and expect are none. Nothing where it is neither.
std::optional<QList<FakePhone>> readFakePhones(const QByteArray &bytes, qsizetype most = kMostFakePhones);

/// Secrets by the documents: $SA to $SD, and the password of extension mobility.
bool isSecretValue(QStringView macro);

} // namespace flatprofile
