#include "ui/rules/rulesmenu.h"

#include "ui/rules/fleetwindow.h"
#include "ui/rules/phonesview.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulebuilder.h"
#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulewindow.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

QList<RuleSample> ruleSamples()
{
    const QString folder = u":/samples/rules"_s;
    const QString language = QLocale().name().section(u'_', 0, 0);
    QList<RuleSample> samples;
    for (const QString &name : QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto sample = readRuleSample(file.readAll(), language);
        if (sample)
            samples.append(std::move(*sample));
    }
    std::stable_partition(
        samples.begin(), samples.end(), [](const RuleSample &sample) { return !sample.isSchedule(); });
    return samples;
}

static QByteArray elementOf(const QString &name, const QString &value)
{
    return "  <" + name.toUtf8() + '>' + value.toHtmlEscaped().toUtf8() + "</" + name.toUtf8() + ">\n";
}

QByteArray profileOf(const RuleSample &sample)
{
    QByteArray elements;
    if (!sample.isSchedule()) {
        elements = elementOf(sample.parameter, sample.rule);
    } else {
        if (!sample.periodic.isEmpty())
            elements = elementOf(u"Resync_Periodic"_s, sample.periodic);
        elements += elementOf(sample.parameter, sample.errorRetry);
    }
    return "<flat-profile>\n" + elements + "</flat-profile>\n";
}

RulesMenu::RulesMenu(DocumentSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_menu(new QMenu(tr("&Rules"), window))
    , m_open(m_menu->addAction(icon(u"rules"_s), tr("Rule &Builder")))
{
    m_open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_4));
    connect(m_open, &QAction::triggered, this, [this] {
        const QString chosen = m_session.currentElement();
        openBuilder(RuleBench::elements().contains(chosen) ? chosen : QString());
    });
    QAction *schedule = m_menu->addAction(tr("Resync &Schedule"), this, &RulesMenu::openSchedule);
    schedule->setShortcut(QKeySequence(Qt::ALT | Qt::Key_5));
    QAction *fleet = m_menu->addAction(tr("&Fleet"), this, &RulesMenu::openFleet);
    fleet->setShortcut(QKeySequence(Qt::ALT | Qt::Key_6));
    m_menu->addSeparator();
    QList<QAction *> needProfile { m_open, schedule, fleet };
    for (const QString &element : RuleBench::elements()) {
        const ParameterId id = session.catalogue().find(element);
        QAction *action
            = m_menu->addAction(id == kUnknownParameter ? element : session.catalogue().field(id));
        connect(action, &QAction::triggered, this, [this, element] { openBuilder(element); });
        needProfile.append(action);
    }
    m_menu->addSeparator();
    QMenu *examples = m_menu->addMenu(tr("&Examples"));
    examples->setToolTipsVisible(true);
    connect(examples, &QMenu::aboutToShow, this, [this, examples] { fillExamples(examples); });
    const auto enable = [this, needProfile] {
        for (QAction *action : needProfile)
            action->setEnabled(m_session.isOpen());
    };
    connect(&session, &DocumentSession::opened, this, enable);
    enable();
}

void RulesMenu::fillExamples(QMenu *menu)
{
    if (!menu->isEmpty())
        return;
    bool hasSchedules = false;
    for (const RuleSample &sample : ruleSamples()) {
        if (sample.isSchedule() && !std::exchange(hasSchedules, true))
            menu->addSeparator();
        QAction *action = menu->addAction(sample.title);
        action->setToolTip(sample.about);
        connect(action, &QAction::triggered, this, [this, sample] { emit sampleRequested(sample); });
    }
}

void RulesMenu::openBuilder(const QString &element)
{
    if (!m_session.isOpen())
        return;
    if (!m_builder) {
        m_builder = new RuleBuilder(m_session, m_window);
        for (const auto signal : { &RuleBench::phonesChanged, &RuleBench::phoneChanged })
            connect(&m_builder->bench(), signal, this, &RulesMenu::takePhoneAlong);
        connect(&m_builder->bench(), &RuleBench::phoneEdited, this, &RulesMenu::takePhoneAlong);
    }
    m_builder->showRule(element);
}

void RulesMenu::openSchedule()
{
    if (!m_session.isOpen())
        return;
    if (!m_schedule) {
        m_schedule = new ScheduleWindow(m_session, m_window);
        connect(m_schedule, &ScheduleWindow::triggerRequested, this, &RulesMenu::openBuilder);
        takePhoneAlong();
    }
    m_schedule->show();
    m_schedule->raise();
    m_schedule->activateWindow();
}

void RulesMenu::takePhoneAlong()
{
    if (!m_schedule || !m_builder)
        return;
    const RuleBench &bench = m_builder->bench();
    m_schedule->bench().setPhoneMacros(
        bench.phone() < 0 ? MacroTable() : bench.phones().at(bench.phone()).macros);
}

void RulesMenu::openFleet()
{
    if (!m_session.isOpen())
        return;
    if (!m_fleet) {
        m_fleet = new FleetWindow(m_session, m_window);
        const QString phones = phonesPathOf(m_session.path());
        if (QFileInfo::exists(phones))
            m_fleet->openTable(phones);
    }
    m_fleet->show();
    m_fleet->raise();
    m_fleet->activateWindow();
}

void RulesMenu::showSample(const RuleSample &sample)
{
    if (sample.isSchedule()) {
        openSchedule();
        if (m_schedule)
            m_schedule->showSample(sample);
        return;
    }
    openBuilder(sample.parameter);
    if (!m_builder)
        return;
    QList<FakePhone> phones;
    for (const SamplePhone &phone : sample.phones)
        phones.append({ phone.name, phone.macros, {}, phone.url });
    m_builder->setPhones(phones);
}

} // namespace flatprofile
