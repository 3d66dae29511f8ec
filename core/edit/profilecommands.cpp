#include "core/edit/profilecommands.h"

#include "core/document/profiledocument.h"
#include "core/document/profileedits.h"

#include <QCoreApplication>

#include <atomic>

namespace flatprofile {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int kEditProfileId = 1;

/// The name that the web pages have for it, or the element's own.
QString nameOf(const ProfileDocument &document, const QString &element)
{
    const ParameterId id = document.catalogue().find(element);
    return id == kUnknownParameter ? element : document.catalogue().field(id);
}

std::unique_ptr<QUndoCommand> command(ProfileDocument &document, QList<TextEdit> edits, const QString &label,
    const QString &element = {}, quint64 session = 0)
{
    if (edits.isEmpty())
        return nullptr;
    return std::make_unique<EditProfile>(document, std::move(edits), label, element, session);
}

} // namespace

quint64 newEditSession()
{
    static std::atomic<quint64> sessions = quint64(1) << 32;
    return ++sessions;
}

EditProfile::EditProfile(ProfileDocument &document, QList<TextEdit> edits, const QString &label,
    const QString &element, quint64 session)
    : QUndoCommand(label)
    , m_document(document)
    , m_steps { { std::move(edits), {} } }
    , m_element(element)
    , m_session(session)
{
}

int EditProfile::id() const
{
    return kEditProfileId;
}

void EditProfile::redo()
{
    for (Step &step : m_steps)
        step.inverse = m_document.applyEdits(step.edits);
}

void EditProfile::undo()
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        m_document.applyEdits(step->inverse);
}

bool EditProfile::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditProfile *>(other); // same id(), so the same type
    if (next->m_session == 0 || next->m_session != m_session || next->m_element != m_element)
        return false;
    if (isUndoneBy(*next))
        m_steps.removeLast();
    else if (!join(*next))
        m_steps += next->m_steps;
    setObsolete(m_steps.isEmpty()); // typed back to where it began: nothing is left to undo
    return true;
}

/// Whether the next command takes back what this one's last step did.
bool EditProfile::isUndoneBy(const EditProfile &next) const
{
    return !m_steps.isEmpty() && next.m_steps.size() == 1
        && m_steps.last().inverse == next.m_steps.first().edits;
}

/// Makes one edit of the last step and the next command's, where that changes what the last one wrote: a drag
/// is hundreds of them. What comes out as it was before is no step at all.
bool EditProfile::join(const EditProfile &next)
{
    if (m_steps.isEmpty() || next.m_steps.size() != 1)
        return false;
    Step &last = m_steps.last();
    const QList<TextEdit> &edits = next.m_steps.first().edits;
    if (last.edits.size() != 1 || last.inverse.size() != 1 || edits.size() != 1)
        return false;
    TextEdit &written = last.edits.first();
    TextEdit &inverse = last.inverse.first();
    const SourceSpan span = edits.first().span;
    const qsizetype from = span.offset - written.span.offset;
    if (from < 0 || from + span.length > written.replacement.size()
        || inverse.span.offset != written.span.offset || inverse.span.length != written.replacement.size())
        return false;
    written.replacement.replace(from, span.length, edits.first().replacement);
    inverse.span.length = written.replacement.size();
    if (written.replacement == inverse.replacement)
        m_steps.removeLast();
    return true;
}

std::unique_ptr<QUndoCommand> setParameterState(
    ProfileDocument &document, const QString &element, const ParameterState &state, quint64 session)
{
    const QString label
        = state.kind == ParameterState::Kind::Absent ? Commands::tr("Remove %1") : Commands::tr("Set %1");
    return command(document, editsToSetState(document, element, state), label.arg(nameOf(document, element)),
        element, session);
}

std::unique_ptr<QUndoCommand> setParameterAccess(
    ProfileDocument &document, const QString &element, const QString &access)
{
    return command(document, editsToSetAccess(document, element, access),
        Commands::tr("Set access of %1").arg(nameOf(document, element)));
}

std::unique_ptr<QUndoCommand> removeParameter(ProfileDocument &document, const QString &element)
{
    return setParameterState(document, element, {});
}

std::unique_ptr<QUndoCommand> renameParameter(
    ProfileDocument &document, const QString &element, const QString &newName)
{
    return command(document, editsToRename(document, element, newName),
        Commands::tr("Rename %1 to %2").arg(element, newName));
}

std::unique_ptr<QUndoCommand> keepLastOccurrence(ProfileDocument &document, const QString &element)
{
    return command(document, editsToKeepLast(document, element),
        Commands::tr("Keep last %1").arg(nameOf(document, element)));
}

std::unique_ptr<QUndoCommand> editText(
    ProfileDocument &document, const QList<TextEdit> &edits, const QString &label, quint64 session)
{
    return command(document, edits, label, {}, session);
}

std::unique_ptr<QUndoCommand> applyFix(
    ProfileDocument &document, const QList<TextEdit> &fix, const QString &label)
{
    return command(document, fix, label);
}

} // namespace flatprofile
