#include "ui/problems/problemsmodel.h"

#include "core/xml/faults.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"

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
    return std::any_of(m_problems.begin(), m_problems.end(),
        [](const Problem &problem) { return isFault(problem.diagnostic.code); });
}

void ProblemsModel::setOrderKept(bool kept)
{
    if (m_orderKept == kept)
        return;
    m_orderKept = kept;
    if (!kept)
        reload();
}

void ProblemsModel::reload()
{
    if (m_orderKept)
        merge();
    else
        sort();
}

static QList<Problem> sorted(const QList<Problem> &problems)
{
    // Errors first, then warnings, then what is only worth knowing; each in the order of the text.
    QList<Problem> all = problems;
    std::stable_sort(all.begin(), all.end(), [](const Problem &a, const Problem &b) {
        return int(a.diagnostic.severity) < int(b.diagnostic.severity);
    });
    return all;
}

void ProblemsModel::sort()
{
    QList<Problem> all = sorted(m_session.problems());
    if (all == m_problems && !all.isEmpty()) { // but their lines may be others
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_problems = std::move(all);
    endResetModel();
}

/// What makes a problem the same one after an edit elsewhere: not its place, which moves.
static QString identityOf(const Problem &problem)
{
    return problem.element + u'\n' + problem.diagnostic.code;
}

void ProblemsModel::merge()
{
    QHash<QString, QList<Problem>> rest; // the first of the text last, to be taken from the end
    const QList<Problem> all = sorted(m_session.problems());
    for (auto problem = all.rbegin(); problem != all.rend(); ++problem)
        rest[identityOf(*problem)].append(*problem);

    QList<int> gone;
    for (int row = 0; row < int(m_problems.size()); ++row) {
        QList<Problem> &same = rest[identityOf(m_problems.at(row))];
        if (same.isEmpty())
            gone.append(row);
        else
            m_problems[row] = same.takeLast();
    }
    if (gone.size() > kMostSingleRows) {
        sort();
        return;
    }
    for (auto row = gone.rbegin(); row != gone.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_problems.removeAt(*row);
        endRemoveRows();
    }
    if (!m_problems.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    QList<Problem> fresh;
    for (const Problem &problem : all) {
        QList<Problem> &left = rest[identityOf(problem)];
        if (!left.isEmpty() && left.last() == problem)
            fresh.append(left.takeLast());
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_problems.append(fresh);
    endInsertRows();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems.at(index.row());
    switch (role) {
    case SeverityRole:
        return int(problem.diagnostic.severity);
    case HasFixRole:
        return !problem.diagnostic.fix.isEmpty();
    case Qt::FontRole:
        return index.column() == BeforeColumn || index.column() == AfterColumn
            ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
            : QVariant();
    case Qt::DecorationRole:
        if (index.column() != ProblemColumn)
            return {};
        return icon(problem.diagnostic.severity == Severity::Error ? u"error"_s
                : problem.diagnostic.severity == Severity::Warning ? u"warn"_s
                                                                   : u"info"_s);
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        return cellText(problem, index.column());
    default:
        return {};
    }
}

static QString inCatalogue(const QString &name)
{
    return QCoreApplication::translate("Catalogue", name.toUtf8().constData());
}

QString ProblemsModel::cellText(const Problem &problem, int column) const
{
    const Catalogue &catalogue = m_session.catalogue();
    const bool known = problem.parameter != kUnknownParameter;
    switch (column) {
    case ProblemColumn:
        return describe(problem);
    case FixColumn:
        return describeFix(problem);
    case BeforeColumn:
        return previewFix(m_session.document(), problem).before;
    case AfterColumn:
        return previewFix(m_session.document(), problem).after;
    case ParameterColumn:
        return known ? catalogue.field(problem.parameter) : problem.element;
    case PlaceColumn:
        return known ? inCatalogue(catalogue.tab(problem.parameter)) + u" › "_s
                + inCatalogue(catalogue.section(problem.parameter))
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
