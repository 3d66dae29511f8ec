#include "ui/editors/multichoiceeditor.h"

#include "ui/editors/editorsignals.h"
#include "ui/editors/hintline.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QStringList parts(const QString &text)
{
    QStringList found;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts))
        found.append(part.trimmed());
    return found;
}

MultiChoiceEditor::MultiChoiceEditor(const DataType &type, QWidget *parent)
    : QLineEdit(parent)
    , m_options(type.options)
{
    auto *said = new EditorSignals(this);
    connect(this, &QLineEdit::textEdited, said, &EditorSignals::edited);
    connect(this, &QLineEdit::editingFinished, said, &EditorSignals::finished);
    connect(this, &QLineEdit::textChanged, this,
        [this, type](const QString &text) { HintLine::judge(this, type, text); });
    QAction *open = addAction(icon(u"down"_s), TrailingPosition);
    open->setText(tr("Choose from the options"));
    open->setToolTip(open->text());
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &MultiChoiceEditor::openMenu);
}

void MultiChoiceEditor::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void MultiChoiceEditor::fillMenu(QMenu *menu)
{
    const QStringList chosen = parts(text());
    for (const QString &option : std::as_const(m_options)) {
        QAction *action = menu->addAction(option);
        action->setCheckable(true);
        action->setChecked(chosen.contains(option, Qt::CaseInsensitive));
        connect(action, &QAction::toggled, this, [this, option](bool ticked) { tick(option, ticked); });
    }
}

void MultiChoiceEditor::tick(const QString &option, bool ticked)
{
    QStringList chosen = parts(text());
    if (!ticked)
        chosen.removeIf([&](const QString &part) { return part.compare(option, Qt::CaseInsensitive) == 0; });
    else if (!chosen.contains(option, Qt::CaseInsensitive))
        chosen.append(option);
    setText(chosen.join(u'|'));
    emit EditorSignals::of(this)->edited(text());
}

} // namespace flatprofile
