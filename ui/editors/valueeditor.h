#pragma once

#include "core/types/datatype.h"

#include <QWidget>

namespace flatprofile {

/// The editor for a value of this type, with the value in its USER property: choices in a combo box that
/// takes any text, numbers with their unit and range beside them, secrets masked with an eye. Any text may be
/// typed; what is wrong is underlined and said.
QWidget *createValueEditor(const DataType &type, bool isSecret, QWidget *parent);

/// What may stand in the value, in a few words: "0 to 255 s", "Yes or No".
QString allowedText(const DataType &type);

} // namespace flatprofile
