#pragma once

#include "core/document/parameterstate.h"
#include "core/script/scriptedits.h"
#include "core/signal/scripttimeline.h"

#include <QObject>

#include <optional>

namespace flatprofile {

class DocumentSession;
class Catalogue;

/// One tone or cadence of the profile as all views of it need it: its text, read, in time; which segment is
/// selected; and the way to change it, through the undo list. Follows whatever else changes the profile.
class ScriptBinding : public QObject
{
    Q_OBJECT

public:
    ScriptBinding(DocumentSession &session, const QString &element, QObject *parent = nullptr);

    /// What kind of script a parameter holds; nothing for all others.
    static std::optional<TimedScript::Kind> kindOf(const Catalogue &catalogue, const QString &element);

    DocumentSession &session() const { return m_session; }
    QString element() const { return m_element; }
    QString field() const; // "Busy Tone"
    QString defaultText() const; // what the phone plays by itself

    /// The profile's value, or the phone's default where it has none.
    QString text() const { return m_text; }
    bool isSet() const { return m_isSet; }
    /// As far as it can be read.
    const TimedScript &script() const { return m_read.script; }
    const QList<Diagnostic> &problems() const { return m_read.problems; }
    const ScriptTimeline &timeline() const { return m_timeline; }
    /// Segments can be changed: all of the text was understood.
    bool canEdit() const;
    bool canType() const; // the value as text

    /// Edits of one visit (DocumentSession::beginVisit) are one step of the undo list; 0: a step of its own.
    void setText(const QString &text, quint64 visit = 0);
    /// The same script again changes nothing: blanks stay as their writer set them.
    void apply(const TimedScript &script, quint64 visit = 0);

    SegmentPlace place() const { return m_place; }
    ScriptEdge edge() const { return m_edge; }
    void select(SegmentPlace place, ScriptEdge edge = ScriptEdge::On);

signals:
    void changed(); // the text, or whether it is set
    void selectionChanged();

private:
    void read();

    DocumentSession &m_session;
    QString m_element;
    TimedScript::Kind m_kind = TimedScript::Kind::Tone;
    QString m_text;
    bool m_isSet = false;
    bool m_isRead = false;
    quint64 m_visit = 0;
    ParameterState m_before; // the visit
    QString m_textBefore;
    TimedScript m_scriptBefore;
    ReadTimedScript m_read;
    ScriptTimeline m_timeline;
    SegmentPlace m_place;
    ScriptEdge m_edge = ScriptEdge::On;
};

} // namespace flatprofile
