#pragma once

#include "core/phone/pushedphones.h"
#include "core/phone/pushreport.h"
#include "ui/phone/pushsource.h"

#include <QDateTime>

namespace flatprofile {

/// The three steps of a push as a user goes through them: review what will change, send, see what became of
/// it. Knows no widgets. What may be on the phone already is not sent again unless that is said.
class PushFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Reading, Review, Sending, Over };

    struct LogEntry
    {
        QDateTime at;
        QString words;
        QString answer;
        bool isFailure = false;
    };

    /// `pushed` outlives it: all windows share it.
    explicit PushFlow(PushedPhones &pushed, QObject *parent = nullptr);
    ~PushFlow() override;

    /// Reads the phone's configuration and finds out what would change; sends nothing that changes it.
    void review(const PhoneAccess &access, const PushOptions &options, const PushSource &source);
    /// These parameters are left out of the profile; what is planned changes with it.
    void leaveOut(const QSet<QString> &elements);
    void send();
    /// Of Over: reads the configuration once more and judges it; sends nothing.
    void compareAgain();
    void cancel();

    Stage stage() const { return m_stage; }
    bool canSend() const; // of Review: nothing is being planned anew
    const PushPlan &plan() const { return m_plan; }
    const QSet<QString> &leftOut() const { return m_leftOut; }
    const PushOutcome &outcome() const { return m_outcome; } // of Over, or of a review that failed
    const PhoneAccess &access() const { return m_access; }
    QString host() const { return m_access.phone.text(); }
    QList<LogEntry> log() const { return m_log; }
    /// What is known of the push and its verdicts.
    PushReport report(const QString &profileName) const;
    bool canCompareAgain() const { return m_stage == Stage::Over && m_mayHaveArrived; }
    /// The profile went out to this phone, or may have: a second time is asked for.
    bool maySentBefore() const { return m_pushed.contains(identity()); }
    /// This time it went out, or may have.
    bool mayHaveArrived() const { return m_mayHaveArrived; }
    const QByteArray &reviewedText() const { return m_source.text; } // the profile as it was then

signals:
    void stageChanged();
    void planChanged();
    void logged(const flatprofile::PushFlow::LogEntry &entry);

private:
    PhoneIdentity identity() const;
    void begin(bool readsPresent);
    void takePlan();
    void takeStep(PhonePush::Step step);
    void takeEnd();
    void takeComparison();
    void enter(Stage stage);
    void write(const QString &words, const QString &answer = {}, bool isFailure = false);

    PushedPhones &m_pushed;
    PhoneAccess m_access;
    PushOptions m_options;
    PushSource m_source;
    QSet<QString> m_leftOut;
    std::unique_ptr<PhonePush> m_push;
    std::unique_ptr<ConfigurationRead> m_read; // of compareAgain()
    PushPlan m_plan; // with the changes of the first reading
    PushOutcome m_outcome;
    Stage m_stage = Stage::Idle;
    bool m_wentBefore = false; // to this phone, before this push
    bool m_mayHaveArrived = false;
    QDateTime m_sentAt;
    QDateTime m_comparedAt;
    QList<LogEntry> m_log;
};

} // namespace flatprofile
