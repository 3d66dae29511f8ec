#include "ui/timeline/scriptbinding.h"

#include "core/edit/profilecommands.h"
#include "ui/session/documentsession.h"
#include "ui/timeline/timelinelayout.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

ScriptBinding::ScriptBinding(DocumentSession &session, const QString &element, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_element(element)
    , m_kind(kindOf(session.catalogue(), element).value_or(TimedScript::Kind::Tone))
{
    connect(&session.document(), &ProfileDocument::stateChanged, this, &ScriptBinding::read);
    connect(&session, &DocumentSession::phoneChanged, this, &ScriptBinding::read);
    connect(&session, &DocumentSession::opened, this, &ScriptBinding::read);
    read();
}

std::optional<TimedScript::Kind> ScriptBinding::kindOf(const Catalogue &catalogue, const QString &element)
{
    const ParameterId id = catalogue.find(element);
    const QString name = id == kUnknownParameter ? QString() : catalogue.type(id).name;
    if (name == "ToneScript"_L1)
        return TimedScript::Kind::Tone;
    if (name == "CadScript"_L1)
        return TimedScript::Kind::Cadence;
    return std::nullopt;
}

QString ScriptBinding::field() const
{
    const ParameterId id = m_session.catalogue().find(m_element);
    return id == kUnknownParameter ? m_element : m_session.catalogue().field(id);
}

QString ScriptBinding::defaultText() const
{
    const ParameterId id = m_session.catalogue().find(m_element);
    return id == kUnknownParameter ? QString() : m_session.catalogue().defaultValue(id, m_session.phone());
}

bool ScriptBinding::canType() const
{
    return m_session.isOpen() && m_session.document().canEdit(m_element);
}

bool ScriptBinding::canEdit() const
{
    return canType() && m_read.isWhole && !m_read.script.sections.isEmpty();
}

void ScriptBinding::read()
{
    using Kind = ParameterState::Kind;
    const ParameterState state = m_session.document().state(m_element);
    const bool isSet = state.kind != Kind::Absent && state.kind != Kind::AccessOnly;
    const QString text = isSet ? state.text : defaultText();
    if (m_isRead && text == m_text && isSet == m_isSet)
        return;
    m_isRead = true;
    m_text = text;
    m_isSet = isSet;
    m_read = readTimedScript(m_kind, text);
    m_timeline = timelineOf(m_read.script);
    const SegmentPlace before = m_place;
    const QList<ScriptSection> &sections = m_read.script.sections;
    m_place.section = qBound(0, m_place.section, qMax(0, int(sections.size()) - 1));
    m_place.segment = sections.isEmpty()
        ? 0
        : qBound(0, m_place.segment, qMax(0, int(sections.at(m_place.section).segments.size()) - 1));
    emit changed();
    if (m_place != before)
        emit selectionChanged();
}

void ScriptBinding::setText(const QString &text, quint64 visit)
{
    if (!canType())
        return;
    if (visit == 0 || visit != m_visit) {
        m_visit = visit;
        m_before = m_session.document().state(m_element);
        m_textBefore = m_text;
        m_scriptBefore = m_read.script;
    }
    ParameterState state = ParameterState::value(text);
    if (visit != 0 && text == m_textBefore) // back to where the visit began, set or not
        state = m_before;
    else if (text.isEmpty())
        state = { ParameterState::Kind::Empty, {} };
    m_session.push(setParameterState(m_session.document(), m_element, state, visit));
}

void ScriptBinding::apply(const TimedScript &script, quint64 visit)
{
    if (!canEdit() || script == m_read.script)
        return;
    const bool isBack = visit != 0 && visit == m_visit && script == m_scriptBefore;
    setText(isBack ? m_textBefore : printTimedScript(script), visit);
}

void ScriptBinding::select(SegmentPlace place, ScriptEdge edge)
{
    if (!hasSegment(m_read.script, place) || (place == m_place && edge == m_edge))
        return;
    m_place = place;
    m_edge = edge;
    emit selectionChanged();
}

} // namespace flatprofile
