#include "ui/problems/fixlistmodel.h"

#include "core/document/problem.h"
#include "core/document/problemcodes.h"
#include "core/document/profiledocument.h"
#include "core/xml/faults.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/changetext.h"

#include <QFontDatabase>
#include <QHash>
#include <QLocale>
#include <QPoint>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static const QString kBullets = u"••••••••"_s;

/// The text without what phones make no difference of: blanks at the ends, capitals of the words of choices.
static QByteArray meaningOf(const QByteArray &text)
{
    return text.simplified().replace("> ", ">").replace(" <", "<").toLower();
}

/// Whether a phone that reads the profile at all takes the same from it after the fix.
static bool keepsMeaning(const FixPreview &preview)
{
    const auto isSafe = [](const QString &code) {
        const QByteArray name = code.toLatin1();
        return isFault(QLatin1StringView(name)) || code == problemcodes::kDuplicate;
    };
    return (!preview.codes.isEmpty() && std::all_of(preview.codes.begin(), preview.codes.end(), isSafe))
        || meaningOf(preview.before) == meaningOf(preview.after);
}

FixListModel::FixListModel(const ProfileDocument &document, FixPlan plan, const QList<Problem> &problems,
    bool allChosen, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_plan(std::move(plan))
{
    QHash<QString, QList<Problem>> byElement;
    for (const Problem &problem : problems)
        byElement[problem.element].append(problem);
    for (const FixPreview &preview : std::as_const(m_plan.previews)) {
        const QList<Problem> all = byElement.value(preview.element);
        Severity severity = Severity::Info;
        for (const Problem &problem : all) {
            if (preview.codes.contains(problem.diagnostic.code))
                severity = std::min(severity, problem.diagnostic.severity);
        }
        m_severities.push_back(severity);
        m_sentences.append(problemsOf(preview, all));
        m_chosen.push_back(allChosen || (severity != Severity::Info && keepsMeaning(preview)));
    }
}

int FixListModel::chosenCount() const
{
    return int(std::count(m_chosen.begin(), m_chosen.end(), true));
}

void FixListModel::chooseAll(bool chosen)
{
    if (m_chosen.empty())
        return;
    std::fill(m_chosen.begin(), m_chosen.end(), chosen);
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::CheckStateRole });
    emit chosenChanged();
}

QList<TextEdit> FixListModel::chosenEdits() const
{
    QList<TextEdit> edits;
    qsizetype at = 0;
    for (qsizetype row = 0; row < m_plan.previews.size(); ++row) {
        const qsizetype count = m_plan.previews.at(row).editCount;
        if (m_chosen[std::size_t(row)])
            edits.append(m_plan.edits.mid(at, count));
        at += count;
    }
    return edits;
}

int FixListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.previews.size());
}

int FixListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool FixListModel::isAt(const FixPreview &preview, const Problem &problem) const
{
    const qsizetype line = m_document.lines().position(problem.diagnostic.span.offset).line;
    return line >= preview.line && line <= preview.line + preview.before.count('\n');
}

/// The sentences of what is wrong there; what only another fix will lay bare has none of its own yet.
QString FixListModel::problemsOf(const FixPreview &preview, const QList<Problem> &problems) const
{
    QStringList sentences;
    for (const QString &code : preview.codes) {
        const auto isOfCode = [&](const Problem &problem) { return code == problem.diagnostic.code; };
        auto found = std::find_if(problems.begin(), problems.end(),
            [&](const Problem &problem) { return isOfCode(problem) && isAt(preview, problem); });
        if (found == problems.end())
            found = std::find_if(problems.begin(), problems.end(), isOfCode);
        const QByteArray name = code.toLatin1();
        sentences.append(found == problems.end() ? describeCode(QLatin1StringView(name)) : describe(*found));
    }
    return sentences.join(u' ');
}

static ChangeText changeOf(const FixPreview &preview)
{
    return changeText(QString::fromUtf8(preview.before), QString::fromUtf8(preview.after));
}

QString FixListModel::cellText(int row, int column) const
{
    const FixPreview &preview = m_plan.previews.at(row);
    switch (column) {
    case ParameterColumn: {
        const ParameterId id = m_document.catalogue().find(preview.element);
        if (id != kUnknownParameter)
            return m_document.catalogue().field(id);
        return preview.element.isEmpty() ? tr("The text itself") : preview.element;
    }
    case LineColumn:
        return QLocale().toString(preview.line);
    case ProblemColumn:
        return m_sentences.at(row);
    case BeforeColumn:
        return preview.isSecret ? kBullets : changeOf(preview).before;
    case AfterColumn:
        if (preview.after.trimmed().isEmpty())
            return tr("removed");
        return preview.isSecret ? kBullets : changeOf(preview).after;
    default:
        return {};
    }
}

QVariant FixListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FixPreview &preview = m_plan.previews.at(index.row());
    const bool isText = index.column() == BeforeColumn || index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(cellText(index.row(), index.column()));
    case Qt::CheckStateRole:
        if (index.column() != ParameterColumn)
            return {};
        return m_chosen[std::size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole: {
        if (index.column() != ProblemColumn)
            return {};
        const Severity severity = m_severities[std::size_t(index.row())];
        return icon(severity == Severity::Error ? u"error"_s
                : severity == Severity::Warning ? u"warn"_s
                                                : u"info"_s);
    }
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return isText ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case ChangeDelegate::StretchRole: {
        if (!isText || preview.isSecret)
            return {};
        const ChangeText change = changeOf(preview);
        if (index.column() == AfterColumn && preview.after.trimmed().isEmpty())
            return {};
        return QPoint(
            int(change.from), int(index.column() == BeforeColumn ? change.lengthBefore : change.lengthAfter));
    }
    default:
        return {};
    }
}

bool FixListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != ParameterColumn)
        return false;
    m_chosen[std::size_t(index.row())] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, { Qt::CheckStateRole });
    emit chosenChanged();
    return true;
}

Qt::ItemFlags FixListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ParameterColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant FixListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ParameterColumn:
        return tr("Parameter");
    case LineColumn:
        return tr("Line");
    case ProblemColumn:
        return tr("Problem");
    case BeforeColumn:
        return tr("In the text");
    case AfterColumn:
        return tr("Will be");
    default:
        return {};
    }
}

} // namespace flatprofile
