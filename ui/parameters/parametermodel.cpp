#include "ui/parameters/parametermodel.h"

#include "core/edit/profilecommands.h"
#include "core/types/valuecheck.h"
#include "ui/session/documentsession.h"
#include "ui/session/parameterwords.h"
#include "ui/style/plaintip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr QStringView kBullets = u"••••••••";

ParameterModel::ParameterModel(DocumentSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_page(u"System"_s)
    , m_search(session)
{
    connect(&m_session, &DocumentSession::opened, this, [this] {
        m_revealed.clear();
        rebuild();
    });
    connect(&m_session, &DocumentSession::phoneChanged, this, &ParameterModel::rebuild);
    connect(&m_session, &DocumentSession::saved, this, [this] {
        if (m_show == Show::Changed)
            rebuild();
        else
            refresh({});
    });
    connect(&m_session, &DocumentSession::problemsChanged, this, [this] {
        if (m_show == Show::Problems)
            rebuild();
        else
            refresh({});
    });
    connect(&m_session.document(), &ProfileDocument::structureChanged, this, [this] {
        if (m_page == unknownPage() || m_show != Show::All || !m_search.isEmpty())
            rebuild();
    });
    connect(&m_session.document(), &ProfileDocument::stateChanged, this, &ParameterModel::refresh);
    rebuild();
}

QString ParameterModel::unknownPage()
{
    return u"\u2026unknown"_s; // no tab of a phone is named so
}

void ParameterModel::setPage(const QString &tab)
{
    if (m_page == tab)
        return;
    m_page = tab;
    rebuild();
}

void ParameterModel::setFilter(const QString &text)
{
    if (m_search.setText(text))
        rebuild();
}

void ParameterModel::setShow(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    rebuild();
}

void ParameterModel::setRevealed(const QString &element, bool revealed)
{
    if (revealed)
        m_revealed.insert(element);
    else
        m_revealed.remove(element);
    refresh({ element });
}

QString ParameterModel::elementOf(const Row &row) const
{
    return flatprofile::elementOf(m_session, row);
}

bool ParameterModel::isShown(const Row &row) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Set:
        return row.id == kUnknownParameter || m_session.document().isSet(row.id);
    case Show::Changed:
        return m_session.isChanged(elementOf(row));
    case Show::Problems:
        return m_session.worstOf(elementOf(row)).has_value();
    }
    return true;
}

/// Who types a name wants that one; the rest stays in the order of the pages.
void ParameterModel::putNamedFirst()
{
    const auto named = [this](const Row &row) { return m_search.isNamed(row); };
    for (Section &section : m_sections)
        std::stable_partition(section.rows.begin(), section.rows.end(), named);
    std::stable_partition(m_sections.begin(), m_sections.end(),
        [&](const Section &section) { return named(section.rows.front()); });
}

void ParameterModel::rebuild()
{
    beginResetModel();
    m_sections.clear();
    const Catalogue &catalogue = m_session.catalogue();
    // A search and a mode look at all pages: what is sought may be anywhere.
    const bool everywhere = !m_search.isEmpty() || m_show != Show::All;
    if (m_session.isOpen()) {
        for (const CatalogueTab &tab : catalogue.tabs(m_session.phone())) {
            if (!everywhere && tab.name != m_page)
                continue;
            for (const CatalogueSection &source : tab.sections) {
                const QString name = translatedWord(source.name);
                Section section { everywhere ? translatedWord(tab.name) + u" › "_s + name : name, source.name,
                    {} };
                for (const ParameterId id : source.parameters) {
                    if (isShown({ id }) && m_search.matches({ id }))
                        section.rows.push_back({ id });
                }
                if (!section.rows.empty())
                    m_sections.push_back(std::move(section));
            }
        }
        if (everywhere || m_page == unknownPage()) {
            Section section { tr("Not in the catalogue"), unknownPage(), {} };
            for (const quint32 element : m_session.document().unknownParameters()) {
                const Row row { kUnknownParameter, element };
                if (isShown(row) && m_search.matches(row))
                    section.rows.push_back(row);
            }
            if (!section.rows.empty())
                m_sections.push_back(std::move(section));
        }
    }
    if (!m_search.isEmpty())
        putNamedFirst();
    endResetModel();
}

void ParameterModel::refresh(const QStringList &elements)
{
    // Strangers are rows by their place in the text, which an edit moves.
    if (!elements.isEmpty() && !m_sections.empty() && m_sections.back().name == unknownPage()) {
        std::vector<Row> &rows = m_sections.back().rows;
        if (m_search.isEmpty() && m_show == Show::All
            && rows.size() == m_session.document().unknownParameters().size()) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i].element = m_session.document().unknownParameters()[i];
        } else {
            rebuild();
            return;
        }
    }
    for (int s = 0; s < int(m_sections.size()); ++s) {
        const QModelIndex section = index(s, 0);
        if (elements.isEmpty()) {
            emit dataChanged(index(0, 0, section), index(rowCount(section) - 1, ColumnCount - 1, section));
            emit dataChanged(section, section);
            continue;
        }
        const std::vector<Row> &rows = m_sections[std::size_t(s)].rows;
        for (int r = 0; r < int(rows.size()) && rows.size() < 5000; ++r) {
            if (elements.contains(elementOf(rows[std::size_t(r)]))) {
                emit dataChanged(index(r, 0, section), index(r, ColumnCount - 1, section));
                emit dataChanged(section, section);
            }
        }
    }
}

QModelIndex ParameterModel::indexOf(const QString &element, int column) const
{
    const ParameterId id = m_session.catalogue().find(element);
    for (int s = 0; s < int(m_sections.size()); ++s) {
        const std::vector<Row> &rows = m_sections[std::size_t(s)].rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
            return id != kUnknownParameter ? row.id == id
                                           : row.id == kUnknownParameter && elementOf(row) == element;
        });
        if (found != rows.end())
            return index(int(found - rows.begin()), column, index(s, 0));
    }
    return {};
}

QModelIndex ParameterModel::indexOfSection(const QString &section) const
{
    for (int s = 0; s < int(m_sections.size()); ++s) {
        if (m_sections[std::size_t(s)].name == section)
            return index(s, 0);
    }
    return {};
}

QModelIndex ParameterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ParameterModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ParameterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_sections[std::size_t(parent.row())].rows.size());
}

int ParameterModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ParameterModel::Row *ParameterModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_sections[std::size_t(index.internalId()) - 1].rows[std::size_t(index.row())];
}

QString ParameterModel::withUnit(const Row &row, const QString &value) const
{
    if (row.id == kUnknownParameter || value.isEmpty())
        return value;
    const DataType type = m_session.catalogue().type(row.id);
    const bool isNumber = value.at(0).isDigit() || value.at(0) == u'.' || value.at(0) == u'-';
    return !type.unit.isEmpty() && type.unit != "x20s"_L1 && isNumber && value.back().isDigit()
        ? value + u'\u2009' + type.unit
        : value;
}

QString ParameterModel::shownValue(const Row &row) const
{
    const ProfileDocument &document = m_session.document();
    const Catalogue &catalogue = m_session.catalogue();
    const ParameterState state
        = row.id == kUnknownParameter ? document.elementState(row.element) : document.state(row.id);
    switch (state.kind) {
    case ParameterState::Kind::Absent:
        return withUnit(row, catalogue.defaultValue(row.id, m_session.phone()));
    case ParameterState::Kind::AccessOnly:
        return tr("access only");
    case ParameterState::Kind::Empty:
        return tr("empty element");
    case ParameterState::Kind::EmptyString:
        return tr("empty string \"\"");
    case ParameterState::Kind::Value:
        break;
    }
    if (isSecret(m_session, row) && !m_revealed.contains(elementOf(row)))
        return kBullets.toString();
    return withUnit(row, state.text);
}

QVariant ParameterModel::cellText(const Row &row, int column) const
{
    const Catalogue &catalogue = m_session.catalogue();
    switch (column) {
    case FieldColumn:
        return row.id == kUnknownParameter ? elementOf(row) : catalogue.field(row.id);
    case ValueColumn:
        return shownValue(row);
    case DefaultColumn: {
        if (row.id == kUnknownParameter || !m_session.document().isSet(row.id))
            return QString();
        const QString value = catalogue.defaultValue(row.id, m_session.phone());
        const ParameterState state = m_session.document().state(row.id);
        return state.kind == ParameterState::Kind::Value && state.text == value ? u"="_s
                                                                                : withUnit(row, value);
    }
    case ElementColumn:
        return elementOf(row);
    case AccessColumn: // like the value: what the phone has where the profile has no such element
        return row.id != kUnknownParameter && m_session.document().occurrences(elementOf(row)).isEmpty()
            ? catalogue.access(row.id)
            : m_session.document().access(elementOf(row));
    default:
        return {};
    }
}

QVariant ParameterModel::sectionData(const Section &section, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return section.title;
    case ParameterCountRole:
        return int(section.rows.size());
    case SetCountRole:
        return int(std::count_if(section.rows.begin(), section.rows.end(), [this](const Row &row) {
            return row.id == kUnknownParameter || m_session.document().isSet(row.id);
        }));
    case SeverityRole:
    case ProblemCountRole: {
        int count = 0;
        int worst = -1;
        if (section.rows.size() > 5000)
            return role == ProblemCountRole ? 0 : -1;
        for (const Row &row : section.rows) {
            if (const auto severity = m_session.worstOf(elementOf(row))) {
                ++count;
                worst = *severity == Severity::Error || worst == int(Severity::Error)
                    ? int(Severity::Error)
                    : int(Severity::Warning);
            }
        }
        return role == ProblemCountRole ? count : worst;
    }
    default:
        return {};
    }
}

QVariant ParameterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row *row = rowAt(index);
    if (!row)
        return sectionData(m_sections[std::size_t(index.row())], index.column(), role);
    const ProfileDocument &document = m_session.document();
    const QString element = elementOf(*row);
    const ParameterState state
        = row->id == kUnknownParameter ? document.elementState(row->element) : document.state(row->id);
    const bool secret = isSecret(m_session, *row) && !m_revealed.contains(element);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, index.column());
    case Qt::EditRole:
        if (index.column() == AccessColumn)
            return document.access(element);
        return index.column() == ValueColumn ? QVariant(state.text) : cellText(*row, index.column());
    case Qt::ToolTipRole: {
        const QList<Problem> problems = m_session.problemsOf(element);
        if (!problems.isEmpty())
            return plainTip(describe(problems.first()));
        return index.column() == ValueColumn && secret ? QVariant()
                                                       : plainTip(cellText(*row, index.column()).toString());
    }
    case Qt::AccessibleTextRole:
        return cellText(*row, FieldColumn).toString() + u": "_s + cellText(*row, index.column()).toString();
    case ElementRole:
        return element;
    case IsSetRole:
        return state.kind != ParameterState::Kind::Absent;
    case IsChangedRole:
        return m_session.isChanged(element);
    case StateRole:
        return int(state.kind);
    case SeverityRole: {
        const auto severity = m_session.worstOf(element);
        return severity ? int(*severity) : -1;
    }
    case FaultsRole: {
        QList<Diagnostic> faults = m_session.faultsOfValue(element);
        for (Diagnostic &fault : faults) {
            if (secret) // where it is would tell something of it
                fault.span = { 0, kBullets.size() };
        }
        return QVariant::fromValue(faults);
    }
    case IsSecretRole:
        return secret;
    case IsRevealedRole:
        return m_revealed.contains(element);
    case OccurrencesRole:
        return state.kind == ParameterState::Kind::Absent ? 0 : int(document.occurrences(element).size());
    case IsFixedFontRole: {
        if (row->id == kUnknownParameter)
            return true;
        const DataType::Kind kind = m_session.catalogue().type(row->id).kind;
        return kind != DataType::Kind::Bool && kind != DataType::Kind::Choice
            && kind != DataType::Kind::Unsigned && kind != DataType::Kind::Time;
    }
    default:
        return {};
    }
}

bool ParameterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *row = rowAt(index);
    if (role != Qt::EditRole || !row)
        return false;
    const QString element = elementOf(*row);
    const QString text = value.toString();
    if (index.column() == AccessColumn) {
        m_session.push(setParameterAccess(m_session.document(), element, text.trimmed()));
        return true;
    }
    if (index.column() != ValueColumn)
        return false;
    const ParameterState state = m_session.document().state(element);
    // A visit that leaves an unset or empty field as it was says nothing.
    if (text == state.text)
        return false;
    const ParameterState wanted
        = text.isEmpty() ? ParameterState { ParameterState::Kind::Empty, {} } : ParameterState::value(text);
    m_session.push(setParameterState(m_session.document(), element, wanted));
    return true; // dataChanged follows from the document's signal
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case DefaultColumn:
        return tr("Default");
    case ElementColumn:
        return tr("Element");
    case AccessColumn:
        return tr("Access");
    default:
        return {};
    }
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row *row = rowAt(index);
    if (!row)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool holdsEditable = index.column() == ValueColumn || index.column() == AccessColumn;
    if (holdsEditable && m_session.document().canEdit(elementOf(*row)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace flatprofile
