#include "tests/ui/support/driver.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

std::unique_ptr<DocumentSession> sessionOf(const QByteArray &text, const QString &path)
{
    auto session = std::make_unique<DocumentSession>(Catalogue::builtIn());
    session->load(path, { text, {}, {} }, {}, {});
    return session;
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

NextDialog::NextDialog(std::function<void(QWidget &)> answer)
    : m_answer(std::move(answer))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        m_timer.stop();
        m_cameUp = true;
        m_answer(*dialog);
    });
    m_timer.start(0);
}

/// What stands on a button: a single & marks a key, two are one.
static QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

QAbstractButton *buttonOf(const QWidget &window, const QString &words)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && withoutMnemonic(button->text()) == words)
            return button;
    }
    return nullptr;
}

bool clickButton(const QWidget &window, const QString &words)
{
    QAbstractButton *button = buttonOf(window, words);
    if (!button)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

QString wordsIn(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(withoutMnemonic(button->text()));
    }
    return words.join(u'\n');
}

static QPoint centreOf(QAbstractItemView &view, const QModelIndex &index)
{
    view.scrollTo(index);
    return view.visualRect(index).center();
}

void clickCell(QAbstractItemView &view, const QModelIndex &index)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, index));
}

void doubleClickCell(QAbstractItemView &view, const QModelIndex &index)
{
    const QPoint at = centreOf(view, index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
}

QWidget *editorIn(const QAbstractItemView &view)
{
    for (QObject *child : view.viewport()->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && widget->metaObject()->userProperty().isValid())
            return widget;
    }
    return nullptr;
}

void retype(QWidget *editor, const QString &text, Qt::Key leave)
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    QLineEdit *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(editor);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, leave);
}

void typeKeys(const QString &text)
{
    for (const QChar c : text) {
        // The focus may move with the first key: an editor opens.
        if (QWidget *widget = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *widget = QApplication::focusWidget())
        QTest::keyClick(widget, key, modifiers);
}

template <typename Test>
static bool hasPixel(const QImage &picture, Test test)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (test(picture.pixelColor(x, y)))
                return true;
        }
    }
    return false;
}

bool showsHue(QWidget &widget, const QRect &area, const QColor &colour)
{
    return hasPixel(widget.grab(area).toImage(), [&](const QColor &seen) {
        const int apart = qAbs(seen.hue() - colour.hue());
        return seen.saturation() > 60 && qMin(apart, 360 - apart) < 20;
    });
}

int contrastIn(QWidget &widget, const QRect &area)
{
    const QImage picture = widget.grab(area).toImage();
    const int ground = qGray(picture.pixel(0, 0));
    int most = 0;
    hasPixel(picture, [&](const QColor &seen) {
        most = qMax(most, qAbs(qGray(seen.rgb()) - ground));
        return false;
    });
    return most;
}

} // namespace flatprofile::testing
