#pragma once

#include <QAbstractTableModel>

namespace flatprofile {

class RuleBench;

/// The fake phones, one a column: name, macros, DHCP option 66, and the URL that is expected. A macro that a
/// phone doesn't have shows what the profile gives it, dim.
class PhonesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IsSecretRole = Qt::UserRole, IsMacroRole };

    explicit PhonesModel(RuleBench &bench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A row for a macro that no phone has yet.
    void addMacro(const QString &macro);
    int rowOf(const QString &macro) const; // -1 where it has none

private:
    struct Row
    {
        enum class Kind { Name, Macro, Option66, Expected };

        Kind kind = Kind::Macro;
        QString macro;

        bool operator==(const Row &) const = default;
    };

    void refreshRows();
    QList<Row> wantedRows() const;
    QString valueOf(const Row &row, int phone, bool *isOwn = nullptr) const;
    QString titleOf(const Row &row) const;

    RuleBench &m_bench;
    QStringList m_added;
    QList<Row> m_rows;
    int m_columns = 0;
};

} // namespace flatprofile
