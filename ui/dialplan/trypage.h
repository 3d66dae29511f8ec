#pragma once

#include "ui/session/backgroundjob.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QTreeView;

namespace flatprofile {

class DialTester;
class DigitsField;
class Keypad;
class SequencesModel;
class StepsModel;

/// The tester: keypad and digits at the left, the verdict, every sequence and what happened at the right.
class TryPage : public QWidget
{
    Q_OBJECT

public:
    explicit TryPage(DialTester &tester, QWidget *parent = nullptr);

    void focusDigits();

    QSize sizeHint() const override; // with room for all keys and their letters

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createPhone();
    QWidget *createRecord();
    void showKeys();
    void showPlan();
    void searchNumbers();
    void offerNumbers(const QStringList &numbers);

    DialTester &m_tester;
    QWidget *m_content; // scrolls where the page is lower than the keys
    DigitsField *m_digits;
    Keypad *m_keypad;
    QPushButton *m_erase;
    QPushButton *m_dial;
    QPushButton *m_hook;
    QLabel *m_times;
    QLabel *m_numbers; // links
    QLabel *m_count;
    SequencesModel *m_sequences;
    StepsModel *m_steps;
    QTreeView *m_sequenceTable;
    QTreeView *m_stepTable;
    QSplitter *m_tables;
    BackgroundJob<QStringList> m_search;
    std::optional<bool> m_isLow; // as the tables are laid out
    bool m_isStale = true; // the numbers are those of another plan
};

} // namespace flatprofile
