#pragma once

#include <QSplitter>

class QListView;
class QTextBrowser;

namespace flatprofile {

class OutcomesModel;
class RuleBench;

/// What each fake phone does with the rule, and for the chosen one why.
class ResultsView : public QSplitter
{
    Q_OBJECT

public:
    explicit ResultsView(RuleBench &bench, QWidget *parent = nullptr);

    /// In words: how many phones, which alternatives nobody takes, how many change.
    QString summary() const;

signals:
    void summaryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showTrace();

    RuleBench &m_bench;
    OutcomesModel *m_model;
    QListView *m_list;
    QTextBrowser *m_trace;
};

} // namespace flatprofile
