#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace flatprofile {

class DocumentSession;

/// The elements of a file that are no parameters of a phone: router-configuration and whatever else holds
/// elements of its own. As they are nested, with their text; nothing here can be edited.
class ElementTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ElementColumn, TextColumn, LineColumn, ColumnCount };
    enum Role {
        ElementIndexRole = Qt::UserRole + 1, // quint32, into the scan
    };

    explicit ElementTreeModel(DocumentSession &session, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        quint32 element = 0;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    void rebuild();
    void addTree(quint32 top);
    QString textOf(quint32 element) const;

    DocumentSession &m_session;
    std::vector<Node> m_nodes;
    std::vector<int> m_tops;
};

} // namespace flatprofile
