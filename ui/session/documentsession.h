#pragma once

#include "core/document/profilefile.h"
#include "ui/session/backgroundjob.h"
#include "ui/session/checkaside.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace flatprofile {

/// Everything that is open in one window: the profile, its undo list, its file, its problems and what is
/// selected. Views take it as a constructor argument, read the document, write through undoStack(), and learn
/// of each other's selection only here.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    explicit DocumentSession(const Catalogue &catalogue, QObject *parent = nullptr);
    ~DocumentSession() override;

    const Catalogue &catalogue() const { return m_document.catalogue(); }
    ProfileDocument &document() { return m_document; }
    const ProfileDocument &document() const { return m_document; }
    QUndoStack &undoStack() { return m_undoStack; }
    void push(std::unique_ptr<QUndoCommand> command); // null is nothing to do
    /// The fix of a problem that was among problems() when it was shown, as one step; the text may have
    /// changed since. Nothing where the problem is gone.
    void fix(Problem shown);
    /// A number for the edits of one visit to a value, which are one step of the undo list; never 0.
    quint64 beginVisit() { return ++m_visits; }

    /// A profile is open (a new one counts); without one the window shows the start page.
    bool isOpen() const { return m_open; }
    QString path() const { return m_path; } // empty for a new profile
    QString displayName() const; // "north-office.cfg", "New profile"

    void startNew(const std::optional<PhoneModel> &phone);
    enum class FirstCheck { Now, Aside };
    /// A check aside, on another thread, lets a profile be seen sooner; problemsChanged() tells when it is
    /// done. There is none to wait for where `checked` is what it would find.
    void load(const QString &path, ReadProfile profile, SecretKey passphrase, SecretKey ikm,
        FirstCheck firstCheck = FirstCheck::Now, const std::shared_ptr<CheckedAside> &checked = {});
    Result<void, FileError> save(); // to path(), in document().wrapping()
    Result<void, FileError> saveAs(const QString &path, const FileWrapping &wrapping);
    /// Keys that the file was opened with or is to be written with.
    const SecretKey &passphrase() const { return m_passphrase; }
    const SecretKey &ikm() const { return m_ikm; }
    void setKeys(SecretKey passphrase, SecretKey ikm);
    bool changedOnDisk() const; // the file's bytes are not those last read or written

    /// The phone whose pages are shown; null means all models.
    const PhoneModel *phone() const { return m_phone ? &*m_phone : nullptr; }
    void setPhone(const std::optional<PhoneModel> &phone);

    /// Numbers that every dial plan has to dial, besides those that the profile tells.
    const QStringList &emergencyNumbers() const { return m_emergencyNumbers; }
    void setEmergencyNumbers(const QStringList &numbers);
    CheckOptions checkOptions() const { return { phone(), {}, m_emergencyNumbers }; }
    CheckTerms checkTerms() const { return { m_document.target(), m_phone, m_emergencyNumbers }; }

    /// Rechecked shortly after each change; sorted by place in the text.
    const QList<Problem> &problems() const { return m_problems; }
    /// What comments in the file ignore; not among problems().
    const QList<Problem> &ignoredProblems() const { return m_ignored; }
    QList<Problem> problemsOf(const QString &element) const;
    /// What is wrong in the value that counts: spans in its UTF-16 units; notes are not among it.
    QList<Diagnostic> faultsOfValue(const QString &element) const;
    std::optional<Severity> worstOf(const QString &element) const; // Error or Warning; Info doesn't count
    void recheckNow();
    bool isCheckPending() const { return m_recheckTimer.isActive() || m_isCheckedAside; }

    /// Differs from what was last saved or opened.
    bool isChanged(const QString &element) const;
    /// What the profile said of it when it was last saved or opened.
    ParameterState savedState(const QString &element) const { return savedDocument().state(element); }
    /// The profile as it was last saved or opened; where nothing was changed since, the document itself.
    const ProfileDocument &savedDocument() const;

    // The selection that all views share.
    QString currentElement() const { return m_currentElement; } // element name; empty for none
    void setCurrentElement(const QString &element);
    /// Asks the source view to show a stretch of the text, and the window to raise it.
    void showSource(SourceSpan span);
    /// Asks for the window in which the element's value is drawn rather than typed, where there is one.
    void editVisually(const QString &element) { emit visualEditorRequested(element); }

signals:
    void opened(); // another profile, or none
    void pathChanged();
    void saved();
    void phoneChanged();
    void problemsChanged();
    void currentElementChanged(const QString &element);
    void sourceRequested(flatprofile::SourceSpan span);
    void visualEditorRequested(const QString &element);

private:
    void take(const QString &path, ReadProfile profile);
    void startCheckAside();
    void dropCheckAside();
    void takeChecked(CheckedAside &checked);
    void tellOpened();
    void setProblems(CheckResult found);
    void rememberSaved();
    bool differsFromSaved() const;

    ProfileDocument m_document;
    std::unique_ptr<ProfileChecker> m_checker; // made by the first check
    QUndoStack m_undoStack;
    bool m_open = false;
    QString m_path;
    QByteArray m_fileDigest;
    SecretKey m_passphrase;
    SecretKey m_ikm;
    std::optional<PhoneModel> m_phone;
    QStringList m_emergencyNumbers;
    QList<Problem> m_problems;
    QList<Problem> m_ignored;
    QHash<QString, QList<qsizetype>> m_problemsByElement;
    ProfileDocument m_saved; // the text as last saved, to tell what changed
    mutable std::optional<bool> m_differs; // the text from the saved one; found out when asked for
    QTimer m_recheckTimer;
    bool m_isCheckedAside = false;
    BackgroundJob<std::shared_ptr<CheckedAside>> m_aside;
    quint64 m_visits = 0;
    QString m_currentElement;
};

} // namespace flatprofile
