#pragma once

#include "ui/session/documentsession.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QTimer>

#include <functional>
#include <memory>

namespace flatprofile::testing {

// What a user does and sees, for the tests of widgets.

/// A session with this profile, as if it had been opened from a file of that name.
std::unique_ptr<DocumentSession> sessionOf(const QByteArray &text, const QString &path = {});

/// Writes the bytes and gives the path back; empty where that failed.
QString writeFile(const QString &path, const QByteArray &bytes);

/// Answers the next dialog that waits for an answer, once.
class NextDialog
{
public:
    explicit NextDialog(std::function<void(QWidget &)> answer);
    bool cameUp() const { return m_cameUp; }

private:
    QTimer m_timer;
    std::function<void(QWidget &)> m_answer;
    bool m_cameUp = false;
};

/// The button with these words, without the & of its key; null where none is to be seen.
QAbstractButton *buttonOf(const QWidget &window, const QString &words);
bool clickButton(const QWidget &window, const QString &words);

/// All words of labels and buttons to be seen in the window, a line each.
QString wordsIn(const QWidget &window);

/// Clicks, double-clicks or types where the cell is shown; scrolls there first.
void clickCell(QAbstractItemView &view, const QModelIndex &index);
void doubleClickCell(QAbstractItemView &view, const QModelIndex &index);

/// The in-place editor that is open in the view; null for none.
QWidget *editorIn(const QAbstractItemView &view);

/// Replaces what the editor holds by typing, and leaves it with the key.
void retype(QWidget *editor, const QString &text, Qt::Key leave = Qt::Key_Return);

/// Keys for whatever has the focus, as a keyboard gives them.
void typeKeys(const QString &text);
void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// Whether a picture of the stretch has a clearly coloured pixel of this colour's hue.
bool showsHue(QWidget &widget, const QRect &area, const QColor &colour);
/// How far the pixel that stands out most is from the stretch's first one, in steps of grey.
int contrastIn(QWidget &widget, const QRect &area);

} // namespace flatprofile::testing
