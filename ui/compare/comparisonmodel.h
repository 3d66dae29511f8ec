#pragma once

#include "core/document/profilediff.h"

#include <QAbstractTableModel>

namespace flatprofile {

class DocumentSession;

/// What differs between the session's profile, as it was when the comparison began (left), and another one
/// (right), a row each; and which of the two the profile says now. Rows stay while sides are taken.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ParameterColumn, PlaceColumn, KindColumn, LeftColumn, RightColumn, NowColumn, ColumnCount };
    enum Role { WholeTextRole = Qt::UserRole + 1 }; // QString: the cell, unshortened
    enum class Side { Left, Right };
    enum class Now { Left, Right, Other };

    ComparisonModel(DocumentSession &session, const QByteArray &right, QObject *parent = nullptr);

    const QList<ParameterChange> &changes() const { return m_changes; }
    const ProfileDocument &left() const { return m_left; }
    const ProfileDocument &right() const { return m_right; }
    /// Whether a side can be taken: of one parameter whose state or access differs.
    bool canTake(int row) const;
    Now now(int row) const;
    /// The edits that make the profile say what the side says, of these rows.
    QList<TextEdit> editsToTakeRows(const QList<int> &rows, Side side) const;
    QString parameterAt(int row) const; // as people call it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Words
    {
        QString text;
        bool isValue = false; // not words for a state
    };

    Words wordsOf(const ParameterChange &change, Side side) const;
    QString cellText(int row, int column) const;
    QString placeOf(const ParameterChange &change) const;
    QVariant stretchOf(const ParameterChange &change, int column) const;
    void updateNow();

    DocumentSession &m_session;
    ProfileDocument m_left;
    ProfileDocument m_right;
    QList<ParameterChange> m_changes;
};

} // namespace flatprofile
