#pragma once

#include "core/dialplan/dialling.h"

#include <QAbstractTableModel>

namespace flatprofile {

class DialTester;

/// What happened since the handset was lifted, a row each: the record of the dialling, whole sentences for
/// screen readers.
class StepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, FitColumn, WhatColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole }; // of the outcome

    explicit StepsModel(DialTester &tester, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QString key(const DialStep &step) const;
    QString what(int row) const;

    DialTester &m_tester;
    QList<DialStep> m_steps;
};

} // namespace flatprofile
