#pragma once

#include "core/rules/rulesyntax.h"

#include <QWidget>

class QGridLayout;

namespace flatprofile {

class AssignmentRow;
class ComparisonRow;
class OptionRow;
class RuleBench;
class RuleEdit;

/// The chosen alternative as a form. Each field writes the stretch of the rule that it shows; what no field
/// understands stands there as text. Rows stay while the alternative keeps its parts, so that typing isn't
/// disturbed.
class AlternativeForm : public QWidget
{
    Q_OBJECT

public:
    explicit AlternativeForm(RuleBench &bench, QWidget *parent = nullptr);

private:
    struct FetchRows
    {
        QList<OptionRow *> options;
        RuleEdit *url = nullptr;
    };

    void refresh();
    QString shape() const; // which rows there must be
    void rebuild();
    void addRow(const QString &label, QWidget *content);
    void addConditionRows();
    void addAssignmentRows();
    void addFetchRows(int fetch, int fetches);
    void fill();
    const RuleAlternative *alternative() const;
    int row() const;
    RuleEdit *part(const QString &accessibleName);

    RuleBench &m_bench;
    QString m_shape;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    RuleEdit *m_whole = nullptr; // an alternative that isn't understood
    RuleEdit *m_condition = nullptr; // a condition that isn't understood
    QList<ComparisonRow *> m_comparisons;
    QList<AssignmentRow *> m_assignments;
    QList<FetchRows> m_fetches;
};

} // namespace flatprofile
