#include "ui/schedule/scheduleform.h"

#include "ui/schedule/schedulebench.h"
#include "ui/schedule/timerrow.h"
#include "ui/session/documentsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QLabel *headingOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = parent->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

ScheduleForm::ScheduleForm(ScheduleBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(headingOf(tr("Timers of the profile"), this));
    layout->addWidget(createTimers());
    layout->addWidget(createTriggers());
    layout->addWidget(createButtons());
    layout->addStretch();
    connect(&bench, &ScheduleBench::changed, this, &ScheduleForm::refresh);
    refresh();
}

QWidget *ScheduleForm::createTimers()
{
    using Kind = TimerRow::Kind;
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const auto &[element, kind] :
        { std::pair(u"Resync_Periodic"_s, Kind::Waits), std::pair(u"Resync_At__HHmm_"_s, Kind::TimeOfDay),
            std::pair(u"Resync_At_Random_Delay"_s, Kind::Spread),
            std::pair(u"Resync_Error_Retry_Delay"_s, Kind::Waits),
            std::pair(u"Resync_Random_Delay"_s, Kind::PowerUp) })
        m_resyncTimers.append(new TimerRow(m_bench, element, kind, box));
    m_upgradeTimers.append(new TimerRow(m_bench, u"Upgrade_Error_Retry_Delay"_s, Kind::Waits, box));
    for (TimerRow *row : m_resyncTimers + m_upgradeTimers)
        layout->addWidget(row);
    return box;
}

QWidget *ScheduleForm::createTriggers()
{
    m_triggers = new QWidget(this);
    auto *layout = new QGridLayout(m_triggers);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setColumnStretch(1, 1);
    for (int i = 0; i < 2; ++i) {
        const QString element = i == 0 ? u"Resync_Trigger_1"_s : u"Resync_Trigger_2"_s;
        auto *text = new ElidedLabel(m_triggers);
        QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        code.setPointSizeF(font().pointSizeF());
        text->setFont(code);
        m_triggerTexts.append(text);
        auto *edit = new QToolButton(m_triggers);
        edit->setText(tr("Edit"));
        edit->setAutoRaise(true);
        edit->setAccessibleName(tr("Edit trigger %1").arg(i + 1));
        edit->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(new QLabel(tr("Trigger %1").arg(i + 1), m_triggers), i, 0);
        layout->addWidget(text, i, 1);
        layout->addWidget(edit, i, 2);
        connect(edit, &QToolButton::clicked, this, [this, element] { emit triggerRequested(element); });
    }
    return m_triggers;
}

QWidget *ScheduleForm::createButtons()
{
    auto *box = new QWidget(this);
    m_discard = new QPushButton(tr("Back to the Profile’s"), box);
    m_apply = new QPushButton(tr("Apply to the Profile"), box);
    m_apply->setDefault(true);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_discard);
    layout->addStretch();
    layout->addWidget(m_apply);
    connect(m_discard, &QPushButton::clicked, &m_bench, &ScheduleBench::discard);
    connect(m_apply, &QPushButton::clicked, &m_bench, &ScheduleBench::apply);
    return box;
}

void ScheduleForm::refresh()
{
    const bool isUpgrade = m_bench.action() == PlannedAction::Upgrade;
    for (TimerRow *row : std::as_const(m_resyncTimers))
        row->setVisible(!isUpgrade);
    for (TimerRow *row : std::as_const(m_upgradeTimers))
        row->setVisible(isUpgrade);
    m_triggers->setVisible(!isUpgrade);
    for (int i = 0; i < 2; ++i) {
        const QString text = m_bench.text(i == 0 ? u"Resync_Trigger_1"_s : u"Resync_Trigger_2"_s);
        static_cast<ElidedLabel *>(m_triggerTexts.at(i))->setFullText(text.isEmpty() ? tr("not set") : text);
        m_triggerTexts.at(i)->setForegroundRole(
            text.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    }
    m_apply->setEnabled(m_bench.hasTries());
    m_discard->setEnabled(m_bench.hasTries());
}

} // namespace flatprofile
