#pragma once

#include "core/document/problem.h"

#include <QAbstractTableModel>

namespace flatprofile {

class DocumentSession;

/// The session's problems, a row each: what is wrong, how it is mended, of which parameter, where.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ProblemColumn, FixColumn, ParameterColumn, PlaceColumn, LineColumn, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, HasFixRole };

    explicit ProblemsModel(DocumentSession &session, QObject *parent = nullptr);

    const Problem &problemAt(int row) const { return m_problems.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();

    DocumentSession &m_session;
    QList<Problem> m_problems;
};

} // namespace flatprofile
