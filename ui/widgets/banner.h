#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace flatprofile {

/// One fact above what it speaks of: sign, bold fact, plain consequence, buttons at the right.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    struct Action
    {
        QString text;
        std::function<void()> run;
        bool isDefault = false;
    };

    explicit Banner(QWidget *parent = nullptr);

    void show(Kind kind, const QString &fact, const QString &consequence, const QList<Action> &actions);
    void setDismissable(bool dismissable); // a cross at the right takes it away
    QString text() const; // what is said, for tests and screen readers

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateSign();
    void announce();

    Kind m_kind = Kind::Info;
    QLabel *m_sign;
    QLabel *m_words;
    QHBoxLayout *m_buttons;
    QToolButton *m_cross;
};

} // namespace flatprofile
