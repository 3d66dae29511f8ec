#pragma once

#include <QAbstractListModel>

namespace flatprofile {

class RuleBench;

/// The fake phones with what each does.
class OutcomesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LetterRole = Qt::UserRole,
        NameRole,
        WordsRole,
        DetailRole,
        IsErrorRole,
        HasWarningRole,
        IsChangedRole,
        MeetsRole
    };

    explicit OutcomesModel(RuleBench &bench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    RuleBench &m_bench;
    int m_rows = 0;
};

} // namespace flatprofile
