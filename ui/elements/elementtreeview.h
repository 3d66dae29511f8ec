#pragma once

#include <QWidget>

class QModelIndex;
class QTreeView;

namespace flatprofile {

class DocumentSession;
class ElementTreeModel;

/// Shows what else a file holds, with a line that says why it can't be edited here; a double click leads to
/// the source.
class ElementTreeView : public QWidget
{
    Q_OBJECT

public:
    explicit ElementTreeView(DocumentSession &session, QWidget *parent = nullptr);

private:
    void applyTheme();
    void showSource(const QModelIndex &index);
    void changeEvent(QEvent *event) override;

    DocumentSession &m_session;
    ElementTreeModel *m_model;
    QTreeView *m_tree;
};

} // namespace flatprofile
