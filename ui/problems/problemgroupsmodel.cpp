#include "ui/problems/problemgroupsmodel.h"

#include "ui/problems/problemsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static const QString kIgnoredKey = u"ignored"_s;

ProblemGroupsModel::ProblemGroupsModel(ProblemsModel &problems, QObject *parent)
    : QAbstractItemModel(parent)
    , m_problems(problems)
{
    connect(&problems, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&problems, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        endResetModel();
    });
    connect(&problems, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(&problems, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
    connect(
        &problems, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
            m_place.erase(m_place.begin() + first, m_place.begin() + last + 1);
            for (const auto &group : m_groups) {
                for (int &row : group->rows)
                    row -= row > last ? last - first + 1 : 0;
            }
        });
    connect(&problems, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { takeChanged(first.row(), last.row()); });
    arrange();
}

ProblemGroupsModel::~ProblemGroupsModel() = default;

void ProblemGroupsModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void ProblemGroupsModel::setShow(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    rebuild();
}

void ProblemGroupsModel::setWords(const QString &words)
{
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_words == list)
        return;
    m_words = list;
    rebuild();
}

void ProblemGroupsModel::rebuild()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void ProblemGroupsModel::arrange()
{
    m_groups.clear();
    m_place.assign(std::size_t(m_problems.rowCount()), nullptr);
    if (m_grouping == NoGroups)
        m_groups.push_back(std::make_unique<Group>());
    QHash<QString, Group *> known;
    for (int row = 0; row < m_problems.rowCount(); ++row) {
        if (!accepts(row))
            continue;
        const QString key = keyOf(row);
        Group *&group = known[key];
        if (!group && m_grouping == NoGroups)
            group = m_groups.front().get();
        if (!group) {
            m_groups.push_back(std::make_unique<Group>(Group { key, {} }));
            group = m_groups.back().get();
        }
        group->rows.append(row);
        m_place[std::size_t(row)] = group;
    }
}

static bool isShown(ProblemGroupsModel::Show show, const ProblemsModel &problems, int row)
{
    if (problems.isIgnored(row))
        return show == ProblemGroupsModel::ShowIgnored;
    const Severity severity = problems.problemAt(row).diagnostic.severity;
    switch (show) {
    case ProblemGroupsModel::ShowAll:
        return true;
    case ProblemGroupsModel::ShowErrors:
        return severity == Severity::Error;
    case ProblemGroupsModel::ShowWarnings:
        return severity == Severity::Warning;
    case ProblemGroupsModel::ShowNotes:
        return severity == Severity::Info;
    case ProblemGroupsModel::ShowIgnored:
        break;
    }
    return false;
}

int ProblemGroupsModel::count(Show show) const
{
    int count = 0;
    for (int row = 0; row < m_problems.rowCount(); ++row)
        count += isShown(show, m_problems, row) ? 1 : 0;
    return count;
}

bool ProblemGroupsModel::accepts(int row) const
{
    if (!isShown(m_show, m_problems, row))
        return false;
    if (m_words.isEmpty())
        return true;
    const Problem &problem = m_problems.problemAt(row);
    const auto cell = [&](int column) { return m_problems.index(row, column).data().toString(); };
    const QString text
        = QStringList { cell(ProblemsModel::ProblemColumn), cell(ProblemsModel::ParameterColumn),
              cell(ProblemsModel::PlaceColumn), problem.element, QString(problem.diagnostic.code) }
              .join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString ProblemGroupsModel::keyOf(int row) const
{
    const Problem &problem = m_problems.problemAt(row);
    switch (m_grouping) {
    case NoGroups:
        break;
    case BySeverity:
        return m_problems.isIgnored(row) ? kIgnoredKey : QString::number(int(problem.diagnostic.severity));
    case ByPage:
        return m_problems.pageOf(row);
    case ByCode:
        return problem.diagnostic.code;
    }
    return {};
}

QString ProblemGroupsModel::titleOf(const Group &group) const
{
    switch (m_grouping) {
    case BySeverity:
        if (group.key == kIgnoredKey)
            return tr("Ignored");
        return group.key == QString::number(int(Severity::Error))  ? tr("Errors")
            : group.key == QString::number(int(Severity::Warning)) ? tr("Warnings")
                                                                   : tr("Notes");
    case ByCode:
        return group.rows.isEmpty() ? QString()
                                    : describeCode(m_problems.problemAt(group.rows.first()).diagnostic.code);
    case ByPage:
    case NoGroups:
        break;
    }
    return group.key;
}

void ProblemGroupsModel::takeInserted(int first, int last)
{
    // The problems come last: what is kept in order has new rows only at its end.
    m_place.resize(std::size_t(m_problems.rowCount()), nullptr);
    for (int row = first; row <= last; ++row) {
        if (!accepts(row))
            continue;
        const QString key = keyOf(row);
        Group *group = m_grouping == NoGroups ? m_groups.front().get() : findGroup(key);
        if (!group) {
            beginInsertRows({}, int(m_groups.size()), int(m_groups.size()));
            m_groups.push_back(std::make_unique<Group>(Group { key, {} }));
            group = m_groups.back().get();
            endInsertRows();
        }
        const QModelIndex parent = indexOfGroup(group);
        beginInsertRows(parent, int(group->rows.size()), int(group->rows.size()));
        group->rows.append(row);
        m_place[std::size_t(row)] = group;
        endInsertRows();
        if (parent.isValid())
            emit dataChanged(parent, parent);
    }
}

void ProblemGroupsModel::takeRemoved(int first, int last)
{
    for (int row = last; row >= first; --row) {
        Group *group = m_place[std::size_t(row)];
        if (!group)
            continue;
        const int at = int(group->rows.indexOf(row));
        const QModelIndex parent = indexOfGroup(group);
        beginRemoveRows(parent, at, at);
        group->rows.removeAt(at);
        m_place[std::size_t(row)] = nullptr;
        endRemoveRows();
        if (!parent.isValid())
            continue;
        if (!group->rows.isEmpty()) {
            emit dataChanged(parent, parent);
            continue;
        }
        const int number = numberOf(group);
        beginRemoveRows({}, number, number);
        m_groups.erase(m_groups.begin() + number);
        endRemoveRows();
    }
}

void ProblemGroupsModel::takeChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Group *group = m_place[std::size_t(row)];
        if (accepts(row) != (group != nullptr)
            || (group && m_grouping != NoGroups && group->key != keyOf(row))) {
            rebuild();
            return;
        }
    }
    for (const auto &group : m_groups) {
        if (group->rows.isEmpty())
            continue;
        const QModelIndex parent = indexOfGroup(group.get());
        emit dataChanged(index(0, 0, parent), index(int(group->rows.size()) - 1, columnCount() - 1, parent));
    }
}

ProblemGroupsModel::Group *ProblemGroupsModel::findGroup(const QString &key) const
{
    const auto found = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const auto &group) { return group->key == key; });
    return found == m_groups.end() ? nullptr : found->get();
}

int ProblemGroupsModel::numberOf(const Group *group) const
{
    const auto found = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const auto &other) { return other.get() == group; });
    return int(found - m_groups.begin());
}

QModelIndex ProblemGroupsModel::indexOfGroup(const Group *group, int column) const
{
    return m_grouping == NoGroups || !group ? QModelIndex() : createIndex(numberOf(group), column);
}

ProblemGroupsModel::Group *ProblemGroupsModel::groupOf(const QModelIndex &index) const
{
    return m_grouping == NoGroups ? m_groups.front().get() : static_cast<Group *>(index.internalPointer());
}

bool ProblemGroupsModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && m_grouping != NoGroups && !index.internalPointer();
}

QString ProblemGroupsModel::groupKey(const QModelIndex &index) const
{
    return isGroup(index) ? m_groups[std::size_t(index.row())]->key : QString();
}

int ProblemGroupsModel::problemRow(const QModelIndex &index) const
{
    return !index.isValid() || isGroup(index) ? -1 : groupOf(index)->rows.at(index.row());
}

QModelIndex ProblemGroupsModel::indexOfProblem(int row, int column) const
{
    Group *group = row >= 0 && row < int(m_place.size()) ? m_place[std::size_t(row)] : nullptr;
    if (!group)
        return {};
    return index(int(group->rows.indexOf(row)), column, indexOfGroup(group));
}

QList<int> ProblemGroupsModel::shownProblems() const
{
    QList<int> rows;
    for (const auto &group : m_groups)
        rows.append(group->rows);
    return rows;
}

QModelIndex ProblemGroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (m_grouping == NoGroups || !parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_groups[std::size_t(parent.row())].get());
}

QModelIndex ProblemGroupsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || m_grouping == NoGroups || !child.internalPointer())
        return {};
    return indexOfGroup(groupOf(child));
}

int ProblemGroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_grouping == NoGroups ? int(m_groups.front()->rows.size()) : int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())]->rows.size())
                                                   : 0;
}

int ProblemGroupsModel::columnCount(const QModelIndex &) const
{
    return m_problems.columnCount();
}

QVariant ProblemGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isGroup(index))
        return m_problems.index(problemRow(index), index.column()).data(role);
    const Group &group = *m_groups[std::size_t(index.row())];
    if (role == CountRole)
        return int(group.rows.size());
    if (index.column() != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(group);
    case Qt::ToolTipRole:
        return plainTip(titleOf(group));
    case Qt::AccessibleTextRole:
        //: A group of problems, its title and how many there are
        return tr("%1: %n problem(s)", nullptr, int(group.rows.size())).arg(titleOf(group));
    default:
        return {};
    }
}

QVariant ProblemGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_problems.headerData(section, orientation, role);
}

} // namespace flatprofile
