#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/digitsfield.h"
#include "ui/inspector/inspector.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "<Max_Forward ua=\"rw\">300</Max_Forward>\n"
                                   "<Interdigit_Long_Timer>10</Interdigit_Long_Timer>\n"
                                   "<Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "<Display_Name_2_>Door</Display_Name_2_>\n"
                                   "<Admin_Password>hush</Admin_Password>\n"
                                   "<Own_Name>mine</Own_Name>\n"
                                   "<GPP_A>one</GPP_A>\n"
                                   "</flat-profile>\n";

class tst_Inspector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatToDoWhereNothingIsSelected();
    void tellsWhatAParameterIs();
    void tellsOfDuplicatesAndWhoWins();
    void linksLeadToLinesAndSiblings();
    void theDefaultIsOneClickAway();
    void problemsStandNextToTheirFix();
    void aFixFollowsTheTextThatMoved();
    void theWrongStretchIsUnderlined_data();
    void theWrongStretchIsUnderlined();
    void secretsAreBulletsAndNamedSo();
    void strangersAreEditable();
    void escapeGivesTheOldValueBack();
    void dialPlansAreTriedInPlace();

private:
    void select(const QString &element)
    {
        m_session->setCurrentElement(element);
        QTRY_VERIFY(value()
            && value()->accessibleName().contains(m_session->catalogue().find(element) == kUnknownParameter
                    ? element
                    : m_session->catalogue().field(m_session->catalogue().find(element))));
    }
    QString words() const { return wordsIn(*m_inspector); }
    QWidget *value() const
    {
        for (QWidget *editor : m_inspector->findChildren<QWidget *>(u"value"_s)) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    /// Follows the link with these words, as a click on it does.
    bool follow(const QString &text) const
    {
        for (QLabel *label : m_inspector->findChildren<QLabel *>()) {
            const QString html = label->text();
            const qsizetype end = label->isVisible() ? html.indexOf(u'>' + text + u"</a>"_s) : -1;
            if (end < 0)
                continue;
            const qsizetype start = html.lastIndexOf(u"href=\""_s, end) + 6;
            emit label->linkActivated(html.mid(start, html.indexOf(u'"', start) - start));
            return true;
        }
        return false;
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<Inspector> m_inspector;
};

void tst_Inspector::init()
{
    m_inspector.reset();
    m_session = sessionOf(kProfile);
    m_inspector = std::make_unique<Inspector>(*m_session);
    m_inspector->resize(380, 700);
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void tst_Inspector::saysWhatToDoWhereNothingIsSelected()
{
    QVERIFY(words().contains(u"Nothing selected"_s));
    QVERIFY(words().contains(u"Choose a parameter"_s));
}

void tst_Inspector::tellsWhatAParameterIs()
{
    select(u"Max_Forward"_s);
    for (const QString &said : { u"Max Forward"_s, u"Data type"_s, u"1 to 255"_s, u"Default"_s, u"70"_s,
             u"rw · the user can change it"_s, u"line 2"_s, u"Models"_s, u"in profile"_s })
        QVERIFY2(words().contains(said), qPrintable(said + u" in "_s + words()));
    const Catalogue &catalogue = m_session->catalogue();
    QVERIFY(words().contains(catalogue.help(catalogue.find(u"Max_Forward"_s))));
    select(u"Max_Auth"_s);
    QVERIFY(words().contains(u"not in profile"_s));
    QVERIFY(!words().contains(u"line 2"_s));
}

void tst_Inspector::tellsOfDuplicatesAndWhoWins()
{
    select(u"Interdigit_Long_Timer"_s);
    QVERIFY(words().contains(u"2 ×"_s));
    QVERIFY(words().contains(u"line 3, line 4"_s));
    QVERIFY(words().contains(u"phones keep the last one"_s));
    QCOMPARE(value()->property("value").toString(), u"12"_s); // the one that counts
}

void tst_Inspector::linksLeadToLinesAndSiblings()
{
    select(u"Interdigit_Long_Timer"_s);
    QSignalSpy source(m_session.get(), &DocumentSession::sourceRequested);
    QVERIFY(follow(u"line 3"_s));
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.constFirst().constFirst().value<SourceSpan>().offset,
        qsizetype(kProfile.indexOf("<Interdigit_Long_Timer>10")));
    select(u"Display_Name_1_"_s);
    QVERIFY(follow(u"Ext 2"_s));
    QCOMPARE(m_session->currentElement(), u"Display_Name_2_"_s);
}

void tst_Inspector::theDefaultIsOneClickAway()
{
    select(u"Max_Forward"_s);
    for (QAbstractButton *button : m_inspector->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Set to the default"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_session->document().state(u"Max_Forward"_s).text, u"70"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QTRY_VERIFY(words().contains(u"changed"_s));
    QTRY_VERIFY(!words().contains(u"must lie between"_s));
}

void tst_Inspector::problemsStandNextToTheirFix()
{
    select(u"Max_Forward"_s);
    QVERIFY(words().contains(u"The number must lie between 1 and 255."_s));
    select(u"Interdigit_Long_Timer"_s);
    QVERIFY(clickButton(*m_inspector, u"Keep Last"_s));
    QCOMPARE(m_session->document().occurrences(u"Interdigit_Long_Timer"_s).size(), 1);
    QCOMPARE(m_session->undoStack().count(), 1);
    QTRY_VERIFY(!buttonOf(*m_inspector, u"Keep Last"_s));
}

void tst_Inspector::aFixFollowsTheTextThatMoved()
{
    select(u"Interdigit_Long_Timer"_s);
    QAbstractButton *keepLast = buttonOf(*m_inspector, u"Keep Last"_s);
    QVERIFY(keepLast);
    const QByteArray line = "<!-- a line that somebody typed into the source -->\n";
    const qsizetype start = m_session->document().text().indexOf("<flat-profile>") + 14;
    m_session->push(editText(m_session->document(), { { { start, 0 }, line } }, u"Type"_s));
    const QByteArray before = m_session->document().text();
    keepLast->click(); // before the problems are worked out anew
    QCOMPARE(m_session->document().occurrences(u"Interdigit_Long_Timer"_s).size(), 1);
    QVERIFY(m_session->document().scan().wellFormed());
    QVERIFY(m_session->document().text().contains(line));
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), before);
}

void tst_Inspector::theWrongStretchIsUnderlined_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("value");
    QTest::newRow("script") << u"Busy_Tone"_s << u"480@-19;10(.5/.5/1"_s;
    QTest::newRow("number") << u"Max_Forward"_s << u"7x"_s;
    QTest::newRow("choice") << u"Provision_Enable"_s << u"Maybe"_s;
    QTest::newRow("address") << u"Primary_NTP_Server"_s << u"a b"_s;
}

void tst_Inspector::theWrongStretchIsUnderlined()
{
    QFETCH(QString, element);
    QFETCH(QString, value);
    m_session->push(setParameterState(m_session->document(), element, ParameterState::value(value)));
    m_session->recheckNow();
    select(element);
    QVERIFY(!m_session->faultsOfValue(element).isEmpty());
    const Theme theme = Theme::of(m_inspector.get());
    const bool isError = m_session->worstOf(element) == Severity::Error;
    // Inside the frame, which is in the colour of errors, too.
    QTRY_VERIFY(showsHue(*this->value(), this->value()->rect().adjusted(6, 6, -40, -4), isError ? theme.error : theme.warning));
}

void tst_Inspector::secretsAreBulletsAndNamedSo()
{
    select(u"Admin_Password"_s);
    QVERIFY(words().contains(u"\nsecret\n"_s));
    QVERIFY(!words().contains(u"hush"_s));
    auto *line = qobject_cast<QLineEdit *>(value());
    QVERIFY(line);
    QVERIFY(!line->displayText().contains(u"hush"_s));
}

void tst_Inspector::strangersAreEditable()
{
    select(u"Own_Name"_s);
    QVERIFY(words().contains(u"unknown: shown, kept and editable, but not checked"_s));
    value()->setFocus();
    QTest::keyClick(value(), Qt::Key_A, Qt::ControlModifier);
    typeKeys(u"yours"_s);
    QCOMPARE(m_session->document().state(u"Own_Name"_s).text, u"yours"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_Inspector::escapeGivesTheOldValueBack()
{
    select(u"GPP_A"_s);
    value()->setFocus();
    typeKeys(u"xyz"_s);
    QVERIFY(m_session->document().text() != kProfile);
    QTest::keyClick(value(), Qt::Key_Escape);
    QCOMPARE(m_session->document().text(), kProfile);
    QVERIFY(!m_session->undoStack().canUndo());
}

void tst_Inspector::dialPlansAreTriedInPlace()
{
    QVERIFY(!m_inspector->findChild<DigitsField *>()); // not before it is needed
    select(u"Dial_Plan_1_"_s);
    auto *digits = m_inspector->findChild<DigitsField *>();
    QVERIFY(digits && digits->isVisible());
    digits->setFocus();
    typeKeys(u"411"_s);
    QCOMPARE(digits->text(), u"411"_s);
    const auto *tester = m_inspector->findChild<DialTester *>();
    QVERIFY(tester->isCounting());
    QVERIFY(clickButton(*m_inspector, u"Skip the Wait"_s));
    QCOMPARE(tester->dialling().outcome().number, u"411"_s);
    select(u"Max_Forward"_s);
    QVERIFY(!digits->isVisible());
    QVERIFY(!tester->isOffHook());
}

QTEST_MAIN(tst_Inspector)
#include "tst_inspector.moc"
