#pragma once

#include "ui/session/openjob.h"

#include <QObject>

#include <functional>

class QWidget;

namespace flatprofile {

class DocumentSession;

/// Gets what the profile is to be compared with, and asks for its key where it is encrypted. Shows the
/// comparison in a window of its own, unless someone else takes the other profile.
class ComparisonOpener : public QObject
{
    Q_OBJECT

public:
    ComparisonOpener(DocumentSession &session, QWidget *window);
    ~ComparisonOpener() override;

    /// Keys that an encrypted file may open with.
    void setCandidateSource(std::function<std::vector<KeyCandidate>()> source)
    {
        m_candidates = std::move(source);
    }

    using Taker = std::function<void(const QString &name, const QByteArray &profile)>;
    void setTaker(Taker taker) { m_taker = std::move(taker); }

    void chooseFile();
    void compareWithFile(const QString &path);
    void compareWithSaved(); // as the file is on the disk; nothing for a new profile
    void compareWithClipboard();

signals:
    void failed(const QString &fact, const QString &consequence); // for people

private:
    void start(const QString &path, const QString &name, std::vector<KeyCandidate> candidates);
    void finish(const std::shared_ptr<OpenOutcome> &outcome);
    void show(const QByteArray &text);

    DocumentSession &m_session;
    QWidget *m_window;
    OpenJob m_job;
    QString m_name; // of the right side
    std::function<std::vector<KeyCandidate>()> m_candidates;
    Taker m_taker;
};

} // namespace flatprofile
