#include "ui/dialplan/stepsmodel.h"

#include "core/dialplan/dialexplanation.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"

namespace flatprofile {

using Event = DialStep::Event;

StepsModel::StepsModel(DialTester &tester, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tester(tester)
{
    connect(&tester, &DialTester::moved, this, &StepsModel::reload);
    reload();
}

void StepsModel::reload()
{
    const QList<DialStep> steps = m_tester.isOffHook() ? m_tester.dialling().steps() : QList<DialStep>();
    const qsizetype kept = m_steps.size();
    if (kept > 0 && steps.size() > kept && steps.first(kept) == m_steps) {
        beginInsertRows({}, int(kept), int(steps.size()) - 1);
        m_steps = steps;
        endInsertRows();
    } else if (steps != m_steps) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
    }
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StepsModel::key(const DialStep &step) const
{
    switch (step.event) {
    case Event::OffHook:
        return tr("off hook");
    case Event::Timeout:
        return tr("wait");
    case Event::Send:
    case Event::SendIgnored:
        return step.key.isNull() ? tr("Dial") : QString(step.key);
    case Event::Key:
    case Event::LeftOver:
        break;
    }
    return step.key;
}

/// A key after which nothing is new needs no sentence: the fit beside it says that some dropped out.
QString StepsModel::what(int row) const
{
    const DialStep &step = m_steps.at(row);
    if (step.event == Event::SendIgnored || step.event == Event::LeftOver)
        return describeStep(m_tester.plan(), m_tester.settings(), step);
    const bool isNews = row == 0 || !(m_steps.at(row - 1).outcome == step.outcome)
        || m_steps.at(row - 1).outsideTone != step.outsideTone;
    if (!isNews)
        return {};
    const QString outcome = describeOutcome(m_tester.plan(), m_tester.settings(), step.outcome);
    //: %1 is a whole sentence
    return step.outsideTone ? tr("The outside tone plays. %1").arg(outcome) : outcome;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DialStep &step = m_steps.at(index.row());
    if (role == KindRole)
        return int(step.outcome.kind);
    if (role == DialDelegate::FixedFontRole)
        return index.column() == KeyColumn && step.event != Event::OffHook && step.event != Event::Timeout;
    if (role == DialDelegate::RecedeRole)
        return index.column() == FitColumn || step.event == Event::LeftOver;
    if ((role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && index.column() == WhatColumn)
        return describeStep(m_tester.plan(), m_tester.settings(), step);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KeyColumn:
        return key(step);
    case FitColumn:
        return step.event == Event::LeftOver
            ? QString()
            //: sequences that fit, of all of the plan
            : tr("%1 of %2").arg(step.candidates).arg(m_tester.dialling().sequenceCount());
    default:
        return what(index.row());
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case FitColumn:
        //: how many sequences fit
        return tr("Fit");
    default:
        return tr("What happened");
    }
}

} // namespace flatprofile
