// Makes the bitmaps of the application icon that desktops want, from its two drawings, while building:
//   rendericons LARGE.svg SMALL.svg OUT.png SIZE      or      rendericons LARGE.svg SMALL.svg OUT.ico

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

static QImage rendered(const QString &large, const QString &small, int size)
{
    QSvgRenderer renderer(size < 32 ? small : large);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

static void append16(QByteArray &bytes, int value)
{
    const quint16 little = qToLittleEndian(quint16(value));
    bytes.append(reinterpret_cast<const char *>(&little), 2);
}

static void append32(QByteArray &bytes, qsizetype value)
{
    const quint32 little = qToLittleEndian(quint32(value));
    bytes.append(reinterpret_cast<const char *>(&little), 4);
}

/// An icon file of Windows: a directory, then each size as a PNG.
static QByteArray iconFile(const QString &large, const QString &small)
{
    const QList<int> sizes { 16, 24, 32, 48, 64, 128, 256 };
    QByteArray directory;
    append16(directory, 0);
    append16(directory, 1);
    append16(directory, int(sizes.size()));
    QByteArray pictures;
    for (const int size : sizes) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        rendered(large, small, size).save(&buffer, "PNG");
        directory.append(char(size % 256)).append(char(size % 256)).append('\0').append('\0');
        append16(directory, 1);
        append16(directory, 32);
        append32(directory, png.size());
        append32(directory, 6 + 16 * sizes.size() + pictures.size());
        pictures += png;
    }
    return directory + pictures;
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: rendericons LARGE.svg SMALL.svg OUT.png SIZE | OUT.ico\n");
        return 2;
    }
    const QString &out = arguments.at(3);
    if (out.endsWith(QLatin1StringView(".ico"))) {
        QFile file(out);
        const QByteArray bytes = iconFile(arguments.at(1), arguments.at(2));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? 0 : 1;
    }
    const int size = arguments.value(4).toInt();
    return size > 0 && rendered(arguments.at(1), arguments.at(2), size).save(out, "PNG") ? 0 : 1;
}
