#include "ui/rules/ruleproblems.h"

#include "core/document/masking.h"
#include "core/rules/rulecheck.h"
#include "ui/rules/rulebench.h"
#include "ui/style/icons.h"
#include "ui/widgets/messageline.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

RuleProblems::RuleProblems(RuleBench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Problems of the rule"));
    m_layout->setContentsMargins(16, 0, 16, 8);
    m_layout->setSpacing(6);
    connect(&bench, &RuleBench::ruleChanged, this, &RuleProblems::refresh);
    refresh();
}

void RuleProblems::refresh()
{
    // What hinders first; of more than a handful the first ones are the causes.
    constexpr qsizetype kMostShown = 5;
    QList<Diagnostic> problems;
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
        for (const Diagnostic &problem : m_bench.problems()) {
            if (problem.severity == severity && problems.size() < kMostShown)
                problems.append(problem);
        }
    }
    const QString rule = m_bench.rule().text();
    QStringList shown;
    for (const Diagnostic &problem : std::as_const(problems))
        shown.append(describeMaskedRule(problem, rule) + describeRuleFix(problem));
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the button that is being clicked
        delete item;
    }
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const Diagnostic &problem = problems.at(i);
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *message = new MessageLine(row);
        message->show(problem.severity == Severity::Error ? MessageLine::Kind::Error
                : problem.severity == Severity::Warning   ? MessageLine::Kind::Warning
                                                          : MessageLine::Kind::Info,
            describeMaskedRule(problem, rule));
        layout->addWidget(message, 1);
        if (!problem.fix.isEmpty()) {
            auto *fix = new QPushButton(icon(u"wand"_s), describeRuleFix(problem), row);
            layout->addWidget(fix);
            // The rule may have changed since, with the same problems elsewhere in it.
            connect(fix, &QPushButton::clicked, this,
                [this, code = problem.code, sentence = describeRule(problem)] {
                    for (const Diagnostic &present : m_bench.problems()) {
                        if (present.code == code && describeRule(present) == sentence
                            && !present.fix.isEmpty()) {
                            m_bench.apply(m_bench.rule().withFix(present));
                            return;
                        }
                    }
                });
        }
        m_layout->addWidget(row);
    }
}

} // namespace flatprofile
