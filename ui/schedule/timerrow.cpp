#include "ui/schedule/timerrow.h"

#include "core/rules/rulecheck.h"
#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulewording.h"
#include "ui/schedule/waitsteps.h"
#include "ui/session/documentsession.h"
#include "ui/style/plaintip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messageline.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::seconds;

static constexpr int kMinutesAStep = 15; // of a time of day; position 0 is none
static constexpr int kSpreadAStep = 300; // s, from 600
static constexpr int kPowerUpAStep = 3; // units of 20 s

TimerRow::TimerRow(ScheduleBench &bench, const QString &element, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_element(element)
    , m_kind(kind)
    , m_field(new QLineEdit(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_words(new ElidedLabel(this))
    , m_message(new MessageLine(this))
{
    const Catalogue &catalogue = bench.session().catalogue();
    const ParameterId id = catalogue.find(element);
    const QString field = id == kUnknownParameter ? element : catalogue.field(id);
    auto *name = new QLabel(field, this);
    name->setBuddy(m_field);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(font().pointSizeF());
    m_field->setFont(code);
    m_field->setAccessibleName(field);
    const int column = fontMetrics().averageCharWidth() * 28;
    m_field->setFixedWidth(column);
    m_slider->setAccessibleName(tr("%1, slider").arg(field));
    m_slider->setRange(0,
        kind == Kind::Waits           ? int(kWaitSteps.size()) - 1
            : kind == Kind::TimeOfDay ? 24 * 60 / kMinutesAStep
            : kind == Kind::Spread    ? (65'535 - 600) / kSpreadAStep
                                      : 540 / kPowerUpAStep);
    m_slider->setPageStep(kind == Kind::Waits ? 3 : 4);
    m_slider->setToolTip(kind == Kind::Waits ? tr("Moves all waits of the list in proportion") : QString());
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(name, 0, 0);
    layout->addWidget(m_words, 0, 1);
    layout->addWidget(m_field, 1, 0);
    layout->addWidget(m_slider, 1, 1);
    layout->addWidget(m_message, 2, 0, 1, 2);
    layout->setColumnMinimumWidth(0, column);
    layout->setColumnStretch(1, 1);
    connect(m_field, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_bench.setText(m_element, text.trimmed()); });
    connect(m_slider, &QSlider::valueChanged, this, &TimerRow::slide);
    connect(&bench, &ScheduleBench::changed, this, &TimerRow::refresh);
    refresh();
}

QString TimerRow::textAt(int position) const
{
    switch (m_kind) {
    case Kind::Waits:
        return printRetrySchedule(scaledSchedule(m_base, seconds(kWaitSteps[std::size_t(position)])));
    case Kind::TimeOfDay: {
        const int minutes = (position - 1) * kMinutesAStep;
        return position == 0
            ? QString()
            : u"%1%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    }
    case Kind::Spread:
        return QString::number(600 + position * kSpreadAStep);
    case Kind::PowerUp:
        break;
    }
    return QString::number(position * kPowerUpAStep);
}

int TimerRow::positionOf(const QString &text) const
{
    switch (m_kind) {
    case Kind::Waits:
        return nearestWaitStep(m_base.isOff() ? seconds(0) : m_base.delays.constFirst().shortest);
    case Kind::TimeOfDay: {
        const auto time = parseResyncTime(text);
        return time ? int(time->count()) / kMinutesAStep + 1 : 0;
    }
    case Kind::Spread:
        return std::max(0, text.toInt() - 600) / kSpreadAStep;
    case Kind::PowerUp:
        break;
    }
    return text.toInt() / kPowerUpAStep;
}

void TimerRow::slide(int position)
{
    m_isSliding = true;
    m_bench.setText(m_element, textAt(position));
    m_isSliding = false;
}

QString TimerRow::words() const
{
    const ResyncPlan &plan = m_bench.reading().plan;
    switch (m_kind) {
    case Kind::Waits:
        if (m_element == "Resync_Periodic"_L1 && plan.at)
            return tr("not used: daily instead");
        return scheduleWords(m_element == "Resync_Periodic"_L1 ? plan.periodic : plan.errorRetry);
    case Kind::TimeOfDay:
        return plan.at ? tr("every day at %1").arg(clockWords(*plan.at, std::chrono::minutes(0)))
                       : tr("at no time of day");
    case Kind::Spread:
        return tr("spread over %1").arg(durationWords(resyncSpread(plan.atRandom)));
    case Kind::PowerUp:
        break;
    }
    return plan.powerUp.count() == 0 ? tr("at once") : tr("within %1").arg(durationWords(plan.powerUp));
}

void TimerRow::refresh()
{
    const QString text = m_bench.text(m_element);
    if (m_field->text().trimmed() != text) {
        m_field->setText(text);
        if (!m_field->hasFocus())
            m_field->setCursorPosition(0);
    }
    if (!m_isSliding) {
        if (const auto schedule = parseRetrySchedule(text); m_kind == Kind::Waits && schedule)
            m_base = *schedule;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(text));
    }
    const QString words = this->words();
    m_words->setFullText(words);
    m_slider->setAccessibleDescription(words);
    const auto &problems = m_bench.reading().problems;
    const auto problem = problems.constFind(m_element);
    if (problem == problems.constEnd())
        m_message->clear();
    else
        m_message->show(
            problem->severity == Severity::Error ? MessageLine::Kind::Error : MessageLine::Kind::Warning,
            describeRule(*problem));
    m_field->setProperty("hasError", problem != problems.constEnd() && problem->severity == Severity::Error);
    m_field->update();
    QFont name = font();
    name.setBold(m_bench.isTried(m_element)); // differs from the profile
    m_field->setToolTip(m_bench.isTried(m_element)
            ? plainTip(tr("In the profile: %1").arg(m_bench.profileText(m_element)))
            : QString());
    static_cast<QGridLayout *>(layout())->itemAtPosition(0, 0)->widget()->setFont(name);
    const bool isSpreadOfNothing = m_kind == Kind::Spread && !m_bench.reading().plan.at;
    m_slider->setEnabled(!isSpreadOfNothing);
}

} // namespace flatprofile
