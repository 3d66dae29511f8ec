#pragma once

#include <QTreeView>

namespace flatprofile::testing {

/// The n-th problem of the list, whatever group it stands in; invalid beyond the last.
inline QModelIndex shownProblem(const QTreeView &list, int number, int column = 0)
{
    const QAbstractItemModel &model = *list.model();
    int left = number;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        const int inside = model.rowCount(top);
        if (inside == 0 && left-- == 0)
            return top.siblingAtColumn(column);
        if (inside > 0 && left < inside)
            return model.index(left, column, top);
        left -= inside;
    }
    return {};
}

inline QStringList shownTexts(const QTreeView &list, int column)
{
    QStringList texts;
    for (int number = 0; shownProblem(list, number).isValid(); ++number)
        texts.append(shownProblem(list, number, column).data().toString());
    return texts;
}

} // namespace flatprofile::testing
