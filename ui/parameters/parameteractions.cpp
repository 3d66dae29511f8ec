#include "ui/parameters/parameteractions.h"

#include "core/document/masking.h"
#include "core/document/parameterclipboard.h"
#include "core/edit/profilecommands.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ParameterState::Kind;

namespace {

/// Several commands as one step; none where nothing changes.
class Steps
{
public:
    Steps(DocumentSession &session, const QString &label)
        : m_session(session)
        , m_label(label)
    {
    }
    ~Steps()
    {
        if (m_begun)
            m_session.undoStack().endMacro();
    }
    Q_DISABLE_COPY_MOVE(Steps)

    void push(std::unique_ptr<QUndoCommand> command)
    {
        if (!command)
            return;
        if (!m_begun)
            m_session.undoStack().beginMacro(m_label);
        m_begun = true;
        m_session.push(std::move(command));
    }

private:
    DocumentSession &m_session;
    QString m_label;
    bool m_begun = false;
};

} // namespace

ParameterActions::ParameterActions(DocumentSession &session, ParameterView &view)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
{
    m_edit = add(tr("&Edit Value"), {}, Qt::Key_F2,
        [this] { m_view.edit(m_view.currentIndex().siblingAtColumn(ParameterModel::ValueColumn)); });
    createStates();
    createAccess();
    m_default = add(tr("Set to &Default"), u"reset"_s, Qt::CTRL | Qt::Key_D, [this] { setDefault(); });
    m_rename = add(tr("Re&name Element…"), {}, Qt::SHIFT | Qt::Key_F2, [this] { rename(); });
    m_keepLast = add(tr("Keep &Last Occurrence"), {}, {}, [this] {
        forEach(tr("Keep last occurrences"),
            [this](const QString &element) { return keepLastOccurrence(m_session.document(), element); });
    });
    m_reveal = add(tr("Sho&w Secrets"), u"eye"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { reveal(); });
    m_reveal->setCheckable(true);
    createClipboard();
    m_remove = add(tr("&Remove from Profile"), u"trash"_s, QKeySequence::Delete, [this] { remove(); });
}

QAction *ParameterActions::add(
    const QString &text, const QString &iconName, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    // The table's own keys: a field that is being edited keeps Delete and Ctrl+C for itself.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_view.addAction(action);
    return action;
}

QAction *ParameterActions::addState(const QString &text, const QKeySequence &keys, Kind kind)
{
    QAction *action = add(text, {}, keys, [this, kind] {
        forEach(tr("Change states"), [this, kind](const QString &element) {
            return setParameterState(m_session.document(), element, { kind, {} });
        });
    });
    action->setCheckable(true);
    action->setData(int(kind));
    m_states.append(action);
    return action;
}

void ParameterActions::createStates()
{
    addState(tr("&Not in the Profile: the phone keeps what it has"), {}, Kind::Absent);
    addState(tr("&Access Only"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, Kind::AccessOnly);
    addState(tr("&Empty Element"), Qt::CTRL | Qt::Key_E, Kind::Empty);
    addState(tr("Empty &String \"\""), Qt::CTRL | Qt::SHIFT | Qt::Key_E, Kind::EmptyString);
}

void ParameterActions::createAccess()
{
    const std::initializer_list<std::pair<QString, QString>> words {
        { u"na"_s, tr("&na: none") },
        { u"ro"_s, tr("r&o: read only") },
        { u"rw"_s, tr("r&w: read and write") },
        { QString(), tr("Not &said: the phone keeps what it has") },
    };
    for (const auto &[value, text] : words) {
        QAction *action = add(text, {}, {}, [this, value = value] {
            forEach(tr("Change access"), [this, value](const QString &element) {
                return setParameterAccess(m_session.document(), element, value);
            });
        });
        action->setCheckable(true);
        action->setData(value);
        m_accesses.append(action);
    }
}

void ParameterActions::createClipboard()
{
    m_copies = {
        add(tr("&Copy as XML"), u"copy"_s, QKeySequence::Copy, [this] { copyAsXml(); }),
        add(tr("Copy as Name=&Value"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyAsAssignments(); }),
        add(tr("Copy as &Table"), {}, {}, [this] { copyAsTable(); }),
        add(tr("C&ut"), {}, QKeySequence::Cut,
            [this] {
                copyAsXml();
                remove();
            }),
    };
    m_paste = add(tr("&Paste Parameters"), {}, QKeySequence::Paste, [this] { paste(); });
}

void ParameterActions::addTo(QMenu *menu)
{
    menu->addAction(m_edit);
    menu->addMenu(tr("&State"))->addActions(m_states);
    menu->addMenu(tr("&Access of the User"))->addActions(m_accesses);
    menu->addActions({ m_default, m_reveal, m_rename, m_keepLast });
    menu->addSeparator();
    menu->addActions(m_copies);
    menu->addAction(m_paste);
    menu->addSeparator();
    menu->addAction(m_remove);
    connect(menu, &QMenu::aboutToShow, this, &ParameterActions::update);
    // What was off for one selection must answer its key on the next.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : m_view.actions())
            action->setEnabled(true);
    });
}

void ParameterActions::update()
{
    const QStringList elements = m_view.selectedElements();
    const ProfileDocument &document = m_session.document();
    const bool one = elements.size() == 1;
    const QString element = elements.value(0);
    const bool known = document.catalogue().find(element) != kUnknownParameter;
    const bool inProfile = !document.occurrences(element).isEmpty();
    for (QAction *action : m_view.actions())
        action->setEnabled(!elements.isEmpty());
    m_edit->setEnabled(one && document.canEdit(element));
    for (QAction *action : std::as_const(m_states))
        action->setChecked(one && int(document.state(element).kind) == action->data().toInt());
    for (QAction *action : std::as_const(m_accesses))
        action->setChecked(one && inProfile && document.access(element) == action->data().toString());
    m_default->setEnabled(known || elements.size() > 1);
    const QStringList secrets = selectedSecrets();
    m_reveal->setEnabled(!secrets.isEmpty());
    m_reveal->setChecked(!secrets.isEmpty()
        && std::all_of(
            secrets.begin(), secrets.end(), [this](const QString &name) { return m_view.isRevealed(name); }));
    m_rename->setEnabled(one && inProfile);
    m_keepLast->setEnabled(std::any_of(elements.begin(), elements.end(),
        [&](const QString &name) { return document.occurrences(name).size() > 1; }));
    m_paste->setEnabled(m_session.isOpen() && !readParameters(QApplication::clipboard()->text()).isEmpty());
}

/// One step for all that are selected; none where nothing changes.
void ParameterActions::forEach(const QString &label, const MakeCommand &make)
{
    const QStringList elements = m_view.selectedElements();
    if (elements.size() == 1) {
        m_session.push(make(elements.first()));
        return;
    }
    Steps steps(m_session, label);
    for (const QString &element : elements)
        steps.push(make(element));
}

void ParameterActions::setDefault()
{
    forEach(tr("Set to defaults"), [this](const QString &element) -> std::unique_ptr<QUndoCommand> {
        const Catalogue &catalogue = m_session.catalogue();
        const ParameterId id = catalogue.find(element);
        if (id == kUnknownParameter)
            return nullptr;
        const QString value = catalogue.defaultValue(id, m_session.phone());
        const ParameterState wanted
            = value.isEmpty() ? ParameterState { Kind::EmptyString, {} } : ParameterState::value(value);
        return setParameterState(m_session.document(), element, wanted);
    });
}

QStringList ParameterActions::selectedSecrets() const
{
    const Catalogue &catalogue = m_session.catalogue();
    QStringList secrets = m_view.selectedElements();
    secrets.removeIf([&](const QString &element) { return !isSecretParameter(catalogue, element); });
    return secrets;
}

/// Shows the selected secrets; hides them where all are shown.
void ParameterActions::reveal()
{
    const QStringList secrets = selectedSecrets();
    const bool areShown = std::all_of(
        secrets.begin(), secrets.end(), [this](const QString &secret) { return m_view.isRevealed(secret); });
    for (const QString &secret : secrets)
        m_view.setRevealed(secret, !areShown);
}

void ParameterActions::rename()
{
    const QString element = m_view.selectedElements().value(0);
    if (m_session.document().occurrences(element).isEmpty())
        return;
    QStringList names = m_session.catalogue().nearMisses(element);
    names.removeAll(element);
    names.prepend(element);
    QInputDialog dialog(&m_view);
    dialog.setWindowTitle(tr("Rename Element"));
    dialog.setLabelText(tr("New name of <%1>; names that come close are in the list.").arg(element));
    dialog.setComboBoxEditable(true);
    dialog.setComboBoxItems(names);
    // Else Return turns a name into one of the list that differs in case alone.
    if (auto *choice = dialog.findChild<QComboBox *>())
        choice->completer()->setCaseSensitivity(Qt::CaseSensitive);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QString name = dialog.textValue();
    if (!accepted || name.isEmpty() || name == element)
        return;
    if (auto command = renameParameter(m_session.document(), element, name.trimmed())) {
        m_session.push(std::move(command));
        m_session.setCurrentElement(name.trimmed());
    } else {
        emit m_view.noticed(
            tr("<%1> was not renamed: \"%2\" can't be the name of an element. It begins with a letter and "
               "holds letters, digits, \"_\", \"-\" and \".\".")
                .arg(element, name));
    }
}

void ParameterActions::copyAsXml()
{
    if (const QStringList elements = m_view.selectedElements(); !elements.isEmpty())
        QApplication::clipboard()->setText(flatprofile::copyAsXml(m_session.document(), elements));
}

void ParameterActions::copyAsAssignments()
{
    QApplication::clipboard()->setText(
        flatprofile::copyAsAssignments(m_session.document(), m_view.selectedElements()));
}

void ParameterActions::copyAsTable()
{
    QApplication::clipboard()->setText(
        flatprofile::copyAsTable(m_session.document(), m_view.selectedElements()));
}

void ParameterActions::paste()
{
    if (!m_session.isOpen())
        return;
    const QList<CopiedParameter> pasted = readParameters(QApplication::clipboard()->text());
    if (pasted.isEmpty()) {
        emit m_view.noticed(
            tr("The clipboard holds no parameters. Elements of a profile, lines of Name=Value and "
               "tables of two columns can be pasted."));
        return;
    }
    Steps steps(m_session, tr("Paste %n parameter(s)", nullptr, int(pasted.size())));
    for (const CopiedParameter &parameter : pasted) {
        steps.push(setParameterState(m_session.document(), parameter.element, parameter.state));
        if (!parameter.access.isEmpty())
            steps.push(setParameterAccess(m_session.document(), parameter.element, parameter.access));
    }
    m_session.setCurrentElement(pasted.first().element);
}

void ParameterActions::remove()
{
    forEach(tr("Remove %n parameter(s)", nullptr, int(m_view.selectedElements().size())),
        [this](const QString &element) { return removeParameter(m_session.document(), element); });
}

} // namespace flatprofile
