#include "rulebuilderdesk.h"

#include "ui/rules/phonesmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flatprofile::testing {

void RuleBuilderDesk::setUp()
{
    m_builder.reset();
    m_session.reset();
}

void RuleBuilderDesk::open(const QByteArray &rules, const QString &path)
{
    m_builder.reset();
    m_session = sessionOf("<flat-profile>\n" + rules + "\n</flat-profile>\n", path);
    m_builder = std::make_unique<RuleBuilder>(*m_session);
    m_builder->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_builder.get()));
    m_builder->activateWindow();
}

void RuleBuilderDesk::openRule(const QString &rule)
{
    open("<Profile_Rule>" + rule.toHtmlEscaped().toUtf8() + "</Profile_Rule>");
}

QString RuleBuilderDesk::rule(const QString &element) const
{
    return m_session->document().state(element).text;
}

void RuleBuilderDesk::press(const QString &accessibleName)
{
    auto *button = named<QToolButton>(accessibleName);
    QVERIFY2(button, qPrintable(accessibleName));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void RuleBuilderDesk::type(const QString &accessibleName, const QString &text)
{
    auto *widget = named<QWidget>(accessibleName);
    QVERIFY2(widget, qPrintable(accessibleName));
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        widget = combo->lineEdit();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

/// With the keys: the first choice, then down.
void RuleBuilderDesk::choose(const QString &accessibleName, int index)
{
    auto *combo = named<QComboBox>(accessibleName);
    QVERIFY2(combo, qPrintable(accessibleName));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), index);
}

void RuleBuilderDesk::setMacro(int phone, const QString &macro, const QString &value)
{
    auto *table = named<QTableView>(u"Fake phones"_s);
    QVERIFY(table);
    const auto *model = static_cast<PhonesModel *>(table->model());
    const int row = macro.isEmpty() ? 0 : model->rowOf(macro);
    QVERIFY2(row >= 0, qPrintable(macro));
    doubleClickCell(*table, model->index(row, phone));
    QWidget *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    retype(editor, value);
    QTRY_COMPARE(model->index(row, phone).data(Qt::EditRole).toString(), value);
}

QStringList RuleBuilderDesk::outcomes(int role) const
{
    QCoreApplication::processEvents(); // the phones are tried once the keys are through
    const auto *list = named<QListView>(u"Result of each phone"_s);
    QStringList words;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        words.append(list->model()->index(i, 0).data(role).toString());
    return words;
}

QString RuleBuilderDesk::trace() const
{
    return named<QTextBrowser>(u"What the chosen phone does, and why"_s)->toPlainText();
}

} // namespace flatprofile::testing
