#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace flatprofile {

class DocumentSession;
class KnownPhones;
class PushWindow;
class ResyncWindow;
class ServerWindow;

/// The Phone menu of a window, and the windows that it opens.
class PhoneMenu : public QObject
{
    Q_OBJECT

public:
    PhoneMenu(DocumentSession &session, KnownPhones &phones, QWidget *window);

    QMenu *menu() const { return m_menu; }
    QAction *labPhoneAction() const { return m_labPhone; }

signals:
    /// A profile wants a window of its own: a phone's configuration.
    void openRequested(const QByteArray &text);

private:
    void showLabPhone();
    void showResync();
    void showServer();

    DocumentSession &m_session;
    KnownPhones &m_phones;
    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_labPhone;
    QPointer<PushWindow> m_push;
    QPointer<ResyncWindow> m_resync;
    QPointer<ServerWindow> m_server;
};

} // namespace flatprofile
