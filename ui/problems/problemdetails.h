#pragma once

#include "core/document/problem.h"

#include <QScrollArea>

class QAction;
class QLabel;

namespace flatprofile {

struct FixWords;

/// The chosen problem, whole: its sentence, where it is, what its fix makes of the text, and what can be
/// done.
class ProblemDetails : public QScrollArea
{
    Q_OBJECT

public:
    /// Each action is a button for as long as it is to be seen.
    explicit ProblemDetails(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const Problem &problem, const QString &place, const FixWords &fix);
    void showNothing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintFix();

    QWidget *m_content;
    QLabel *m_sign;
    QLabel *m_sentence;
    QLabel *m_place;
    QLabel *m_before;
    QLabel *m_after;
    QString m_textBefore;
    QString m_textAfter;
};

} // namespace flatprofile
