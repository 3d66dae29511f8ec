#include "ui/widgets/progressline.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace flatprofile {

static constexpr auto kMoment = 100ms; // what is done before needs no words

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0); // nobody knows how far it is
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    bar->setAccessibleName(tr("Progress"));
    m_words->setTextFormat(Qt::PlainText);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(bar, 1);
    layout->addWidget(m_cancel);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kMoment);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        announce(m_words->text());
    });
}

/// Who can't see the line come and go is told.
void ProgressLine::announce(const QString &sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProgressLine::begin(const QString &sentence)
{
    m_words->setText(sentence);
    if (isVisible())
        announce(sentence);
    m_delay.start();
}

void ProgressLine::setCancelShown(bool shown)
{
    m_cancel->setVisible(shown);
}

void ProgressLine::end()
{
    m_delay.stop();
    if (isVisible()) {
        //: Work that took a while is over, however it ended. %1 is what was done: "Opening a.cfg…"
        announce(tr("Ended: %1").arg(m_words->text()));
    }
    hide();
}

} // namespace flatprofile
