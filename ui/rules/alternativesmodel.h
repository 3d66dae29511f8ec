#pragma once

#include "ui/rules/rulecolours.h"

#include <QAbstractListModel>

namespace flatprofile {

class RuleBench;

/// The alternatives of the rule, each as the lines of a sentence: when, set, with, get.
class AlternativesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Line
    {
        QString keyword; // "when"
        QString text; // secrets as bullets
        bool isFault = false; // a sentence about what is wrong
        Severity severity = Severity::Error;
    };
    enum Role { LinesRole = Qt::UserRole, TakersRole };

    explicit AlternativesModel(RuleBench &bench, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves the alternative; the view doesn't remove rows of its own.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

    QList<Line> lines(int row) const;
    /// Moves an alternative to where another one is, as one step, and chooses it.
    void move(int from, int to);

private:
    void refresh();

    RuleBench &m_bench;
    int m_rows = 0;
};

/// What isn't shown of a part of a rule: the arguments of --key and --pwd written out.
inline constexpr QStringView kBullets = u"••••••••";

} // namespace flatprofile

Q_DECLARE_METATYPE(QList<flatprofile::AlternativesModel::Line>)
