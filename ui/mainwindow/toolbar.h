#pragma once

#include <QToolBar>

class QComboBox;
class QLineEdit;

namespace flatprofile {

class Catalogue;
struct PhoneModel;
class SegmentedFilter;

/// The tools above the table: a few actions, the search, which parameters are shown, whose phone's pages.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Catalogue &catalogue, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setProfileOpen(bool open);
    void focusSearch();
    void clearFilters(); // no search, all parameters
    QString product() const; // of the phone chosen; empty for all models
    void showPhone(const PhoneModel *phone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void searchLeft(); // down to what was found
    void searchChanged(const QString &text);
    void searchAccepted(); // to what was found first
    void showChanged(int index); // of ParameterModel::Show
    void phoneChosen(const QString &product);

private:
    void addStretch();
    QAction *addGap(int width);

    QLineEdit *m_search;
    SegmentedFilter *m_filter;
    QComboBox *m_phone;
    QList<QAction *> m_searchTools; // gone while no profile is open
};

} // namespace flatprofile
