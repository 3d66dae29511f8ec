#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace flatprofile {

/// A large button with an icon, a title, its shortcut and a line of what it is for. The default one is
/// filled.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const QString &iconName, const QString &title, const QString &subLine, const QKeySequence &keys,
        bool isDefault, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintWords(QPainter &painter, const QColor &strong, const QColor &soft) const;

    QString m_iconName;
    QString m_subLine;
    QString m_keys; // shown only: the action of the window owns the shortcut
    bool m_isDefault;
};

} // namespace flatprofile
