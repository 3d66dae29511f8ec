// Reads an SVG picture from standard input and writes it to standard output as PNG, at twice its size.

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

static constexpr qint64 kMostBytes = 64 * 1024 * 1024;
static constexpr int kScale = 2;
static constexpr int kMostPixels = 16'384; // each way

static int fail(const char *why)
{
    std::fprintf(stderr, "flatprofile-picture: %s\n", why);
    return 1;
}

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no window system is needed, or may be there
#endif
    const QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail("standard input can't be read");
    QSvgRenderer picture(input.read(kMostBytes));
    if (!picture.isValid())
        return fail("standard input is no SVG picture");
    const QSize size = picture.defaultSize() * kScale;
    if (size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels)
        return fail("the picture has no size, or too great a one");
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !image.save(&png, "PNG"))
        return fail("the picture could not be made");
    const auto bytes = std::size_t(png.data().size());
    if (std::fwrite(png.data().constData(), 1, bytes, stdout) != bytes || std::fflush(stdout) != 0)
        return fail("standard output can't be written");
    return 0;
}
