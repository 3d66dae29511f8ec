#pragma once

#include "core/rules/fleet.h"
#include "ui/session/backgroundjob.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace flatprofile {

class DocumentSession;

/// What came of putting a table of phones to the rules.
struct FleetRun
{
    QString path;
    QList<FleetRule> rules;
    bool isCompared = false; // with the profile as saved; not where nothing was changed since
    FleetResult result;
    std::optional<FleetError> error;
    QString unread; // the system's word, where the table or the output can't be opened
};

/// A table of phones, of any size, put to the rules of the profile off the GUI thread; again whenever they
/// change, then also against the profile as saved.
class FleetBench : public QObject
{
    Q_OBJECT

public:
    explicit FleetBench(DocumentSession &session, QObject *parent = nullptr);

    DocumentSession &session() const { return m_session; }

    QString path() const { return m_path; } // of the table; empty for none yet
    void setPath(const QString &path);
    /// One rule, or all profile rules in their order where it is empty.
    QString element() const { return m_element; }
    void setElement(const QString &element);

    /// Runs again, and writes each row with what its phone does.
    void save(const QString &outputPath);
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }
    /// The last that came to an end; null while there is none.
    const FleetRun *run() const { return m_run.get(); }

signals:
    void started();
    void finished();
    void saved(const QString &outputPath);

private:
    void start(const QString &outputPath);

    DocumentSession &m_session;
    QTimer m_later;
    QString m_path;
    QString m_element;
    QString m_outputPath; // of the run under way
    bool m_isStale = false; // the rules changed while outcomes are written, which is not broken off
    std::unique_ptr<FleetRun> m_run;
    BackgroundJob<FleetRun> m_job;
};

} // namespace flatprofile
