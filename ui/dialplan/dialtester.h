#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dialplan/dialling.h"
#include "core/dialplan/dialplanparser.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace flatprofile {

class DocumentSession;

/// A phone that is dialled with the dial plan chosen in the session: what was pressed, where that led, and
/// the timer that runs. Edits of the plan are dialled anew with the same keys.
class DialTester : public QObject
{
    Q_OBJECT

public:
    explicit DialTester(DocumentSession &session, QObject *parent = nullptr);
    ~DialTester() override;

    DocumentSession &session() { return m_session; }

    /// The parameter whose plan is dialled: the last dial plan that was selected; empty where there is none.
    QString element() const { return m_element; }
    /// The dial plans of the phone, in the order of its pages.
    QList<ParameterId> dialPlans() const;
    static bool isDialPlan(const Catalogue &catalogue, ParameterId id);
    /// What the phone has for it: the profile's value, or the factory's.
    QString planText(const QString &element) const;

    const QString &text() const { return m_text; }
    const ParsedDialPlan &parsed() const { return m_parsed; }
    const DialPlan &plan() const { return m_parsed.plan; }
    const DialSettings &settings() const { return m_settings; }
    void setTarget(DialTarget target);
    void setWithStarCodes(bool with);

    bool isOffHook() const { return m_isOffHook; }
    const QString &keys() const { return m_keys; } // all that were pressed
    const Dialling &dialling() const { return *m_dialling; }
    const QList<SequenceProgress> &progress() const { return m_progress; }
    /// The sequence that decides, or would; else the first that still fits the keys; -1 for none.
    int leadingSequence() const;
    KeySet wantedKeys() const { return m_wanted; } // that some sequence could take next
    /// What happens at the end of the wait; meaningful while there is one.
    DialOutcome afterTheWait() const;

    void press(QChar key); // lifts the handset, too
    void type(const QString &keys); // from the beginning
    void erase(); // the last key
    void liftOff();
    void hangUp();
    void send(); // the Dial key
    void skipWait();

    bool isCounting() const { return m_tick.isActive(); }
    std::chrono::milliseconds remaining() const;

signals:
    void planChanged(); // another plan, or another text, target or times
    void moved(); // a key, a timer: see dialling()
    void ticked(); // the countdown went on

private:
    void choose(const QString &element);
    void refresh(); // from the document
    void reload(); // everything anew from the text
    void redial();
    void update();

    DocumentSession &m_session;
    QString m_element;
    QString m_text;
    ParsedDialPlan m_parsed;
    DialSettings m_settings;
    bool m_withStarCodes = false;
    std::unique_ptr<Dialling> m_dialling;
    QList<SequenceProgress> m_progress;
    KeySet m_wanted;
    QString m_keys;
    bool m_isOffHook = false;
    QTimer m_tick;
    QDeadlineTimer m_deadline;
};

} // namespace flatprofile
