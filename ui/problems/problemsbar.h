#pragma once

#include "ui/problems/problemgroupsmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace flatprofile {

class SegmentedFilter;

/// Above the list of problems: which of them, in what groups, with which words; and the fixes of all.
class ProblemsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsBar(ProblemGroupsModel &groups, QWidget *parent = nullptr);

    void updateCounts(int fixable);
    void clear(); // all problems, whatever their words

signals:
    void fixAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ProblemGroupsModel &m_groups;
    SegmentedFilter *m_show;
    QComboBox *m_grouping;
    QLineEdit *m_words;
    QPushButton *m_fixAll;
};

} // namespace flatprofile
