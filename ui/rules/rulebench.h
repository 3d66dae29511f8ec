#pragma once

#include "core/document/parameterstate.h"
#include "core/rules/phonebench.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace flatprofile {

class DocumentSession;

/// What the rule builder works on: one rule of the profile, the fake phones, and what each does with it.
/// Views read it and change the rule through it; every change is a step of the profile's undo list.
class RuleBench : public QObject
{
    Q_OBJECT

public:
    explicit RuleBench(DocumentSession &session, QObject *parent = nullptr);

    DocumentSession &session() const { return m_session; }

    /// The rules and triggers that the builder shows, in the order in which a phone takes them.
    static QStringList elements();
    QString element() const { return m_element; }
    void setElement(const QString &element);

    const EditableRule &rule() const { return m_rule; }
    const QList<Diagnostic> &problems() const { return m_problems; }
    /// Never shown: the secrets of the documents, and what the rule uses as key or password.
    bool isSecretHere(const QString &macro) const;
    /// Writes the rule. What one field of the form types in one visit is one step; without a field each
    /// change is a step of its own.
    void apply(const QString &text, const QObject *field = nullptr);
    void endVisit() { m_visitor = nullptr; }

    int alternative() const { return m_alternative; } // the chosen one; -1 while there is none
    void setAlternative(int alternative);

    const QList<FakePhone> &phones() const { return m_phones; }
    void setPhones(const QList<FakePhone> &phones);
    void setPhone(int index, const FakePhone &phone);
    int phone() const { return m_phone; } // the chosen one; -1 while there is none
    void setPhone(int index);
    /// Macros that the profile gives every phone.
    const MacroTable &profileMacros() const { return m_profileMacros; }

    /// One a phone; what came of the rule as it is, and of the one last saved.
    const QList<BenchOutcome> &outcomes() const { return m_outcomes; }
    bool isOutcomeChanged(int phone) const;
    const QList<BenchOutcome> &savedOutcomes() const { return m_savedOutcomes; }
    /// What the phone does with each of the profile rules that are written, in their order.
    QList<std::pair<QString, BenchOutcome>> sequence(int phone) const;
    /// The letters of the phones that take an alternative.
    QStringList takers(int alternative) const;
    static QString letterOf(int phone); // A, B, ... Z, AA

signals:
    void elementChanged();
    void ruleChanged();
    void alternativeChanged();
    void phonesChanged(); // another list
    void phoneEdited(int index);
    void phoneChanged(); // another one was chosen
    void outcomesChanged();

private:
    void readRule(bool always);
    void evaluate();
    BenchPlan plan(const QString &element, bool saved) const;

    DocumentSession &m_session;
    QTimer m_timer;
    QString m_element;
    EditableRule m_rule;
    QSet<QString> m_secretMacros; // of the rule's keys and passwords
    QString m_written; // as the profile reads what was written last
    QList<Diagnostic> m_problems;
    int m_alternative = -1;
    QList<FakePhone> m_phones;
    int m_phone = -1;
    MacroTable m_profileMacros;
    QList<BenchOutcome> m_outcomes;
    QList<BenchOutcome> m_savedOutcomes;
    const QObject *m_visitor = nullptr;
    quint64 m_visit = 0;
    ParameterState m_before; // at the beginning of the visit
};

} // namespace flatprofile
