#pragma once

#include "core/rules/editablerule.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace flatprofile {

class Chip;
class FormCombo;
class FormField;
class RuleBench;

/// One comparison of a condition: macro, operator, value.
class ComparisonRow : public QWidget
{
    Q_OBJECT

public:
    ComparisonRow(RuleBench &bench, int number, QWidget *parent = nullptr);

    void show(const ComparisonDraft &draft, bool isLast);
    void startEditing(); // with the whole macro chosen, so that typing replaces it

signals:
    void edited(const flatprofile::ComparisonDraft &draft, const QObject *field);
    void addRequested();
    void removeRequested();

private:
    void takeLeft(const QString &left);
    void takeRight(const QString &right);
    void fillValues();

    RuleBench &m_bench;
    ComparisonDraft m_draft;
    FormCombo *m_left;
    QComboBox *m_op;
    FormCombo *m_right;
    QWidget *m_kind;
    QToolButton *m_add;
};

/// A parameter that the phone sets for itself.
class AssignmentRow : public QWidget
{
    Q_OBJECT

public:
    AssignmentRow(int number, const QStringList &parameters, QWidget *parent = nullptr);

    void show(const RuleAssignment &assignment, bool isLast);
    void startEditing();

signals:
    void edited(const QString &name, const QString &value, const QObject *field);
    void addRequested();
    void removeRequested();

private:
    void take(const QObject *field);

    RuleAssignment m_assignment;
    FormField *m_name;
    FormField *m_value;
    QToolButton *m_add;
};

/// An option of a fetch: --key, --uid, ...
class OptionRow : public QWidget
{
    Q_OBJECT

public:
    OptionRow(EditableRule::Grammar grammar, int number, QWidget *parent = nullptr);

    void show(const RuleOption &option);
    void startEditing();

signals:
    void edited(const QString &name, const QString &argument, const QObject *field);
    void removeRequested();

private:
    QList<OptionForm> m_forms;
    RuleOption m_option;
    QComboBox *m_name;
    FormField *m_argument;
};

/// A flat button with an icon, for rows.
QToolButton *rowButton(
    const QString &iconName, const QString &text, const QString &accessibleName, QWidget *parent);

} // namespace flatprofile
