#pragma once

#include <QAbstractTableModel>

namespace flatprofile {

class ScriptBinding;

/// The frequencies of a tone and their levels, as numbers. What is typed is one step.
class FrequencyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, FrequencyColumn, LevelColumn, ColumnCount };
    enum Role { ComponentsRole = Qt::UserRole + 1 }; // QList<int>: the row's own number

    explicit FrequencyModel(ScriptBinding &binding, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();

    ScriptBinding &m_binding;
    int m_rows = 0;
};

} // namespace flatprofile
