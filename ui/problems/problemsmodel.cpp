#include "ui/problems/problemsmodel.h"

#include "ui/session/documentsession.h"
#include "ui/style/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace flatprofile {

ProblemsModel::ProblemsModel(DocumentSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &DocumentSession::problemsChanged, this, &ProblemsModel::reload);
    connect(&session, &DocumentSession::opened, this, &ProblemsModel::reload);
    reload();
}

void ProblemsModel::reload()
{
    beginResetModel();
    m_problems.clear();
    // Errors first, then warnings, then what is only worth knowing; each in the order of the text.
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
        for (const Problem &problem : m_session.problems()) {
            if (problem.diagnostic.severity == severity)
                m_problems.append(problem);
        }
    }
    endResetModel();
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
    const Catalogue &catalogue = m_session.catalogue();
    const bool known = problem.parameter != kUnknownParameter;
    switch (role) {
    case SeverityRole:
        return int(problem.diagnostic.severity);
    case HasFixRole:
        return !problem.diagnostic.fix.isEmpty();
    case Qt::DecorationRole:
        if (index.column() != ProblemColumn)
            return {};
        return icon(problem.diagnostic.severity == Severity::Error ? u"error"_s
                : problem.diagnostic.severity == Severity::Warning ? u"warn"_s
                                                                   : u"info"_s);
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case ProblemColumn:
        return describe(problem);
    case FixColumn:
        return describeFix(problem);
    case ParameterColumn:
        return known ? catalogue.field(problem.parameter) : problem.element;
    case PlaceColumn:
        return known ? catalogue.tab(problem.parameter) + u" › "_s + catalogue.section(problem.parameter)
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
