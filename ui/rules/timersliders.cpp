#include "ui/rules/timersliders.h"

#include "core/rules/macrocatalogue.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulecolours.h"
#include "ui/schedule/schedulewording.h"
#include "ui/schedule/waitsteps.h"

#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

TimerSliders::TimerSliders(RuleBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    const auto refresh = [this] {
        QStringList shown;
        for (const Row &row : std::as_const(m_sliders))
            shown.append(row.macro);
        if (shown != timers())
            rebuild();
        fill();
    };
    connect(&bench, &RuleBench::ruleChanged, this, refresh);
    connect(&bench, &RuleBench::phonesChanged, this, refresh);
    connect(&bench, &RuleBench::phoneEdited, this, refresh);
    connect(&bench, &RuleBench::phoneChanged, this, refresh);
    rebuild();
    fill();
}

QStringList TimerSliders::timers() const
{
    QStringList timers;
    if (m_bench.rule().grammar() != EditableRule::Grammar::Trigger || m_bench.phone() < 0)
        return timers;
    const QString &text = m_bench.rule().text();
    for (qsizetype at = text.indexOf(u'$'); at >= 0; at = text.indexOf(u'$', at + 1)) {
        const auto reference = macroReferenceAt(text, at);
        if (reference && reference->name.contains("TMR"_L1) && findMacro(reference->name)
            && !timers.contains(reference->name))
            timers.append(reference->name);
    }
    return timers;
}

void TimerSliders::rebuild()
{
    delete m_rows;
    m_sliders.clear();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (const QString &timer : timers()) {
        auto *name = new QLabel(u'$' + timer, m_rows);
        name->setFont(codeFont(font()));
        const auto macro = findMacro(timer);
        name->setToolTip(macro ? macro->meaning : QString());
        auto *slider = new QSlider(Qt::Horizontal, m_rows);
        slider->setRange(0, int(kWaitSteps.size()) - 1);
        slider->setPageStep(3);
        slider->setAccessibleName(tr("Time of $%1").arg(timer));
        auto *words = new QLabel(m_rows);
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
        const int line = int(m_sliders.size());
        grid->addWidget(name, line, 0);
        grid->addWidget(slider, line, 1);
        grid->addWidget(words, line, 2);
        m_sliders.append({ timer, slider, words });
        connect(slider, &QSlider::valueChanged, this,
            [this, row = m_sliders.constLast()](int position) { slide(row, position); });
    }
    layout()->addWidget(m_rows);
    setVisible(!m_sliders.isEmpty());
}

void TimerSliders::slide(const Row &row, int position)
{
    FakePhone phone = m_bench.phones().at(m_bench.phone());
    phone.macros.insert(row.macro, QString::number(kWaitSteps[std::size_t(position)]));
    m_bench.setPhone(m_bench.phone(), phone);
}

void TimerSliders::fill()
{
    if (m_bench.phone() < 0)
        return;
    const MacroTable &macros = m_bench.phones().at(m_bench.phone()).macros;
    for (const Row &row : std::as_const(m_sliders)) {
        const std::chrono::seconds time(macros.value(row.macro).toLongLong());
        const QSignalBlocker quiet(row.slider);
        row.slider->setValue(nearestWaitStep(time));
        row.words->setText(durationWords(time));
    }
}

} // namespace flatprofile
