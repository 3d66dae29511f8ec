#include "ui/phone/phonemenu.h"

#include "ui/phone/pushwindow.h"
#include "ui/phone/serverwindow.h"
#include "ui/resync/resyncwindow.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"

#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace flatprofile {

PhoneMenu::PhoneMenu(DocumentSession &session, KnownPhones &phones, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_phones(phones)
    , m_window(window)
    , m_menu(new QMenu(tr("Ph&one"), window))
    , m_labPhone(m_menu->addAction(icon(u"send"_s), tr("&Lab Phone…"), this, &PhoneMenu::showLabPhone))
{
    m_labPhone->setShortcut(QKeySequence(Qt::ALT | Qt::Key_7));
    QAction *resync
        = m_menu->addAction(icon(u"refresh"_s), tr("&Virtual Phone…"), this, &PhoneMenu::showResync);
    resync->setShortcut(QKeySequence(Qt::ALT | Qt::Key_8));
    m_menu->addSeparator();
    m_menu->addAction(icon(u"export"_s), tr("Provisioning &Server…"), this, &PhoneMenu::showServer);
    const auto enable = [this, resync] { resync->setEnabled(m_session.isOpen()); };
    connect(&session, &DocumentSession::opened, this, enable);
    enable();
}

static void raise(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

void PhoneMenu::showLabPhone()
{
    if (!m_push) {
        m_push = new PushWindow(m_session, m_phones, m_window);
        connect(m_push, &PushWindow::openRequested, this, &PhoneMenu::openRequested);
    }
    raise(m_push);
}

void PhoneMenu::showResync()
{
    if (!m_resync) {
        m_resync = new ResyncWindow(m_session, m_window);
        connect(m_resync, &ResyncWindow::openRequested, this, &PhoneMenu::openRequested);
    }
    raise(m_resync);
}

void PhoneMenu::showServer()
{
    if (!m_server)
        m_server = new ServerWindow(
            m_session.path().isEmpty() ? QString() : QFileInfo(m_session.path()).absolutePath(), m_window);
    raise(m_server);
}

} // namespace flatprofile
