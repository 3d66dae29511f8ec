#include "ui/tones/matchdialog.h"

#include "ui/session/documentsession.h"
#include "ui/style/plaintip.h"
#include "ui/tones/toneedits.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

MatchDialog::MatchDialog(DocumentSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_matches(nearestPlans(TonePlans::builtIn(), toneValues(session)))
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_table(new QTreeWidget(this))
{
    setWindowTitle(tr("Which Country Is This?"));
    m_list->setAccessibleName(tr("Nearest countries"));
    for (const PlanMatch &match : std::as_const(m_matches)) {
        const TonePlan *plan = TonePlans::builtIn().plan(match.country);
        m_list->addItem(tr("%1 · %2 of %3 alike")
                            .arg(plan ? describe(*plan) : match.country)
                            .arg(match.alike)
                            .arg(match.compared));
    }
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 16);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setAccessibleName(tr("What differs"));
    m_table->setHeaderLabels({ tr("Tone"), tr("Difference"), tr("Here"), tr("There") });
    m_table->setRootIsDecorated(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_apply = buttons->addButton(tr("Set Its Tones…"), QDialogButtonBox::AcceptRole);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_summary);
    right->addWidget(m_table, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list, 1);
    columns->addLayout(right, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &MatchDialog::showMatch);
    m_list->setCurrentRow(0);
    showMatch();
    const double unit = fontMetrics().height() / 18.0;
    resize(int(1180 * unit), int(500 * unit));
}

QString MatchDialog::country() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_matches.size() ? QString() : m_matches.at(row).country;
}

void MatchDialog::showMatch()
{
    m_table->clear();
    const int row = m_list->currentRow();
    m_apply->setEnabled(row >= 0);
    m_table->setVisible(!m_matches.value(row).differences.isEmpty()); // no heads over nothing
    if (row < 0 || row >= m_matches.size()) {
        m_summary->setText(tr("No tone of the profile can be compared: none has a value."));
        return;
    }
    const PlanMatch &match = m_matches.at(row);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const ToneDifference &difference : match.differences) {
        auto *item = new QTreeWidgetItem(m_table,
            { fieldOf(m_session, difference.element), describe(difference), difference.ours,
                difference.theirs });
        item->setFont(2, fixed);
        item->setFont(3, fixed);
        item->setToolTip(2, plainTip(difference.ours));
        item->setToolTip(3, plainTip(difference.theirs));
    }
    QStringList sentences { match.compared == 0 ? tr("No tone could be compared.")
            : match.differences.isEmpty()
            ? tr("Every tone that was compared sounds like one of this country.")
            : tr("%n tone(s) differ.", nullptr, int(match.differences.size())) };
    QStringList untold;
    for (const QString &element : match.untold)
        untold.append(fieldOf(m_session, element));
    if (!untold.isEmpty())
        sentences.append(
            tr("Not compared, because no source tells them for this country: %1.").arg(untold.join(", "_L1)));
    m_summary->setText(sentences.join(u' '));
}

} // namespace flatprofile
