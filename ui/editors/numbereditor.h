#pragma once

#include "core/types/datatype.h"

#include <QAbstractSpinBox>

namespace flatprofile {

/// A spin box for numbers and times, with unit and range beside the number. Any text may be typed: what is
/// wrong is marked, and only a decimal number can be stepped.
class NumberEditor : public QAbstractSpinBox
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue USER true)

public:
    explicit NumberEditor(const DataType &type, QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &value);
    void setPlaceholderText(const QString &text);

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;
    QSize sizeHint() const override;

protected:
    StepEnabled stepEnabled() const override;

private:
    /// The number after `steps`, with as many decimals as the text has; nothing where it isn't one.
    std::optional<QString> stepped(int steps) const;

    DataType m_type;
};

} // namespace flatprofile
