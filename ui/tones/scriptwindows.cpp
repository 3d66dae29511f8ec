#include "ui/tones/scriptwindows.h"

#include "ui/compare/comparisonopener.h"
#include "ui/session/documentsession.h"
#include "ui/sound/soundoutput.h"
#include "ui/style/icons.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/tones/countrydialog.h"
#include "ui/tones/matchdialog.h"
#include "ui/tones/overviewwindow.h"
#include "ui/tones/scriptwindow.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace flatprofile {

ScriptWindows::ScriptWindows(DocumentSession &session, QWidget *owner)
    : QObject(owner)
    , m_session(session)
    , m_owner(owner)
{
    const auto action
        = [this](const QString &words, const QString &iconName, const QKeySequence &keys, auto run) {
              auto *one = new QAction(words, this);
              if (!iconName.isEmpty())
                  one->setIcon(icon(iconName));
              one->setShortcut(keys);
              connect(one, &QAction::triggered, this, run);
              return one;
          };
    m_edit = action(tr("Edit as T&imeline…"), u"wave"_s, Qt::CTRL | Qt::Key_T,
        [this] { open(m_session.currentElement()); });
    m_country = action(tr("Tones of a C&ountry…"), {}, {}, [this] { applyCountry(); });
    m_match = action(tr("W&hich Country Is This?"), {}, {}, [this] { findCountry(); });
    m_overviewAction
        = action(tr("&Tones and Rings"), {}, QKeySequence(Qt::ALT | Qt::Key_9), [this] { openOverview(); });
    connect(&session, &DocumentSession::visualEditorRequested, this, &ScriptWindows::open);
    connect(&session, &DocumentSession::currentElementChanged, this, &ScriptWindows::updateActions);
    connect(&session, &DocumentSession::opened, this, &ScriptWindows::updateActions);
    updateActions();
}

void ScriptWindows::addTo(QMenu *profile)
{
    profile->addAction(m_edit);
    profile->addAction(m_country);
    profile->addAction(m_match);
}

void ScriptWindows::updateActions()
{
    const bool isOpen = m_session.isOpen();
    m_edit->setEnabled(
        isOpen && ScriptBinding::kindOf(m_session.catalogue(), m_session.currentElement()).has_value());
    for (QAction *action : { m_country, m_match, m_overviewAction })
        action->setEnabled(isOpen);
}

static void raise(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

ScriptWindow *ScriptWindows::open(const QString &element)
{
    if (!m_session.isOpen() || !ScriptBinding::kindOf(m_session.catalogue(), element))
        return nullptr;
    m_windows.removeIf([](const QPointer<ScriptWindow> &window) { return window.isNull(); });
    for (const QPointer<ScriptWindow> &window : std::as_const(m_windows)) {
        if (window->element() == element) {
            raise(*window);
            return window;
        }
    }
    auto *window = new ScriptWindow(m_session, element, systemSoundOutput(), m_owner);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ScriptWindow::countryRequested, this, &ScriptWindows::applyCountry);
    m_windows.append(window);
    raise(*window);
    return window;
}

OverviewWindow *ScriptWindows::openOverview()
{
    if (!m_overview) {
        m_overview = new OverviewWindow(m_session, systemSoundOutput, m_owner);
        m_overview->setAttribute(Qt::WA_DeleteOnClose);
        m_overview->opener().setCandidateSource(m_candidates);
    }
    raise(*m_overview);
    return m_overview;
}

void ScriptWindows::closeAll()
{
    for (const QPointer<ScriptWindow> &window : std::exchange(m_windows, {}))
        delete window.data();
    delete m_overview.data();
}

void ScriptWindows::applyCountry()
{
    CountryDialog dialog(m_session, m_owner);
    dialog.exec();
}

void ScriptWindows::findCountry()
{
    MatchDialog match(m_session, m_owner);
    if (match.exec() != QDialog::Accepted)
        return;
    CountryDialog dialog(m_session, m_owner);
    dialog.chooseCountry(match.country());
    dialog.exec();
}

} // namespace flatprofile
