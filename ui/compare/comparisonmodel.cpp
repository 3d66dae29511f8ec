#include "ui/compare/comparisonmodel.h"

#include "core/document/masking.h"
#include "ui/session/documentsession.h"
#include "ui/session/parameterwords.h"
#include "ui/style/plaintip.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/changetext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QPoint>

using namespace Qt::StringLiterals;

namespace flatprofile {

static const QString kBullets = u"••••••••"_s;

ComparisonModel::ComparisonModel(DocumentSession &session, const QByteArray &right, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_left(session.catalogue())
    , m_right(session.catalogue())
{
    m_left.setTarget(session.document().target());
    m_right.setTarget(session.document().target());
    m_left.setParsed(session.document().parsed());
    m_right.setText(right);
    m_changes = compareProfiles(m_left, m_right);
    connect(&session.document(), &ProfileDocument::stateChanged, this, &ComparisonModel::updateNow);
}

void ComparisonModel::updateNow()
{
    if (!m_changes.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool ComparisonModel::canTake(int row) const
{
    const ParameterChange &change = m_changes.at(row);
    return !change.isContainer && !change.element.isEmpty()
        && (change.before != change.after || change.accessBefore != change.accessAfter);
}

ComparisonModel::Now ComparisonModel::now(int row) const
{
    const ParameterChange &change = m_changes.at(row);
    const ParameterState state = m_session.document().state(change.element);
    const QString access = m_session.document().access(change.element);
    if (state == change.before && access == change.accessBefore)
        return Now::Left;
    return state == change.after && access == change.accessAfter ? Now::Right : Now::Other;
}

QList<TextEdit> ComparisonModel::editsToTakeRows(const QList<int> &rows, Side side) const
{
    QStringList elements;
    for (const int row : rows) {
        if (canTake(row))
            elements.append(m_changes.at(row).element);
    }
    return editsToTake(m_session.document(), side == Side::Left ? m_left : m_right, elements);
}

QString ComparisonModel::parameterAt(int row) const
{
    const ParameterChange &change = m_changes.at(row);
    const ParameterId id = m_session.catalogue().find(change.element);
    if (id != kUnknownParameter)
        return m_session.catalogue().field(id);
    return change.element.isEmpty() ? tr("The text around the parameters") : change.element;
}

QString ComparisonModel::placeOf(const ParameterChange &change) const
{
    const ParameterId id = m_session.catalogue().find(change.element);
    if (id == kUnknownParameter)
        return change.element.isEmpty() || change.isContainer ? QString() : tr("Not in the catalogue");
    return translatedWord(m_session.catalogue().tab(id)) + u" › "_s
        + translatedWord(m_session.catalogue().section(id));
}

ComparisonModel::Words ComparisonModel::wordsOf(const ParameterChange &change, Side side) const
{
    using Kind = ParameterState::Kind;
    const quint32 index = side == Side::Left ? change.indexBefore : change.indexAfter;
    if (change.element.isEmpty())
        return { tr("written otherwise"), false };
    if (index == Element::kNone)
        return { tr("not in the profile"), false };
    if (change.isContainer)
        return { tr("other elements"), false };
    const ParameterState &state = side == Side::Left ? change.before : change.after;
    const QString &access = side == Side::Left ? change.accessBefore : change.accessAfter;
    Words words;
    switch (state.kind) {
    case Kind::Absent:
        words.text = tr("not in the profile");
        break;
    case Kind::AccessOnly:
        words.text = tr("access only");
        break;
    case Kind::Empty:
        words.text = tr("empty element");
        break;
    case Kind::EmptyString:
        words.text = tr("empty string");
        break;
    case Kind::Value:
        words.isValue = true;
        words.text = isSecretParameter(m_session.catalogue(), change.element)
            ? kBullets
            : masked(m_session.catalogue(), change.element, state.text);
        break;
    }
    if (change.accessBefore != change.accessAfter) {
        words.text = access.isEmpty() ? tr("%1 (no access said)").arg(words.text)
                                      : tr("%1 (access %2)").arg(words.text, access);
        words.isValue = false;
    }
    return words;
}

static QString kindWord(ParameterChange::Kind kind)
{
    switch (kind) {
    case ParameterChange::Kind::Added:
        return ComparisonModel::tr("Only right");
    case ParameterChange::Kind::Removed:
        return ComparisonModel::tr("Only left");
    case ParameterChange::Kind::Changed:
        return ComparisonModel::tr("Changed");
    case ParameterChange::Kind::Moved:
        return ComparisonModel::tr("Moved");
    case ParameterChange::Kind::Formatting:
        break;
    }
    return ComparisonModel::tr("Written otherwise");
}

QString ComparisonModel::cellText(int row, int column) const
{
    const ParameterChange &change = m_changes.at(row);
    switch (column) {
    case ParameterColumn:
        return parameterAt(row);
    case PlaceColumn:
        return placeOf(change);
    case KindColumn:
        return kindWord(change.kind);
    case LeftColumn:
    case RightColumn: {
        const Words left = wordsOf(change, Side::Left);
        const Words right = wordsOf(change, Side::Right);
        if (!left.isValue || !right.isValue)
            return column == LeftColumn ? left.text : right.text;
        const ChangeText both = changeText(left.text, right.text);
        return column == LeftColumn ? both.before : both.after;
    }
    case NowColumn:
        if (!canTake(row))
            return {};
        switch (now(row)) {
        case Now::Left:
            return tr("Left");
        case Now::Right:
            return tr("Right");
        case Now::Other:
            return tr("Neither");
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant ComparisonModel::stretchOf(const ParameterChange &change, int column) const
{
    const Words left = wordsOf(change, Side::Left);
    const Words right = wordsOf(change, Side::Right);
    if (!left.isValue || !right.isValue)
        return {};
    const ChangeText both = changeText(left.text, right.text);
    return QPoint(int(both.from), int(column == LeftColumn ? both.lengthBefore : both.lengthAfter));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ParameterChange &change = m_changes.at(index.row());
    const bool isSide = index.column() == LeftColumn || index.column() == RightColumn;
    const Side side = index.column() == LeftColumn ? Side::Left : Side::Right;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(data(index, WholeTextRole).toString());
    case WholeTextRole:
        if (index.column() == ParameterColumn)
            return change.element;
        return isSide ? wordsOf(change, side).text : cellText(index.row(), index.column());
    case Qt::FontRole: {
        if (isSide && wordsOf(change, side).isValue)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        const bool isTaken
            = index.column() == NowColumn && canTake(index.row()) && now(index.row()) != Now::Left;
        if (!isTaken)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::ForegroundRole:
        if (index.column() == PlaceColumn || (isSide && !wordsOf(change, side).isValue)
            || (index.column() == NowColumn && now(index.row()) == Now::Left))
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case ChangeDelegate::StretchRole:
        return isSide ? stretchOf(change, index.column()) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ParameterColumn:
        return tr("Parameter");
    case PlaceColumn:
        return tr("Page › Section");
    case KindColumn:
        return tr("Difference");
    case LeftColumn:
        return tr("Left");
    case RightColumn:
        return tr("Right");
    case NowColumn:
        //: Which of the two compared sides the profile says at the moment
        return tr("Now");
    default:
        return {};
    }
}

} // namespace flatprofile
