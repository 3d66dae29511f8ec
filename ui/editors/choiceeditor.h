#pragma once

#include "core/types/datatype.h"

#include <QComboBox>

namespace flatprofile {

/// The options of a type, and whatever else the profile holds.
class ChoiceEditor : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue USER true)

public:
    ChoiceEditor(const DataType &type, const QStringList &options, QWidget *parent = nullptr);

    QString value() const { return currentText(); }
    void setValue(const QString &value);
};

} // namespace flatprofile
