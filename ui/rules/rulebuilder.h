#pragma once

#include "core/rules/fakephone.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace flatprofile {

class AlternativesModel;
class AlternativesView;
class DocumentSession;
class MessageLine;
class PhonesView;
class ResultsView;
class RuleBench;
class RuleEdit;
class SegmentedFilter;

/// The bench for rules in a window of its own: alternatives as sentences, form and text of the same rule,
/// fake phones beside it, and below what each of them would do. It edits the profile at once, so it has
/// nothing to confirm.
class RuleBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit RuleBuilder(DocumentSession &session, QWidget *parent = nullptr);

    RuleBench &bench() { return *m_bench; }
    void showRule(const QString &element);
    void setPhones(const QList<FakePhone> &phones);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createRulePane();
    QWidget *createPhonesPane();
    QWidget *createResults();
    void loadPhones();
    void showElement();
    void showText();
    void showMode(int mode);
    void updateColours();

    DocumentSession &m_session;
    RuleBench *m_bench;
    AlternativesModel *m_model;
    QLabel *m_title;
    QLabel *m_elementName;
    QLabel *m_place;
    QLabel *m_alternativesTitle;
    QLabel *m_hint;
    QComboBox *m_choice;
    SegmentedFilter *m_mode;
    AlternativesView *m_alternatives;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QSplitter *m_rulePane;
    QWidget *m_formPane;
    RuleEdit *m_text;
    PhonesView *m_phones;
    ResultsView *m_results;
    QLabel *m_summary;
    MessageLine *m_notice;
};

} // namespace flatprofile
