#pragma once

#include "phoneemulator.h"
#include "tests/ui/support/driver.h"
#include "translations/translations.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/pushwindow.h"
#include "ui/widgets/wordslist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

namespace flatprofile::testing {

/// A push window beside a phone to push to, and what a user does with them.
class PushDesk : public QObject
{
    Q_OBJECT

protected:
    void setUp(); // before each test
    void tearDown();
    void open(const QByteArray &profile = kProfile);
    template <typename Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    void type(const QString &accessibleName, const QString &text);
    void choose(const QString &accessibleName, int index);
    void connectTo(const PhoneEmulator &phone, const QString &scheme = QStringLiteral("http"));
    void review();
    bool isReadyToSend() const;
    bool send();
    QString banner() const; // empty while none is seen
    QPushButton *sendButton() const;
    bool trigger(const QString &words);
    static QStringList keysOf(const WordsList &list);

    static const QByteArray kProfile;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KnownPhones> m_phones;
    std::unique_ptr<PhoneEmulator> m_phone;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<PushWindow> m_window;
};

} // namespace flatprofile::testing
