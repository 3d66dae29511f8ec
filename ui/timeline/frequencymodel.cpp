#include "ui/timeline/frequencymodel.h"

#include "core/signal/scriptwords.h"
#include "ui/timeline/scriptbinding.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

FrequencyModel::FrequencyModel(ScriptBinding &binding, QObject *parent)
    : QAbstractTableModel(parent)
    , m_binding(binding)
    , m_rows(int(binding.script().frequencies.size()))
{
    connect(&binding, &ScriptBinding::changed, this, &FrequencyModel::refresh);
}

void FrequencyModel::refresh()
{
    const int rows = int(m_binding.script().frequencies.size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    }
}

int FrequencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int FrequencyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrequencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.row() >= m_binding.script().frequencies.size())
        return {};
    const ToneComponent &component = m_binding.script().frequencies.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NumberColumn)
            return index.row() + 1;
        return index.column() == FrequencyColumn ? frequencyInWords(component)
                                                 : levelInWords(component.tenthsOfDbm);
    case Qt::EditRole:
        if (index.column() == FrequencyColumn)
            return QString::number(component.hertz);
        return QString::number(component.tenthsOfDbm / 10.0);
    case Qt::TextAlignmentRole:
        return int((index.column() == NumberColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ComponentsRole:
        return index.column() == NumberColumn ? QVariant::fromValue(QList<int> { index.row() + 1 })
                                              : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Frequency %1: %2, %3")
            .arg(QString::number(index.row() + 1), frequencyInWords(component),
                levelInWords(component.tenthsOfDbm));
    default:
        return {};
    }
}

/// "-19", "−19 dBm", "480 Hz": the number, whatever unit stands behind it.
static std::optional<double> readNumber(QString text)
{
    text = text.trimmed();
    text.replace(QChar(0x2212), u'-');
    text.replace(u',', u'.');
    qsizetype end = 0;
    while (end < text.size()
        && (u"+-."_s.contains(text.at(end)) || (text.at(end) >= u'0' && text.at(end) <= u'9')))
        ++end;
    bool isNumber = false;
    const double number = text.first(end).toDouble(&isNumber);
    const QString unit = text.sliced(end).trimmed().toLower();
    const bool isUnit = unit.isEmpty() || unit == "hz"_L1 || unit == "dbm"_L1 || unit == "db"_L1;
    return isNumber && isUnit && std::abs(number) < 1e6 ? std::optional(number) : std::nullopt;
}

bool FrequencyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const std::optional<double> number = readNumber(value.toString());
    if (!number)
        return false;
    const TimedScript &before = m_binding.script();
    const TimedScript after = index.column() == FrequencyColumn
        ? withFrequency(before, index.row() + 1, int(std::lround(*number)))
        : withLevel(before, index.row() + 1, int(std::lround(*number * 10)));
    if (after == before)
        return false;
    m_binding.apply(after);
    return true;
}

QVariant FrequencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NumberColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NumberColumn ? tr("No.") : section == FrequencyColumn ? tr("Frequency") : tr("Level");
}

Qt::ItemFlags FrequencyModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != NumberColumn && m_binding.canEdit())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace flatprofile
