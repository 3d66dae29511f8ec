#pragma once

#include "core/phone/phonepush.h"
#include "ui/phone/pushflow.h"

#include <QStackedWidget>

class QAction;
class QPlainTextEdit;

namespace flatprofile {

class EmptyState;
class SegmentedFilter;
class WordsList;
class WordsModel;

/// The middle of the push window: what will change and be sent, what is happening, what became of it.
class PushPages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PushPages(QWidget *parent = nullptr);

    void showEmpty();
    void setHasProfile(bool has); // without one the phone can be asked all the same
    void showPlan(const PushPlan &plan, const QSet<QString> &leftOut);
    void updatePlan(const PushPlan &plan); // after something was left out
    void showLog();
    void showVerdicts(const QList<ParameterVerdict> &verdicts);
    /// The elements whose value on the phone can be taken into the profile now.
    void setTakeable(const QSet<QString> &elements);
    void showVerdictsAgain(); // after the log
    void append(const PushFlow::LogEntry &entry);
    void clearLog();

    /// Elements whose ticks are off.
    QSet<QString> leftOut() const;
    bool isLogShown() const { return currentIndex() == Log; }

signals:
    void leftOutChanged();
    void takeRequested(const QStringList &elements);

private:
    enum Page { Empty, Plan, Log, Verdicts };

    QWidget *createPlan();
    QWidget *createLog();
    QWidget *createVerdicts();
    void offerToTake();
    void updateTakeAction();

    EmptyState *m_empty;
    WordsModel *m_changes;
    WordsList *m_changesList;
    SegmentedFilter *m_planShow;
    QStackedWidget *m_planPages;
    QPlainTextEdit *m_requests;
    QPlainTextEdit *m_file;
    WordsModel *m_log;
    WordsList *m_logList;
    WordsModel *m_verdicts;
    WordsList *m_verdictList;
    SegmentedFilter *m_verdictShow;
    QAction *m_take;
    QSet<QString> m_takeable;
};

} // namespace flatprofile
