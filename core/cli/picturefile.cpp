#include "core/cli/picturefile.h"

#include "core/cli/commands.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

static constexpr int kMostTime = 60'000; // ms

static const auto kPainter =
#ifdef Q_OS_WIN
    "flatprofile-picture.exe"_L1;
#else
    "flatprofile-picture"_L1;
#endif

QString describe(const PictureError &error)
{
    if (error.code == PictureError::Code::NotInstalled)
        return Text::tr(
            "PNG needs the program flatprofile-picture, which is not in %1. Install the package of "
            "Flatprofile that has the editor, or write .svg.")
            .arg(QDir::toNativeSeparators(error.place));
    return Text::tr("The picture could not be painted (%1). Write .svg instead.").arg(error.system);
}

Result<QByteArray, PictureError> pngOfSvg(const QByteArray &svg)
{
    using Code = PictureError::Code;
    const QDir own(QCoreApplication::applicationDirPath());
    const QString installed = QDir::cleanPath(own.filePath(QStringLiteral(FLATPROFILE_LIBEXEC)));
    QString program = own.filePath(kPainter);
    if (!QFileInfo(program).isExecutable())
        program = QDir(installed).filePath(kPainter);
    if (!QFileInfo(program).isExecutable())
        return PictureError { Code::NotInstalled, installed, {} };
    QProcess painter;
    painter.start(program, QStringList());
    painter.write(svg);
    painter.closeWriteChannel();
    if (!painter.waitForFinished(kMostTime)) {
        const QString why = painter.errorString();
        painter.kill();
        painter.waitForFinished();
        return PictureError { Code::Failed, program, why };
    }
    const QByteArray png = painter.readAllStandardOutput();
    if (painter.exitStatus() != QProcess::NormalExit || painter.exitCode() != 0 || png.isEmpty())
        return PictureError { Code::Failed, program,
            QString::fromLocal8Bit(painter.readAllStandardError()).trimmed() };
    return png;
}

} // namespace flatprofile::cli
