#pragma once

#include "core/dialplan/dialling.h"
#include "core/support/diagnostic.h"
#include "ui/session/backgroundjob.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace flatprofile {

class DialTester;
class MessageLine;
class ProgressLine;

/// The plan in words, a sequence a row, with what one should know of it: what waits, what never decides, and
/// what becomes of emergency numbers.
class WordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WordsPage(DialTester &tester, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Words
    {
        QStringList sequences; // in words
        QList<Diagnostic> notes; // spans of the plan's text
        QList<Diagnostic> emergency;
    };

    QStringList emergencyNumbers() const;
    void invalidate();
    void run();
    void stop();
    void showWords(const Words &words);
    void showEmergency(const Words &words);
    void fix();
    void copy();

    DialTester &m_tester;
    QLabel *m_explanation;
    MessageLine *m_emergency;
    QPushButton *m_fix;
    QTreeWidget *m_table;
    ProgressLine *m_progress;
    QStringList m_tried; // emergency numbers
    QList<TextEdit> m_edits; // of m_fix
    bool m_isStale = true;
    BackgroundJob<Words> m_run;
};

} // namespace flatprofile
