#pragma once

#include <QWidget>

class QLabel;

namespace flatprofile {

/// What stands where nothing is to be shown: an icon, one bold line, one sentence that says what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(
        const QString &iconName, const QString &line, const QString &sentence, QWidget *parent = nullptr);

    void setWords(const QString &line, const QString &sentence);

private:
    QLabel *m_line;
    QLabel *m_sentence;
};

} // namespace flatprofile
