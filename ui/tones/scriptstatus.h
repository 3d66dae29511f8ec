#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace flatprofile {

class ScriptBinding;

/// Below a script's text: whether it is valid, or the first thing that is wrong and its fix; at the right
/// what the selected segment plays.
class ScriptStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptStatus(ScriptBinding &binding, QWidget *parent = nullptr);

    QString sentence() const;

private:
    void refresh();
    void showSelection();
    void applyFix();
    QString validWords() const;

    ScriptBinding &m_binding;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_fix;
    QLabel *m_selection;
};

} // namespace flatprofile
