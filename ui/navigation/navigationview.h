#pragma once

#include <QTreeView>

namespace flatprofile {

class DocumentSession;
class NavigationModel;

/// The pages and sections at the left, with a badge for what is wrong below.
class NavigationView : public QTreeView
{
    Q_OBJECT

public:
    NavigationView(DocumentSession &session, QWidget *parent = nullptr);

signals:
    void placeChosen(const QString &tab, const QString &section);

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void choose(const QModelIndex &place);
    void follow(const QString &element);
    void rememberPlace();
    void restorePlace();
    void beginAtFirstPage();

    DocumentSession &m_session;
    NavigationModel *m_model;
    bool m_following = false;
    struct
    {
        QString tab; // empty for none
        QString section;
        QStringList unfolded; // tabs
    } m_place; // over a reset of the model
};

} // namespace flatprofile
