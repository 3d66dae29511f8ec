#include "ui/session/documentsession.h"

#include "core/document/profileedits.h"
#include "core/edit/profilecommands.h"
#include "core/support/composededits.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace flatprofile {

static constexpr auto kRecheckDelay = 120ms;
static constexpr auto kRecheckDelayOfLargeTexts = 700ms;
static constexpr qsizetype kLargeText = 4 * 1024 * 1024;

DocumentSession::DocumentSession(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_document(catalogue)
    , m_saved(catalogue)
    , m_aside([this](const std::shared_ptr<CheckedAside> &checked) {
        if (!m_isCheckedAside)
            return; // the text is another one by now
        m_isCheckedAside = false;
        takeChecked(*checked);
    })
{
    m_recheckTimer.setSingleShot(true);
    connect(&m_recheckTimer, &QTimer::timeout, this, &DocumentSession::recheckNow);
    connect(&m_document, &ProfileDocument::stateChanged, this, [this] {
        m_differs.reset();
        dropCheckAside();
        m_recheckTimer.start(
            m_document.text().size() > kLargeText ? kRecheckDelayOfLargeTexts : kRecheckDelay);
    });
}

DocumentSession::~DocumentSession()
{
    m_undoStack.disconnect(); // it says that it is clean as it goes, when the views are gone already
}

void DocumentSession::push(std::unique_ptr<QUndoCommand> command)
{
    if (command)
        m_undoStack.push(command.release());
}

void DocumentSession::fix(Problem shown)
{
    recheckNow(); // the fix must be of the text as it is now
    const auto isShown = [&](const Problem &problem) {
        return problem.element == shown.element && problem.diagnostic.code == shown.diagnostic.code
            && problem.diagnostic.span.length == shown.diagnostic.span.length
            && !problem.diagnostic.fix.isEmpty();
    };
    const Problem *problem = m_problems.contains(shown) ? &shown : nullptr;
    if (const auto moved = std::find_if(m_problems.begin(), m_problems.end(), isShown);
        !problem && moved != m_problems.end())
        problem = &*moved;
    if (!problem)
        return;
    push(applyFix(m_document, problem->diagnostic.fix, describeFix(*problem)));
    recheckNow();
}

QString DocumentSession::displayName() const
{
    return m_path.isEmpty() ? tr("New profile") : QFileInfo(m_path).fileName();
}

void DocumentSession::startNew(const std::optional<PhoneModel> &phone)
{
    if (m_phone != phone) {
        m_phone = phone;
        emit phoneChanged();
    }
    take(QString(), { newProfileText(), {}, {} });
    recheckNow();
    tellOpened();
}

void DocumentSession::load(const QString &path, ReadProfile profile, SecretKey passphrase, SecretKey ikm,
    FirstCheck firstCheck, const std::shared_ptr<CheckedAside> &checked)
{
    m_passphrase = std::move(passphrase);
    m_ikm = std::move(ikm);
    take(path, std::move(profile));
    if (checked && checked->terms == checkTerms()) {
        takeChecked(*checked);
    } else if (firstCheck == FirstCheck::Aside) {
        startCheckAside();
        setProblems({}); // whoever looks now sees that a check is pending
    } else {
        recheckNow();
    }
    tellOpened();
}

void DocumentSession::take(const QString &path, ReadProfile profile)
{
    m_recheckTimer.stop();
    dropCheckAside();
    m_undoStack.clear();
    m_open = true;
    m_path = path;
    m_fileDigest = profile.fileDigest;
    m_currentElement.clear();
    Q_ASSERT(!profile.parsed || profile.parsed->text() == profile.text);
    if (profile.parsed)
        m_document.setParsed(std::move(profile.parsed), std::move(profile.wrapping));
    else
        m_document.setText(std::move(profile.text), std::move(profile.wrapping));
    rememberSaved();
}

void DocumentSession::tellOpened()
{
    emit opened();
    emit pathChanged();
}

Result<void, FileError> DocumentSession::save()
{
    return saveAs(m_path, m_document.wrapping());
}

Result<void, FileError> DocumentSession::saveAs(const QString &path, const FileWrapping &wrapping)
{
    // What the declaration says has to be what the bytes are; a step of its own in the undo list, once it is
    // on the disk.
    QList<TextEdit> declaration;
    if (!tellsItsEncoding(m_document.text(), wrapping.encoding))
        declaration = editsToDeclareEncoding(m_document, wrapping.encoding.name());
    const ContainerKeys keys { m_passphrase.isEmpty() ? nullptr : &m_passphrase,
        m_ikm.isEmpty() ? nullptr : &m_ikm, false };
    const auto digest = writeProfile(path, withEdits(m_document.text(), declaration), wrapping, keys);
    if (!digest)
        return digest.error();
    push(applyFix(m_document, declaration, tr("Declare %1").arg(wrapping.encoding.name())));
    m_fileDigest = *digest;
    m_document.setWrapping(wrapping);
    const bool moved = m_path != path;
    m_path = path;
    m_undoStack.setClean();
    rememberSaved();
    emit saved();
    if (moved)
        emit pathChanged();
    return {};
}

void DocumentSession::setKeys(SecretKey passphrase, SecretKey ikm)
{
    m_passphrase = std::move(passphrase);
    m_ikm = std::move(ikm);
}

bool DocumentSession::changedOnDisk() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return false;
    return fileDigest(m_path) != m_fileDigest;
}

void DocumentSession::setPhone(const std::optional<PhoneModel> &phone)
{
    if (m_phone == phone)
        return;
    m_phone = phone;
    emit phoneChanged();
    if (m_open)
        recheckNow();
}

void DocumentSession::setEmergencyNumbers(const QStringList &numbers)
{
    if (m_emergencyNumbers == numbers)
        return;
    m_emergencyNumbers = numbers;
    if (m_open)
        recheckNow();
}

void DocumentSession::startCheckAside()
{
    m_isCheckedAside = true;
    m_aside.start([catalogue = &catalogue(), parsed = m_document.parsed(), wrapping = m_document.wrapping(),
                      terms = checkTerms()](
                      const IsVoid &) { return checkAside(*catalogue, parsed, wrapping, terms); });
}

void DocumentSession::takeChecked(CheckedAside &checked)
{
    m_checker = std::move(checked.checker);
    setProblems(std::move(checked.result));
}

void DocumentSession::dropCheckAside()
{
    m_isCheckedAside = false;
    m_aside.cancel();
}

void DocumentSession::recheckNow()
{
    m_recheckTimer.stop();
    dropCheckAside();
    if (!m_checker)
        m_checker = std::make_unique<ProfileChecker>(catalogue());
    setProblems(m_checker->check(m_document, checkOptions()));
}

void DocumentSession::setProblems(CheckResult found)
{
    if (found.problems == m_problems && found.ignored == m_ignored && !m_problems.isEmpty())
        return;
    m_problems = std::move(found.problems);
    m_ignored = std::move(found.ignored);
    m_problemsByElement.clear();
    for (qsizetype i = 0; i < m_problems.size(); ++i) {
        if (!m_problems.at(i).element.isEmpty())
            m_problemsByElement[m_problems.at(i).element].append(i);
    }
    emit problemsChanged();
}

QList<Problem> DocumentSession::problemsOf(const QString &element) const
{
    QList<Problem> result;
    for (const qsizetype index : m_problemsByElement.value(element))
        result.append(m_problems.at(index));
    return result;
}

QList<Diagnostic> DocumentSession::faultsOfValue(const QString &element) const
{
    QList<Diagnostic> faults;
    const QList<qsizetype> indices = m_problemsByElement.value(element);
    if (indices.isEmpty())
        return faults;
    const quint32 winner = m_document.winner(element);
    for (const qsizetype index : indices) {
        const Problem &problem = m_problems.at(index);
        if (!problem.isAboutValue || problem.diagnostic.severity == Severity::Info || winner == Element::kNone
            || problem.elementIndex != winner)
            continue;
        Diagnostic fault = problem.diagnostic;
        fault.span = problem.valueSpan;
        fault.fix = problem.valueFix;
        faults.append(fault);
    }
    return faults;
}

std::optional<Severity> DocumentSession::worstOf(const QString &element) const
{
    std::optional<Severity> worst;
    for (const qsizetype index : m_problemsByElement.value(element)) {
        const Severity severity = m_problems.at(index).diagnostic.severity;
        if (severity == Severity::Error)
            return severity;
        if (severity == Severity::Warning)
            worst = severity;
    }
    return worst;
}

void DocumentSession::rememberSaved()
{
    m_saved.setTarget(m_document.target());
    m_saved.setParsed(m_document.parsed());
    m_differs = false;
}

bool DocumentSession::differsFromSaved() const
{
    return m_open && !m_undoStack.isClean() && &savedDocument() == &m_saved;
}

bool DocumentSession::isChanged(const QString &element) const
{
    if (!differsFromSaved())
        return false;
    return m_saved.state(element) != m_document.state(element)
        || m_saved.access(element) != m_document.access(element)
        || m_saved.occurrences(element).size() != m_document.occurrences(element).size();
}

const ProfileDocument &DocumentSession::savedDocument() const
{
    // Asked while a command is being pushed, too, when the undo list still calls itself clean.
    if (!m_differs)
        m_differs = m_saved.text() != m_document.text();
    return *m_differs ? m_saved : m_document;
}

void DocumentSession::setCurrentElement(const QString &element)
{
    if (m_currentElement == element)
        return;
    m_currentElement = element;
    emit currentElementChanged(element);
}

void DocumentSession::showSource(SourceSpan span)
{
    emit sourceRequested(span);
}

} // namespace flatprofile
