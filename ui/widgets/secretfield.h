#pragma once

#include "core/container/secretkey.h"

#include <QLineEdit>

class QAction;

namespace flatprofile {

/// A field for a key or password: bullets until the eye is pressed. What was typed leaves as a SecretKey.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    SecretKey value() const; // UTF-8
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);

signals:
    void revealedChanged(bool revealed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameEye();

    QAction *m_eye;
};

} // namespace flatprofile
