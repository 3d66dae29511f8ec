#include "ui/elements/elementtreemodel.h"

#include "ui/session/documentsession.h"
#include "ui/style/plaintip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace flatprofile {

ElementTreeModel::ElementTreeModel(DocumentSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(&session, &DocumentSession::opened, this, &ElementTreeModel::rebuild);
    connect(&session.document(), &ProfileDocument::structureChanged, this, &ElementTreeModel::rebuild);
    connect(&session.document(), &ProfileDocument::textEdited, this, [this] {
        // Offsets moved; the tree is the same, but its texts are read anew.
        if (!m_tops.empty())
            emit dataChanged(index(0, 0), index(int(m_tops.size()) - 1, ColumnCount - 1));
    });
    rebuild();
}

void ElementTreeModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_tops.clear();
    for (const quint32 top : m_session.document().containers())
        addTree(top);
    endResetModel();
}

/// Elements stand in the order of their start tags, so those inside follow the top one.
void ElementTreeModel::addTree(quint32 top)
{
    const std::vector<Element> &elements = m_session.document().scan().elements;
    const auto first = int(m_nodes.size());
    m_nodes.push_back({ top, -1, int(m_tops.size()), {} });
    m_tops.push_back(first);
    const qsizetype end = elements[top].span().end();
    for (quint32 i = top + 1; i < elements.size() && elements[i].start < end; ++i) {
        if (elements[i].parent < top || elements[i].parent == Element::kNone)
            break; // beside it: only a missing end tag lets the spans overlap
        const int parent = first + int(elements[i].parent - top);
        auto &siblings = m_nodes[std::size_t(parent)].children;
        m_nodes.push_back({ i, parent, int(siblings.size()), {} });
        m_nodes[std::size_t(parent)].children.push_back(int(m_nodes.size()) - 1);
    }
}

QModelIndex ElementTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &rows = parent.isValid() ? m_nodes[parent.internalId()].children : m_tops;
    return createIndex(row, column, quintptr(rows[std::size_t(row)]));
}

QModelIndex ElementTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(parent)].row, 0, quintptr(parent));
}

int ElementTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tops.size());
    return parent.column() == 0 ? int(m_nodes[parent.internalId()].children.size()) : 0;
}

int ElementTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ElementTreeModel::textOf(quint32 element) const
{
    const ProfileDocument &document = m_session.document();
    if (document.scan().elements[element].has(Element::HasChildren))
        return {};
    const QString text = document.elementState(element).text;
    // No catalogue tells what these elements hold; what is named a secret is treated as one.
    const QString name = document.elementName(element);
    for (const QLatin1StringView word : { "passw"_L1, "passphrase"_L1, "secret"_L1, "psk"_L1, "wepkey"_L1 }) {
        if (name.contains(word, Qt::CaseInsensitive) && !text.isEmpty())
            return u"••••••••"_s;
    }
    return text;
}

QVariant ElementTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 element = m_nodes[index.internalId()].element;
    const ProfileDocument &document = m_session.document();
    if (element >= document.scan().elements.size())
        return {}; // between an edit and the rebuild that it leads to
    switch (role) {
    case Qt::ToolTipRole:
        return plainTip(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
        if (index.column() == ElementColumn)
            return document.elementName(element);
        if (index.column() == TextColumn)
            return textOf(element);
        return QLocale().toString(document.lines().position(document.scan().elements[element].start).line);
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                            : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ElementIndexRole:
        return element;
    default:
        return {};
    }
}

QVariant ElementTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ElementColumn:
        return tr("Element");
    case TextColumn:
        return tr("Text");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace flatprofile
