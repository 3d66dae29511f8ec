#include "ui/widgets/wordsmodel.h"

#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/widgets/changedelegate.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace flatprofile {

WordsModel::WordsModel(QList<WordsColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void WordsModel::setRows(QList<WordsRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void WordsModel::append(const WordsRow &row, qsizetype most)
{
    if (m_rows.size() >= most) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(row);
    endInsertRows();
}

void WordsModel::setCell(int row, int column, const QString &text)
{
    QStringList &cells = m_rows[row].cells;
    if (cells.value(column) == text)
        return;
    cells.resize(qMax<qsizetype>(cells.size(), column + 1));
    cells[column] = text;
    emit dataChanged(index(row, column), index(row, column));
}

QString WordsModel::text() const
{
    QString text;
    for (const WordsRow &row : m_rows)
        text += row.cells.join(u'\t') + u'\n';
    return text;
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

/// Line ends as signs: a row is one line.
static QString oneLine(QString text)
{
    return text.replace(u"\r\n"_s, u"↵"_s).replace(u'\n', u'↵').replace(u'\r', u'↵');
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WordsRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(row.cells.value(column));
    case Qt::ToolTipRole:
        return plainTip(row.cells.value(column));
    case Qt::DecorationRole:
        return column == 0 && !row.icon.isEmpty() ? QVariant(icon(row.icon)) : QVariant();
    case Qt::CheckStateRole:
        return column == 0 && row.isChecked ? QVariant(*row.isChecked ? Qt::Checked : Qt::Unchecked)
                                            : QVariant();
    case Qt::ForegroundRole:
        return row.dim.contains(column) ? QVariant(QGuiApplication::palette().placeholderText()) : QVariant();
    case Qt::FontRole: {
        if (!m_columns.at(column).isCode && !row.isStrong)
            return {};
        QFont font = QGuiApplication::font();
        if (m_columns.at(column).isCode) {
            font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            font.setPointSizeF(QGuiApplication::font().pointSizeF() * 0.92);
        }
        font.setBold(row.isStrong && !m_columns.at(column).isCode);
        return font;
    }
    case ChangeDelegate::StretchRole:
        return row.stretches.contains(column) ? QVariant(row.stretches.value(column)) : QVariant();
    case KeyRole:
        return row.key;
    case KindRole:
        return row.kind;
    default:
        return {};
    }
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section).title;
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_rows.at(index.row()).isChecked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool WordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !m_rows.at(index.row()).isChecked)
        return false;
    m_rows[index.row()].isChecked = value.toInt() == Qt::Checked;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit checksChanged();
    return true;
}

WordsFilter::WordsFilter(WordsModel &words, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(words)
{
    setSourceModel(&words);
}

void WordsFilter::setKinds(const QSet<int> &kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

void WordsFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void WordsFilter::setOnlyStrong(bool onlyStrong)
{
    m_onlyStrong = onlyStrong;
    invalidateFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const WordsRow &words = m_model.rows().at(row);
    if ((m_onlyStrong && !words.isStrong) || (!m_kinds.isEmpty() && !m_kinds.contains(words.kind)))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&words](const QString &word) {
        return words.key.contains(word, Qt::CaseInsensitive)
            || std::any_of(words.cells.begin(), words.cells.end(),
                [&word](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace flatprofile
