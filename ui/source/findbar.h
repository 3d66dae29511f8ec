#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace flatprofile {

class SourceText;

/// Find and replace in the source, below the text; Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(QPlainTextEdit &editor, SourceText &text, QWidget *parent = nullptr);

    void open(); // with what is selected
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool find(bool backward);
    void replace();
    void replaceAll();
    void say(const QString &sentence, bool isBad);

    QPlainTextEdit &m_editor;
    SourceText &m_text;
    QLineEdit *m_what;
    QLineEdit *m_by;
    QCheckBox *m_case;
    QLabel *m_answer;
};

} // namespace flatprofile
