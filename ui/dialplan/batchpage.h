#pragma once

#include "core/dialplan/dialbatch.h"
#include "ui/session/backgroundjob.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace flatprofile {

class BatchModel;
class DialTester;
class MessageLine;
class ProgressLine;

/// Numbers with the results that are expected of them: a list to type or paste into, what the plan makes of
/// them beside it. The list of each plan is kept in a file beside the profile.
class BatchPage : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPage(DialTester &tester, QWidget *parent = nullptr);

    const QList<DialTest> &tests() const { return m_tests; }
    QString path() const { return pathOf(m_element); } // of the list; empty while the profile has no file
    void save();
    bool hasUnsaved() const; // lists, of this plan or another

signals:
    void testsChanged();
    void tryRequested(const QString &digits);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Draft
    {
        QString text;
        bool isChanged = false; // against its file
        bool isUnread = false; // there is a file, and what it holds is not known: it must not be replaced
    };
    QString pathOf(const QString &element) const;
    bool isUnsaved(const QString &element) const;
    void write(const QString &element, const QString &path);
    void saveAll();
    QWidget *createList();
    QWidget *createResults();
    void changePlan();
    void readSaved();
    void edit();
    void run();
    void generate();
    void append(const QList<DialTest> &tests);
    void openList();
    void showResults(const QList<DialTestResult> &results);
    void endProgress();
    void stop();
    void showSummary();
    void letWaitsEnd();
    void showFile();

    DialTester &m_tester;
    QPlainTextEdit *m_list;
    QLabel *m_file;
    QPushButton *m_save;
    MessageLine *m_message;
    QPushButton *m_letWaitsEnd;
    QLabel *m_summary;
    BatchModel *m_results;
    ProgressLine *m_progress;
    QTreeView *m_table;
    QTimer m_later;
    QList<DialTest> m_tests;
    QHash<QString, Draft> m_drafts; // by element
    QString m_element;
    QString m_profile; // the file whose lists the drafts are
    bool m_isShowing = false; // m_list is being filled, not edited
    bool m_isStale = true;
    BackgroundJob<QList<DialTestResult>> m_run;
    BackgroundJob<QList<DialTest>> m_generation;
};

} // namespace flatprofile
