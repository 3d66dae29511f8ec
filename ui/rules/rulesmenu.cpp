#include "ui/rules/rulesmenu.h"

#include "ui/rules/rulebench.h"
#include "ui/rules/rulebuilder.h"
#include "ui/session/documentsession.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMenu>

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
        if (sample && !sample->isSchedule())
            samples.append(std::move(*sample));
    }
    return samples;
}

QByteArray profileOf(const RuleSample &sample)
{
    return "<flat-profile>\n  <" + sample.parameter.toUtf8() + '>' + sample.rule.toHtmlEscaped().toUtf8() + "</"
        + sample.parameter.toUtf8() + ">\n</flat-profile>\n";
}

RulesMenu::RulesMenu(DocumentSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_menu(new QMenu(tr("&Rules"), window))
{
    QAction *open = m_menu->addAction(tr("Rule &Builder"));
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_4));
    connect(open, &QAction::triggered, this, [this] {
        const QString chosen = m_session.currentElement();
        openBuilder(RuleBench::elements().contains(chosen) ? chosen : QString());
    });
    m_menu->addSeparator();
    QList<QAction *> needProfile { open };
    for (const QString &element : RuleBench::elements()) {
        const ParameterId id = session.catalogue().find(element);
        QAction *action = m_menu->addAction(id == kUnknownParameter ? element : session.catalogue().field(id));
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
    for (const RuleSample &sample : ruleSamples()) {
        QAction *action = menu->addAction(sample.title);
        action->setToolTip(sample.about);
        connect(action, &QAction::triggered, this, [this, sample] { emit sampleRequested(sample); });
    }
}

void RulesMenu::openBuilder(const QString &element)
{
    if (!m_session.isOpen())
        return;
    if (!m_builder)
        m_builder = new RuleBuilder(m_session, m_window);
    m_builder->showRule(element);
}

void RulesMenu::showSample(const RuleSample &sample)
{
    openBuilder(sample.parameter);
    if (!m_builder)
        return;
    QList<FakePhone> phones;
    for (const SamplePhone &phone : sample.phones)
        phones.append({ phone.name, phone.macros, {}, phone.url });
    m_builder->setPhones(phones);
}

} // namespace flatprofile
