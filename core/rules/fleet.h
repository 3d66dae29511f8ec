#pragma once

#include "core/rules/compiledrule.h"
#include "core/support/result.h"

#include <QMap>

#include <atomic>
#include <functional>

namespace flatprofile {

/// One rule that every phone of a fleet evaluates; several are evaluated in their order.
struct FleetRule
{
    QString parameter; // Profile_Rule
    QString rule;
    RuleSetting setting;
};

struct FleetPlan
{
    QList<FleetRule> rules;
    MacroTable common; // macros that are the same for every phone
    std::function<QString(const QString &)> mask; // applied to URLs before they are written
    bool reveals = false; // secret columns are written, too
    /// What the phones do now, to ask which of them a change reaches: the same parameters in the
    /// same order, and the macros that go with them. Empty for no comparison.
    QList<FleetRule> rulesBefore {};
    MacroTable commonBefore {};
};

/// How a fleet divides among the alternatives of one rule.
struct RuleTally
{
    QList<qint64> alternatives; // phones that took each
    qint64 skipped = 0;
    QMap<QString, qint64> errors; // by code
    qint64 notReached = 0; // a rule before it failed

    void add(const RuleTally &other);
};

struct FleetResult
{
    qint64 phones = 0;
    qint64 unexpected = 0; // phones whose column "expect" names another URL
    bool hasExpectations = false; // the table has such a column
    qint64 expecting = 0; // phones with something in it
    qint64 changed = 0; // phones that did something else by the rules before
    QList<RuleTally> rules;
    QList<RuleTree> trees; // the rules as written
    QStringList columns; // macros that the table gives
};

enum class FleetError {
    Empty, // nothing at all
    NoMacros,
    NoRows, // a header alone
    NoPhones, // a file of phones that can't be read
    Overlong,
    Unwritable,
    Interrupted
};

/// A file of phones, which is read at once, is no larger than this; tables are of any size.
inline constexpr qsizetype kMostPhonesBytes = 64 * 1024 * 1024;

/// A stream of bytes; empty at its end.
using ByteSource = std::function<QByteArray()>;
using ByteSink = std::function<bool(const QByteArray &)>;

/// Evaluates the rules for each row of a CSV or TSV (UTF-8, or UTF-16 with its mark; any line ends) whose
/// header names macros, in parallel and in bounded
/// memory; the columns expect and option66 say which URL a phone must fetch, if any, and what DHCP tells it.
/// Or for each phone of a file that writeFakePhones() wrote; macros that a phone lacks are then the common
/// ones. With `output` each row is written there with its outcomes behind it, and where there are rules
/// before, whether it changed and the URLs before, in the order of the rows; cells that a spreadsheet would
/// take for formulas are escaped, secrets are masked. `stop` ends it between blocks.
Result<FleetResult, FleetError> evaluateFleet(
    const FleetPlan &plan, const ByteSource &input, const ByteSink &output, const std::atomic<bool> &stop);

/// The macro that a column's name stands for: A for GPP_A or $A; empty for anything that can be none.
QString macroOfColumn(const QString &name);

} // namespace flatprofile
