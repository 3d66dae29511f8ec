#pragma once

#include <QLineEdit>

namespace flatprofile {

/// Where the digits stand that were dialled, and where the keyboard dials: 0 to 9, *, #, +, Backspace, Return
/// for the Dial key, Escape to hang up; pasting dials what is pasted. Other keys are left to the window.
class DigitsField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DigitsField(QWidget *parent = nullptr);

    void show(const QString &keys, const QString &hint); // the hint stands dim at the right

    QSize sizeHint() const override;

signals:
    void keyPressed(QChar key);
    void pasted(const QString &keys);
    void erased();
    void sent();
    void hungUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_hint;
};

} // namespace flatprofile
