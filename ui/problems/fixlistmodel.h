#pragma once

#include "core/document/profilefixes.h"
#include "core/support/diagnostic.h"

#include <QAbstractTableModel>

#include <vector>

namespace flatprofile {

class ProfileDocument;

/// The changes of a plan of fixes, a row each, to be chosen among.
class FixListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ParameterColumn, LineColumn, ProblemColumn, BeforeColumn, AfterColumn, ColumnCount };

    /// `allChosen`: whether also what mends nothing but notes, or may change what the profile means to a
    /// phone, is chosen from the start.
    FixListModel(const ProfileDocument &document, FixPlan plan, const QList<Problem> &problems,
        bool allChosen, QObject *parent = nullptr);

    const FixPlan &plan() const { return m_plan; }
    int chosenCount() const;
    bool areAllChosen() const { return chosenCount() == rowCount(); }
    void chooseAll(bool chosen);
    QList<TextEdit> chosenEdits() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void chosenChanged();

private:
    QString cellText(int row, int column) const;
    QString problemsOf(const FixPreview &preview, const QList<Problem> &problems) const;
    bool isAt(const FixPreview &preview, const Problem &problem) const;

    const ProfileDocument &m_document;
    FixPlan m_plan;
    std::vector<bool> m_chosen;
    std::vector<Severity> m_severities;
    QStringList m_sentences; // what is wrong, by row
};

} // namespace flatprofile
