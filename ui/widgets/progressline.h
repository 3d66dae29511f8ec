#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace flatprofile {

/// What is being done, with a bar and Cancel. It comes up only where that takes longer than a moment.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &sentence);
    void end();
    void setCancelShown(bool shown); // where another button does it

signals:
    void cancelRequested();

private:
    void announce(const QString &sentence);

    QLabel *m_words;
    QPushButton *m_cancel;
    QTimer m_delay;
};

} // namespace flatprofile
