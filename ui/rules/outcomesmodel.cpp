#include "ui/rules/outcomesmodel.h"

#include "ui/rules/outcomewording.h"
#include "ui/rules/rulebench.h"
#include "ui/style/plaintip.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

/// Whether what the phone takes holds macros that nobody knows; those of other alternatives do no harm to it.
static bool takesUnknownMacros(const BenchOutcome &outcome)
{
    if (outcome.alternative() < 0)
        return false;
    const SourceSpan taken = outcome.trace.alternatives.at(outcome.alternative()).result;
    const auto &pieces = outcome.trace.expansion.pieces;
    return std::any_of(pieces.begin(), pieces.end(), [taken](const ExpansionPiece &piece) {
        return piece.kind == ExpansionPiece::Kind::Unknown && taken.contains(piece.result.offset);
    });
}

OutcomesModel::OutcomesModel(RuleBench &bench, QObject *parent)
    : QAbstractListModel(parent)
    , m_bench(bench)
    , m_rows(int(bench.outcomes().size()))
{
    connect(&bench, &RuleBench::outcomesChanged, this, &OutcomesModel::refresh);
}

void OutcomesModel::refresh()
{
    const int rows = int(m_bench.outcomes().size());
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
        emit dataChanged(index(0), index(m_rows - 1));
}

int OutcomesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_bench.outcomes().size())
        return {};
    const int phone = index.row();
    const BenchOutcome &outcome = m_bench.outcomes().at(phone);
    switch (role) {
    case LetterRole:
        return RuleBench::letterOf(phone);
    case NameRole:
        return m_bench.phones().at(phone).name;
    case WordsRole:
        return outcomeWords(outcome);
    case DetailRole:
        return outcomeDetail(outcome);
    case Qt::ToolTipRole:
        return plainTip(outcomeDetail(outcome));
    case IsErrorRole:
        return outcome.result == BenchOutcome::Result::Error
            || outcome.result == BenchOutcome::Result::NotReached || outcome.trace.isBelowLimit;
    case HasWarningRole:
        return std::any_of(outcome.trace.problems.begin(), outcome.trace.problems.end(),
                   [](const Diagnostic &problem) { return problem.severity != Severity::Info; })
            || takesUnknownMacros(outcome);
    case IsChangedRole:
        return m_bench.isOutcomeChanged(phone);
    case MeetsRole: {
        const auto meets = meetsExpectation(outcome, m_bench.phones().at(phone));
        return meets ? QVariant(*meets) : QVariant();
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QString words = tr("%1 %2: %3, %4")
                            .arg(RuleBench::letterOf(phone), m_bench.phones().at(phone).name,
                                outcomeWords(outcome), outcomeDetail(outcome));
        if (m_bench.isOutcomeChanged(phone))
            words += ", "_L1 + tr("changed");
        return words;
    }
    default:
        return {};
    }
}

} // namespace flatprofile
