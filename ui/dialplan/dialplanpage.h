#pragma once

#include <QTextEdit>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace flatprofile {

class BatchPage;
class ComparePage;
class DialTester;
class DocumentSession;
class MessageLine;
class SegmentedFilter;
class TextEditor;
class TryPage;
class WordsPage;

/// Everything about one dial plan of the profile: try numbers key by key, test lists of them, compare plans,
/// read the plan in words. Follows the dial plan that the session has selected, and its edits.
class DialPlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit DialPlanPage(DocumentSession &session, QWidget *parent = nullptr);

    void showKeypad(); // and puts the keyboard to the digits
    DialTester &tester() { return *m_tester; }
    bool hasUnsavedLists() const; // of numbers; they are saved with the profile

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createHead();
    void showPlan();
    QList<QTextEdit::ExtraSelection> colours() const;
    void markSequence();
    void tryDigits(const QString &digits);

    DialTester *m_tester;
    SegmentedFilter *m_choice;
    QComboBox *m_plans;
    TextEditor *m_text = nullptr;
    QList<QTextEdit::ExtraSelection> m_colours; // of the text
    MessageLine *m_message;
    QStackedWidget *m_pages;
    TryPage *m_try;
    BatchPage *m_batch;
    ComparePage *m_compare;
    WordsPage *m_words;
};

} // namespace flatprofile
