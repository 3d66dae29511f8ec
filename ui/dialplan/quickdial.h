#pragma once

#include <QWidget>

namespace flatprofile {

class DialTester;
class DigitsField;
class DocumentSession;

/// The tester of the selected dial plan in a column's width: the digits, and what becomes of them.
class QuickDial : public QWidget
{
    Q_OBJECT

public:
    explicit QuickDial(DocumentSession &session, QWidget *parent = nullptr);

    DialTester &tester() { return *m_tester; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showKeys();

    DialTester *m_tester;
    DigitsField *m_digits;
};

} // namespace flatprofile
