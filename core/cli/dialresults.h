// How `dial` prints what came out; dialcommand.cpp finds it out.

#pragma once

#include "core/dialplan/dialbatch.h"
#include "core/support/diagnostic.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flatprofile::cli {

/// The keys of the contract: what does not apply is null.
QJsonObject inJson(const DialOutcome &outcome);
/// "dial 911", "wait short 3", "reject barred".
QString inText(const DialOutcome &outcome);
QJsonArray problemsInJson(const QList<Diagnostic> &problems);
QJsonValue eventInJson(DialTest::Event event);
QJsonArray stepsInJson(const DialPlan &plan, const DialSettings &settings, const Dialling &dialling);
QJsonArray sequencesInJson(const DialPlan &plan, const DialSettings &settings, const Dialling &dialling);

} // namespace flatprofile::cli
