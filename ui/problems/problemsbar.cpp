#include "ui/problems/problemsbar.h"

#include "ui/style/icons.h"
#include "ui/widgets/segmentedfilter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

ProblemsBar::ProblemsBar(ProblemGroupsModel &groups, QWidget *parent)
    : QWidget(parent)
    , m_groups(groups)
    , m_show(
          new SegmentedFilter({ tr("All"), tr("Errors"), tr("Warnings"), tr("Notes"), tr("Ignored") }, this))
    , m_grouping(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_fixAll(new QPushButton(icon(u"wand"_s), tr("Fix All…"), this))
{
    m_show->setAccessibleName(tr("Which problems are listed"));
    m_grouping->setAccessibleName(tr("Grouping of the problems"));
    m_grouping->setToolTip(m_grouping->accessibleName());
    using Grouping = ProblemGroupsModel::Grouping;
    m_grouping->addItem(tr("By severity"), int(Grouping::BySeverity));
    m_grouping->addItem(tr("By page"), int(Grouping::ByPage));
    m_grouping->addItem(tr("By kind"), int(Grouping::ByCode));
    m_grouping->addItem(tr("Not grouped"), int(Grouping::NoGroups));
    m_words->setPlaceholderText(tr("Filter problems"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 36);

    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what it would like must not widen the window
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_show);
    layout->addWidget(m_grouping);
    layout->addWidget(m_words, 1);
    layout->addStretch();
    layout->addWidget(m_fixAll);

    connect(m_show, &SegmentedFilter::currentChanged, this,
        [this](int index) { m_groups.setShow(ProblemGroupsModel::Show(index)); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
        [this] { m_groups.setGrouping(ProblemGroupsModel::Grouping(m_grouping->currentData().toInt())); });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) { m_groups.setWords(text); });
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsBar::fixAllRequested);
}

void ProblemsBar::updateCounts(int fixable)
{
    const auto words = [this](const QString &name, ProblemGroupsModel::Show show) {
        const int count = m_groups.count(show);
        //: A kind of problem and how many there are: "Errors 3"
        return count > 0 ? tr("%1 %2").arg(name).arg(count) : name;
    };
    m_show->setText(ProblemGroupsModel::ShowAll, words(tr("All"), ProblemGroupsModel::ShowAll));
    m_show->setText(ProblemGroupsModel::ShowErrors, words(tr("Errors"), ProblemGroupsModel::ShowErrors));
    m_show->setText(
        ProblemGroupsModel::ShowWarnings, words(tr("Warnings"), ProblemGroupsModel::ShowWarnings));
    m_show->setText(ProblemGroupsModel::ShowNotes, words(tr("Notes"), ProblemGroupsModel::ShowNotes));
    m_show->setText(ProblemGroupsModel::ShowIgnored, words(tr("Ignored"), ProblemGroupsModel::ShowIgnored));
    m_fixAll->setText(fixable > 0 ? tr("Fix All %1…").arg(fixable) : tr("Fix All…"));
    m_fixAll->setEnabled(fixable > 0);
}

void ProblemsBar::clear()
{
    m_show->setCurrent(ProblemGroupsModel::ShowAll);
    m_words->clear();
}

/// Where there is no room for all, the choice of groups goes first: the list keeps the ones it has.
void ProblemsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_show->sizeHint().width() + m_grouping->sizeHint().width() + m_words->minimumWidth()
        + m_fixAll->sizeHint().width() + 5 * 8;
    m_grouping->setVisible(width() >= needed);
}

} // namespace flatprofile
