#pragma once

#include "core/phone/virtualphone.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace flatprofile {

class Banner;
class DocumentSession;
class FakePhoneForm;
class ProgressLine;
class SegmentedFilter;
class WordsList;
class WordsModel;

/// Tries the open profile's rules as a phone would: really fetches what they name, or takes it from folders,
/// and shows every step and what the phone then holds, with where each value comes from.
class ResyncWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ResyncWindow(DocumentSession &session, QWidget *parent = nullptr);
    ~ResyncWindow() override;

    FakePhoneForm &form() { return *m_form; }
    void run();

public slots:
    void reject() override; // stops what runs

signals:
    /// The effective configuration wants a window of its own.
    void openRequested(const QByteArray &text);

private:
    QWidget *createCentre();
    QWidget *createButtons();
    QPushButton *addButton(QLayout *layout, const QString &text, std::function<void()> run);
    void takeEnd();
    void showPage(int page);
    void updateButtons();
    QByteArray text(bool masksSecrets) const;
    void save();
    void compareWithProfile();
    void compareWithOther();

    DocumentSession &m_session;
    std::unique_ptr<VirtualPhone> m_phone;
    FakePhoneForm *m_form;
    Banner *m_banner;
    ProgressLine *m_progress;
    SegmentedFilter *m_show;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    WordsModel *m_steps;
    WordsModel *m_values;
    WordsList *m_stepList;
    WordsList *m_valueList;
    QPushButton *m_run, *m_save, *m_open, *m_compare, *m_compareOther;
    bool m_isRunning = false;
    QString m_name; // of the phone that ran last
    QString m_otherName; // of the one before it
    QByteArray m_other; // what that one held
};

} // namespace flatprofile
