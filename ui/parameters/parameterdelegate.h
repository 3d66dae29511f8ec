#pragma once

#include <QPointer>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace flatprofile {

class DocumentSession;
struct Theme;

/// Paints a parameter's row as the phone would read it, and picks the editor for its type.
class ParameterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ParameterDelegate(DocumentSession &session, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    QWidget *editor() const { return m_editor; } // that is open; null for none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void eyePressed(const QString &element); // of a secret: to be shown, or hidden again

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintField(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &colour) const;
    void colourComponents(const QModelIndex &index, const QString &text, const Theme &theme,
        QList<QTextLayout::FormatRange> &formats) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &colour) const;
    void takeAccepted();
    QRect eyeRect(const QStyleOptionViewItem &option) const;

    DocumentSession &m_session;
    mutable QPointer<QWidget> m_editor; // the one made last
};

/// The fixed font of values, a little smaller than the window's.
QFont valueFont(const QFont &base);

} // namespace flatprofile
