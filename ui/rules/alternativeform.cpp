#include "ui/rules/alternativeform.h"

#include "ui/rules/formrows.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/ruleedit.h"
#include "ui/session/documentsession.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Grammar = EditableRule::Grammar;

AlternativeForm::AlternativeForm(RuleBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    setAccessibleName(tr("Form of the alternative"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(0);
    connect(&bench, &RuleBench::ruleChanged, this, &AlternativeForm::refresh);
    connect(&bench, &RuleBench::alternativeChanged, this, &AlternativeForm::refresh);
    connect(&bench, &RuleBench::phonesChanged, this, &AlternativeForm::refresh);
    refresh();
}

/// An empty rule is shown as one empty alternative, so that its fields are there to be filled in.
const RuleAlternative *AlternativeForm::alternative() const
{
    static const RuleAlternative empty;
    const RuleTree &tree = m_bench.rule().tree();
    if (tree.alternatives.isEmpty())
        return tree.isComment ? nullptr : &empty;
    return &tree.alternatives.at(row());
}

int AlternativeForm::row() const
{
    return std::max(0, m_bench.alternative());
}

QString AlternativeForm::shape() const
{
    const RuleAlternative *present = alternative();
    if (!present)
        return u"none"_s;
    const EditableRule &rule = m_bench.rule();
    const bool isThere = !rule.tree().alternatives.isEmpty();
    QString shape = u"%1/%2 "_s.arg(m_bench.element()).arg(row());
    const bool isReadable = isThere && rule.hasReadableCondition(row());
    if (isThere && !rule.isUnderstood(row()) && (isReadable || !present->hasCondition()))
        shape += "text "_L1;
    shape += !present->hasCondition() ? u"always "_s
        : isReadable                  ? u"c%1 "_s.arg(present->condition.comparisons.size())
                                      : u"condition "_s;
    shape += u"a%1 "_s.arg(present->assignments.size());
    for (const RuleFetch &fetch : present->fetches)
        shape += u"f%1 "_s.arg(fetch.options.size());
    if (present->fetches.isEmpty()) // its fields are there all the same
        shape += "f0 "_L1;
    return shape;
}

void AlternativeForm::refresh()
{
    const QString wanted = shape();
    if (wanted != m_shape) {
        m_shape = wanted;
        rebuild();
    }
    fill();
}

void AlternativeForm::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // it may hold the button that is being clicked
    }
    m_whole = nullptr;
    m_condition = nullptr;
    m_comparisons.clear();
    m_assignments.clear();
    m_fetches.clear();
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_rows);
    const RuleAlternative *present = alternative();
    if (!present)
        return;
    if (m_shape.contains("text "_L1)) {
        m_whole = part(tr("Alternative as text"));
        addRow(tr("As text"), m_whole);
        connect(m_whole, &RuleEdit::edited, this, [this](const QString &text) {
            m_bench.apply(m_bench.rule().withText(alternative()->span, text), m_whole);
        });
    }
    addConditionRows();
    if (m_bench.rule().grammar() != Grammar::Trigger) {
        addAssignmentRows();
        const int fetches = std::max<int>(1, int(present->fetches.size()));
        for (int fetch = 0; fetch < fetches; ++fetch)
            addFetchRows(fetch, fetches);
    }
    m_rows->show();
}

void AlternativeForm::addRow(const QString &label, QWidget *content)
{
    const int row = m_grid->rowCount();
    if (!label.isEmpty()) {
        auto *words = new QLabel(label, m_rows);
        QPalette dim = words->palette();
        dim.setColor(QPalette::WindowText, Theme::of(this).dim);
        words->setPalette(dim);
        words->setMinimumHeight(Measures::of(this).control);
        m_grid->addWidget(words, row, 0, Qt::AlignTop);
    }
    m_grid->addWidget(content, row, 1);
}

RuleEdit *AlternativeForm::part(const QString &accessibleName)
{
    auto *edit = new RuleEdit(std::nullopt, RuleEdit::Rows::One, m_rows);
    edit->setAccessibleName(accessibleName);
    connect(edit, &RuleEdit::finished, this, [this] { m_bench.endVisit(); });
    return edit;
}

void AlternativeForm::addConditionRows()
{
    const RuleAlternative *present = alternative();
    const int row = this->row();
    const auto addOne = [this, row](int index) {
        const ComparisonDraft fresh { u"$PN"_s, ComparisonOperator::Equal, {}, true };
        m_bench.apply(m_bench.rule().withComparison(row, index, fresh));
        if (!m_comparisons.isEmpty())
            m_comparisons.constLast()->startEditing();
    };
    if (!present->hasCondition() && m_whole)
        return; // its text may hold one that isn't understood
    if (!present->hasCondition()) {
        auto *add = rowButton(
            u"plus"_s, tr("Condition"), tr("Add a condition; without one every phone takes it"), m_rows);
        auto *place = new QWidget(m_rows);
        auto *layout = new QHBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(add);
        auto *words = new QLabel(tr("none: every phone that gets here takes it"), place);
        QPalette dim = words->palette();
        dim.setColor(QPalette::WindowText, Theme::of(this).dim);
        words->setPalette(dim);
        layout->addWidget(words);
        layout->addStretch();
        addRow(tr("Condition"), place);
        connect(add, &QToolButton::clicked, this, [addOne] { addOne(0); });
        return;
    }
    if (!m_bench.rule().hasReadableCondition(row)) {
        m_condition = part(tr("Condition as text"));
        m_condition->setIsCondition();
        addRow(tr("Condition"), m_condition);
        connect(m_condition, &RuleEdit::edited, this, [this](const QString &text) {
            m_bench.apply(m_bench.rule().withText(alternative()->conditionText, text), m_condition);
        });
        return;
    }
    const int count = int(present->condition.comparisons.size());
    for (int i = 0; i < count; ++i) {
        auto *comparison = new ComparisonRow(m_bench, i + 1, m_rows);
        addRow(i == 0 ? tr("Condition") : tr("and"), comparison);
        m_comparisons.append(comparison);
        connect(comparison, &ComparisonRow::edited, this,
            [this, row, i](const ComparisonDraft &draft, const QObject *field) {
                m_bench.apply(m_bench.rule().withComparison(row, i, draft), field);
            });
        connect(comparison, &ComparisonRow::addRequested, this, [addOne, count] { addOne(count); });
        connect(comparison, &ComparisonRow::removeRequested, this,
            [this, row, i] { m_bench.apply(m_bench.rule().withoutComparison(row, i)); });
    }
}

void AlternativeForm::addAssignmentRows()
{
    const RuleAlternative *present = alternative();
    const int row = this->row();
    const int count = int(present->assignments.size());
    const auto addOne = [this, row, count] {
        m_bench.apply(m_bench.rule().withAssignment(row, count, u"GPP_A"_s, {}));
        if (!m_assignments.isEmpty())
            m_assignments.constLast()->startEditing();
    };
    if (count == 0) {
        auto *add = rowButton(u"plus"_s, tr("Set a parameter"), tr("Add an assignment"), m_rows);
        addRow(tr("Assignment"), add);
        m_grid->setAlignment(add, Qt::AlignLeft);
        connect(add, &QToolButton::clicked, this, addOne);
        return;
    }
    static const QStringList parameters = [] {
        QStringList names;
        const Catalogue &catalogue = Catalogue::builtIn();
        for (int id = 0; id < catalogue.count(); ++id)
            names.append(catalogue.element(ParameterId(id)));
        return names;
    }();
    for (int i = 0; i < count; ++i) {
        auto *assignment = new AssignmentRow(i + 1, parameters, m_rows);
        addRow(i == 0 ? tr("Assignment") : QString(), assignment);
        m_assignments.append(assignment);
        connect(assignment, &AssignmentRow::edited, this,
            [this, row, i](const QString &name, const QString &value, const QObject *field) {
                m_bench.apply(m_bench.rule().withAssignment(row, i, name, value), field);
            });
        connect(assignment, &AssignmentRow::addRequested, this, addOne);
        connect(assignment, &AssignmentRow::removeRequested, this,
            [this, row, i] { m_bench.apply(m_bench.rule().withoutAssignment(row, i)); });
    }
}

void AlternativeForm::addFetchRows(int fetch, int fetches)
{
    const RuleAlternative *present = alternative();
    const int row = this->row();
    const int count = fetch < present->fetches.size() ? int(present->fetches.at(fetch).options.size()) : 0;
    const Grammar grammar = m_bench.rule().grammar();
    FetchRows rows;
    for (int i = 0; i < count; ++i) {
        auto *option = new OptionRow(grammar, i + 1, m_rows);
        addRow(i == 0 ? tr("Options") : QString(), option);
        rows.options.append(option);
        connect(option, &OptionRow::edited, this,
            [this, row, fetch, i](const QString &name, const QString &argument, const QObject *field) {
                m_bench.apply(m_bench.rule().withOption(row, fetch, i, name, argument), field);
            });
        connect(option, &OptionRow::removeRequested, this,
            [this, row, fetch, i] { m_bench.apply(m_bench.rule().withoutOption(row, fetch, i)); });
    }
    if (grammar != Grammar::Upgrade) {
        auto *add = rowButton(u"plus"_s, count == 0 ? tr("Key, user, password, post, alias") : tr("Option"),
            tr("Add an option"), m_rows);
        add->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(add);
        for (const OptionForm &form : optionForms(grammar))
            menu->addAction("--"_L1 + form.name, this, [this, row, fetch, count, form] {
                m_bench.apply(m_bench.rule().withOption(row, fetch, count, form.name, form.example));
                if (fetch < m_fetches.size() && count < m_fetches.at(fetch).options.size())
                    m_fetches.at(fetch).options.at(count)->startEditing();
            });
        add->setMenu(menu);
        addRow(count == 0 ? tr("Options") : QString(), add);
        m_grid->setAlignment(add, Qt::AlignLeft);
    }
    rows.url = part(fetches > 1 ? tr("URL %1").arg(fetch + 1) : tr("URL"));
    addRow(tr("URL"), rows.url);
    RuleEdit *url = rows.url;
    connect(url, &RuleEdit::edited, this, [this, row, fetch, url](const QString &text) {
        m_bench.apply(m_bench.rule().withUrl(row, fetch, text), url);
    });
    m_fetches.append(rows);
}

/// Shows what the rule says in the rows that are there.
void AlternativeForm::fill()
{
    const RuleAlternative *present = alternative();
    if (!present)
        return;
    const RuleTree &tree = m_bench.rule().tree();
    if (m_whole)
        m_whole->setText(tree.textOf(present->span).toString());
    if (m_condition)
        m_condition->setText(tree.textOf(present->conditionText).toString());
    for (qsizetype i = 0; i < m_comparisons.size(); ++i)
        m_comparisons.at(i)->show(
            draftOf(present->condition.comparisons.at(i)), i + 1 == m_comparisons.size());
    for (qsizetype i = 0; i < m_assignments.size(); ++i)
        m_assignments.at(i)->show(present->assignments.at(i), i + 1 == m_assignments.size());
    for (qsizetype i = 0; i < m_fetches.size(); ++i) {
        const FetchRows &rows = m_fetches.at(i);
        const bool isThere = i < present->fetches.size();
        for (qsizetype option = 0; isThere && option < rows.options.size(); ++option)
            rows.options.at(option)->show(present->fetches.at(i).options.at(option));
        const QString url = isThere ? tree.textOf(present->fetches.at(i).url).toString() : QString();
        // A blank at the end, while typing goes on, is not part of the URL.
        if (rows.url->text().trimmed() != url)
            rows.url->setText(url);
    }
}

} // namespace flatprofile
