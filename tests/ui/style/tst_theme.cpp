#include "ui/style/theme.h"

#include <QtTest>

#include <cmath>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeReadEverywhere_data();
    void textCanBeReadEverywhere();
    void stateTextCanBeReadOnItsTint_data();
    void stateTextCanBeReadOnItsTint();
    void bordersOfControlsCanBeSeen_data();
    void bordersOfControlsCanBeSeen();
    void darkFollowsTheWindow();
    void mixesByAmount();
    void measuresFollowTheFont();
};

/// Relative luminance as WCAG 2 defines it.
static double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

static void addAppearances()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Theme::textCanBeReadEverywhere_data()
{
    addAppearances();
}

void tst_Theme::textCanBeReadEverywhere()
{
    QFETCH(bool, dark);
    const Theme theme(referencePalette(dark));
    for (const QColor &ground : { theme.base, theme.window, theme.selection, theme.alt }) {
        for (const QColor &colour : { theme.text, theme.dim, theme.link, theme.error, theme.warning, theme.ok,
                 theme.changed, theme.macro }) {
            QVERIFY2(contrast(colour, ground) >= 4.5,
                qPrintable(
                    u"%1 on %2: %3"_s.arg(colour.name(), ground.name()).arg(contrast(colour, ground))));
        }
        QVERIFY(contrast(theme.text, ground) >= 9);
    }
    QVERIFY(contrast(referencePalette(dark).color(QPalette::HighlightedText), theme.accent) >= 4.5);
}

void tst_Theme::stateTextCanBeReadOnItsTint_data()
{
    addAppearances();
}

void tst_Theme::stateTextCanBeReadOnItsTint()
{
    QFETCH(bool, dark);
    const Theme theme(referencePalette(dark));
    for (const QColor &colour : { theme.error, theme.warning, theme.link, theme.changed }) {
        const QColor tint = theme.tint(colour);
        QVERIFY2(contrast(colour, tint) >= 4.5,
            qPrintable(u"%1 on %2: %3"_s.arg(colour.name(), tint.name()).arg(contrast(colour, tint))));
        QVERIFY(contrast(theme.text, tint) >= 9);
        QVERIFY(theme.tintBorder(colour) != tint);
    }
}

void tst_Theme::bordersOfControlsCanBeSeen_data()
{
    addAppearances();
}

void tst_Theme::bordersOfControlsCanBeSeen()
{
    QFETCH(bool, dark);
    const Theme theme(referencePalette(dark));
    QVERIFY(contrast(theme.edge, theme.base) >= 3);
    QVERIFY(contrast(theme.edge, theme.window) >= 2.95); // 3.0 in the reference, rounded
}

void tst_Theme::darkFollowsTheWindow()
{
    QVERIFY(!Theme(referencePalette(false)).isDark());
    QVERIFY(Theme(referencePalette(true)).isDark());
    QPalette palette = referencePalette(false);
    palette.setColor(QPalette::Window, Qt::black);
    QVERIFY(Theme(palette).isDark());
}

void tst_Theme::mixesByAmount()
{
    QCOMPARE(mix(Qt::white, Qt::black, 0), QColor(Qt::white));
    QCOMPARE(mix(Qt::white, Qt::black, 1), QColor(Qt::black));
    QCOMPARE(mix(QColor(0, 100, 200), QColor(100, 200, 0), 0.5), QColor(50, 150, 100));
}

void tst_Theme::measuresFollowTheFont()
{
    QFont font;
    const Measures small { QFontMetrics(font) };
    font.setPointSizeF(font.pointSizeF() * 2);
    const Measures large { QFontMetrics(font) };
    QVERIFY(large.control > small.control);
    QVERIFY(large.row > small.row);
    QVERIFY(large.toolbar > small.toolbar);
    QCOMPARE(large.control - QFontMetrics(font).height(), 12);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
