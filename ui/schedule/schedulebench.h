#pragma once

#include "core/rules/resyncsettings.h"

#include <QObject>

namespace flatprofile {

class DocumentSession;

/// What the schedule window works on: the timers of the profile, changed for a try until they are applied,
/// and what comes of them. The profile changes by apply() alone, in one step of its undo list.
class ScheduleBench : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours kHorizon { 48 };
    static constexpr int kMostFailures = 50;
    static constexpr int kMostPhones = 10'000'000;

    explicit ScheduleBench(DocumentSession &session, QObject *parent = nullptr);

    DocumentSession &session() const { return m_session; }
    PlannedAction action() const { return m_action; }
    void setAction(PlannedAction action);

    QString text(const QString &element) const; // as tried
    /// What the phone goes by now: the profile's value, or the default.
    QString profileText(const QString &element) const;
    void setText(const QString &element, const QString &text);
    bool isTried(const QString &element) const { return m_tried.contains(element); }
    bool hasTries() const; // of the present action
    void apply();
    void discard();

    // What happens besides: when it begins, how many attempts fail, how many phones take part.
    std::chrono::minutes clock() const { return m_clock; }
    void setClock(std::chrono::minutes clock);
    int failures() const { return m_failures; }
    void setFailures(int failures);
    int phones() const { return m_phones; }
    void setPhones(int phones);
    /// Macros of the phone that triggers are tried with; what it lacks the profile has.
    void setPhoneMacros(const MacroTable &macros);

    const ResyncReading &reading() const { return m_reading; }
    const QList<ResyncInstant> &instants() const { return m_instants; }
    /// The instants by the profile as it is; empty while nothing is tried.
    const QList<ResyncInstant> &profileInstants() const { return m_profileInstants; }
    /// Whether the attempt is one of those that fail.
    /// Nothing fails where the first attempt is not made.
    bool fails(qsizetype instant) const
    {
        return instant < m_failures && !m_instants.at(instant).isHeld && !m_instants.constFirst().isHeld;
    }
    const QList<double> &load() const { return m_load; } // requests in each minute
    LoadPeak peak() const { return peakOf(m_load); }
    /// The most requests in a minute between the instant's ends.
    double loadAt(qsizetype instant) const;

signals:
    void changed();

private:
    ResyncSettings settings(bool tried) const;
    QList<ResyncInstant> instantsOf(const ResyncReading &reading) const;
    void reread();
    void compute();

    DocumentSession &m_session;
    PlannedAction m_action = PlannedAction::Resync;
    QHash<QString, QString> m_tried; // by element, what differs from the profile
    std::chrono::minutes m_clock { 0 };
    int m_failures = 0;
    int m_phones = 1000;
    MacroTable m_phoneMacros;
    MacroTable m_macros;
    ResyncReading m_reading;
    QList<ResyncInstant> m_instants;
    QList<ResyncInstant> m_profileInstants;
    QList<double> m_load;
};

} // namespace flatprofile
