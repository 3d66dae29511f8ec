#include "ui/style/flatstyle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QtTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_FlatStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new FlatStyle); }
    void textsStandBelowEachOther_data();
    void textsStandBelowEachOther();
};

/// The first column within the border where something dark stands, in the middle line and around it.
static int textBegins(QWidget &field)
{
    field.ensurePolished();
    field.resize(200, field.sizeHint().height());
    const QImage picture = field.grab().toImage();
    const double scale = picture.devicePixelRatio();
    for (int x = 4; x < 100; ++x) {
        for (int y = field.height() / 3; y < field.height() * 2 / 3; ++y) {
            const QColor pixel = picture.pixelColor(int(x * scale), int(y * scale));
            if (pixel.lightness() < 150)
                return x;
        }
    }
    return -1;
}

static QPalette blackOnWhite()
{
    QPalette palette = QApplication::palette();
    for (const auto role : { QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, Qt::black);
    for (const auto role : { QPalette::Base, QPalette::Button })
        palette.setColor(role, Qt::white);
    return palette;
}

void tst_FlatStyle::textsStandBelowEachOther_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "choice", "choice to type in", "number" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// In a form, fields and choices alternate.
void tst_FlatStyle::textsStandBelowEachOther()
{
    QFETCH(QString, kind);
    QLineEdit field(u"HHHH"_s);
    QComboBox combo;
    combo.addItem(u"HHHH"_s);
    combo.setEditable(kind != "choice"_L1);
    QSpinBox number;
    number.setPrefix(u"HHHH"_s);
    QWidget &other = kind == "number"_L1 ? static_cast<QWidget &>(number) : combo;
    for (QWidget *widget : { static_cast<QWidget *>(&field), &other })
        widget->setPalette(blackOnWhite());
    const int begins = textBegins(field);
    QVERIFY(begins > 0);
    QCOMPARE(textBegins(other), begins);
}

QTEST_MAIN(tst_FlatStyle)
#include "tst_flatstyle.moc"
