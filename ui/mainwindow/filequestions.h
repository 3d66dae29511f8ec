#pragma once

#include "core/document/profiledocument.h"

#include <optional>

class QWidget;

namespace flatprofile {

class DocumentSession;

// The questions that opening, saving and closing ask; each waits for its answer.

enum class CloseAnswer { Save, Discard, Stay };
CloseAnswer askSaveBeforeClose(const QString &name, QWidget *window);
bool askDiscardForReload(const QString &name, QWidget *window);
bool askOverwriteChanged(const QString &name, QWidget *window);
bool askConvertToUtf8(const QString &why, QWidget *window);

struct SaveAsChoice
{
    QString path;
    FileWrapping wrapping;
    SecretKey passphrase; // both empty: as before
    SecretKey ikm;
};
/// Asks for the container alone; the path stays.
std::optional<SaveAsChoice> askContainer(
    const DocumentSession &session, const QString &path, QWidget *window);
/// Asks for the name alone; empty where nothing is to be saved.
QString askName(const DocumentSession &session, const QString &folder, QWidget *window);
/// Asks for the name, then for the container.
std::optional<SaveAsChoice> askSaveAs(const DocumentSession &session, const QString &folder, QWidget *window);

} // namespace flatprofile
