#include "ui/mainwindow/filequestions.h"

#include "ui/container/saveascontainerdialog.h"
#include "ui/session/documentsession.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace flatprofile {

namespace {

struct FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

struct Answer
{
    QString text;
    QMessageBox::ButtonRole role;
};

/// The index of the answer chosen; the first is the default, the one that rejects is Escape's.
int ask(QWidget *window, const QString &fact, const QString &consequence, const QList<Answer> &answers)
{
    QMessageBox box(
        QMessageBox::Warning, FileQuestions::tr("Flatprofile"), fact, QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText); // a file's name may look like markup
    box.setInformativeText(consequence);
    QList<QAbstractButton *> buttons;
    for (const Answer &answer : answers) {
        QPushButton *button = box.addButton(answer.text, answer.role);
        if (answer.role == QMessageBox::RejectRole)
            box.setEscapeButton(button);
        buttons.append(button);
    }
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

Answer cancel()
{
    return { FileQuestions::tr("Cancel"), QMessageBox::RejectRole };
}

} // namespace

CloseAnswer askSaveBeforeClose(const QString &name, QWidget *window)
{
    const int answer = ask(window, FileQuestions::tr("%1 has edits that are not saved.").arg(name),
        FileQuestions::tr("Without saving they are lost."),
        { { FileQuestions::tr("Save"), QMessageBox::AcceptRole },
            { FileQuestions::tr("Discard Edits"), QMessageBox::DestructiveRole }, cancel() });
    switch (answer) {
    case 0:
        return CloseAnswer::Save;
    case 1:
        return CloseAnswer::Discard;
    default:
        return CloseAnswer::Stay;
    }
}

bool askDiscardForReload(const QString &name, QWidget *window)
{
    return ask(window, FileQuestions::tr("Reload %1 and lose the edits since the last save?").arg(name),
               FileQuestions::tr("The file on disk takes the place of what you see."),
               { cancel(), { FileQuestions::tr("Reload and Lose Edits"), QMessageBox::DestructiveRole } })
        == 1;
}

bool askOverwriteChanged(const QString &name, QWidget *window)
{
    return ask(window, FileQuestions::tr("%1 was changed by another program since it was opened.").arg(name),
               FileQuestions::tr(
                   "Saving replaces the other program's version. Save under another name to keep both."),
               { cancel(), { FileQuestions::tr("Replace It"), QMessageBox::DestructiveRole } })
        == 1;
}

bool askConvertToUtf8(const QString &why, QWidget *window)
{
    return ask(window, why,
               FileQuestions::tr(
                   "Phones read UTF-8. Converting changes the file's encoding and its XML declaration, "
                   "nothing else."),
               { { FileQuestions::tr("Convert to UTF-8 and Save"), QMessageBox::AcceptRole }, cancel() })
        == 0;
}

std::optional<SaveAsChoice> askContainer(const DocumentSession &session, const QString &path, QWidget *window)
{
    const ContainerPage::Present present { !session.passphrase().isEmpty(), !session.ikm().isEmpty() };
    SaveAsContainerDialog dialog(QFileInfo(path).fileName(), session.document().wrapping(), present, window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return SaveAsChoice { path, dialog.wrapping(), dialog.takePassphrase(), dialog.takeIkm() };
}

QString askName(const DocumentSession &session, const QString &folder, QWidget *window)
{
    const QString name = session.path().isEmpty() ? FileQuestions::tr("new-profile.cfg")
                                                  : QFileInfo(session.path()).fileName();
    return QFileDialog::getSaveFileName(window, FileQuestions::tr("Save Profile As"), folder + u'/' + name,
        FileQuestions::tr("Profiles (*.cfg *.xml *.gz);;All files (*)"));
}

std::optional<SaveAsChoice> askSaveAs(const DocumentSession &session, const QString &folder, QWidget *window)
{
    const QString path = askName(session, folder, window);
    if (path.isEmpty())
        return std::nullopt;
    return askContainer(session, path, window);
}

} // namespace flatprofile
