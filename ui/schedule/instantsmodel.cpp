#include "ui/schedule/instantsmodel.h"

#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulewording.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

InstantsModel::InstantsModel(ScheduleBench &bench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_bench(bench)
    , m_rows(int(bench.instants().size()))
{
    // Rows come and go at the end, so that the chosen one stays while a slider moves.
    connect(&bench, &ScheduleBench::changed, this, [this] {
        const int rows = int(m_bench.instants().size());
        if (rows > m_rows) {
            beginInsertRows({}, m_rows, rows - 1);
            m_rows = rows;
            endInsertRows();
        } else if (rows < m_rows) {
            beginRemoveRows({}, rows, m_rows - 1);
            m_rows = rows;
            endRemoveRows();
        }
        if (m_rows > 0)
            emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    });
}

int InstantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int InstantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InstantsModel::wordsOf(int instant, int column) const
{
    const ResyncInstant &one = m_bench.instants().at(instant);
    switch (column) {
    case WhenColumn:
        return clockWords(one.earliest, one.latest, m_bench.clock());
    case AfterColumn:
        return one.earliest == one.latest
            ? durationWords(one.earliest)
            : tr("%1 to %2").arg(durationWords(one.earliest), durationWords(one.latest));
    case WhyColumn:
        return whyWords(one.why);
    case OutcomeColumn:
        return one.isHeld ? tr("Held back") : m_bench.fails(instant) ? tr("Fails") : tr("Succeeds");
    case LoadColumn:
        break;
    }
    const double load = m_bench.loadAt(instant);
    return one.isHeld ? QString()
                      : QLocale().toString(load < 10 ? std::round(load * 10) / 10 : std::round(load));
}

QVariant InstantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_bench.instants().size())
        return {};
    if (role == Qt::DisplayRole)
        return wordsOf(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == LoadColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && m_bench.instants().at(index.row()).isHeld)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    return {};
}

QVariant InstantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LoadColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case AfterColumn:
        return tr("After the start");
    case WhyColumn:
        return tr("Why");
    case OutcomeColumn:
        return tr("Outcome");
    case LoadColumn:
        return tr("Requests a minute");
    default:
        return {};
    }
}

} // namespace flatprofile
