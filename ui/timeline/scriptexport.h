#pragma once

#include "core/script/timedscript.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace flatprofile {

enum class ScriptFile { Wav, Png, Svg };

/// A script as the bytes of such a file. What never ends is taken to `usualHorizon`. A null array where it
/// would be too large.
QByteArray scriptFile(const TimedScript &script, ScriptFile kind);

/// Asks where to, and writes; says so where that fails. `name` is what the file is called at first.
void exportScript(TimedScript script, ScriptFile kind, QString name, QWidget *parent);

/// Writes them, all or nothing; says so where that fails.
void saveExport(const QString &path, const QByteArray &bytes, QWidget *parent);

} // namespace flatprofile
