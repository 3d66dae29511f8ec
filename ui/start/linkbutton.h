#pragma once

#include <QAbstractButton>

namespace flatprofile {

/// A link with, where there is one, a dim line below it that says what it leads to.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, const QString &subLine = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int textLeft() const;

    QString m_subLine;
};

} // namespace flatprofile
