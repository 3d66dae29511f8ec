#pragma once

#include <QAbstractTableModel>

namespace flatprofile {

class ScheduleBench;

/// The instants of a schedule in words: when, why, what comes of it, how busy the server is then.
class InstantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, AfterColumn, WhyColumn, OutcomeColumn, LoadColumn, ColumnCount };

    explicit InstantsModel(ScheduleBench &bench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString wordsOf(int instant, int column) const;

    ScheduleBench &m_bench;
    int m_rows = 0;
};

} // namespace flatprofile
