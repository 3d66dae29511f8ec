#pragma once

#include "core/tones/planmatch.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace flatprofile {

class DocumentSession;

/// Which country's tones a profile has: the nearest plans, and for each what differs.
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MatchDialog(DocumentSession &session, QWidget *parent = nullptr);

    QString country() const; // the chosen one; empty for none

private:
    void showMatch();

    DocumentSession &m_session;
    QList<PlanMatch> m_matches;
    QListWidget *m_list;
    QLabel *m_summary;
    QTreeWidget *m_table;
    QPushButton *m_apply;
};

} // namespace flatprofile
