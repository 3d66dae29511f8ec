#include "core/dialplan/dialbatch.h"

#include "core/dialplan/dialtestnumbers.h"

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

QChar separatorOf(QStringView line)
{
    for (const QChar c : { u'\t', u';', u',' }) {
        if (line.contains(c))
            return c;
    }
    return {};
}

/// The cells of a line, without quotes and the blanks around them.
QStringList cellsOf(QStringView line, QChar separator)
{
    QStringList cells { QString() };
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"')
            cells.last() += line.at(i++); // two quotes within quotes are one
        else if (c == u'"')
            quoted = !quoted;
        else if (c == separator && !quoted && !separator.isNull())
            cells.append(QString());
        else
            cells.last() += c;
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// The number without what people write to read it better; none if it holds anything else.
std::optional<QString> keysOf(const QString &text)
{
    QString keys;
    for (const QChar c : text) {
        if (KeySet::index(c) >= 0)
            keys += c;
        else if (c != u' ' && c != u'-')
            return std::nullopt;
    }
    return keys;
}

bool readExpectation(const QString &text, DialTest &test)
{
    if (text.isEmpty())
        return true;
    if (const auto number = keysOf(text); number && !number->isEmpty()) {
        test.expected = Kind::Dial;
        test.detail = *number;
        return true;
    }
    const QString word = text.section(u' ', 0, 0);
    const QString detail = text.section(u' ', 1).trimmed();
    const auto oneOf = [&](std::initializer_list<QLatin1StringView> known) {
        return detail.isEmpty() || std::find(known.begin(), known.end(), detail) != known.end();
    };
    test.detail = detail;
    if (word == "dial"_L1)
        test.expected = Kind::Dial;
    else if (word == "reject"_L1 && oneOf({ "barred"_L1, "incomplete"_L1, "nomatch"_L1, "offhook"_L1 }))
        test.expected = Kind::Reject;
    else if (word == "wait"_L1 && oneOf({ "long"_L1, "short"_L1, "offhook"_L1 }))
        test.expected = Kind::Wait;
    return test.expected.has_value();
}

std::optional<DialBatchError> readTest(const QStringList &cells, DialTest &test)
{
    const auto keys = keysOf(cells.at(0));
    if (!keys)
        return DialBatchError { Code::Digits, test.line, cells.at(0) };
    test.digits = *keys;
    const QString event = cells.value(1);
    if (event == "timeout"_L1)
        test.event = Event::Timeout;
    else if (event == "send"_L1)
        test.event = Event::Send;
    else if (!event.isEmpty())
        return DialBatchError { Code::Event, test.line, event };
    if (!readExpectation(cells.value(2), test))
        return DialBatchError { Code::Expected, test.line, cells.value(2) };
    if (cells.size() > 3)
        return DialBatchError { Code::Cells, test.line, cells.at(3) };
    return std::nullopt;
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
        return outcome.number == test.detail;
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

Result<DialBatch, DialBatchError> parseDialBatch(const QByteArray &text)
{
    DialBatch batch;
    QChar separator;
    const QString decoded = QString::fromUtf8(text);
    int line = 0;
    for (QStringView content : QStringView(decoded).split(u'\n')) {
        ++line;
        if (line == 1 && content.startsWith(QChar::ByteOrderMark))
            content = content.sliced(1);
        content = content.trimmed();
        if (content.isEmpty() || content.startsWith("//"_L1))
            continue;
        if (content.startsWith("plan:"_L1)) {
            batch.plan = content.sliced(5).trimmed().toString();
            continue;
        }
        if (separator.isNull())
            separator = separatorOf(content);
        const QStringList cells = cellsOf(content, separator);
        if (batch.tests.isEmpty() && cells.first() == "digits"_L1)
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
        if (expected.contains(u',') || expected.contains(u'"'))
            expected = u'"' + expected.replace(u'"', "\"\""_L1) + u'"';
        text += test.digits.toUtf8() + ',' + event + ',' + expected.toUtf8() + '\n';
    }
    return text;
}

QList<DialTestResult> runDialBatch(
    const DialPlan &plan, const QList<DialTest> &tests, const DialSettings &settings)
{
    QList<DialTestResult> results;
    Dialling dialling(plan, settings);
    for (const DialTest &test : tests) {
        DialOutcome outcome = outcomeOf(dialling, test);
        const bool passed = meets(outcome, test);
        results.append({ test, std::move(outcome), dialling.leftOver(), passed });
    }
    return results;
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

QString describe(const DialBatchError &error)
{
    const QString line = QString::number(error.line);
    switch (error.code) {
    case Code::Digits:
        return DialPlans::tr("Line %1: “%2” is no number to dial.").arg(line, error.text);
    case Code::Event:
        return DialPlans::tr("Line %1: the event “%2” is neither timeout nor send.").arg(line, error.text);
    case Code::Expected:
        return DialPlans::tr("Line %1: “%2” is no result; dial, reject and wait are.").arg(line, error.text);
    case Code::Cells:
        return DialPlans::tr("Line %1 has more columns than digits, event and expected.").arg(line);
    case Code::TooMany:
        break;
    }
    return DialPlans::tr("The file holds more than %1 tests.").arg(error.text);
}

} // namespace flatprofile
