#include "ui/dialplan/batchmodel.h"

#include "ui/dialplan/dialdelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

QString outcomeText(const DialOutcome &outcome)
{
    DialTest test;
    test.expected = outcome.kind;
    switch (outcome.kind) {
    case DialOutcome::Kind::Dial:
        test.detail = outcome.number;
        break;
    case DialOutcome::Kind::Wait:
        test.detail = nameOf(outcome.timer);
        break;
    case DialOutcome::Kind::Reject:
        test.detail
            = outcome.reason == DialOutcome::Reason::None ? nameOf(outcome.after) : nameOf(outcome.reason);
        break;
    }
    return expectation(test);
}

void BatchModel::setResults(
    const QList<DialTestResult> &results, const DialPlan &plan, const DialSettings &settings)
{
    m_plan = plan;
    m_settings = settings;
    m_results = results;
    m_failures = int(std::count_if(
        results.begin(), results.end(), [](const DialTestResult &result) { return !result.passed; }));
    filter();
}

void BatchModel::showFailuresOnly(bool only)
{
    if (m_failuresOnly == only)
        return;
    m_failuresOnly = only;
    filter();
}

void BatchModel::filter()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_results.size(); ++i) {
        if (!m_failuresOnly || !m_results.at(i).passed)
            m_rows.append(i);
    }
    endResetModel();
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString eventText(DialTest::Event event)
{
    switch (event) {
    case DialTest::Event::None:
        break;
    case DialTest::Event::Timeout:
        //: what happens behind the digits of a test
        return BatchModel::tr("the timer ends");
    case DialTest::Event::Send:
        return BatchModel::tr("Dial is pressed");
    }
    return {};
}

static QString resultText(const DialTestResult &result)
{
    const QString text = outcomeText(result.outcome);
    return result.leftOver.isEmpty() ? text
                                     //: %1 is a result, "dial 911"; %2 digits
                                     : BatchModel::tr("%1, left over: %2").arg(text, result.leftOver);
}

static QString verdict(const DialTestResult &result)
{
    return !result.test.expected ? BatchModel::tr("Not tested")
        : result.passed          ? BatchModel::tr("As expected")
                                 : BatchModel::tr("Failed");
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DialTestResult &result = resultAt(index.row());
    const bool isScript = index.column() == DigitsColumn || index.column() == ExpectedColumn
        || index.column() == ResultColumn;
    switch (role) {
    case DialDelegate::SignRole:
        return index.column() != VerdictColumn || !result.test.expected ? QString()
            : result.passed                                             ? u"check"_s
                                                                        : u"error"_s;
    case DialDelegate::SignColourRole:
        return int(result.passed ? DialDelegate::SignColour::Ok : DialDelegate::SignColour::Error);
    case DialDelegate::EmphasisRole:
        return !result.passed && index.column() == VerdictColumn;
    case DialDelegate::TintRole:
        return int(result.passed ? DialDelegate::Tint::None : DialDelegate::Tint::Failed);
    case DialDelegate::RecedeRole:
        return !result.test.expected && index.column() == VerdictColumn;
    case DialDelegate::FixedFontRole:
        return isScript;
    case Qt::ToolTipRole:
        if (index.column() == WhyColumn)
            return describeResult(m_plan, m_settings, result);
        if (result.test.line > 0)
            return tr("Line %1 of the list").arg(result.test.line);
        return {};
    case Qt::DisplayRole:
        switch (index.column()) {
        case DigitsColumn:
            return result.test.digits.isEmpty() ? tr("(no key)") : result.test.digits;
        case EventColumn:
            return eventText(result.test.event);
        case ExpectedColumn:
            return expectation(result.test);
        case ResultColumn:
            return resultText(result);
        case VerdictColumn:
            return verdict(result);
        default:
            return describeResult(m_plan, m_settings, result);
        }
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DigitsColumn:
        return tr("Digits");
    case EventColumn:
        //: what happens behind the digits
        return tr("Then");
    case ExpectedColumn:
        return tr("Expected");
    case ResultColumn:
        return tr("Result");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return tr("Why");
    }
}

} // namespace flatprofile
