#include "ui/problems/fixalldialog.h"

#include "core/document/profilefixes.h"
#include "core/edit/profilecommands.h"
#include "core/support/composededits.h"
#include "ui/problems/fixlistmodel.h"
#include "ui/problems/problemslist.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/softselection.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

static FixPlan planOf(const DocumentSession &session, QLatin1StringView code)
{
    const CheckOptions options = session.checkOptions();
    return code.isEmpty() ? planFixes(session.document(), options)
                          : planFixes(session.document(), options, code);
}

FixAllDialog::FixAllDialog(DocumentSession &session, QLatin1StringView code, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new FixListModel(
          session.document(), planOf(session, code), session.problems(), !code.isEmpty(), this))
    , m_heading(new QLabel(this))
{
    setWindowTitle(code.isEmpty() ? tr("Fix All Problems") : tr("Fix All Problems of One Kind"));
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(980 * scale), int(520 * scale));
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);

    QTreeView *list = createList(!code.isEmpty());
    auto *rest = new MessageLine(this);
    if (m_model->plan().left > 0) {
        rest->show(MessageLine::Kind::Warning,
            tr("%n problem(s) stay: their fixes contradict others.", nullptr, int(m_model->plan().left)));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(createSentence(code));
    layout->addWidget(list, 1);
    layout->addWidget(rest);
    layout->addWidget(createButtons());
    connect(m_model, &FixListModel::chosenChanged, this, &FixAllDialog::updateWords);
    list->setFocus();
    updateWords();
}

QLabel *FixAllDialog::createSentence(QLatin1StringView code)
{
    auto *sentence = new QLabel(this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    sentence->setText(
        code.isEmpty() ? tr(
            "Nothing is changed yet. What is chosen becomes one step that can be undone; notes, and what may "
            "change how a phone behaves, have to be chosen.")
                       : tr("%1 Nothing is changed yet; what is chosen becomes one step that can be undone.")
                             .arg(describeCode(code)));
    return sentence;
}

QTreeView *FixAllDialog::createList(bool isOneKind)
{
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    auto *list = new QTreeView(this);
    list->setAccessibleName(tr("Changes to be made"));
    list->setAllColumnsShowFocus(true);
    new SoftSelection(list);
    list->setModel(m_model);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setItemDelegateForColumn(
        FixListModel::BeforeColumn, new ChangeDelegate(ChangeDelegate::Tone::Before, list));
    list->setItemDelegateForColumn(
        FixListModel::AfterColumn, new ChangeDelegate(ChangeDelegate::Tone::After, list));
    list->header()->setStretchLastSection(true);
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->setColumnWidth(FixListModel::ParameterColumn, int(190 * scale));
    list->setColumnWidth(
        FixListModel::LineColumn, widthOfLines(*list, m_session.document().lines().lineCount()));
    list->setColumnWidth(FixListModel::ProblemColumn, int((isOneKind ? 180 : 230) * scale));
    list->setColumnWidth(FixListModel::BeforeColumn, int(250 * scale));
    list->setColumnHidden(FixListModel::ProblemColumn, isOneKind); // said above
    list->setCurrentIndex(m_model->index(0, 0));
    return list;
}

QDialogButtonBox *FixAllDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setIcon(icon(u"wand"_s));
    m_apply->setDefault(true);
    auto *all = buttons->addButton(tr("Choose &All"), QDialogButtonBox::ResetRole);
    auto *none = buttons->addButton(tr("Choose &None"), QDialogButtonBox::ResetRole);
    for (QPushButton *button : { all, none })
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &FixAllDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FixAllDialog::reject);
    return buttons;
}

void FixAllDialog::updateWords()
{
    const int chosen = m_model->chosenCount();
    m_heading->setText(tr("%1 of %n change(s) chosen", nullptr, m_model->rowCount()).arg(chosen));
    m_apply->setText(tr("Make %n Change(s)", nullptr, chosen));
    m_apply->setEnabled(chosen > 0);
}

/// How many problems fewer there are with the edits.
int FixAllDialog::fixedBy(const QList<TextEdit> &edits) const
{
    if (m_model->areAllChosen())
        return int(m_model->plan().fixed);
    ProfileDocument fixed(m_session.catalogue());
    fixed.setTarget(m_session.document().target());
    fixed.setText(withEdits(m_session.document().text(), edits), m_session.document().wrapping());
    const auto left
        = ProfileChecker(m_session.catalogue()).check(fixed, m_session.checkOptions()).problems.size();
    return int(qMax<qsizetype>(1, m_session.problems().size() - left));
}

void FixAllDialog::accept()
{
    const QList<TextEdit> edits = m_model->chosenEdits();
    if (edits.isEmpty())
        return;
    m_session.push(applyFix(m_session.document(), edits, tr("Fix %n problem(s)", nullptr, fixedBy(edits))));
    m_session.recheckNow();
    QDialog::accept();
}

} // namespace flatprofile
