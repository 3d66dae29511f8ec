#include "ui/dialplan/sequencesmodel.h"

#include "core/dialplan/dialexplanation.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/sequencepieces.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace flatprofile {

using State = SequenceProgress::State;

SequencesModel::SequencesModel(DialTester &tester, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tester(tester)
{
    connect(&tester, &DialTester::moved, this, &SequencesModel::reload);
    reload();
}

void SequencesModel::reload()
{
    beginResetModel();
    m_rows.resize(m_tester.progress().size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (!m_tester.keys().isEmpty()) {
        const int leading = m_tester.leadingSequence();
        const auto rank = [this, leading](int sequence) {
            if (sequence == leading)
                return 0;
            const State state = m_tester.progress().at(sequence).state;
            return state == State::Possible || state == State::Complete ? 1 : state == State::Passed ? 2 : 3;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) { return rank(a) < rank(b); });
    }
    endResetModel();
}

int SequencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SequencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

SequencesModel::Standing SequencesModel::standing(int sequence) const
{
    const DialOutcome &outcome = m_tester.dialling().outcome();
    const SequenceProgress &progress = m_tester.progress().at(sequence);
    if (outcome.sequence == sequence && m_tester.isOffHook() && m_tester.dialling().isOver())
        return outcome.kind == DialOutcome::Kind::Dial ? Standing::Deciding : Standing::Barring;
    switch (progress.state) {
    case State::OffHook:
        return Standing::OffHook;
    case State::Possible:
        // After the end nothing more can come.
        return m_tester.isOffHook() && m_tester.dialling().isOver() ? Standing::Incomplete
                                                                    : Standing::Possible;
    case State::Complete:
        return Standing::Complete;
    case State::Passed:
        return Standing::Passed;
    case State::Out:
        break;
    }
    return Standing::Out;
}

static QString wordOf(SequencesModel::Standing standing)
{
    switch (standing) {
    case SequencesModel::Standing::Deciding:
        return SequencesModel::tr("Dialled");
    case SequencesModel::Standing::Barring:
        return SequencesModel::tr("Barred");
    case SequencesModel::Standing::Complete:
        return SequencesModel::tr("Matched");
    case SequencesModel::Standing::Possible:
        return SequencesModel::tr("Possible");
    case SequencesModel::Standing::Incomplete:
        //: of a sequence that wanted more keys when dialling ended
        return SequencesModel::tr("Incomplete");
    case SequencesModel::Standing::Passed:
        return SequencesModel::tr("Passed");
    case SequencesModel::Standing::OffHook:
        //: of a sequence that takes part only while no key is pressed
        return SequencesModel::tr("Off hook");
    case SequencesModel::Standing::Out:
        break;
    }
    return SequencesModel::tr("Out");
}

static QString signOf(SequencesModel::Standing standing)
{
    switch (standing) {
    case SequencesModel::Standing::Deciding:
    case SequencesModel::Standing::Complete:
    case SequencesModel::Standing::Possible:
        return u"check"_s;
    case SequencesModel::Standing::Barring:
        return u"error"_s;
    case SequencesModel::Standing::Passed:
        return u"clock"_s;
    case SequencesModel::Standing::OffHook:
        return u"phone"_s;
    case SequencesModel::Standing::Incomplete:
    case SequencesModel::Standing::Out:
        break;
    }
    return u"cross"_s;
}

static DialDelegate::SignColour colourOf(SequencesModel::Standing standing)
{
    using Colour = DialDelegate::SignColour;
    switch (standing) {
    case SequencesModel::Standing::Deciding:
    case SequencesModel::Standing::Complete:
    case SequencesModel::Standing::Possible:
        return Colour::Ok;
    case SequencesModel::Standing::Barring:
        return Colour::Error;
    case SequencesModel::Standing::Passed:
        return Colour::Warning;
    case SequencesModel::Standing::OffHook:
    case SequencesModel::Standing::Incomplete:
    case SequencesModel::Standing::Out:
        break;
    }
    return Colour::Dim;
}

QString SequencesModel::why(int sequence) const
{
    const SequenceProgress &progress = m_tester.progress().at(sequence);
    const Standing standing = this->standing(sequence);
    if (standing == Standing::Deciding)
        return tr("Sends %1.").arg(m_tester.dialling().outcome().number);
    const bool isBarred
        = sequence < m_tester.plan().sequences.size() && m_tester.plan().sequences.at(sequence).barred;
    if (standing == Standing::Barring)
        return tr("It bars what was typed, whatever other sequences say.");
    if (standing == Standing::Passed && !isBarred) {
        if (const auto number = m_tester.dialling().completedNumber(sequence))
            return tr(
                "Complete after %n key(s): a pause there would have sent %1.", nullptr, progress.completeAt)
                .arg(*number);
    }
    if (standing == Standing::Complete && isBarred)
        return tr("Complete: it bars what was typed.");
    return describeProgress(progress);
}

QVariant SequencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int sequence = m_rows.at(index.row());
    const DialPlan &plan = m_tester.plan();
    const bool isOfPlan = sequence < plan.sequences.size();
    // A star code is a sequence of plain keys.
    const DialSequence source = isOfPlan ? plan.sequences.at(sequence) : DialSequence {};
    switch (role) {
    case StandingRole:
        return QVariant::fromValue(standing(sequence));
    case IsDecidingRole:
        return m_tester.leadingSequence() == sequence;
    case DialDelegate::EmphasisRole:
        return index.column() != WhyColumn && data(index, IsDecidingRole).toBool();
    case DialDelegate::TintRole:
        return int(
            data(index, IsDecidingRole).toBool() ? DialDelegate::Tint::Leading : DialDelegate::Tint::None);
    case DialDelegate::RecedeRole:
        return standing(sequence) == Standing::Out;
    case DialDelegate::SignRole:
        return index.column() == StateColumn ? signOf(standing(sequence)) : QString();
    case DialDelegate::SignColourRole:
        return int(colourOf(standing(sequence)));
    case PiecesRole:
        if (index.column() == SequenceColumn && isOfPlan)
            return QVariant::fromValue(piecesOf(source));
        if (index.column() == SoFarColumn && isOfPlan)
            return QVariant::fromValue(
                piecesSoFar(source, m_tester.progress().at(sequence), m_tester.dialling().digits()));
        if (index.column() <= SoFarColumn)
            return QVariant::fromValue(ScriptPieces {
                { sequenceText(plan, m_tester.settings(), sequence), ScriptPiece::Kind::Plain } });
        return {};
    case Qt::DisplayRole:
        switch (index.column()) {
        case SequenceColumn:
            return sequenceText(plan, m_tester.settings(), sequence);
        case SoFarColumn:
            return textOf(data(index, PiecesRole).value<ScriptPieces>());
        case StateColumn:
            return wordOf(standing(sequence));
        default:
            return why(sequence);
        }
    case Qt::ToolTipRole:
        if (index.column() == SequenceColumn && !isOfPlan)
            return m_tester.settings().starCodes.at(sequence - plan.sequences.size()).field;
        return index.column() == WhyColumn ? why(sequence) : QVariant();
    default:
        return {};
    }
}

QVariant SequencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SequenceColumn:
        return tr("Sequence");
    case SoFarColumn:
        return tr("So far");
    case StateColumn:
        return tr("State");
    default:
        return tr("Why");
    }
}

} // namespace flatprofile
