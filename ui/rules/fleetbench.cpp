#include "ui/rules/fleetbench.h"

#include "core/document/masking.h"
#include "core/document/profilemacros.h"
#include "ui/rules/rulebench.h"
#include "ui/session/documentsession.h"

#include <QFile>
#include <QSaveFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flatprofile {

static constexpr auto kPause = 200ms; // a key more may follow
static constexpr qint64 kPieceBytes = 256 * 1024;

static FleetRun runFleet(FleetRun run, const FleetPlan &plan, const QString &outputPath, const IsVoid &isVoid)
{
    QFile table(run.path);
    QSaveFile written(outputPath);
    if (!table.open(QIODevice::ReadOnly)) {
        run.unread = table.errorString();
        return run;
    }
    if (!outputPath.isEmpty() && !written.open(QIODevice::WriteOnly)) {
        run.error = FleetError::Unwritable;
        run.unread = written.errorString();
        return run;
    }
    std::atomic<bool> stop = false;
    const ByteSource source = [&] {
        stop = stop || isVoid();
        return stop ? QByteArray() : table.read(kPieceBytes);
    };
    ByteSink sink;
    if (!outputPath.isEmpty())
        sink = [&](const QByteArray &bytes) { return written.write(bytes) == bytes.size(); };
    auto result = evaluateFleet(plan, source, sink, stop);
    if (result)
        run.result = *std::move(result);
    else
        run.error = result.error();
    // A full disk shows when the buffer is written, which commit() alone doesn't always tell.
    if (result && sink && !(written.flush() && written.error() == QFileDevice::NoError && written.commit())) {
        run.error = FleetError::Unwritable;
        run.unread = written.errorString();
    }
    return run;
}

FleetBench::FleetBench(DocumentSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_job([this](const FleetRun &run) {
        m_run = std::make_unique<FleetRun>(run);
        const QString output = std::exchange(m_outputPath, {});
        emit finished();
        if (std::exchange(m_isStale, false))
            m_later.start();
        if (!output.isEmpty() && !run.error && run.unread.isEmpty())
            emit saved(output);
    })
{
    m_later.setSingleShot(true);
    m_later.setInterval(kPause);
    connect(&m_later, &QTimer::timeout, this, [this] { start({}); });
    const auto again = [this] {
        m_isStale = !m_outputPath.isEmpty();
        if (!m_path.isEmpty() && !m_isStale)
            m_later.start();
    };
    connect(&session, &DocumentSession::opened, this, again);
    connect(&session, &DocumentSession::saved, this, again);
    connect(&session.document(), &ProfileDocument::stateChanged, this, again);
}

void FleetBench::setPath(const QString &path)
{
    m_path = path;
    m_run.reset();
    start({});
}

void FleetBench::setElement(const QString &element)
{
    if (m_element == element)
        return;
    m_element = element;
    start({});
}

void FleetBench::save(const QString &outputPath)
{
    start(outputPath);
}

void FleetBench::cancel()
{
    m_later.stop();
    m_job.cancel();
    m_outputPath.clear();
    emit finished();
}

static QList<FleetRule> rulesOf(const ProfileDocument &document, const QStringList &elements)
{
    QList<FleetRule> rules;
    const QString limit = document.state(u"Downgrade_Rev_Limit"_s).text;
    for (const QString &element : elements)
        rules.append(
            { element, document.state(element).text, { ruleKindOf(element), MacroTarget::Mpp, {}, limit } });
    return rules;
}

/// All profile rules that the profile has, or had when it was saved.
static QStringList profileRules(const DocumentSession &session)
{
    QStringList elements = RuleBench::elements();
    elements.removeIf([&](const QString &element) {
        return !element.startsWith("Profile_Rule"_L1)
            || (session.document().state(element).text.isEmpty()
                && session.savedState(element).text.isEmpty());
    });
    return elements;
}

void FleetBench::start(const QString &outputPath)
{
    m_later.stop();
    if (m_path.isEmpty())
        return;
    m_outputPath = outputPath;
    FleetRun run;
    run.path = m_path;
    FleetPlan plan;
    const QStringList elements = m_element.isEmpty() ? profileRules(m_session) : QStringList { m_element };
    const ProfileDocument &saved = m_session.savedDocument();
    plan.rules = rulesOf(m_session.document(), elements);
    plan.common = profileMacros(m_session.document());
    if (&saved != &m_session.document() && !m_session.path().isEmpty()) {
        plan.rulesBefore = rulesOf(saved, elements);
        plan.commonBefore = profileMacros(saved);
    }
    plan.mask = maskedRule;
    run.rules = plan.rules;
    run.isCompared = !plan.rulesBefore.isEmpty();
    m_job.start([run = std::move(run), plan = std::move(plan), outputPath](
                    const IsVoid &isVoid) { return runFleet(run, plan, outputPath, isVoid); });
    emit started();
}

} // namespace flatprofile
