#pragma once

#include "core/support/textedit.h"

#include <QDialog>
#include <QLatin1StringView>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace flatprofile {

class DocumentSession;
class FixListModel;

/// Lists what the fixes of all problems, or of all of one kind, change, before anything is changed. What is
/// chosen is made as one step of the undo list.
class FixAllDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty code: problems of every kind.
    FixAllDialog(DocumentSession &session, QLatin1StringView code, QWidget *parent = nullptr);

    void accept() override;

private:
    QLabel *createSentence(QLatin1StringView code);
    QTreeView *createList(bool isOneKind);
    QDialogButtonBox *createButtons();
    void updateWords();
    int fixedBy(const QList<TextEdit> &edits) const;

    DocumentSession &m_session;
    FixListModel *m_model;
    QLabel *m_heading;
    QPushButton *m_apply;
};

} // namespace flatprofile
