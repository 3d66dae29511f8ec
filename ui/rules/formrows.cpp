#include "ui/rules/formrows.h"

#include "core/catalogue/catalogue.h"
#include "core/document/masking.h"
#include "core/rules/macrocatalogue.h"
#include "ui/rules/formfield.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulecolours.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

QToolButton *rowButton(
    const QString &iconName, const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

static QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

static QList<FormCombo::Choice> macroChoices()
{
    QList<FormCombo::Choice> choices;
    for (const Macro &macro : macroCatalogue()) {
        if (!macro.places.testFlag(Macro::Mpp) || macro.kind == Macro::Kind::Secret)
            continue;
        const QString name = macro.isFamily ? macro.name.chopped(1) + u'1' : macro.name;
        choices.append({ u'$' + name, macro.meaning });
    }
    return choices;
}

static QString operatorPhrase(ComparisonOperator op)
{
    switch (op) {
    case ComparisonOperator::Equal:
        return ComparisonRow::tr("is");
    case ComparisonOperator::NotEqual:
        return ComparisonRow::tr("is not");
    case ComparisonOperator::Less:
        return ComparisonRow::tr("is before");
    case ComparisonOperator::LessOrEqual:
        return ComparisonRow::tr("is at most");
    case ComparisonOperator::Greater:
        return ComparisonRow::tr("is after");
    case ComparisonOperator::GreaterOrEqual:
        break;
    }
    return ComparisonRow::tr("is at least");
}

ComparisonRow::ComparisonRow(RuleBench &bench, int number, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_left(new FormCombo(this))
    , m_op(new QComboBox(this))
    , m_right(new FormCombo(this))
    , m_kind(nullptr)
    , m_add(rowButton(u"plus"_s, tr("and"), tr("Add a comparison that must hold, too"), this))
{
    m_left->setAccessibleName(tr("Macro of comparison %1").arg(number));
    m_left->setChoices(macroChoices());
    m_left->setMinimumContentsLength(6);
    m_op->setAccessibleName(tr("Operator of comparison %1").arg(number));
    for (int op = int(ComparisonOperator::Equal); op <= int(ComparisonOperator::GreaterOrEqual); ++op)
        m_op->addItem(
            operatorPhrase(ComparisonOperator(op)) + "   "_L1 + operatorWord(ComparisonOperator(op)), op);
    m_right->setAccessibleName(tr("Value of comparison %1").arg(number));
    m_right->setMinimumContentsLength(6); // it takes what room there is
    m_right->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *remove = rowButton(u"trash"_s, {}, tr("Remove comparison %1").arg(number), this);
    QHBoxLayout *layout = rowLayout(this);
    layout->addWidget(m_left);
    layout->addWidget(m_op);
    layout->addWidget(m_right, 1);
    layout->addWidget(m_add);
    layout->addWidget(remove);
    connect(m_left, &FormCombo::edited, this, &ComparisonRow::takeLeft);
    connect(m_right, &FormCombo::edited, this, &ComparisonRow::takeRight);
    connect(m_op, &QComboBox::activated, this, [this] {
        ComparisonDraft draft = m_draft;
        draft.op = ComparisonOperator(m_op->currentData().toInt());
        emit edited(draft, nullptr);
    });
    connect(m_add, &QToolButton::clicked, this, &ComparisonRow::addRequested);
    connect(remove, &QToolButton::clicked, this, &ComparisonRow::removeRequested);
}

void ComparisonRow::takeLeft(const QString &left)
{
    ComparisonDraft draft = m_draft;
    draft.left = left;
    draft.isImplied = false;
    emit edited(withFittingQuotes(draft), m_left);
}

/// How the sides are compared stays as it is written, except where the value only now says what it is.
void ComparisonRow::takeRight(const QString &right)
{
    ComparisonDraft draft = m_draft;
    draft.right = right;
    if (m_draft.right.isEmpty() || !draft.isQuoted)
        draft = withFittingQuotes(draft);
    emit edited(draft, m_right);
}

void ComparisonRow::show(const ComparisonDraft &draft, bool isLast)
{
    const bool isFirstTime = !m_kind;
    const bool sameKind = draft.isQuoted == m_draft.isQuoted && draft.left == m_draft.left && !isFirstTime;
    m_draft = draft;
    m_left->showText(draft.isImplied ? u"$SWVER"_s : draft.left);
    m_op->setCurrentIndex(int(draft.op));
    m_right->showText(draft.right);
    m_add->setVisible(isLast);
    fillValues();
    if (sameKind)
        return;
    const auto reference = macroReferenceAt(draft.left, 0);
    const auto macro = reference ? findMacro(reference->name) : std::nullopt;
    const bool isVersion = draft.isImplied || (macro && macro->kind == Macro::Kind::Version);
    delete m_kind;
    m_kind = new Chip(draft.isQuoted ? tr("text")
            : isVersion              ? tr("version")
                                     : tr("number"),
        Chip::Kind::Accent, this);
    static_cast<QHBoxLayout *>(layout())->insertWidget(3, m_kind);
}

void ComparisonRow::startEditing()
{
    m_left->setFocus();
    m_left->lineEdit()->selectAll();
}

/// What the macro may hold: what the documents list, and what the fake phones have.
void ComparisonRow::fillValues()
{
    const auto reference = macroReferenceAt(m_draft.left, 0);
    const QString name = reference ? reference->name : QString();
    QStringList values;
    for (const FakePhone &phone : m_bench.phones()) {
        QString value = phone.macros.value(name);
        if (name == "SWVER"_L1)
            value = value.section(u'.', 1).isEmpty() ? value : value.section(u'.', 1);
        if (!value.isEmpty())
            values.append(value);
    }
    if (name == "PN"_L1) {
        for (const PhoneModel &model : m_bench.session().catalogue().models())
            values.append(model.product);
    } else if (name == "CCERT"_L1) {
        values.append({ u"Installed"_s, u"Not Installed"_s });
    } else if (name == "PRVST"_L1) {
        values.append({ u"-1"_s, u"0"_s, u"1"_s, u"2"_s });
    }
    values.removeDuplicates();
    QList<FormCombo::Choice> choices;
    for (const QString &value : std::as_const(values))
        choices.append({ value, {} });
    m_right->setChoices(choices);
}

AssignmentRow::AssignmentRow(int number, const QStringList &parameters, QWidget *parent)
    : QWidget(parent)
    , m_name(new FormField(this))
    , m_value(new FormField(this))
    , m_add(rowButton(u"plus"_s, tr("Add"), tr("Add an assignment"), this))
{
    m_name->setAccessibleName(tr("Parameter of assignment %1").arg(number));
    m_value->setAccessibleName(tr("Value of assignment %1").arg(number));
    auto *completer = new QCompleter(parameters, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    auto *remove = rowButton(u"trash"_s, {}, tr("Remove assignment %1").arg(number), this);
    QHBoxLayout *layout = rowLayout(this);
    layout->addWidget(m_name, 1);
    layout->addWidget(new QLabel(u"="_s, this));
    layout->addWidget(m_value, 1);
    layout->addWidget(m_add);
    layout->addWidget(remove);
    connect(m_name, &QLineEdit::textChanged, this, [this] { take(m_name); });
    connect(m_value, &QLineEdit::textChanged, this, [this] { take(m_value); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_name->showText(m_assignment.name); });
    connect(m_add, &QToolButton::clicked, this, &AssignmentRow::addRequested);
    connect(remove, &QToolButton::clicked, this, &AssignmentRow::removeRequested);
}

/// A name that is none yet would make the whole rule one that phones refuse: it waits until it is one.
void AssignmentRow::take(const QObject *field)
{
    if (isAssignableName(m_name->text()))
        emit edited(m_name->text(), m_value->text(), field);
}

void AssignmentRow::show(const RuleAssignment &assignment, bool isLast)
{
    m_assignment = assignment;
    m_name->showText(assignment.name);
    m_value->showText(assignment.value);
    m_value->setEchoMode(isSecretParameter(Catalogue::builtIn(), assignment.parameter()) ? QLineEdit::Password
                                                                                         : QLineEdit::Normal);
    m_add->setVisible(isLast);
}

void AssignmentRow::startEditing()
{
    m_name->setFocus();
    m_name->selectAll();
}

static QString optionPhrase(const QString &name)
{
    if (name == "key"_L1)
        return OptionRow::tr("Key for decryption");
    if (name == "uid"_L1)
        return OptionRow::tr("User");
    if (name == "pwd"_L1)
        return OptionRow::tr("Password");
    if (name == "post"_L1)
        return OptionRow::tr("Post the parameter");
    if (name == "alias"_L1)
        return OptionRow::tr("Names from the parameter");
    if (name == "srv"_L1)
        return OptionRow::tr("Servers from DNS SRV");
    return name == "delta"_L1 ? OptionRow::tr("Changes alone") : OptionRow::tr("Status alone");
}

OptionRow::OptionRow(EditableRule::Grammar grammar, int number, QWidget *parent)
    : QWidget(parent)
    , m_forms(optionForms(grammar))
    , m_name(new QComboBox(this))
    , m_argument(new FormField(this))
{
    m_name->setAccessibleName(tr("Option %1").arg(number));
    m_argument->setAccessibleName(tr("Argument of option %1").arg(number));
    for (const OptionForm &form : std::as_const(m_forms))
        m_name->addItem(optionPhrase(form.name) + "   --"_L1 + form.name, form.name);
    auto *remove = rowButton(u"trash"_s, {}, tr("Remove option %1").arg(number), this);
    QHBoxLayout *layout = rowLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_argument, 1);
    layout->addWidget(remove);
    connect(m_name, &QComboBox::activated, this, [this](int index) {
        const OptionForm &form = m_forms.at(index);
        if (form.name == m_option.name)
            return;
        const bool fits = !form.example.isEmpty() && !m_option.argument.isEmpty() && form.example.size() > 1;
        emit edited(form.name, fits ? m_option.argument : form.example, nullptr);
    });
    connect(m_argument, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto form = std::find_if(m_forms.cbegin(), m_forms.cend(),
            [&](const OptionForm &candidate) { return candidate.name == m_option.name; });
        // An argument that is missing or no letter would make the whole rule one that phones refuse.
        const bool isLetter = form != m_forms.cend() && form->example.size() == 1;
        const bool fits
            = isLetter ? text.size() == 1 && text.front() >= u'a' && text.front() <= u'p' : !text.isEmpty();
        if (fits)
            emit edited(m_option.name, text, m_argument);
    });
    connect(
        m_argument, &QLineEdit::editingFinished, this, [this] { m_argument->showText(m_option.argument); });
    connect(remove, &QToolButton::clicked, this, &OptionRow::removeRequested);
}

void OptionRow::show(const RuleOption &option)
{
    m_option = option;
    const int index = m_name->findData(option.name);
    m_name->setCurrentIndex(index);
    m_argument->showText(option.argument);
    m_argument->setVisible(option.argumentSpan.length > 0);
    m_argument->setEchoMode(
        option.takesSecret() && !option.argument.startsWith(u'$') ? QLineEdit::Password : QLineEdit::Normal);
}

void OptionRow::startEditing()
{
    if (m_option.argumentSpan.length == 0) {
        m_name->setFocus();
        return;
    }
    m_argument->setFocus();
    m_argument->selectAll();
}

} // namespace flatprofile
