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
    enum Role { SeverityRole = Qt::UserRole + 1, HasFixRole };

    explicit ProblemsModel(DocumentSession &session, QObject *parent = nullptr);

    const Problem &problemAt(int row) const { return m_problems.at(row); }
    bool hasFaults() const; // the text is not well-formed

    /// While it is kept, each problem stays in its row and new ones come last, so that nothing moves under
    /// the pointer. Otherwise they are sorted: errors first, each kind in the order of the text.
    void setOrderKept(bool kept);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void sort();
    void merge();
    QString cellText(const Problem &problem, int column) const;

    DocumentSession &m_session;
    QList<Problem> m_problems;
    bool m_orderKept = false;
};

/// The words of the text that a fix changes, with a little around them, before and after; empty where there
/// is no fix or where a secret would be read.
struct FixPreview
{
    QString before;
    QString after;

    bool operator==(const FixPreview &) const = default;
};
FixPreview previewFix(const ProfileDocument &document, const Problem &problem);

} // namespace flatprofile
