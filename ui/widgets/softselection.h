#pragma once

#include <QObject>

class QAbstractItemView;

namespace flatprofile {

/// Gives a view a selection that is a soft tint, so that coloured text stays readable on it, in every
/// palette.
class SoftSelection : public QObject
{
    Q_OBJECT

public:
    explicit SoftSelection(QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QAbstractItemView *m_view;
};

} // namespace flatprofile
