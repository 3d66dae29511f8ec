#include "ui/compare/comparisonfilter.h"

#include "ui/compare/comparisonmodel.h"

#include <algorithm>

namespace flatprofile {

ComparisonFilter::ComparisonFilter(ComparisonModel &comparison, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_comparison(comparison)
{
    setSourceModel(&comparison);
    setDynamicSortFilter(false); // rows stay where they are while sides are taken
}

void ComparisonFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ComparisonFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ComparisonFilter::takes(Show show, const ParameterChange &change)
{
    using Kind = ParameterChange::Kind;
    switch (show) {
    case Values:
        return change.kind != Kind::Moved && change.kind != Kind::Formatting;
    case Changed:
        return change.kind == Kind::Changed;
    case OnlyLeft:
        return change.kind == Kind::Removed;
    case OnlyRight:
        return change.kind == Kind::Added;
    case Layout:
        break;
    }
    return change.kind == Kind::Moved || change.kind == Kind::Formatting;
}

int ComparisonFilter::count(Show show) const
{
    const QList<ParameterChange> &changes = m_comparison.changes();
    return int(std::count_if(changes.begin(), changes.end(),
        [show](const ParameterChange &change) { return takes(show, change); }));
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ParameterChange &change = m_comparison.changes().at(row);
    if (!takes(m_show, change))
        return false;
    QString text = change.element;
    for (const int column : { ComparisonModel::ParameterColumn, ComparisonModel::PlaceColumn,
             ComparisonModel::LeftColumn, ComparisonModel::RightColumn })
        text += u'\n' + m_comparison.index(row, column).data(ComparisonModel::WholeTextRole).toString();
    text += u'\n' + m_comparison.parameterAt(row);
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace flatprofile
