#include "ui/schedule/schedulebench.h"

#include "core/document/profilemacros.h"
#include "core/edit/profilecommands.h"
#include "ui/session/documentsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::minutes;

ScheduleBench::ScheduleBench(DocumentSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &DocumentSession::opened, this, [this] {
        m_tried.clear();
        reread();
    });
    connect(&session, &DocumentSession::phoneChanged, this, &ScheduleBench::reread);
    connect(&session.document(), &ProfileDocument::stateChanged, this, &ScheduleBench::reread);
    reread();
}

void ScheduleBench::setAction(PlannedAction action)
{
    m_action = action;
    compute();
}

QString ScheduleBench::profileText(const QString &element) const
{
    using Kind = ParameterState::Kind;
    const ParameterState state = m_session.document().state(element);
    if (state.kind != Kind::Absent && state.kind != Kind::AccessOnly)
        return state.text;
    const ParameterId id = m_session.catalogue().find(element);
    return id == kUnknownParameter ? QString() : m_session.catalogue().defaultValue(id, m_session.phone());
}

QString ScheduleBench::text(const QString &element) const
{
    const auto tried = m_tried.constFind(element);
    return tried == m_tried.constEnd() ? profileText(element) : *tried;
}

void ScheduleBench::setText(const QString &element, const QString &text)
{
    if (text == this->text(element))
        return;
    if (text == profileText(element))
        m_tried.remove(element);
    else
        m_tried.insert(element, text);
    compute();
}

bool ScheduleBench::hasTries() const
{
    const QStringList elements = resyncElements(m_action);
    return std::any_of(
        elements.begin(), elements.end(), [this](const QString &element) { return isTried(element); });
}

void ScheduleBench::apply()
{
    if (!hasTries())
        return;
    QUndoStack &undo = m_session.undoStack();
    undo.beginMacro(m_action == PlannedAction::Upgrade ? tr("Change the upgrade retries")
                                                       : tr("Change the resync schedule"));
    const QHash<QString, QString> tried = m_tried; // each step is reread
    for (const QString &element : resyncElements(m_action)) {
        if (!tried.contains(element))
            continue;
        const QString text = tried.value(element);
        const ParameterState state = text.isEmpty() ? ParameterState { ParameterState::Kind::Empty, {} }
                                                    : ParameterState::value(text);
        m_session.push(setParameterState(m_session.document(), element, state));
    }
    undo.endMacro();
}

void ScheduleBench::discard()
{
    for (const QString &element : resyncElements(m_action))
        m_tried.remove(element);
    compute();
}

void ScheduleBench::setClock(minutes clock)
{
    if (m_clock == clock)
        return;
    m_clock = clock;
    compute();
}

void ScheduleBench::setFailures(int failures)
{
    failures = std::clamp(failures, 0, kMostFailures);
    if (m_failures == failures)
        return;
    m_failures = failures;
    compute();
}

void ScheduleBench::setPhones(int phones)
{
    phones = std::clamp(phones, 1, kMostPhones);
    if (m_phones == phones)
        return;
    m_phones = phones;
    compute();
}

void ScheduleBench::setPhoneMacros(const MacroTable &macros)
{
    m_phoneMacros = macros;
    reread();
}

/// The profile changed: what is tried and what it says may have become the same.
void ScheduleBench::reread()
{
    m_tried.removeIf([this](QHash<QString, QString>::iterator tried) {
        return tried.value() == profileText(tried.key());
    });
    m_macros = profileMacros(m_session.document());
    m_macros.insert(m_phoneMacros);
    compute();
}

ResyncSettings ScheduleBench::settings(bool tried) const
{
    ResyncSettings settings;
    for (const QString &element : resyncElements(m_action))
        settings.insert(element, tried ? text(element) : profileText(element));
    return settings;
}

QList<ResyncInstant> ScheduleBench::instantsOf(const ResyncReading &reading) const
{
    ResyncPlan plan = reading.plan;
    plan.clock = m_clock;
    plan.failures = m_failures;
    plan.macros = m_macros;
    QList<ResyncInstant> instants = resyncInstants(plan, kHorizon);
    instants.removeIf([](const ResyncInstant &instant) { return instant.earliest > kHorizon; });
    return instants;
}

void ScheduleBench::compute()
{
    m_reading = readResyncSettings(settings(true), m_action);
    m_instants = instantsOf(m_reading);
    m_profileInstants
        = hasTries() ? instantsOf(readResyncSettings(settings(false), m_action)) : QList<ResyncInstant>();
    m_load = loadPerMinute(m_instants, m_phones, kHorizon);
    emit changed();
}

double ScheduleBench::loadAt(qsizetype instant) const
{
    const ResyncInstant &one = m_instants.at(instant);
    if (one.isHeld || m_load.isEmpty())
        return 0;
    const auto minuteOf = [this](std::chrono::seconds at) {
        return std::min<qsizetype>(qsizetype(at.count() / 60), m_load.size() - 1);
    };
    return *std::max_element(
        m_load.begin() + minuteOf(one.earliest), m_load.begin() + minuteOf(one.latest) + 1);
}

} // namespace flatprofile
