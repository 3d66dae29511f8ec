#pragma once

#include <QObject>
#include <QPointer>

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

    /// Edit as Timeline, All Tones of a Country, Which Country Is This.
    void addTo(QMenu *profile);
    QAction *overviewAction() const { return m_overviewAction; }

private:
    void updateActions();

    DocumentSession &m_session;
    QWidget *m_owner;
    QList<QPointer<ScriptWindow>> m_windows;
    QPointer<OverviewWindow> m_overview;
    QAction *m_edit;
    QAction *m_country;
    QAction *m_match;
    QAction *m_overviewAction;
};

} // namespace flatprofile
