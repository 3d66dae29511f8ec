#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace flatprofile {

/// A line of a form whose edits are steps of the profile's undo list: it keeps none of its own.
class FormField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FormField(QWidget *parent = nullptr);

    void showText(const QString &text); // the cursor stays where nothing is new

protected:
    bool event(QEvent *event) override;
};

/// An editable choice around a FormField. Any text may be typed; what each choice means stands beside it in
/// the list.
class FormCombo : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString meaning;
    };

    explicit FormCombo(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    void showText(const QString &text);

signals:
    void edited(const QString &text); // by the user

private:
    FormField *m_field;
    QStringList m_texts;
    bool m_isBeingSet = false;
};

} // namespace flatprofile
