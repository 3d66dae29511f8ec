#pragma once

#include "core/document/problem.h"

#include <QFrame>

namespace flatprofile {

/// One problem on the tint of its severity: sign, sentence, and the fix as a button.
class ProblemCard : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemCard(const Problem &problem, QWidget *parent = nullptr);

signals:
    void fixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace flatprofile
