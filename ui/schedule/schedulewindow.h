#pragma once

#include "core/rules/rulesample.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace flatprofile {

class DocumentSession;
class InstantsModel;
class ScheduleBench;
class ScheduleChart;
class SegmentedFilter;

/// When phones come back to the server: the timers of the profile, tried with sliders, and the next 48 hours
/// that follow from them, for one phone and for many.
class ScheduleWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleWindow(DocumentSession &session, QWidget *parent = nullptr);

    ScheduleBench &bench() { return *m_bench; }
    void showSample(const RuleSample &sample);

signals:
    void triggerRequested(const QString &element);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHead(DocumentSession &session);
    QWidget *createPicture();
    void refresh();
    void follow(int instant);

    ScheduleBench *m_bench;
    SegmentedFilter *m_action;
    QLabel *m_summary;
    ScheduleChart *m_chart;
    InstantsModel *m_model;
    QTableView *m_table;
};

} // namespace flatprofile
