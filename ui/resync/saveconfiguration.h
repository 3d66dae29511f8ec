#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace flatprofile {

/// Saves a phone's configuration in a file that the user names. Where it holds secrets, it is asked first
/// whether they are saved too; a new file with secrets is for its owner alone. `text` makes the profile, with
/// masks for secrets or without. What failed, in words; empty for nothing.
QString saveConfiguration(QWidget *parent, const QString &title, const QString &fileName,
    const std::function<QByteArray(bool masksSecrets)> &text);

} // namespace flatprofile
