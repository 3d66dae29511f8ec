#pragma once

#include "core/dialplan/dialcomparison.h"
#include "ui/session/backgroundjob.h"

#include <QAbstractTableModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace flatprofile {

class DialTester;
class ProgressLine;

/// Numbers that two plans treat differently.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DigitsColumn, HereColumn, ThereColumn, KindColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<DialDifference> &differences);
    const DialDifference &at(int row) const { return m_differences.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DialDifference> m_differences;
};

/// The tested plan against another: the one last saved, the factory's, or that of another line.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(DialTester &tester, QWidget *parent = nullptr);

    /// Numbers to try besides those made from the plans.
    void setNumbers(const QStringList &numbers);

signals:
    void tryRequested(const QString &digits);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillPlans();
    void invalidate();
    void run();
    void stop();
    void showDifferences(const QList<DialDifference> &differences);

    DialTester &m_tester;
    QComboBox *m_plans;
    QLabel *m_summary;
    DifferencesModel *m_differences;
    ProgressLine *m_progress;
    QTreeView *m_table;
    QStringList m_numbers;
    bool m_isStale = true;
    BackgroundJob<QList<DialDifference>> m_run;
};

} // namespace flatprofile
