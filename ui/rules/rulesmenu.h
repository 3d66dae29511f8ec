#pragma once

#include "core/rules/rulesample.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace flatprofile {

class DocumentSession;
class FleetWindow;
class RuleBuilder;
class ScheduleWindow;

/// The Rules menu of a window, and what it opens: the rule builder, the schedule, the fleet.
class RulesMenu : public QObject
{
    Q_OBJECT

public:
    RulesMenu(DocumentSession &session, QWidget *window);

    QMenu *menu() const { return m_menu; }
    QAction *builderAction() const { return m_open; }
    /// Shows the builder with the rule.
    void openBuilder(const QString &element);
    void openSchedule();
    void openFleet();
    /// Shows the sample, whose rule or schedule is in the profile that is open now: its phones or its
    /// failures.
    void showSample(const RuleSample &sample);

signals:
    /// A sample wants a profile of its own.
    void sampleRequested(const flatprofile::RuleSample &sample);

private:
    void fillExamples(QMenu *menu);
    void takePhoneAlong(); // the schedule's triggers are tried with the builder's phone

    DocumentSession &m_session;
    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_open;
    QPointer<RuleBuilder> m_builder;
    QPointer<ScheduleWindow> m_schedule;
    QPointer<FleetWindow> m_fleet;
};

/// The samples about rules, in the present language.
QList<RuleSample> ruleSamples();
/// A profile that holds the sample's rule or schedule alone.
QByteArray profileOf(const RuleSample &sample);

} // namespace flatprofile
