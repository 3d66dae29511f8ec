#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rules/condition.h"
#include "core/support/diagnostic.h"
#include "core/support/sourcespan.h"

#include <QString>

namespace flatprofile {

/// What is shown instead of a secret.
inline constexpr QStringView kMask = u"***";

/// The value of a parameter as it may be shown: secrets are masked whole; in rules the arguments of --key and
/// --pwd (however the options are written, also misspelt), what secret parameters are set to and $SA to $SD
/// are compared with; in URLs the password, also one of the query. GPP_SA to GPP_SD are secrets, whoever
/// asks.
QString masked(const Catalogue &catalogue, QStringView element, const QString &value);

/// The same for a rule or URL whose parameter does not matter.
QString maskedRule(const QString &text);

/// Where the values stand that a URL's query gives to what is named like a secret ("?user=a&password=b").
QList<SourceSpan> secretQueryItems(QStringView text);

/// Whether the value is masked whole: what the catalogue says; of other names, whether they speak of a
/// password or the like, slips of the pen among them.
bool isSecretParameter(const Catalogue &catalogue, QStringView element);

/// A problem of a value for who sees only `shown` of it: its sentence and the label of its fix tell no more.
Diagnostic withoutSecrets(Diagnostic problem, const QString &value, const QString &shown);

/// The same of its sentence alone; the fix stays, for who applies it.
void hideSecretArguments(Diagnostic &problem, const QString &value, const QString &shown);

/// A comparison as it may be shown: what $SA..$SD are compared with is masked.
ComparisonResult maskedComparison(ComparisonResult comparison);

/// describeRule() for who sees only the masked rule.
QString describeMaskedRule(const Diagnostic &problem, const QString &rule);

/// What a fix makes of a problem's stretch, for who sees only `shown` of the value.
QString maskedFix(
    const QString &replacement, const Diagnostic &problem, const QString &value, const QString &shown);

} // namespace flatprofile
