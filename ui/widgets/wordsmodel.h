#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QPoint>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace flatprofile {

/// A column of a WordsModel.
struct WordsColumn
{
    QString title;
    int characters = 0; // its width; 0 takes what is left
    bool isCode = false; // in the fixed font
};

/// A row of a WordsModel.
struct WordsRow
{
    QStringList cells; // one a column
    QString icon; // in the first column; empty for none
    QString key; // what the row is about; not shown
    int kind = 0; // for filters
    bool isStrong = false;
    std::optional<bool> isChecked; // a box in the first column
    QSet<int> dim; // columns
    QHash<int, QPoint> stretches; // by column, for ChangeDelegate: offset, length
};

/// A list of ready words: logs, verdicts and the like, which are made once and only read.
class WordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, KindRole };

    explicit WordsModel(QList<WordsColumn> columns, QObject *parent = nullptr);

    const QList<WordsColumn> &columns() const { return m_columns; }
    const QList<WordsRow> &rows() const { return m_rows; }
    void setRows(QList<WordsRow> rows);
    /// Where there are `most` already, the oldest goes.
    void append(const WordsRow &row, qsizetype most = 10'000);
    void setCell(int row, int column, const QString &text);
    /// All rows, tabs between the cells.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void checksChanged();

private:
    QList<WordsColumn> m_columns;
    QList<WordsRow> m_rows;
};

/// The rows of some kinds that hold all the words.
class WordsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordsFilter(WordsModel &words, QObject *parent = nullptr);

    void setKinds(const QSet<int> &kinds); // empty: all
    void setWords(const QString &words);
    void setOnlyStrong(bool onlyStrong);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    WordsModel &m_model;
    QSet<int> m_kinds;
    QStringList m_words;
    bool m_onlyStrong = false;
};

} // namespace flatprofile
