#pragma once

#include "core/dialplan/dialling.h"
#include "core/support/result.h"

#include <QByteArray>

namespace flatprofile {

/// One line of a batch: what is typed, and what should come of it.
///
/// A batch is text in UTF-8, a test a line, its cells parted by tabs, else by semicolons, else by commas,
/// with or without quotes; empty cells at the end count for nothing. A line "plan: ..." may name the plan
/// they are for:
///
///     plan: (911|9,xxxxxxx|1900xxxxxxx!)
///     digits,event,expected
///     911,timeout,dial 911
///     95551234,,wait short
///     19005551234,,reject barred
///
/// event: empty (the result is that right after the last key), timeout (the timer that then runs ends) or
/// send (the Dial key). expected: empty (the result is shown, nothing is tested), `dial`, `reject` or `wait`,
/// behind which may stand the number that is sent, why it was rejected (barred, incomplete, nomatch, offhook)
/// or the timer that runs (long, short, offhook); a bare number means `dial` and that number. Empty lines and
/// those that begin with // are left out, and so is a heading: a first line whose first cell holds no key.
/// Blanks, hyphens, dots, slashes and parentheses within numbers are ignored. Words may be in capitals.
struct DialTest
{
    enum class Event { None, Timeout, Send };

    QString digits;
    Event event = Event::None;
    std::optional<DialOutcome::Kind> expected;
    QString detail; // number, reason or timer; empty: any
    int line = 0; // 1-based, where it was read

    bool operator==(const DialTest &other) const
    {
        return digits == other.digits && event == other.event && expected == other.expected
            && detail == other.detail;
    }
};

struct DialBatch
{
    QString plan; // null: none is named
    QList<DialTest> tests;

    bool operator==(const DialBatch &) const = default;
};

struct DialBatchError
{
    enum class Code { Digits, Event, Expected, Cells, TooMany };

    Code code = Code::Digits;
    int line = 0;
    QString text; // what was not understood

    bool operator==(const DialBatchError &) const = default;
};

struct DialTestResult
{
    DialTest test;
    DialOutcome outcome;
    QString leftOver;
    bool passed = true; // always without an expectation

    bool operator==(const DialTestResult &) const = default;
};

Result<DialBatch, DialBatchError> parseDialBatch(const QByteArray &text);
/// Comma-separated, with a heading; parsing it gives the same batch. Line breaks of the plan become blanks.
QByteArray printDialBatch(const DialBatch &batch);
QList<DialTestResult> runDialBatch(const DialPlan &plan, const QList<DialTest> &tests,
    const DialSettings &settings = {}, const IsVoid &isVoid = {});
/// As in a batch: "dial 911", "reject barred"; empty where nothing is expected.
QString expectation(const DialTest &test);
/// A test for every test number of the plan (see testNumbers()), expecting what the plan does now.
QList<DialTest> generatedDialTests(
    const DialPlan &plan, const DialSettings &settings = {}, const IsVoid &isVoid = {});

/// The test failed only because the plan waits for another key where an end was expected: with timeout as its
/// event it would go on.
bool waitsForMore(const DialTestResult &result);
/// The text of a batch with timeout written into the lines of such tests; other text stays as it is.
QString withTimeouts(const QString &batch, const QList<DialTestResult> &results);
/// Why it came out so, in sentences; of a failure also what to write instead, where a slip of the list is
/// likely.
QString describeResult(const DialPlan &plan, const DialSettings &settings, const DialTestResult &result);

/// The keys of a number as people write it: without blanks, hyphens, dots, slashes and parentheses. Otherwise
/// the first character that is no key.
Result<QString, QChar> keysOfNumber(QStringView number);

QString describe(const DialBatchError &error);

inline constexpr qsizetype kMostDialTests = 100'000;

} // namespace flatprofile
