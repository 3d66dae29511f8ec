#pragma once

#include <QTreeView>

namespace flatprofile {

class DocumentSession;
class ParameterActions;
class ParameterDelegate;
class ParameterModel;

/// The table of parameters: keys, menus, clipboard, and the parts of a row that no cell paints.
class ParameterView : public QTreeView
{
    Q_OBJECT

public:
    ParameterView(DocumentSession &session, ParameterModel &model, QWidget *parent = nullptr);

    void showElement(const QString &element);
    void showSection(const QString &section);
    QStringList selectedElements() const;
    void selectFirst(); // a parameter that is set, else any
    void selectTop(); // the one that stands first
    bool isRevealed(const QString &element) const;
    void setRevealed(const QString &element, bool revealed); // a secret as it is, or bullets

    /// Takes what is being typed into a cell for its value: saving and closing want it, and move no focus.
    void finishEditing();

    ParameterActions &actionsOfSelection() { return *m_actions; }

signals:
    void noticed(const QString &sentence); // why an action did nothing

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// Nothing: a key types into the current value or does nothing at all.
    void keyboardSearch(const QString &) override { }
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Over a reset of the model: an editor that is open is again, with what was typed.
    void rememberEditor();
    void restoreEditor();
    void layOutColumns();
    void applyTheme();
    bool opensValue(const QKeyEvent &key) const;

    DocumentSession &m_session;
    ParameterModel &m_model;
    ParameterDelegate *m_delegate;
    ParameterActions *m_actions;
    struct
    {
        QString element; // empty for none
        int column = 0;
        QString text;
    } m_edited;
};

} // namespace flatprofile
