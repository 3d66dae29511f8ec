#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace flatprofile {

/// The pages below the table: a tab bar that stays, and a stack that folds away. A page can be raised to the
/// centre of the window; its tab then is missing here until it comes back.
class BottomPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BottomPanel(QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &title, QWidget *page);
    void setTitle(const QString &name, const QString &title);
    void showPage(const QString &name); // unfolds, too
    void selectPage(const QString &name); // folded or not
    bool hasPage(const QString &name) const { return indexOf(name) >= 0; }

    /// Gives the page away; the caller becomes its parent.
    QWidget *takePage(const QString &name);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

signals:
    void raiseRequested(const QString &name); // double click on a tab
    void collapsedChanged(bool collapsed);

private:
    int indexOf(const QString &name) const;
    void giveTabsRoom();

    QHBoxLayout *m_bar;
    QTabBar *m_tabs;
    QToolButton *m_fold;
    QStackedWidget *m_stack;
    bool m_collapsed = false;
};

} // namespace flatprofile
