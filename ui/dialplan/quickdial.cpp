#include "ui/dialplan/quickdial.h"

#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/digitsfield.h"
#include "ui/dialplan/verdictcard.h"

#include <QVBoxLayout>

namespace flatprofile {

QuickDial::QuickDial(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_tester(new DialTester(session, this))
    , m_digits(new DigitsField(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_digits);
    layout->addWidget(new VerdictCard(*m_tester, this, VerdictCard::Shape::Narrow));
    connect(m_digits, &DigitsField::keyPressed, m_tester, &DialTester::press);
    connect(m_digits, &DigitsField::pasted, m_tester, &DialTester::type);
    connect(m_digits, &DigitsField::erased, m_tester, &DialTester::erase);
    connect(m_digits, &DigitsField::sent, m_tester, &DialTester::send);
    connect(m_digits, &DigitsField::hungUp, m_tester, &DialTester::hangUp);
    connect(m_tester, &DialTester::moved, this, &QuickDial::showKeys);
    showKeys();
}

/// Another parameter was chosen: no timer runs for nobody.
void QuickDial::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tester->hangUp();
}

void QuickDial::showKeys()
{
    const qsizetype count = m_tester->keys().size();
    m_digits->show(m_tester->keys(), count > 0 ? tr("%n digit(s)", nullptr, int(count)) : QString());
}

} // namespace flatprofile
