#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QImage>
#include <QtTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void everyIconDraws_data();
    void everyIconDraws();
    void takesTheColourAskedFor_data();
    void takesTheColourAskedFor();
    void followsThePalette();
    void disabledIsFainter();
    void sharpAtTwiceTheSize();
    void programHasAnIcon();
};

static QList<QColor> strongColours(const QPixmap &pixmap)
{
    QList<QColor> colours;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                colours.append(image.pixelColor(x, y));
        }
    }
    return colours;
}

void tst_Icons::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void tst_Icons::everyIconDraws()
{
    QFETCH(QString, name);
    QVERIFY(!strongColours(iconPixmap(name, 64, Qt::black, 1)).isEmpty());
    if (name.startsWith("flatprofile"_L1))
        return; // has colours of its own
    QFile file(u":/icons/"_s + name + u".svg"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(
        file.readAll().contains("currentColor"), "an icon that keeps its colour vanishes in one appearance");
}

void tst_Icons::takesTheColourAskedFor_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("red") << QColor(0xB3, 0x26, 0x1E);
}

void tst_Icons::takesTheColourAskedFor()
{
    QFETCH(QColor, colour);
    for (const QColor &seen : strongColours(iconPixmap(u"open"_s, 64, colour, 1)))
        QCOMPARE(seen.rgb(), colour.rgb());
}

void tst_Icons::followsThePalette()
{
    const QIcon file = icon(u"file"_s);
    QApplication::setPalette(referencePalette(false));
    const QList<QColor> light = strongColours(file.pixmap(64));
    QApplication::setPalette(referencePalette(true));
    const QList<QColor> dark = strongColours(file.pixmap(64));
    QVERIFY(!light.isEmpty() && !dark.isEmpty());
    QVERIFY(light.first().lightness() < 100);
    QVERIFY(dark.first().lightness() > 150);
}

void tst_Icons::disabledIsFainter()
{
    QApplication::setPalette(referencePalette(false));
    const QIcon file = icon(u"file"_s);
    const QColor normal = strongColours(file.pixmap(QSize(64, 64), QIcon::Normal)).constFirst();
    const QColor disabled = strongColours(file.pixmap(QSize(64, 64), QIcon::Disabled)).constFirst();
    QVERIFY(disabled.lightness() > normal.lightness() + 60);
}

void tst_Icons::sharpAtTwiceTheSize()
{
    const QPixmap pixmap = icon(u"file"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void tst_Icons::programHasAnIcon()
{
    QVERIFY(!strongColours(applicationIcon().pixmap(16)).isEmpty());
    QVERIFY(!strongColours(applicationIcon().pixmap(256)).isEmpty());
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
