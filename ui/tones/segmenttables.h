#pragma once

#include <QWidget>

class QAbstractItemModel;
class QFormLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace flatprofile {

class FrequencyModel;
class ScriptBinding;
class SegmentModel;
class TimelineView;

/// The numbers below a time line: frequencies, sections and segments, and the script in short. Selection and
/// keys are those of the time line.
class SegmentTables : public QWidget
{
    Q_OBJECT

public:
    SegmentTables(ScriptBinding &binding, TimelineView &view, QWidget *parent = nullptr);

    QTableView *segments() const { return m_segments; }
    QTableView *frequencies() const { return m_frequencies; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createFrequencies();
    QWidget *createSegments();
    QWidget *createSummary();
    QTableView *table(QAbstractItemModel *model, int componentsRole, const QString &name);
    void applyTheme();
    void showSelected();
    void showSummary();
    void updateButtons();
    void removeFrequency();

    ScriptBinding &m_binding;
    TimelineView &m_view;
    SegmentModel *m_segmentModel;
    FrequencyModel *m_frequencyModel;
    QTableView *m_segments = nullptr;
    QTableView *m_frequencies = nullptr; // tones alone
    QFormLayout *m_summary = nullptr;
    QList<QLabel *> m_facts;
    QToolButton *m_addFrequency = nullptr;
    QToolButton *m_removeFrequency = nullptr;
    QToolButton *m_addSegment = nullptr;
    QToolButton *m_addSection = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace flatprofile
