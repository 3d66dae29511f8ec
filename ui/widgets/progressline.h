#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace flatprofile {

/// What is being done, with a bar and Cancel. It comes up only where that takes longer than a moment.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &sentence);
    void end();

signals:
    void cancelRequested();

private:
    QLabel *m_words;
    QTimer m_delay;
};

} // namespace flatprofile
