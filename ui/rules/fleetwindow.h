#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace flatprofile {

class DocumentSession;
class EmptyState;
class FleetBench;
class FleetModel;
class MessageLine;
class ProgressLine;

/// Puts a table of phones to the rules of the profile: how many take which alternative, which nobody takes,
/// what fails. It follows the rules while they are edited.
class FleetWindow : public QWidget
{
    Q_OBJECT

public:
    explicit FleetWindow(DocumentSession &session, QWidget *parent = nullptr);

    FleetBench &bench() { return *m_bench; }
    void openTable(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createResults();
    void chooseTable();
    void chooseOutput();
    void refresh();
    void showProblems();

    FleetBench *m_bench;
    FleetModel *m_model;
    QComboBox *m_rules;
    QPushButton *m_open;
    QPushButton *m_save;
    MessageLine *m_message;
    ProgressLine *m_progress;
    QLabel *m_summary;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTreeView *m_table;
    QLabel *m_problemsTitle;
    QListWidget *m_problems;
};

} // namespace flatprofile
