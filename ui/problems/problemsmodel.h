#pragma once

#include "core/document/problem.h"

#include <QAbstractTableModel>

namespace flatprofile {

class DocumentSession;

/// The session's problems, a row each: what is wrong, how it is mended, of which parameter, where. Those that
/// a comment ignores come after all others.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ProblemColumn,
        FixColumn,
        BeforeColumn, // the stretch of the text that the fix changes
        AfterColumn, // what it will be
        ParameterColumn,
        PlaceColumn,
        LineColumn,
        ColumnCount
    };
    enum Role { SeverityRole = Qt::UserRole + 1, HasFixRole, IsIgnoredRole };

    explicit ProblemsModel(DocumentSession &session, QObject *parent = nullptr);

    const Problem &problemAt(int row) const { return m_rows.at(row).problem; }
    bool isIgnored(int row) const { return m_rows.at(row).isIgnored; }
    QString pageOf(int row) const; // as people read it
    bool hasFaults() const; // the text is not well-formed
    qsizetype lineCount() const; // of the text

    /// While it is kept, each problem stays in its row and new ones come last, so that nothing moves under
    /// the pointer, until something is undone. Otherwise they are sorted: errors first, each kind in the
    /// order of the text.
    void setOrderKept(bool kept);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Problem problem;
        bool isIgnored = false;

        bool operator==(const Row &) const = default;
    };

    QList<Row> sortedRows() const;
    static QString identityOf(const Row &row);
    void reload();
    void sort();
    void merge();
    QString cellText(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;

    DocumentSession &m_session;
    QList<Row> m_rows;
    bool m_orderKept = false;
    bool m_merging = false;
    int m_step = 0; // of the undo list, when the problems were taken last
};

} // namespace flatprofile
