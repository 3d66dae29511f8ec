#pragma once

#include <QAbstractTableModel>

namespace flatprofile {

class DialTester;

/// Every sequence of the plan and how it stands: those that still fit first, then those that were complete
/// once, each group in the order of the plan.
class SequencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SequenceColumn, SoFarColumn, StateColumn, WhyColumn, ColumnCount };
    enum Role {
        PiecesRole = Qt::UserRole, // ScriptPieces, in columns of script
        StandingRole,
        IsDecidingRole, // see DialTester::leadingSequence()
    };
    enum class Standing { Deciding, Barring, Complete, Possible, Incomplete, Passed, OffHook, Out };
    Q_ENUM(Standing)

    explicit SequencesModel(DialTester &tester, QObject *parent = nullptr);

    int sequenceAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    Standing standing(int sequence) const;
    QString why(int sequence) const;

    DialTester &m_tester;
    QList<int> m_rows; // sequences
};

} // namespace flatprofile
