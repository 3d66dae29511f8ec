#pragma once

#include "core/phone/configurationcompare.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace flatprofile {

class DocumentSession;
class SegmentedFilter;
class WordsList;
class WordsModel;
struct WordsRow;

/// The last saved profile, the present one and the phone, parameter by parameter. What is ticked is taken
/// from the phone, as one undo step.
class MergeWindow : public QDialog
{
    Q_OBJECT

public:
    MergeWindow(
        DocumentSession &session, const QString &host, const QByteArray &phone, QWidget *parent = nullptr);

private:
    static WordsRow rowOf(const MergedParameter &parameter);
    QLayout *createTop();
    QLayout *createButtons();
    void fill();
    void showKinds(int choice);
    QStringList ticked() const;
    void updateButton();
    void merge();

    DocumentSession &m_session;
    QString m_host;
    ProfileDocument m_phone;
    WordsModel *m_words;
    WordsList *m_list;
    SegmentedFilter *m_show;
    QPushButton *m_merge;
    QTimer m_refill; // after edits elsewhere
};

} // namespace flatprofile
