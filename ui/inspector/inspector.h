#pragma once

#include "core/document/parameterstate.h"

#include <QScrollArea>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace flatprofile {

class DocumentSession;
class EmptyState;
class FactsList;
class QuickDial;
class ScriptPreview;
class TitleBlock;

/// What the selected parameter is, allows and means; its value big enough to edit, what is wrong with it and
/// the fix right below. Typing edits the profile at once: one visit to the value is one step of the undo
/// list.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(DocumentSession &session, QWidget *parent = nullptr);
    ~Inspector() override;

signals:
    void numbersRequested(); // to try the selected dial plan with, in the tester as a whole
    void ruleBuilderRequested(const QString &element);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void chainStops();
    void showDial(bool isDialPlan);
    void createEditor(const QString &element);
    void takeEdit(const QString &text);
    void endVisit();
    void revert();
    void showProblems(const QString &element);

    DocumentSession &m_session;
    QTimer m_timer;
    EmptyState *m_empty;
    QWidget *m_content;
    TitleBlock *m_title;
    QVBoxLayout *m_editorPlace;
    QVBoxLayout *m_problems;
    QVBoxLayout *m_dialPlace;
    QuickDial *m_dial = nullptr;
    QPushButton *m_tryNumbers;
    ScriptPreview *m_preview;
    FactsList *m_facts;
    QWidget *m_editor = nullptr;
    QPushButton *m_openBuilder; // of rules and triggers
    QString m_element; // that m_editor edits
    ParameterState m_before; // at the beginning of the visit
    quint64 m_visit = 0; // 0 between visits
};

} // namespace flatprofile
