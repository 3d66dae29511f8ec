#pragma once

#include "core/rules/fleet.h"

#include <QAbstractTableModel>

namespace flatprofile {

struct FleetRun;

/// How a fleet divides: a row for each alternative of each rule, taken or not, and for what else came of it.
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RuleColumn, OutcomeColumn, DetailColumn, PhonesColumn, ShareColumn, ColumnCount };
    enum Role { ShareRole = Qt::UserRole, SignRole, IsUrlRole }; // SignRole: name of an icon

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(const FleetRun *run); // null for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    int neverSelected() const;
    qint64 failing() const;

private:
    enum class Kind { Alternative, NeverSelected, Skipped, Error, NotReached };
    struct Row
    {
        Kind kind = Kind::Alternative;
        QString rule;
        QString outcome;
        QString detail;
        qint64 phones = 0;
    };

    QList<Row> m_rows;
    qint64 m_phones = 0;
};

} // namespace flatprofile
