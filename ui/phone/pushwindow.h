#pragma once

#include "ui/phone/phonequestion.h"
#include "ui/phone/pushflow.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace flatprofile {

class Banner;
class ConnectionForm;
class DocumentSession;
class KnownPhones;
class ProgressLine;
class PushPages;
class StepsHeader;

/// The lab phone: puts the profile on one real phone, in three steps, and asks it what else it can be asked.
class PushWindow : public QDialog
{
    Q_OBJECT

public:
    PushWindow(DocumentSession &session, KnownPhones &phones, QWidget *parent = nullptr);

    void review();
    void askPhone(PhoneAction action);

public slots:
    void reject() override; // while the phone is being told, asks

signals:
    /// A profile that the phone gave wants a window of its own.
    void openRequested(const QByteArray &text);

private:
    QWidget *createHead();
    QWidget *createCentre();
    QWidget *createButtons();
    QPushButton *addButton(QLayout *layout, const QString &text, std::function<void()> run);
    void createQuestions(QPushButton *button);
    void connectAll();
    void updateStage();
    void updateButtons();
    void checkReview();
    bool isOutdated() const;
    void updateHeading();
    void updateSend();
    QString howItIsSent(int count) const;
    void send();
    void showOutcome();
    void showVerdicts();
    void sayVerdict(bool isLogShown);
    void updateTakeable();
    void take(const QStringList &elements);
    void saveReport();
    void explain(const HttpFailure &failure, const HttpOrigin &phone, const std::function<void()> &again);
    void pin(const HttpOrigin &phone, const QByteArray &fingerprint, const std::function<void()> &again);
    void askAfterAll(const PhoneAccess &access, PhoneAction action, const QByteArray &argument);
    void takeAnswer();
    void merge();

    DocumentSession &m_session;
    KnownPhones &m_phones;
    PushFlow m_flow;
    PhoneQuestion m_question;
    QSet<QString> m_publicPhones; // that the user said are meant
    QByteArray m_argument; // of the question
    bool m_isFormEdited = false; // after the review
    bool m_saysOutdated = false;
    bool m_isSentProfileOpen = false; // no other was opened since
    QString m_sentName;
    QLabel *m_heading;
    StepsHeader *m_steps;
    ConnectionForm *m_form;
    Banner *m_banner;
    ProgressLine *m_progress;
    PushPages *m_pages;
    QLabel *m_summary;
    QPushButton *m_review, *m_send, *m_stop, *m_merge, *m_ask, *m_close, *m_report, *m_compare;
};

} // namespace flatprofile
