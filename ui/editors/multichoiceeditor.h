#pragma once

#include "core/types/datatype.h"

#include <QLineEdit>

class QMenu;

namespace flatprofile {

/// Several options of one parameter, joined by '|': a line that takes any text, and a menu to tick them in.
class MultiChoiceEditor : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString value READ text WRITE setText USER true)

public:
    explicit MultiChoiceEditor(const DataType &type, QWidget *parent = nullptr);

private:
    void openMenu();
    void fillMenu(QMenu *menu);
    void tick(const QString &option, bool ticked);

    QStringList m_options;
};

} // namespace flatprofile
