#include "ui/compare/comparisonopener.h"

#include "core/document/parameterclipboard.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/container/keydialog.h"
#include "ui/session/documentsession.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace flatprofile {

ComparisonOpener::ComparisonOpener(DocumentSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_job(session.catalogue())
{
    connect(&m_job, &OpenJob::finished, this, &ComparisonOpener::finish);
    connect(&session, &DocumentSession::opened, &m_job, &OpenJob::cancel); // it is for another profile
}

ComparisonOpener::~ComparisonOpener() = default;

void ComparisonOpener::chooseFile()
{
    const QString folder
        = m_session.path().isEmpty() ? QDir::homePath() : QFileInfo(m_session.path()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Compare With"), folder, tr("Profiles (*.cfg *.xml *.gz *.enc);;All files (*)"));
    if (!path.isEmpty())
        compareWithFile(path);
}

void ComparisonOpener::compareWithFile(const QString &path)
{
    start(path, QFileInfo(path).fileName(), m_candidates ? m_candidates() : std::vector<KeyCandidate>());
}

void ComparisonOpener::compareWithSaved()
{
    if (m_session.path().isEmpty())
        return;
    std::vector<KeyCandidate> candidates;
    const auto add = [&](const SecretKey &key, bool isIkm) {
        if (!key.isEmpty())
            candidates.push_back(
                { KeyCandidate::Source::Session, isIkm, std::make_shared<const SecretKey>(key.clone()) });
    };
    add(m_session.passphrase(), false);
    add(m_session.ikm(), true);
    //: The name of a side of a comparison
    start(m_session.path(), tr("the saved version"), std::move(candidates));
}

void ComparisonOpener::compareWithClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    QByteArray profile;
    if (auto read = readProfileBytes(text.toUtf8(), {}, FileDigest::NotWanted))
        profile = std::move(read->text);
    else if (const QList<CopiedParameter> parameters = readParameters(text); !parameters.isEmpty())
        profile = profileTextOf(parameters);
    if (profile.isEmpty()) {
        emit failed(tr("The clipboard holds no profile."),
            tr("Copy a profile, elements of one, or lines of Name=Value, and compare again."));
        return;
    }
    m_name = tr("the clipboard");
    show(profile);
}

void ComparisonOpener::start(const QString &path, const QString &name, std::vector<KeyCandidate> candidates)
{
    m_name = name;
    m_job.start(path, std::move(candidates));
}

void ComparisonOpener::finish(const std::shared_ptr<OpenOutcome> &outcome)
{
    if (outcome->profile) {
        show(outcome->profile->text);
        return;
    }
    const bool isEncrypted
        = outcome->wantsKey() && outcome->profile.error().container != ContainerError::Unknown;
    if (!isEncrypted) {
        emit failed(tr("%1 can't be compared.").arg(QFileInfo(outcome->path).fileName()),
            describe(outcome->profile.error()));
        return;
    }
    KeyDialog dialog(
        *outcome, [path = outcome->path](const ContainerKeys &keys) { return readProfile(path, keys); },
        m_window);
    if (dialog.exec() == QDialog::Accepted)
        show(dialog.takeProfile().text);
}

void ComparisonOpener::show(const QByteArray &text)
{
    if (m_taker) {
        m_taker(m_name, text);
        return;
    }
    auto *window = new ComparisonWindow(m_session, m_name, text, m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

} // namespace flatprofile
