#pragma once

#include "core/document/profilediff.h"

#include <QSortFilterProxyModel>

namespace flatprofile {

class ComparisonModel;

/// The differences of a kind that hold all the words.
class ComparisonFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Show { Values, Changed, OnlyLeft, OnlyRight, Layout }; // Values: all that phones could tell apart

    explicit ComparisonFilter(ComparisonModel &comparison, QObject *parent = nullptr);

    Show show() const { return m_show; }
    void setShow(Show show);
    void setWords(const QString &words);
    int count(Show show) const; // whatever the words

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    static bool takes(Show show, const ParameterChange &change);

    ComparisonModel &m_comparison;
    Show m_show = Values;
    QStringList m_words;
};

} // namespace flatprofile
