#include "core/dialplan/dialbatch.h"

#include "core/dialplan/dialtestnumbers.h"
#include "core/support/csv.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct DialPlans
{
    Q_DECLARE_TR_FUNCTIONS(DialPlans)
};

using Kind = DialOutcome::Kind;
using Event = DialTest::Event;
using Code = DialBatchError::Code;

/// A cell of a line: where it stands, quotes and blanks around it included.
struct Cell
{
    SourceSpan span;
    QString text; // without them
};

QChar separatorOf(QStringView line)
{
    for (const QChar separator : { u'\t', u';', u',' }) {
        bool quoted = false;
        for (const QChar c : line) {
            quoted = quoted != (c == u'"');
            if (c == separator && !quoted)
                return separator;
        }
    }
    return {};
}

QList<Cell> cellsOf(QStringView line)
{
    const QChar separator = separatorOf(line);
    QList<Cell> cells { Cell() };
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == separator && !quoted) {
            cells.append(Cell { { i + 1, 0 }, {} });
            continue;
        }
        Cell &cell = cells.last();
        const bool isQuoteInQuotes = quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"';
        if (isQuoteInQuotes)
            ++i; // two of them are one
        if (c != u'"' || isQuoteInQuotes)
            cell.text += c;
        else
            quoted = !quoted;
        cell.span.length = i + 1 - cell.span.offset;
    }
    for (Cell &cell : cells)
        cell.text = cell.text.trimmed();
    // A sheet fills its lines up to the longest.
    while (cells.size() > 1 && cells.last().text.isEmpty())
        cells.removeLast();
    return cells;
}

/// Words alone; digits of any script are meant as a number.
bool isHeadingText(QStringView text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return KeySet::index(c) >= 0 || c.isDigit();
    });
}

/// The plan that the line names; null for none. A sheet has put quotes around it, and empty cells behind it.
QString planOf(QStringView line)
{
    const bool isQuoted = line.startsWith(u'"');
    QStringView rest = isQuoted ? line.sliced(1) : line;
    if (!rest.startsWith("plan:"_L1, Qt::CaseInsensitive))
        return {};
    if (isQuoted)
        return cellsOf(line).first().text.sliced(5).trimmed();
    rest = rest.sliced(5);
    const qsizetype end = rest.lastIndexOf(u')') + 1;
    const bool isFilled = end > 0 && std::all_of(rest.begin() + end, rest.end(), [](QChar c) {
        return c.isSpace() || c == u',' || c == u';';
    });
    return (isFilled ? rest.first(end) : rest).trimmed().toString();
}

bool readExpectation(const QString &text, DialTest &test)
{
    if (text.isEmpty())
        return true;
    if (const auto number = keysOfNumber(text); number && !number->isEmpty()) {
        test.expected = Kind::Dial;
        test.detail = *number;
        return true;
    }
    const QString word = text.section(u' ', 0, 0).toLower();
    test.detail = text.section(u' ', 1).trimmed();
    const auto oneOf = [&](std::initializer_list<QLatin1StringView> known) {
        test.detail = test.detail.toLower();
        return test.detail.isEmpty() || std::find(known.begin(), known.end(), test.detail) != known.end();
    };
    if (word == "dial"_L1)
        test.expected = Kind::Dial;
    else if (word == "reject"_L1 && oneOf({ "barred"_L1, "incomplete"_L1, "nomatch"_L1, "offhook"_L1 }))
        test.expected = Kind::Reject;
    else if (word == "wait"_L1 && oneOf({ "long"_L1, "short"_L1, "offhook"_L1 }))
        test.expected = Kind::Wait;
    return test.expected.has_value();
}

std::optional<DialBatchError> readTest(const QList<Cell> &cells, DialTest &test)
{
    const auto keys = keysOfNumber(cells.first().text);
    if (!keys || (keys->isEmpty() && !cells.first().text.isEmpty()))
        return DialBatchError { Code::Digits, test.line, cells.first().text };
    test.digits = *keys;
    const QString event = cells.value(1).text;
    if (event.compare("timeout"_L1, Qt::CaseInsensitive) == 0)
        test.event = Event::Timeout;
    else if (event.compare("send"_L1, Qt::CaseInsensitive) == 0)
        test.event = Event::Send;
    else if (!event.isEmpty())
        return DialBatchError { Code::Event, test.line, event };
    if (!readExpectation(cells.value(2).text, test))
        return DialBatchError { Code::Expected, test.line, cells.at(2).text };
    if (cells.size() > 3)
        return DialBatchError { Code::Cells, test.line, cells.at(3).text };
    return std::nullopt;
}

/// However people write it.
bool isSameNumber(const QString &sent, const QString &expected)
{
    if (sent == expected)
        return true;
    const auto keys = keysOfNumber(expected);
    return keys && *keys == sent;
}

bool meets(const DialOutcome &outcome, const DialTest &test)
{
    if (!test.expected)
        return true;
    if (outcome.kind != *test.expected)
        return false;
    if (test.detail.isEmpty())
        return true;
    switch (outcome.kind) {
    case Kind::Dial:
        return isSameNumber(outcome.number, test.detail);
    case Kind::Reject:
        return test.detail == nameOf(outcome.reason)
            || (outcome.reason == DialOutcome::Reason::None && test.detail == nameOf(outcome.after));
    case Kind::Wait:
        break;
    }
    return test.detail == nameOf(outcome.timer);
}

DialOutcome outcomeOf(Dialling &dialling, const DialTest &test)
{
    dialling.restart();
    for (const QChar key : test.digits)
        dialling.press(key);
    if (test.event == Event::Timeout)
        dialling.timeOut();
    else if (test.event == Event::Send)
        dialling.send();
    return dialling.outcome();
}

} // namespace

QString expectation(const DialTest &test)
{
    if (!test.expected)
        return {};
    const QString word = nameOf(*test.expected);
    return test.detail.isEmpty() ? word : word + u' ' + test.detail;
}

/// What stands between the keys of a number for the eye alone; copied from an address book, also marks that
/// turn the direction of writing.
static bool isOrnament(QChar c)
{
    constexpr QChar kMinus(0x2212);
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format
        || c == kMinus || QStringView(u"./()").contains(c);
}

Result<QString, QChar> keysOfNumber(QStringView number)
{
    QString keys;
    for (const QChar c : number) {
        if (KeySet::index(c) >= 0)
            keys += c;
        else if (!isOrnament(c))
            return c;
    }
    return keys;
}

Result<DialBatch, DialBatchError> parseDialBatch(const QByteArray &text)
{
    DialBatch batch;
    QString decoded = QString::fromUtf8(decodedTable(text));
    decoded.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    int line = 0;
    bool mayBeHeading = true;
    for (const QStringView content : QStringView(decoded).split(u'\n')) {
        ++line;
        if (content.trimmed().isEmpty() || content.trimmed().startsWith("//"_L1))
            continue;
        if (const QString plan = planOf(content.trimmed()); !plan.isNull()) {
            batch.plan = plan;
            continue;
        }
        const QList<Cell> cells = cellsOf(content);
        const QString &first = cells.first().text;
        if (cells.size() == 1 && first.isEmpty())
            continue; // of a sheet: nothing but separators
        const bool isHeading = mayBeHeading && isHeadingText(first);
        mayBeHeading = false;
        if (isHeading)
            continue;
        if (batch.tests.size() >= kMostDialTests)
            return DialBatchError { Code::TooMany, line, QString::number(kMostDialTests) };
        DialTest test;
        test.line = line;
        if (const auto error = readTest(cells, test))
            return *error;
        batch.tests.append(std::move(test));
    }
    return batch;
}

QByteArray printDialBatch(const DialBatch &batch)
{
    QByteArray text;
    if (!batch.plan.isNull())
        text = "plan: " + batch.plan.simplified().toUtf8() + '\n';
    text += "digits,event,expected\n";
    for (const DialTest &test : batch.tests) {
        const char *event = test.event == Event::Timeout ? "timeout"
            : test.event == Event::Send                  ? "send"
                                                         : "";
        QString expected = expectation(test);
        if (std::any_of(
                expected.begin(), expected.end(), [](QChar c) { return QStringView(u",;\t\"").contains(c); }))
            expected = u'"' + expected.replace(u'"', "\"\""_L1) + u'"';
        text += test.digits.toUtf8() + ',' + event + ',' + expected.toUtf8() + '\n';
    }
    return text;
}

QList<DialTestResult> runDialBatch(
    const DialPlan &plan, const QList<DialTest> &tests, const DialSettings &settings, const IsVoid &isVoid)
{
    QList<DialTestResult> results;
    Dialling dialling(plan, settings);
    for (const DialTest &test : tests) {
        if (isVoid && isVoid())
            break;
        DialOutcome outcome = outcomeOf(dialling, test);
        const bool passed = meets(outcome, test);
        results.append({ test, std::move(outcome), dialling.leftOver(), passed });
    }
    return results;
}

bool waitsForMore(const DialTestResult &result)
{
    return !result.passed && result.outcome.kind == Kind::Wait && result.test.expected != Kind::Wait;
}

QString withTimeouts(const QString &batch, const QList<DialTestResult> &results)
{
    QStringList lines = batch.split(u'\n');
    for (const DialTestResult &result : results) {
        const int at = result.test.line - 1;
        if (at < 0 || at >= lines.size() || !waitsForMore(result) || result.test.event != Event::None)
            continue;
        QString &line = lines[at];
        // What is expected stands in the third cell, so there is a second one.
        if (const QList<Cell> cells = cellsOf(line); cells.size() > 2)
            line.replace(cells.at(1).span.offset, cells.at(1).span.length, u"timeout"_s);
    }
    return lines.join(u'\n');
}

QList<DialTest> generatedDialTests(const DialPlan &plan, const DialSettings &settings, const IsVoid &isVoid)
{
    QList<DialTest> tests;
    Dialling dialling(plan, settings);
    for (const DialTestNumber &number : testNumbers(plan, isVoid)) {
        if (isVoid && isVoid())
            break;
        DialTest test;
        test.digits = number.digits;
        if (outcomeOf(dialling, test).kind == Kind::Wait)
            test.event = Event::Timeout;
        const DialOutcome outcome = outcomeOf(dialling, test);
        test.expected = outcome.kind;
        test.detail = outcome.kind == Kind::Dial          ? outcome.number
            : outcome.reason == DialOutcome::Reason::None ? nameOf(outcome.after)
                                                          : nameOf(outcome.reason);
        tests.append(std::move(test));
    }
    return tests;
}

static QString shortened(const QString &text)
{
    constexpr qsizetype kMost = 40;
    return text.size() <= kMost ? text : text.first(kMost) + QChar(0x2026);
}

QString describe(const DialBatchError &error)
{
    const QString line = QString::number(error.line);
    const QString text = shortened(error.text);
    switch (error.code) {
    case Code::Digits:
        return DialPlans::tr("Line %1: “%2” is no number to dial.").arg(line, text);
    case Code::Event:
        return DialPlans::tr("Line %1: the event “%2” is neither timeout nor send.").arg(line, text);
    case Code::Expected:
        return DialPlans::tr("Line %1: “%2” is no result; dial, reject and wait are.").arg(line, text);
    case Code::Cells:
        return DialPlans::tr("Line %1 has more columns than digits, event and expected.").arg(line);
    case Code::TooMany:
        break;
    }
    return DialPlans::tr("The file holds more than %1 tests.").arg(error.text);
}

} // namespace flatprofile
