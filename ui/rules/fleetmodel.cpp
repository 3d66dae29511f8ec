#include "ui/rules/fleetmodel.h"

#include "core/document/masking.h"
#include "core/rules/rulecheck.h"
#include "ui/rules/fleetbench.h"
#include "ui/rules/outcomewording.h"
#include "ui/style/plaintip.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

/// What an alternative fetches, as it is written; a rule of assignments fetches nothing.
static QString detailOf(const RuleTree &tree, qsizetype alternative)
{
    if (alternative >= tree.alternatives.size())
        return FleetModel::tr("made by the values of macros");
    const RuleAlternative &one = tree.alternatives.at(alternative);
    if (one.fetches.isEmpty())
        return FleetModel::tr("nothing is fetched");
    return maskedRule(tree.textOf(one.fetches.constFirst().url).toString());
}

void FleetModel::setRun(const FleetRun *run)
{
    beginResetModel();
    m_rows.clear();
    m_phones = run ? run->result.phones : 0;
    for (qsizetype i = 0; run && i < run->result.rules.size(); ++i) {
        const QString &rule = run->rules.at(i).parameter;
        const RuleTally &tally = run->result.rules.at(i);
        for (qsizetype n = 0; n < tally.alternatives.size(); ++n)
            m_rows.append({ tally.alternatives.at(n) > 0 ? Kind::Alternative : Kind::NeverSelected, rule,
                tr("Alternative %1").arg(n + 1), detailOf(run->result.trees.at(i), n),
                tally.alternatives.at(n) });
        if (tally.skipped > 0)
            m_rows.append(
                { Kind::Skipped, rule, tr("Skipped"), whySkipped(run->result.trees.at(i)), tally.skipped });
        for (auto error = tally.errors.begin(); error != tally.errors.end(); ++error) {
            const QByteArray code = error.key().toLatin1();
            const Diagnostic problem { Severity::Error, QLatin1StringView(code.constData(), code.size()), {},
                {}, {} };
            m_rows.append({ Kind::Error, rule, tr("Error"), describeRule(problem), error.value() });
        }
        if (tally.notReached > 0)
            m_rows.append({ Kind::NotReached, rule, tr("Not reached"), tr("a rule before it fails"),
                tally.notReached });
    }
    endResetModel();
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const double share = m_phones > 0 ? double(row.phones) / double(m_phones) : 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case RuleColumn:
            return row.rule;
        case OutcomeColumn:
            return row.outcome;
        case DetailColumn:
            return row.detail;
        case PhonesColumn:
            return row.kind == Kind::NeverSelected ? tr("never selected") : QLocale().toString(row.phones);
        default:
            return row.phones == 0 ? QString()
                                   : QLocale().toString(share * 100, 'f', share < 0.1 ? 2 : 1) + u" %"_s;
        }
    case Qt::ToolTipRole:
        return index.column() == DetailColumn ? QVariant(plainTip(row.detail)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == PhonesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (row.kind == Kind::NeverSelected && index.column() != PhonesColumn)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case ShareRole:
        return share;
    case IsUrlRole:
        return index.column() == DetailColumn
            && (row.kind == Kind::Alternative || row.kind == Kind::NeverSelected);
    case SignRole:
        if (index.column() != OutcomeColumn)
            return {};
        return row.kind == Kind::Error || row.kind == Kind::NotReached ? u"error"_s
            : row.kind == Kind::NeverSelected                          ? u"warn"_s
                                                                       : QString();
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == PhonesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn:
        return tr("Rule");
    case OutcomeColumn:
        return tr("Outcome");
    case DetailColumn:
        return tr("Fetches");
    case PhonesColumn:
        return tr("Phones");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

int FleetModel::neverSelected() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.kind == Kind::NeverSelected; }));
}

qint64 FleetModel::failing() const
{
    qint64 phones = 0;
    for (const Row &row : m_rows)
        phones += row.kind == Kind::Error ? row.phones : 0;
    return phones;
}

} // namespace flatprofile
