#include "ui/problems/problemsmodel.h"

#include "core/xml/faults.h"
#include "ui/problems/fixpreview.h"
#include "ui/session/documentsession.h"
#include "ui/session/parameterwords.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kMostSingleRows = 500; // that go one by one; more are a new list

ProblemsModel::ProblemsModel(DocumentSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &DocumentSession::problemsChanged, this, &ProblemsModel::reload);
    connect(&session, &DocumentSession::opened, this, &ProblemsModel::sort);
    sort();
}

bool ProblemsModel::hasFaults() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return isFault(row.problem.diagnostic.code); });
}

qsizetype ProblemsModel::lineCount() const
{
    return m_session.document().lines().lineCount();
}

void ProblemsModel::setOrderKept(bool kept)
{
    if (m_orderKept == kept)
        return;
    m_orderKept = kept;
    if (!kept && !m_merging) // a row that goes can take the focus, and so the order, with it
        reload();
}

void ProblemsModel::reload()
{
    // What is undone comes back to the place where it was.
    const int step = m_session.undoStack().index();
    const bool isUndone = step < m_step;
    m_step = step;
    if (m_orderKept && !isUndone) {
        m_merging = true;
        merge();
        m_merging = false;
    }
    if (!m_orderKept || isUndone)
        sort();
}

QList<ProblemsModel::Row> ProblemsModel::sortedRows() const
{
    // Errors first, then warnings, then what is only worth knowing; each in the order of the text.
    QList<Row> all;
    for (const Problem &problem : m_session.problems())
        all.append({ problem, false });
    std::stable_sort(all.begin(), all.end(), [](const Row &a, const Row &b) {
        return int(a.problem.diagnostic.severity) < int(b.problem.diagnostic.severity);
    });
    for (const Problem &problem : m_session.ignoredProblems())
        all.append({ problem, true });
    return all;
}

void ProblemsModel::sort()
{
    QList<Row> all = sortedRows();
    if (all == m_rows && !all.isEmpty()) { // but their lines may be others
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(all);
    endResetModel();
}

/// What makes a problem the same one after an edit elsewhere: not its place, which moves.
QString ProblemsModel::identityOf(const Row &row)
{
    return row.problem.element + u'\n' + row.problem.diagnostic.code + (row.isIgnored ? u"\n-"_s : QString());
}

void ProblemsModel::merge()
{
    QHash<QString, QList<Row>> rest; // the first of the text last, to be taken from the end
    const QList<Row> all = sortedRows();
    for (auto row = all.rbegin(); row != all.rend(); ++row)
        rest[identityOf(*row)].append(*row);

    QList<int> gone;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        QList<Row> &same = rest[identityOf(m_rows.at(row))];
        if (same.isEmpty())
            gone.append(row);
        else
            m_rows[row] = same.takeLast();
    }
    if (gone.size() > kMostSingleRows) {
        sort();
        return;
    }
    for (auto row = gone.rbegin(); row != gone.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_rows.removeAt(*row);
        endRemoveRows();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    QList<Row> fresh;
    for (const Row &row : all) {
        QList<Row> &left = rest[identityOf(row)];
        if (!left.isEmpty() && left.last() == row)
            fresh.append(left.takeLast());
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_rows.append(fresh);
    endInsertRows();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Diagnostic &diagnostic = row.problem.diagnostic;
    switch (role) {
    case SeverityRole:
        return int(diagnostic.severity);
    case HasFixRole:
        return !row.isIgnored && !diagnostic.fix.isEmpty();
    case IsIgnoredRole:
        return row.isIgnored;
    case Qt::FontRole:
        return index.column() == BeforeColumn || index.column() == AfterColumn
            ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
            : QVariant();
    case Qt::DecorationRole:
        if (index.column() != ProblemColumn)
            return {};
        return icon(diagnostic.severity == Severity::Error ? u"error"_s
                : diagnostic.severity == Severity::Warning ? u"warn"_s
                                                           : u"info"_s);
    case Qt::ToolTipRole:
        return plainTip(toolTip(row, index.column()));
    case Qt::DisplayRole:
        return cellText(row, index.column());
    default:
        return {};
    }
}

QString ProblemsModel::pageOf(int row) const
{
    const Problem &problem = problemAt(row);
    if (problem.parameter != kUnknownParameter)
        return translatedWord(m_session.catalogue().tab(problem.parameter));
    return problem.element.isEmpty() ? tr("The text itself") : tr("Not in the catalogue");
}

/// A fix is shown before it is made.
QString ProblemsModel::toolTip(const Row &row, int column) const
{
    const QString text = cellText(row, column);
    if (column != FixColumn || text.isEmpty())
        return text;
    const FixWords words = wordsOfFix(m_session.document(), row.problem);
    if (words.isEmpty())
        return text;
    return tr("%1\nnow: %2\nthen: %3").arg(text, words.before, words.after);
}

QString ProblemsModel::cellText(const Row &row, int column) const
{
    const Problem &problem = row.problem;
    const Catalogue &catalogue = m_session.catalogue();
    const bool known = problem.parameter != kUnknownParameter;
    switch (column) {
    case ProblemColumn:
        return describe(problem);
    case FixColumn:
        return row.isIgnored ? QString() : describeFix(problem);
    case BeforeColumn:
        return wordsOfFix(m_session.document(), problem).before;
    case AfterColumn:
        return wordsOfFix(m_session.document(), problem).after;
    case ParameterColumn:
        return known ? catalogue.field(problem.parameter) : problem.element;
    case PlaceColumn:
        return known ? translatedWord(catalogue.tab(problem.parameter)) + u" › "_s
                + translatedWord(catalogue.section(problem.parameter))
                     : QString();
    case LineColumn:
        return QLocale().toString(m_session.document().lines().position(problem.diagnostic.span.offset).line);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProblemColumn:
        return tr("Problem");
    case FixColumn:
        return tr("Fix");
    case BeforeColumn:
        return tr("In the text");
    case AfterColumn:
        return tr("Will be");
    case ParameterColumn:
        return tr("Parameter");
    case PlaceColumn:
        return tr("Page › Section");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace flatprofile
