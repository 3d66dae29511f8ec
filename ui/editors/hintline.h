#pragma once

#include "core/types/datatype.h"

#include <QLineEdit>

namespace flatprofile {

/// A line that takes any text, marks what its type refuses and shows dim at its right what may stand there.
class HintLine : public QLineEdit
{
    Q_OBJECT

public:
    HintLine(const DataType &type, bool isSecret, QWidget *parent = nullptr);

    /// Whether `text` is refused by the type, with the reason as the widget's tool tip.
    static void judge(QWidget *editor, const DataType &type, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace flatprofile
