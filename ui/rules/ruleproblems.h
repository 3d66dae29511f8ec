#pragma once

#include <QWidget>

class QVBoxLayout;

namespace flatprofile {

class RuleBench;

/// What is wrong with the rule, whoever fetches by it: a sentence each, and the button that mends it.
class RuleProblems : public QWidget
{
    Q_OBJECT

public:
    explicit RuleProblems(RuleBench &bench, QWidget *parent = nullptr);

private:
    void refresh();

    RuleBench &m_bench;
    QVBoxLayout *m_layout;
    QStringList m_shown;
};

} // namespace flatprofile
