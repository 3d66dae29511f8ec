#pragma once

#include "core/dialplan/dialbatch.h"

#include <QAbstractTableModel>

namespace flatprofile {

/// Results of a batch: what was typed, what should have come of it, what did and why. Failures say so in a
/// word.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DigitsColumn,
        EventColumn,
        ExpectedColumn,
        ResultColumn,
        VerdictColumn,
        WhyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// With the plan and the settings that they came from.
    void setResults(
        const QList<DialTestResult> &results, const DialPlan &plan = {}, const DialSettings &settings = {});
    void showFailuresOnly(bool only);
    const DialTestResult &resultAt(int row) const { return m_results.at(m_rows.at(row)); }
    const QList<DialTestResult> &results() const { return m_results; }
    int failures() const { return m_failures; }
    int tests() const { return int(m_results.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();

    DialPlan m_plan;
    DialSettings m_settings;
    QList<DialTestResult> m_results;
    QList<int> m_rows;
    int m_failures = 0;
    bool m_failuresOnly = false;
};

/// The outcome in the words of a batch: "dial 911", "reject barred", "wait short".
QString outcomeText(const DialOutcome &outcome);

} // namespace flatprofile
