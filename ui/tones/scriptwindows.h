#pragma once

#include "ui/session/openjob.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace flatprofile {

class DocumentSession;
class OverviewWindow;
class ScriptWindow;

/// The windows about the tones of one profile, made when asked for; one an element. Opens what the session is
/// asked to edit visually, where that is a tone or cadence.
class ScriptWindows : public QObject
{
    Q_OBJECT

public:
    /// `owner`: the window of the profile; these are closed with it.
    ScriptWindows(DocumentSession &session, QWidget *owner);

    ScriptWindow *open(const QString &element); // null where it is no tone or cadence
    OverviewWindow *openOverview();
    void closeAll(); // while there is a session for what is being typed
    void applyCountry();
    void findCountry();

    /// Keys that another profile, compared with in the overview, may open with.
    void setCandidateSource(std::function<std::vector<KeyCandidate>()> source)
    {
        m_candidates = std::move(source);
    }

    /// Edit as Timeline, All Tones of a Country, Which Country Is This.
    void addTo(QMenu *profile);
    QAction *overviewAction() const { return m_overviewAction; }

private:
    void updateActions();

    DocumentSession &m_session;
    QWidget *m_owner;
    QList<QPointer<ScriptWindow>> m_windows;
    QPointer<OverviewWindow> m_overview;
    std::function<std::vector<KeyCandidate>()> m_candidates;
    QAction *m_edit;
    QAction *m_country;
    QAction *m_match;
    QAction *m_overviewAction;
};

} // namespace flatprofile
