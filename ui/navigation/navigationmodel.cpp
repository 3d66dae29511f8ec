#include "ui/navigation/navigationmodel.h"

#include "ui/parameters/parametermodel.h"
#include "ui/session/documentsession.h"
#include "ui/session/parameterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

void NavigationModel::Counts::add(const Counts &other)
{
    set += other.set;
    problems += other.problems;
    const bool error = worst == int(Severity::Error) || other.worst == int(Severity::Error);
    worst = error ? int(Severity::Error) : qMax(worst, other.worst);
}

NavigationModel::NavigationModel(DocumentSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(&session, &DocumentSession::opened, this, &NavigationModel::rebuild);
    connect(&session, &DocumentSession::phoneChanged, this, &NavigationModel::rebuild);
    connect(&session, &DocumentSession::problemsChanged, this, &NavigationModel::recount);
    connect(&session.document(), &ProfileDocument::structureChanged, this, [this] {
        showPage(ParameterModel::unknownPage(), !m_session.document().unknownParameters().empty());
        showPage(otherPage(), !m_session.document().containers().empty());
        recount();
    });
    rebuild();
}

NavigationModel::Counts NavigationModel::countOf(const QList<ParameterId> &parameters) const
{
    Counts counts;
    for (const ParameterId id : parameters) {
        if (!m_session.document().isSet(id))
            continue;
        ++counts.set;
        if (const auto severity = m_session.worstOf(m_session.catalogue().element(id)))
            counts.add({ 0, 1, int(*severity) });
    }
    return counts;
}

void NavigationModel::rebuild()
{
    beginResetModel();
    m_pages.clear();
    for (const CatalogueTab &tab : m_session.catalogue().tabs(m_session.phone())) {
        Page page { tab.name, {}, {}, 0 };
        for (const CatalogueSection &section : tab.sections)
            page.sections.push_back({ section.name, section.parameters, {} });
        m_pages.push_back(std::move(page));
    }
    if (!m_session.document().unknownParameters().empty())
        m_pages.push_back({ ParameterModel::unknownPage(), {}, {}, 0 });
    if (!m_session.document().containers().empty())
        m_pages.push_back({ otherPage(), {}, {}, 0 });
    endResetModel();
    recount();
}

QString NavigationModel::otherPage()
{
    return u"\u2026other"_s; // no tab of a phone is named so
}

/// Makes one of the last two pages come or go, so that what is unfolded above stays so.
void NavigationModel::showPage(const QString &name, bool shown)
{
    const auto found
        = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.name == name; });
    if ((found != m_pages.end()) == shown)
        return;
    if (!shown) {
        const int row = int(found - m_pages.begin());
        beginRemoveRows({}, row, row);
        m_pages.erase(found);
        endRemoveRows();
        return;
    }
    // Strangers stand before the other elements.
    const bool beforeLast
        = name == ParameterModel::unknownPage() && !m_pages.empty() && m_pages.back().name == otherPage();
    const int row = int(m_pages.size()) - (beforeLast ? 1 : 0);
    beginInsertRows({}, row, row);
    m_pages.insert(m_pages.begin() + row, Page { name, {}, {}, 0 });
    endInsertRows();
}

void NavigationModel::recount()
{
    for (Page &page : m_pages) {
        page.counts = {};
        for (Section &section : page.sections) {
            section.counts = countOf(section.parameters);
            page.counts.add(section.counts);
        }
        if (page.name == otherPage()) {
            page.count = int(m_session.document().containers().size());
            page.counts.set = page.count;
        }
        if (page.name == ParameterModel::unknownPage()) {
            page.count = int(m_session.document().unknownParameters().size());
            page.counts.set = page.count;
            for (const Problem &problem : m_session.problems()) {
                const bool counts = problem.diagnostic.severity != Severity::Info;
                if (counts && problem.parameter == kUnknownParameter && !problem.element.isEmpty())
                    page.counts.add({ 0, 1, int(problem.diagnostic.severity) });
            }
        }
    }
    if (m_pages.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex page = index(i, 0);
        if (rowCount(page) > 0)
            emit dataChanged(index(0, 0, page), index(rowCount(page) - 1, 0, page));
    }
}

QModelIndex NavigationModel::indexOf(const QString &tab, const QString &section) const
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const Page &page = m_pages[std::size_t(i)];
        if (page.name != tab)
            continue;
        for (int j = 0; j < int(page.sections.size()); ++j) {
            if (page.sections[std::size_t(j)].name == section)
                return index(j, 0, index(i, 0));
        }
        return index(i, 0);
    }
    return {};
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0))
        : QModelIndex();
}

QModelIndex NavigationModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == 0
        ? QModelIndex()
        : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_pages.size());
    return parent.internalId() == 0 ? int(m_pages[std::size_t(parent.row())].sections.size()) : 0;
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isPage = index.internalId() == 0;
    const Page &page = m_pages[isPage ? std::size_t(index.row()) : std::size_t(index.internalId()) - 1];
    const Section *section = isPage ? nullptr : &page.sections[std::size_t(index.row())];
    const Counts &counts = section ? section->counts : page.counts;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (page.name == ParameterModel::unknownPage())
            return tr("Not in the catalogue");
        if (page.name == otherPage())
            return tr("Other elements");
        return translatedWord(section ? section->name : page.name);
    case Qt::AccessibleTextRole:
        return counts.problems > 0
            ? tr("%1, %n problem(s)", nullptr, counts.problems).arg(data(index, Qt::DisplayRole).toString())
            : data(index, Qt::DisplayRole);
    case TabRole:
        return page.name;
    case SectionRole:
        return section ? section->name : QString();
    case SetCountRole:
        return counts.set;
    case ProblemCountRole:
        return counts.problems;
    case SeverityRole:
        return counts.worst;
    case CountRole:
        return isPage ? page.count : 0;
    default:
        return {};
    }
}

} // namespace flatprofile
