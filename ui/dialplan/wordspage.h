#pragma once

#include "ui/widgets/backgroundjob.h"

#include <QStringList>
#include <QWidget>

class QTreeWidget;

namespace flatprofile {

class DialTester;
class ProgressLine;

/// The plan in words, a sequence a row.
class WordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit WordsPage(DialTester &tester, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void invalidate();
    void run();
    void showWords(const QStringList &words);
    void copy();

    DialTester &m_tester;
    QTreeWidget *m_table;
    ProgressLine *m_progress;
    bool m_isStale = true;
    BackgroundJob<QStringList> m_run;
};

} // namespace flatprofile
