#include "ui/timeline/segmentmodel.h"

#include "core/signal/scriptwords.h"
#include "ui/timeline/scriptbinding.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static QList<SegmentPlace> placesOf(const TimedScript &script)
{
    QList<SegmentPlace> places;
    for (int section = 0; section < script.sections.size(); ++section) {
        for (int segment = 0; segment < script.sections.at(section).segments.size(); ++segment)
            places.append({ section, segment });
    }
    return places;
}

SegmentModel::SegmentModel(ScriptBinding &binding, QObject *parent)
    : QAbstractTableModel(parent)
    , m_binding(binding)
    , m_rows(placesOf(binding.script()))
{
    connect(&binding, &ScriptBinding::changed, this, &SegmentModel::refresh);
}

/// Rows that stay keep their editors and selection: only a change of structure resets.
void SegmentModel::refresh()
{
    const QList<SegmentPlace> rows = placesOf(m_binding.script());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
}

SegmentPlace SegmentModel::placeOf(int row) const
{
    return m_rows.value(row);
}

int SegmentModel::rowOf(SegmentPlace place) const
{
    return int(m_rows.indexOf(place));
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SegmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_binding.script().isTone() ? ColumnCount : ColumnCount - 1;
}

static ScriptEdge edgeOf(int column)
{
    return column == SegmentModel::LastsColumn ? ScriptEdge::Section
        : column == SegmentModel::OnColumn     ? ScriptEdge::On
                                               : ScriptEdge::Off;
}

static QString numbers(const QList<int> &components)
{
    QStringList texts;
    for (const int component : components)
        texts.append(QString::number(component));
    return texts.join(u'+');
}

QString SegmentModel::shown(const QModelIndex &index) const
{
    const SegmentPlace place = m_rows.at(index.row());
    switch (index.column()) {
    case SectionColumn: // said once a section
        return place.segment == 0 ? QString::number(place.section + 1) : QString();
    case SegmentColumn:
        return QString::number(place.segment + 1);
    case FrequenciesColumn: {
        const QList<int> components
            = m_binding.script().sections.at(place.section).segments.at(place.segment).components;
        return components.isEmpty() ? tr("silence") : numbers(components);
    }
    default: {
        if (index.column() == LastsColumn && place.segment > 0)
            return {};
        return timeInWords(lengthAt(m_binding.script(), place, edgeOf(index.column())));
    }
    }
}

QString SegmentModel::typed(const QModelIndex &index) const
{
    const SegmentPlace place = m_rows.at(index.row());
    if (index.column() == FrequenciesColumn) {
        const QString text
            = numbers(m_binding.script().sections.at(place.section).segments.at(place.segment).components);
        return text.isEmpty() ? u"0"_s : text;
    }
    const Duration length = lengthAt(m_binding.script(), place, edgeOf(index.column()));
    return length ? secondsInWords(*length) : u"*"_s;
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SegmentPlace place = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return typed(index);
    case Qt::TextAlignmentRole: {
        const bool isTime
            = index.column() == LastsColumn || index.column() == OnColumn || index.column() == OffColumn;
        return int((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ComponentsRole:
        return index.column() == FrequenciesColumn ? QVariant::fromValue(
                   m_binding.script().sections.at(place.section).segments.at(place.segment).components)
                                                   : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, section %2, segment %3: %4")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), QString::number(place.section + 1),
                QString::number(place.segment + 1), shown(index));
    default:
        return {};
    }
}

/// "1+2", "1 2", "0": nothing where it is neither.
static std::optional<QList<int>> readComponents(const QString &text)
{
    QList<int> components;
    QString separated = text;
    for (QChar &c : separated) {
        if (c == u'+' || c == u',')
            c = u' ';
    }
    for (const QString &word : separated.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        if (number != 0)
            components.append(number);
    }
    return components;
}

bool SegmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const SegmentPlace place = m_rows.at(index.row());
    TimedScript after = m_binding.script();
    if (index.column() == FrequenciesColumn) {
        if (const auto components = readComponents(value.toString()))
            after = withComponents(after, place, *components);
    } else if (const std::optional<Duration> length = readLength(value.toString())) {
        after = withLength(after, place, edgeOf(index.column()), *length);
    }
    if (after == m_binding.script())
        return false;
    m_binding.apply(after);
    return true;
}

QVariant SegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isTime = section == LastsColumn || section == OnColumn || section == OffColumn;
        return int((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SectionColumn:
        return tr("Section");
    case LastsColumn:
        return tr("Lasts");
    case SegmentColumn:
        return tr("Segment");
    case OnColumn:
        return tr("On");
    case OffColumn:
        return tr("Off");
    default:
        return tr("Frequencies");
    }
}

Qt::ItemFlags SegmentModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool isNumber = index.column() == SectionColumn || index.column() == SegmentColumn;
    const bool isSaidAbove = index.column() == LastsColumn && m_rows.at(index.row()).segment > 0;
    if (m_binding.canEdit() && !isNumber && !isSaidAbove)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace flatprofile
