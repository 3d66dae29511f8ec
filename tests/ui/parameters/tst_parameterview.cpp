#include "ui/parameters/parameterview.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/parameters/parametermodel.h"
#include "ui/style/theme.h"

#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <GPP_A ua=\"na\">one</GPP_A>\n"
                                   "  <GPP_B/>\n"
                                   "  <GPP_C>1</GPP_C><GPP_C>2</GPP_C>\n"
                                   "  <GPP_SA>s3cret</GPP_SA>\n"
                                   "  <Max_Forward>x</Max_Forward>\n"
                                   "</flat-profile>\n";

/// What the table shows and how one moves in it.
class tst_ParameterView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void selectionIsTheSessionsBothWays();
    void keysMoveTheSelection();
    void beginsAtTheFirstThatIsSet();
    void selectionOutlivesAFilter();
    void setAndUnsetLookDifferent();
    void faultsAreUnderlined();
    void missingAndUnseenPartsAreUnderlinedAtTheEnd();
    void eyeRevealsASecret();
    void narrowWindowsKeepFieldAndValue_data();
    void narrowWindowsKeepFieldAndValue();
    void emptyListsSaySo();
    void everyPageIsPainted();
    void sectionIsScrolledTo();

private:
    QRect rectOf(const QString &element, int column = ParameterModel::ValueColumn) const
    {
        const QModelIndex index = m_model->indexOf(element, column);
        m_view->scrollTo(index);
        return m_view->visualRect(index);
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ParameterModel> m_model;
    std::unique_ptr<ParameterView> m_view;
};

void tst_ParameterView::init()
{
    m_view.reset();
    m_model.reset();
    m_session = sessionOf(kProfile);
    m_model = std::make_unique<ParameterModel>(*m_session);
    m_view = std::make_unique<ParameterView>(*m_session, *m_model);
    m_view->resize(1000, 600);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_model->setPage(u"Provisioning"_s);
}

void tst_ParameterView::selectionIsTheSessionsBothWays()
{
    QSignalSpy told(m_session.get(), &DocumentSession::currentElementChanged);
    clickCell(*m_view, m_model->indexOf(u"GPP_A"_s, ParameterModel::FieldColumn));
    QCOMPARE(m_session->currentElement(), u"GPP_A"_s);
    m_session->setCurrentElement(u"GPP_SA"_s);
    QCOMPARE(m_view->selectedElements(), QStringList { u"GPP_SA"_s });
    QVERIFY(m_view->viewport()->rect().intersects(rectOf(u"GPP_SA"_s)));
    QCOMPARE(told.size(), 2);
}

void tst_ParameterView::keysMoveTheSelection()
{
    clickCell(*m_view, m_model->indexOf(u"GPP_A"_s));
    typeKey(Qt::Key_Down);
    QCOMPARE(m_session->currentElement(), u"GPP_B"_s);
    typeKey(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedElements().size(), 2);
    typeKey(Qt::Key_End);
    typeKey(Qt::Key_Home);
    QVERIFY(!m_session->currentElement().isEmpty());
}

void tst_ParameterView::beginsAtTheFirstThatIsSet()
{
    m_view->selectFirst();
    QCOMPARE(m_session->currentElement(), u"GPP_A"_s);
    m_session->load({}, { "<flat-profile/>", {}, {} }, {}, {});
    m_view->selectFirst();
    QVERIFY(!m_session->currentElement().isEmpty()); // none is set: any
}

void tst_ParameterView::selectionOutlivesAFilter()
{
    clickCell(*m_view, m_model->indexOf(u"GPP_SA"_s));
    m_model->setFilter(u"gpp"_s);
    QCOMPARE(m_view->selectedElements(), QStringList { u"GPP_SA"_s });
    m_model->setFilter({});
    QCOMPARE(m_view->selectedElements(), QStringList { u"GPP_SA"_s });
}

void tst_ParameterView::setAndUnsetLookDifferent()
{
    clickCell(*m_view, m_model->indexOf(u"Profile_Rule"_s)); // nothing looked at below is selected
    const int set = contrastIn(*m_view->viewport(), rectOf(u"GPP_A"_s));
    const int unset = contrastIn(*m_view->viewport(), rectOf(u"Resync_Periodic"_s));
    QVERIFY2(unset > 40 && unset < set, qPrintable(u"%1 %2"_s.arg(set).arg(unset)));
}

void tst_ParameterView::faultsAreUnderlined()
{
    m_model->setPage(u"SIP"_s);
    clickCell(*m_view, m_model->indexOf(u"Max_Auth"_s));
    const Theme theme = Theme::of(m_view.get());
    QVERIFY(showsHue(*m_view->viewport(), rectOf(u"Max_Forward"_s), theme.error));
    QVERIFY(
        showsHue(*m_view->viewport(), rectOf(u"Max_Forward"_s, ParameterModel::FieldColumn), theme.error));
    QVERIFY(!showsHue(*m_view->viewport(), rectOf(u"Max_Redirection"_s), theme.error));
    m_session->push(
        setParameterState(m_session->document(), u"Max_Forward"_s, ParameterState::value(u"9"_s)));
    m_session->recheckNow();
    QVERIFY(!showsHue(*m_view->viewport(), rectOf(u"Max_Forward"_s), theme.error));
}

void tst_ParameterView::missingAndUnseenPartsAreUnderlinedAtTheEnd()
{
    // The closing bracket is missing behind the last character; and far beyond what the column shows.
    for (const QString &script : { u"480@-19;10(.5/.5/1"_s, u"480@-19;10("_s + u".5/.5/1,"_s.repeated(60) + u"x)"_s }) {
        m_session->push(setParameterState(m_session->document(), u"Busy_Tone"_s, ParameterState::value(script)));
        m_session->recheckNow();
        m_model->setPage(u"Regional"_s);
        clickCell(*m_view, m_model->indexOf(u"Dial_Tone"_s));
        const Theme theme = Theme::of(m_view.get());
        m_view->scrollTo(m_model->indexOf(u"Busy_Tone"_s));
        QVERIFY(!m_session->faultsOfValue(u"Busy_Tone"_s).isEmpty());
        QVERIFY(showsHue(*m_view->viewport(), rectOf(u"Busy_Tone"_s), theme.error));
    }
}

void tst_ParameterView::eyeRevealsASecret()
{
    clickCell(*m_view, m_model->indexOf(u"GPP_SA"_s));
    QVERIFY(m_model->indexOf(u"GPP_SA"_s).data().toString() != u"s3cret"_s);
    const QRect cell = rectOf(u"GPP_SA"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
    QCOMPARE(m_model->indexOf(u"GPP_SA"_s).data().toString(), u"s3cret"_s);
    QVERIFY(!editorIn(*m_view));
}

void tst_ParameterView::narrowWindowsKeepFieldAndValue_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("showsDefault");
    QTest::newRow("wide") << 1400 << true;
    QTest::newRow("narrow") << 420 << false;
}

void tst_ParameterView::narrowWindowsKeepFieldAndValue()
{
    QFETCH(int, width);
    QFETCH(bool, showsDefault);
    m_view->resize(width, 400);
    QVERIFY(m_view->columnWidth(ParameterModel::FieldColumn) > 60);
    QVERIFY(m_view->columnWidth(ParameterModel::ValueColumn) > 60);
    QCOMPARE(!m_view->isColumnHidden(ParameterModel::DefaultColumn), showsDefault);
    if (showsDefault)
        QVERIFY(!m_view->isColumnHidden(ParameterModel::AccessColumn));
}

void tst_ParameterView::emptyListsSaySo()
{
    m_model->setFilter(u"no parameter is like this"_s);
    QVERIFY(contrastIn(*m_view->viewport(), m_view->viewport()->rect()) > 40);
}

void tst_ParameterView::everyPageIsPainted()
{
    for (const CatalogueTab &tab : m_session->catalogue().tabs()) {
        m_model->setPage(tab.name);
        for (int s = 0; s < m_model->rowCount(); s += 5) {
            m_view->showSection(tab.sections.at(s).name);
            QVERIFY(!m_view->grab().isNull());
        }
    }
}

void tst_ParameterView::sectionIsScrolledTo()
{
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
    const QModelIndex first = m_model->index(0, 0);
    const QList<CatalogueTab> tabs = m_session->catalogue().tabs();
    const CatalogueTab tab = *std::find_if(tabs.cbegin(), tabs.cend(),
        [](const CatalogueTab &candidate) { return candidate.name == "Provisioning"_L1; });
    m_view->showSection(tab.sections.last().name);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(last).center()));
    m_view->showSection(tab.sections.first().name);
    QCOMPARE(m_view->visualRect(first).top(), 0);
}

QTEST_MAIN(tst_ParameterView)
#include "tst_parameterview.moc"
