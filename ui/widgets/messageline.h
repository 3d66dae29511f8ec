#pragma once

#include <QWidget>

class QLabel;

namespace flatprofile {

/// A sign and a sentence below the field that it speaks of. Takes no room while it has nothing to say.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Info };

    explicit MessageLine(QWidget *parent = nullptr);

    void show(Kind kind, const QString &sentence);
    void clear();
    QString text() const;

private:
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace flatprofile
