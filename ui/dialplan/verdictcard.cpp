#include "ui/dialplan/verdictcard.h"

#include "core/dialplan/dialexplanation.h"
#include "ui/dialplan/countdownring.h"
#include "ui/dialplan/dialtester.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

VerdictCard::VerdictCard(DialTester &tester, QWidget *parent, Shape shape)
    : QFrame(parent)
    , m_tester(tester)
    , m_sign(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_numberRow(new QWidget(this))
    , m_numberName(new QLabel(this))
    , m_number(new QLabel(this))
    , m_ring(new CountdownRing(this))
    , m_skip(new QPushButton(tr("Skip the Wait"), this))
{
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_numberName->setForegroundRole(QPalette::PlaceholderText);
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    fixed.setPointSizeF(font().pointSizeF());
    fixed.setBold(true);
    m_number->setFont(fixed);
    m_number->setTextFormat(Qt::PlainText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_skip->setToolTip(tr("Let the running timer end now"));

    auto *number = new QHBoxLayout(m_numberRow);
    number->setContentsMargins(0, 0, 0, 0);
    number->setSpacing(8);
    number->addWidget(m_numberName);
    number->addWidget(m_number, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    words->addWidget(m_numberRow);
    auto *layout = new QHBoxLayout(this);
    const bool isNarrow = shape == Shape::Narrow;
    layout->setContentsMargins(isNarrow ? 12 : 16, 12, isNarrow ? 12 : 16, 12);
    layout->setSpacing(isNarrow ? 12 : 16);
    layout->addWidget(m_sign, 0, isNarrow ? Qt::AlignTop : Qt::Alignment());
    layout->addLayout(words, 1);
    auto *wait = layout;
    if (isNarrow) {
        wait = new QHBoxLayout;
        wait->setSpacing(12);
        words->addLayout(wait);
    }
    wait->addWidget(m_skip);
    wait->addWidget(m_ring);
    if (isNarrow)
        wait->addStretch();

    connect(m_skip, &QPushButton::clicked, &tester, &DialTester::skipWait);
    connect(&tester, &DialTester::moved, this, &VerdictCard::refresh);
    connect(&tester, &DialTester::ticked, this, &VerdictCard::showCountdown);
    refresh();
}

VerdictCard::Kind VerdictCard::kind() const
{
    if (!m_tester.isOffHook())
        return Kind::OnHook;
    switch (m_tester.dialling().outcome().kind) {
    case DialOutcome::Kind::Wait:
        return Kind::Wait;
    case DialOutcome::Kind::Dial:
        return Kind::Dial;
    case DialOutcome::Kind::Reject:
        break;
    }
    return Kind::Reject;
}

QColor VerdictCard::colour() const
{
    const Theme theme = Theme::of(this);
    switch (kind()) {
    case Kind::OnHook:
        return theme.dim;
    case Kind::Wait:
        return theme.link;
    case Kind::Dial:
        return theme.ok;
    case Kind::Reject:
        break;
    }
    return theme.error;
}

QString VerdictCard::headline() const
{
    const Dialling &dialling = m_tester.dialling();
    const DialOutcome &outcome = dialling.outcome();
    switch (kind()) {
    case Kind::OnHook:
        return tr("On the hook");
    case Kind::Wait:
        return outcome.timer == DialTimer::OffHook ? tr("Waiting for the first key")
            : outcome.timer == DialTimer::Short    ? tr("Complete, but more could follow")
                                                   : tr("Waiting for more digits");
    case Kind::Dial:
        return tr("%1 is dialled").arg(outcome.number);
    case Kind::Reject:
        break;
    }
    return outcome.reason == DialOutcome::Reason::Barred ? tr("Barred: nothing is dialled")
                                                         : tr("Nothing is dialled");
}

/// What a complete number waits for, and how a plan spares it that.
QString VerdictCard::whyItWaits() const
{
    const int complete = m_tester.dialling().outcome().sequence;
    if (complete < m_tester.plan().sequences.size() && m_tester.plan().sequences.at(complete).barred)
        return {}; // nobody waits for a rejection
    const QList<SequenceProgress> &progress = m_tester.progress();
    const auto text
        = [this](int sequence) { return sequenceText(m_tester.plan(), m_tester.settings(), sequence); };
    for (int i = 0; i < progress.size(); ++i) {
        if (i != complete && progress.at(i).state == SequenceProgress::State::Possible)
            return tr("“%1” could still follow; with S0 at its end “%2” would not wait for that.")
                .arg(text(i), text(complete));
    }
    return {};
}

QString VerdictCard::sentence() const
{
    if (kind() == Kind::OnHook)
        return tr("Press a key to dial. “Off Hook” shows what happens when no key is pressed.");
    const Dialling &dialling = m_tester.dialling();
    const DialPlan &plan = m_tester.plan();
    const DialSettings &settings = m_tester.settings();
    QStringList sentences { describeOutcome(plan, settings, dialling.outcome()) };
    if (kind() == Kind::Wait && dialling.outcome().timer == DialTimer::Long)
        //: %1 is a whole sentence
        sentences.append(
            tr("At the end of the wait: %1").arg(describeOutcome(plan, settings, m_tester.afterTheWait())));
    if (kind() == Kind::Wait && dialling.outcome().timer == DialTimer::Short)
        sentences.append(whyItWaits());
    if (dialling.outsideTone())
        sentences.append(tr("The outside tone plays."));
    if (!dialling.leftOver().isEmpty())
        sentences.append(tr("Left over after the end: %1.").arg(dialling.leftOver()));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString VerdictCard::number() const
{
    switch (kind()) {
    case Kind::Dial:
        return m_tester.dialling().outcome().number;
    case Kind::Wait: {
        const DialOutcome after = m_tester.afterTheWait();
        return after.kind == DialOutcome::Kind::Dial ? after.number : m_tester.dialling().numberSoFar();
    }
    case Kind::OnHook:
    case Kind::Reject:
        break;
    }
    return {};
}

void VerdictCard::refresh()
{
    m_headline->setText(headline());
    m_sentence->setText(sentence());
    setAccessibleName(headline());
    setAccessibleDescription(sentence());
    const bool isWait = kind() == Kind::Wait;
    const bool willDial = isWait && m_tester.afterTheWait().kind == DialOutcome::Kind::Dial;
    m_numberRow->setVisible(isWait && !number().isEmpty());
    m_numberName->setText(willDial ? tr("Sent at the end of the wait") : tr("Number so far"));
    m_number->setText(number());
    m_number->setAccessibleName(m_numberName->text());
    m_skip->setVisible(isWait);
    m_ring->setVisible(isWait);
    showCountdown();
    updateSign();
    update();
}

void VerdictCard::showCountdown()
{
    const auto whole = m_tester.dialling().outcome().delay.value_or(std::chrono::seconds(0));
    m_ring->show(m_tester.remaining(), whole);
}

void VerdictCard::updateSign()
{
    const QString name = kind() == Kind::OnHook ? u"phone"_s
        : kind() == Kind::Wait                  ? u"clock"_s
        : kind() == Kind::Dial                  ? u"check"_s
                                                : u"error"_s;
    m_sign->setPixmap(iconPixmap(name, 24, colour(), devicePixelRatioF()));
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const bool isPlain = kind() == Kind::OnHook;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isPlain ? theme.line : theme.tintBorder(colour()));
    painter.setBrush(isPlain ? theme.base : theme.tint(colour()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSign();
    QFrame::changeEvent(event);
}

} // namespace flatprofile
