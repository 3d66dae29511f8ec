#pragma once

#include "core/dialplan/keyset.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QWidget>

namespace flatprofile {

/// A key of the phone with its letters. Dim, it can be pressed all the same.
class KeypadKey : public QAbstractButton
{
    Q_OBJECT

public:
    KeypadKey(QChar key, const QString &letters, QWidget *parent);

    QChar key() const { return m_key; }
    bool isDim() const { return m_isDim; }
    void setDim(bool dim);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QChar m_key;
    QString m_letters;
    bool m_isDim = false;
};

/// The twelve keys of a phone; a long press of 0 is +.
class Keypad : public QWidget
{
    Q_OBJECT

public:
    explicit Keypad(QWidget *parent = nullptr);

    KeypadKey *key(QChar key) const;
    /// The keys that lead on; the others are dim.
    void setWanted(KeySet wanted);

signals:
    void keyPressed(QChar key);

private:
    QList<KeypadKey *> m_keys;
    QElapsedTimer m_held;
};

} // namespace flatprofile
