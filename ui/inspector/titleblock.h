#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace flatprofile {

class DocumentSession;
class ElidedLabel;

/// The head of the inspector: the field, its element, chips for its state, and what it does.
class TitleBlock : public QWidget
{
    Q_OBJECT

public:
    explicit TitleBlock(DocumentSession &session, QWidget *parent = nullptr);

    void show(const QString &element);

private:
    void showChips(const QString &element);

    DocumentSession &m_session;
    QLabel *m_field;
    ElidedLabel *m_element;
    QHBoxLayout *m_chips;
    QLabel *m_help;
};

/// A label that recedes: what stands beside a value, not the value.
QLabel *dimLabel(const QString &text, QWidget *parent);

} // namespace flatprofile
