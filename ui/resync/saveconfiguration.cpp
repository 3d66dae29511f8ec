#include "ui/resync/saveconfiguration.h"

#include "core/document/profilefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResyncWindow)
};
} // namespace

/// Whether secrets are masked; nothing where the user thought better of it.
static std::optional<bool> askForMasks(QWidget *parent)
{
    QMessageBox question(QMessageBox::Question, parent->windowTitle(),
        Text::tr("Save the secrets of this configuration too? They would stand in the file in clear text."),
        QMessageBox::NoButton, parent);
    auto *masked = question.addButton(Text::tr("Save with &Masks"), QMessageBox::AcceptRole);
    auto *clear = question.addButton(Text::tr("Save with &Secrets"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(masked);
    question.exec();
    if (question.clickedButton() != masked && question.clickedButton() != clear)
        return std::nullopt;
    return question.clickedButton() == masked;
}

QString saveConfiguration(QWidget *parent, const QString &title, const QString &fileName,
    const std::function<QByteArray(bool masksSecrets)> &text)
{
    const bool holdsSecrets = text(true) != text(false);
    const auto masks = holdsSecrets ? askForMasks(parent) : true;
    if (!masks)
        return {};
    const QString path = QFileDialog::getSaveFileName(
        parent, title, fileName, Text::tr("Profiles (*.cfg *.xml);;All files (*)"));
    if (path.isEmpty())
        return {};
    // Replacing a file keeps its permissions: it is no file for a server to give out.
    QFile place(path);
    const bool isPrivate = !*masks
        && place.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    place.close();
    if (const auto written = writeProfile(path, text(*masks), {}); !written) {
        if (isPrivate)
            place.remove();
        return describe(written.error());
    }
    return {};
}

} // namespace flatprofile
