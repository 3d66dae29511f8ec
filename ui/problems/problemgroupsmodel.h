#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace flatprofile {

class ProblemsModel;

/// The problems as they are listed: those that the filter takes, in groups or one after the other. Groups
/// stand in the order of their first problem, so that the worst ones come first; while the problems keep
/// their order, new ones come last in their group, and new groups last of all.
class ProblemGroupsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Grouping { NoGroups, BySeverity, ByPage, ByCode };
    Q_ENUM(Grouping)
    enum Show { ShowAll, ShowErrors, ShowWarnings, ShowNotes, ShowIgnored };
    Q_ENUM(Show)
    enum Role { CountRole = Qt::UserRole + 50 }; // problems of a group

    explicit ProblemGroupsModel(ProblemsModel &problems, QObject *parent = nullptr);
    ~ProblemGroupsModel() override;

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    Show show() const { return m_show; }
    void setShow(Show show);
    /// Words that all stand in what is wrong, the parameter, its element, its page or the code.
    void setWords(const QString &words);

    int count(Show show) const; // whatever the words
    bool isGroup(const QModelIndex &index) const;
    QString groupKey(const QModelIndex &index) const; // the same whatever comes and goes
    int problemRow(const QModelIndex &index) const; // in the problems; -1 for a group
    QModelIndex indexOfProblem(int row, int column = 0) const; // invalid where it isn't shown
    QList<int> shownProblems() const; // their rows, from top to bottom

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString key;
        QList<int> rows; // in the problems
    };

    bool accepts(int row) const;
    QString keyOf(int row) const;
    QString titleOf(const Group &group) const;
    Group *groupOf(const QModelIndex &index) const; // of a problem's index
    int numberOf(const Group *group) const;
    QModelIndex indexOfGroup(const Group *group, int column = 0) const;
    Group *findGroup(const QString &key) const;
    void arrange();
    void rebuild();
    void takeInserted(int first, int last);
    void takeRemoved(int first, int last);
    void takeChanged(int first, int last);

    ProblemsModel &m_problems;
    Grouping m_grouping = BySeverity;
    Show m_show = ShowAll;
    QStringList m_words;
    std::vector<std::unique_ptr<Group>> m_groups; // without groups one, which is not shown
    std::vector<Group *> m_place; // by row of the problems; null where it isn't shown
};

} // namespace flatprofile
