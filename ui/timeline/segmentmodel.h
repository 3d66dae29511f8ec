#pragma once

#include "core/script/scriptedits.h"

#include <QAbstractTableModel>

namespace flatprofile {

class ScriptBinding;

/// The segments of a script as numbers: the table twin of the time line. What is typed is one step.
class SegmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SectionColumn,
        LastsColumn,
        SegmentColumn,
        OnColumn,
        OffColumn,
        FrequenciesColumn,
        ColumnCount
    };
    enum Role { ComponentsRole = Qt::UserRole + 1 }; // QList<int>, for coloured numbers

    explicit SegmentModel(ScriptBinding &binding, QObject *parent = nullptr);

    SegmentPlace placeOf(int row) const;
    int rowOf(SegmentPlace place) const; // -1 for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();
    QString shown(const QModelIndex &index) const;
    QString typed(const QModelIndex &index) const;

    ScriptBinding &m_binding;
    QList<SegmentPlace> m_rows;
};

} // namespace flatprofile
