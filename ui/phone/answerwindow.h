#pragma once

#include "core/phone/phoneaction.h"

#include <QDialog>

class QHBoxLayout;

namespace flatprofile {

class DocumentSession;

/// What a phone answered: its configuration, its status, or a picture of its screen.
class AnswerWindow : public QDialog
{
    Q_OBJECT

public:
    AnswerWindow(DocumentSession &session, const QString &host, PhoneAction action, const QByteArray &answer,
        QWidget *parent = nullptr);

signals:
    /// As a new profile, in a window of its own.
    void openRequested(const QByteArray &text);

private:
    QWidget *createConfiguration(QHBoxLayout *buttons);
    QWidget *createPicture();
    QWidget *createText(const QString &text);
    void save();
    void saveAsItIs();

    DocumentSession &m_session;
    QString m_host;
    PhoneAction m_action;
    QByteArray m_answer;
};

} // namespace flatprofile
