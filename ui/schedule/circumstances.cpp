#include "ui/schedule/circumstances.h"

#include "ui/schedule/schedulebench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace flatprofile {

Circumstances::Circumstances(ScheduleBench &bench, QWidget *parent)
    : QWidget(parent)
{
    auto *clock = new QTimeEdit(this);
    clock->setDisplayFormat(u"HH:mm"_s);
    auto *failures = new QSpinBox(this);
    failures->setRange(0, ScheduleBench::kMostFailures);
    failures->setSpecialValueText(tr("none"));
    auto *phones = new QSpinBox(this);
    phones->setRange(1, ScheduleBench::kMostPhones);
    phones->setGroupSeparatorShown(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [this, layout](const QString &words, QWidget *field) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        field->setAccessibleName(words);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(8);
    };
    add(tr("Power comes back at"), clock);
    add(tr("Attempts that fail"), failures);
    add(tr("Phones"), phones);
    layout->addStretch();
    const auto refresh = [&bench, clock, failures, phones] {
        const auto minutes = bench.clock().count();
        clock->setTime(QTime(int(minutes / 60), int(minutes % 60)));
        failures->setValue(bench.failures());
        phones->setValue(bench.phones());
    };
    connect(clock, &QTimeEdit::timeChanged, &bench,
        [&bench](QTime time) { bench.setClock(std::chrono::minutes(time.hour() * 60 + time.minute())); });
    connect(failures, &QSpinBox::valueChanged, &bench, &ScheduleBench::setFailures);
    connect(phones, &QSpinBox::valueChanged, &bench, &ScheduleBench::setPhones);
    connect(&bench, &ScheduleBench::changed, this, refresh);
    refresh();
}

} // namespace flatprofile
