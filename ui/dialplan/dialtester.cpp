#include "ui/dialplan/dialtester.h"

#include "core/document/dialsurroundings.h"
#include "ui/session/documentsession.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr std::chrono::milliseconds kTick { 100 };

DialTester::DialTester(DocumentSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_settings.target
        = session.document().target() == FirmwareTarget::Spa ? DialTarget::Spa : DialTarget::Mpp;
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_deadline.hasExpired())
            skipWait();
        else
            emit ticked();
    });
    connect(&session, &DocumentSession::currentElementChanged, this, &DialTester::choose);
    connect(&session, &DocumentSession::opened, this, [this] {
        hangUp();
        m_element.clear();
        choose(m_session.currentElement());
    });
    connect(&session, &DocumentSession::phoneChanged, this, &DialTester::refresh);
    connect(&session.document(), &ProfileDocument::stateChanged, this, &DialTester::refresh);
    connect(&session.document(), &ProfileDocument::reset, this, &DialTester::refresh);
    choose(session.currentElement());
    if (!m_dialling)
        reload();
}

DialTester::~DialTester() = default;

bool DialTester::isDialPlan(const Catalogue &catalogue, ParameterId id)
{
    return id != kUnknownParameter && catalogue.type(id).name == "DialPlanScript"_L1;
}

QList<ParameterId> DialTester::dialPlans() const
{
    const Catalogue &catalogue = m_session.catalogue();
    QList<ParameterId> plans;
    for (int i = 0; i < catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        const bool isThere = !m_session.phone() || catalogue.isAvailable(id, *m_session.phone())
            || m_session.document().isSet(id);
        if (isThere && isDialPlan(catalogue, id))
            plans.append(id);
    }
    return plans;
}

QString DialTester::planText(const QString &element) const
{
    const ParameterState state = m_session.document().state(element);
    const ParameterId id = m_session.catalogue().find(element);
    using Kind = ParameterState::Kind;
    if ((state.kind == Kind::Absent || state.kind == Kind::AccessOnly) && id != kUnknownParameter)
        return m_session.catalogue().defaultValue(id, m_session.phone());
    return state.text;
}

void DialTester::choose(const QString &element)
{
    const Catalogue &catalogue = m_session.catalogue();
    QString wanted = isDialPlan(catalogue, catalogue.find(element)) ? element : m_element;
    if (wanted.isEmpty()) {
        const QList<ParameterId> plans = dialPlans();
        wanted = plans.isEmpty() ? QString() : catalogue.element(plans.first());
    }
    if (wanted == m_element && m_dialling)
        return;
    m_element = wanted;
    m_keys.clear();
    m_isOffHook = false;
    m_text = planText(m_element);
    reload();
}

void DialTester::refresh()
{
    const QString text = planText(m_element);
    DialSettings settings = m_settings;
    settings.times = dialTimes(m_session.document());
    settings.starCodes = m_withStarCodes ? starCodes(m_session.document()) : QList<StarCode>();
    if (text == m_text && settings == m_settings)
        return;
    m_text = text;
    reload();
}

void DialTester::reload()
{
    m_parsed = parseDialPlan(m_text);
    m_settings.times = dialTimes(m_session.document());
    m_settings.starCodes = m_withStarCodes ? starCodes(m_session.document()) : QList<StarCode>();
    m_dialling = std::make_unique<Dialling>(plan(), m_settings);
    redial();
    emit planChanged();
    emit moved();
}

void DialTester::setTarget(DialTarget target)
{
    if (m_settings.target == target)
        return;
    m_settings.target = target;
    reload();
}

void DialTester::setWithStarCodes(bool with)
{
    if (m_withStarCodes == with)
        return;
    m_withStarCodes = with;
    reload();
}

/// The keys again from the beginning: with another plan, or without the last of them.
void DialTester::redial()
{
    m_dialling->restart();
    for (const QChar key : std::as_const(m_keys))
        m_dialling->press(key);
    update();
}

/// What follows from where dialling stands; the timer begins anew.
void DialTester::update()
{
    m_progress = m_dialling->progress();
    m_wanted = {};
    for (const SequenceProgress &sequence : std::as_const(m_progress)) {
        using State = SequenceProgress::State;
        if (sequence.state == State::Possible || sequence.state == State::Complete)
            m_wanted.bits |= sequence.wanted.bits;
    }
    const auto delay = m_dialling->outcome().delay;
    if (m_isOffHook && !m_dialling->isOver() && delay) {
        m_deadline.setRemainingTime(*delay, Qt::PreciseTimer);
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

void DialTester::press(QChar key)
{
    if (KeySet::index(key) < 0 || m_keys.size() >= Dialling::kMostDigits)
        return;
    m_isOffHook = true;
    m_keys += key;
    m_dialling->press(key);
    update();
    emit moved();
}

void DialTester::type(const QString &keys)
{
    m_keys.clear();
    for (const QChar key : keys) {
        if (KeySet::index(key) >= 0 && m_keys.size() < Dialling::kMostDigits)
            m_keys += key;
    }
    m_isOffHook = true;
    redial();
    emit moved();
}

void DialTester::erase()
{
    if (m_keys.isEmpty())
        return;
    m_keys.chop(1);
    redial();
    emit moved();
}

void DialTester::liftOff()
{
    if (m_isOffHook)
        return;
    m_isOffHook = true;
    redial();
    emit moved();
}

void DialTester::hangUp()
{
    m_keys.clear();
    m_isOffHook = false;
    if (!m_dialling)
        return;
    redial();
    emit moved();
}

void DialTester::send()
{
    m_isOffHook = true;
    const bool isWaiting = !m_dialling->isOver();
    m_dialling->send();
    if (isWaiting && m_keys.isEmpty() && m_tick.isActive()) {
        emit moved(); // without a digit the key has no effect, not even on the timer
        return;
    }
    update();
    emit moved();
}

void DialTester::skipWait()
{
    if (!m_isOffHook || m_dialling->isOver())
        return;
    m_dialling->timeOut();
    update();
    emit moved();
}

int DialTester::leadingSequence() const
{
    if (!m_isOffHook || m_dialling->outcome().sequence >= 0 || m_dialling->isOver() || m_keys.isEmpty())
        return m_isOffHook ? m_dialling->outcome().sequence : -1;
    for (int i = 0; i < m_progress.size(); ++i) {
        if (m_progress.at(i).state == SequenceProgress::State::Possible)
            return i;
    }
    return -1;
}

DialOutcome DialTester::afterTheWait() const
{
    Dialling later = *m_dialling;
    later.timeOut();
    return later.outcome();
}

std::chrono::milliseconds DialTester::remaining() const
{
    return m_tick.isActive() ? std::chrono::milliseconds(m_deadline.remainingTime())
                             : std::chrono::milliseconds(0);
}

} // namespace flatprofile
