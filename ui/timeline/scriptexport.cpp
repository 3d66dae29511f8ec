#include "ui/timeline/scriptexport.h"

#include "core/signal/scriptpicture.h"
#include "core/signal/wavfile.h"
#include "core/support/filereplace.h"
#include "ui/timeline/timelinelayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QMessageBox>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(ScriptExport)
};

constexpr int kPictureScale = 2;

QByteArray svgOf(const TimedScript &script)
{
    const std::chrono::milliseconds until = usualHorizon(timelineOf(script));
    return pictureSvg(script.isTone() ? pictureOf(script.tone(), until) : pictureOf(script.cadence(), until));
}

QByteArray pngOf(const TimedScript &script)
{
    QSvgRenderer picture(svgOf(script));
    QImage image(picture.defaultSize() * kPictureScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray wavOf(const TimedScript &script)
{
    SignalOptions options;
    options.horizon = usualHorizon(timelineOf(script));
    const ScriptSignal signal
        = script.isTone() ? ScriptSignal(script.tone(), options) : ScriptSignal(script.cadence(), options);
    auto file = wavFile(signal, signal.frameCount().value_or(0));
    return file ? *std::move(file) : QByteArray();
}

} // namespace

QByteArray scriptFile(const TimedScript &script, ScriptFile kind)
{
    switch (kind) {
    case ScriptFile::Wav:
        return wavOf(script);
    case ScriptFile::Png:
        return pngOf(script);
    case ScriptFile::Svg:
        break;
    }
    return svgOf(script);
}

/// By value: while the dialog asks, the script it came from can become another.
void exportScript(TimedScript script, ScriptFile kind, QString name, QWidget *parent)
{
    const QString ending = kind == ScriptFile::Wav ? u"wav"_s : kind == ScriptFile::Png ? u"png"_s : u"svg"_s;
    const QString filter = kind == ScriptFile::Wav ? Exports::tr("Sound (*.wav)")
        : kind == ScriptFile::Png                  ? Exports::tr("Picture (*.png)")
                                                   : Exports::tr("Drawing (*.svg)");
    const QString path = QFileDialog::getSaveFileName(
        parent, Exports::tr("Export %1").arg(name), name + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    const QByteArray bytes = scriptFile(script, kind);
    if (bytes.isNull()) {
        QMessageBox::warning(parent, Exports::tr("Export"),
            Exports::tr("Not saved: the sound would be too long for a WAV file."));
        return;
    }
    saveExport(path, bytes, parent);
}

void saveExport(const QString &path, const QByteArray &bytes, QWidget *parent)
{
    if (const auto written = replaceFile(path, bytes); !written) {
        QMessageBox box(QMessageBox::Warning, Exports::tr("Export"),
            Exports::tr("%1 was not saved: %2.").arg(QDir::toNativeSeparators(path), written.error().system),
            QMessageBox::Ok, parent);
        box.setTextFormat(Qt::PlainText); // a file's name may look like markup
        box.exec();
    }
}

} // namespace flatprofile
