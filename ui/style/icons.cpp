#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QByteArray drawing(const QString &name, const QColor &colour)
{
    static QHash<QString, QByteArray> files;
    QByteArray &text = files[name];
    if (text.isEmpty()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
    }
    QByteArray result = text;
    if (colour.lightness() > 140) // the sign inside a light disc is dark
        result.replace("#fff", "#1f2226");
    return result.replace("currentColor", colour.name().toLatin1());
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key = u"flatprofile/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(drawing(name, colour));
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

QColor colourOf(const QString &name, QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    const Theme theme(palette);
    if (mode == QIcon::Disabled)
        return mix(theme.window, theme.text, 0.35);
    if (name == "error"_L1)
        return theme.error;
    if (name == "warn"_L1)
        return theme.warning;
    if (name == "ok"_L1)
        return theme.ok;
    if (name == "info"_L1)
        return theme.link;
    return mix(theme.window, theme.text, 0.82);
}

/// Draws a template of the resources in the palette of the moment.
class TemplateIconEngine : public QIconEngine
{
public:
    explicit TemplateIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QRect square(
            rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(square, iconPixmap(m_name, size, colourOf(m_name, mode), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colourOf(m_name, mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` counts device pixels.
        return iconPixmap(
            m_name, int(qMin(size.width(), size.height()) / scale), colourOf(m_name, mode), scale);
    }

    QIconEngine *clone() const override { return new TemplateIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TemplateIconEngine(name));
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : { 16, 24, 32, 48, 64, 128, 256 }) {
        QSvgRenderer renderer(size < 32 ? u":/icons/flatprofile-small.svg"_s : u":/icons/flatprofile.svg"_s);
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace flatprofile
