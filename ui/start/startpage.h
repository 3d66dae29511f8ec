#pragma once

#include <QWidget>

class QListView;
class QStackedWidget;

namespace flatprofile {

class LinkButton;
class RecentFiles;
class RecentModel;

/// What the window shows while no profile is open: ways to begin, samples, the files opened last.
/// Files may be dropped on it.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(RecentFiles &recent, QWidget *parent = nullptr);

signals:
    void openRequested();
    void newRequested();
    void phoneRequested(); // its configuration is to be read
    void fileRequested(const QString &path);
    void sampleRequested(const QString &path); // in the resources: opened as a new profile, never saved there
    void clearRecentRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createTitle();
    QWidget *createBeginnings();
    QWidget *createRecent();
    void updateRecent();
    void setDropTarget(bool target);

    RecentFiles &m_recent;
    RecentModel *m_model;
    QListView *m_list = nullptr;
    QStackedWidget *m_recentStack = nullptr;
    LinkButton *m_clear = nullptr;
    bool m_isDropTarget = false;
};

} // namespace flatprofile
