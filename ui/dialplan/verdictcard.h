#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace flatprofile {

class CountdownRing;
class DialTester;

/// Where dialling stands, in a headline and a sentence, with the number that is sent; while a timer runs, its
/// countdown and the way to skip it.
class VerdictCard : public QFrame
{
    Q_OBJECT

public:
    enum class Shape { Wide, Narrow }; // the countdown at the side, or below the words

    explicit VerdictCard(DialTester &tester, QWidget *parent = nullptr, Shape shape = Shape::Wide);

    QString headline() const;
    QString sentence() const;
    QString number() const; // that is sent, or would be; empty where there is none

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { OnHook, Wait, Dial, Reject };
    Kind kind() const;
    QString whyItWaits() const;
    QColor colour() const;
    void refresh();
    void updateSign();
    void showCountdown();

    DialTester &m_tester;
    QLabel *m_sign;
    QLabel *m_headline;
    QLabel *m_sentence;
    QWidget *m_numberRow;
    QLabel *m_numberName;
    QLabel *m_number;
    CountdownRing *m_ring;
    QPushButton *m_skip;
};

} // namespace flatprofile
