#include "ui/rules/alternativesmodel.h"

#include "core/document/masking.h"
#include "core/rules/rulecheck.h"
#include "core/rules/rulecodes.h"
#include "ui/rules/rulebench.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr QLatin1StringView kMimeType { "application/x-flatprofile-alternative" };

AlternativesModel::AlternativesModel(RuleBench &bench, QObject *parent)
    : QAbstractListModel(parent)
    , m_bench(bench)
    , m_rows(int(bench.rule().tree().alternatives.size()))
{
    connect(&bench, &RuleBench::ruleChanged, this, &AlternativesModel::refresh);
    connect(&bench, &RuleBench::outcomesChanged, this, [this] {
        if (m_rows > 0)
            emit dataChanged(index(0), index(m_rows - 1), { TakersRole });
    });
}

/// Rows come and go at the end: views keep their selection, and what each holds is told anew.
void AlternativesModel::refresh()
{
    const int rows = int(m_bench.rule().tree().alternatives.size());
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

int AlternativesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QList<AlternativesModel::Line> AlternativesModel::lines(int row) const
{
    const RuleTree &tree = m_bench.rule().tree();
    const RuleAlternative &alternative = tree.alternatives.at(row);
    QList<Line> lines;
    const auto textOf = [&](SourceSpan span) { return tree.textOf(span).toString().simplified(); };
    if (!m_bench.rule().isUnderstood(row) && alternative.condition.problem == std::nullopt) {
        lines.append({ tr("text"), maskedRule(textOf(alternative.span)) });
    } else {
        if (alternative.hasCondition())
            //: Before a condition: when $PN eq "CP-8841-3PCC"
            lines.append({ tr("when"), textOf(alternative.conditionText) });
        for (const RuleAssignment &assignment : alternative.assignments) {
            const bool isSecret = !assignment.value.isEmpty()
                && isSecretParameter(Catalogue::builtIn(), assignment.parameter());
            const QString value = isSecret ? u'"' + kBullets.toString() + u'"' : textOf(assignment.valueSpan);
            //: Before an assignment: set Line_Enable_1_ = "No"
            lines.append({ tr("set"), textOf(assignment.nameSpan) + " = "_L1 + value });
        }
        for (const RuleFetch &fetch : alternative.fetches) {
            QStringList options;
            for (const RuleOption &option : fetch.options) {
                QString shown = textOf(option.argumentSpan);
                if (option.takesSecret() && !option.argument.startsWith(u'$'))
                    shown = kBullets.toString();
                options.append(("--"_L1 + option.name + u' ' + shown).trimmed());
            }
            if (!options.isEmpty())
                //: Before options: with --key $SA
                lines.append({ tr("with"), options.join("  "_L1) });
            if (fetch.url.length > 0)
                //: Before a URL: get http://prov.example.net/$MA.cfg
                lines.append({ tr("get"), maskedRule(textOf(fetch.url)) });
        }
    }
    for (const Diagnostic &problem : m_bench.problems()) {
        const bool isHere = problem.span.offset >= alternative.span.offset
            && problem.span.offset <= alternative.span.end() && problem.severity != Severity::Info;
        if (isHere && (row == 0 || problem.span.offset > tree.alternatives.at(row - 1).span.end())) {
            lines.append({ {}, describeMaskedRule(problem, m_bench.rule().text()), true, problem.severity });
            break; // the others stand below the form, each with its fix
        }
    }
    return lines;
}

QVariant AlternativesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case LinesRole:
        return QVariant::fromValue(lines(index.row()));
    case TakersRole:
        return m_bench.takers(index.row());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words { tr("Alternative %1").arg(index.row() + 1) };
        for (const Line &line : lines(index.row()))
            words.append((line.keyword + u' ' + line.text).trimmed());
        const QStringList takers = m_bench.takers(index.row());
        if (!takers.isEmpty())
            words.append(tr("taken by %1").arg(takers.join(", "_L1)));
        return words.join(u'\n');
    }
    default:
        return {};
    }
}

Qt::ItemFlags AlternativesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

Qt::DropActions AlternativesModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList AlternativesModel::mimeTypes() const
{
    return { kMimeType };
}

QMimeData *AlternativesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(kMimeType, QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool AlternativesModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    Q_UNUSED(column)
    bool isNumber = false;
    const int from = data->data(kMimeType).toInt(&isNumber);
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : m_rows;
    if (action != Qt::MoveAction || !isNumber || from < 0 || from >= m_rows)
        return false;
    move(from, before > from ? before - 1 : before);
    return false; // nothing is left to be removed
}

void AlternativesModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= m_rows || to >= m_rows)
        return;
    m_bench.apply(m_bench.rule().withMovedAlternative(from, to));
    m_bench.setAlternative(to);
}

} // namespace flatprofile
