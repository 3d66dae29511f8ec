#include "ui/tones/countrydialog.h"

#include "core/tones/toneplans.h"
#include "ui/session/documentsession.h"
#include "ui/style/plaintip.h"
#include "ui/tones/toneedits.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

CountryDialog::CountryDialog(DocumentSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_countries(new QListWidget(this))
    , m_summary(new QLabel(this))
    , m_table(new QTreeWidget(this))
{
    setWindowTitle(tr("Tones of a Country"));
    m_search->setPlaceholderText(tr("Search countries"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search countries"));
    m_countries->setAccessibleName(tr("Countries"));
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("What changes"));
    m_table->setHeaderLabels({ tr("Tone"), tr("Now"), tr("Will be") });
    m_table->setRootIsDecorated(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_countries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_countries, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_summary);
    right->addWidget(m_table, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 2);
    columns->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CountryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &CountryDialog::filter);
    connect(m_countries, &QListWidget::currentRowChanged, this, &CountryDialog::showChanges);
    fillCountries();
    m_countries->setCurrentRow(0);
    const double unit = fontMetrics().height() / 18.0;
    resize(int(940 * unit), int(560 * unit));
}

void CountryDialog::fillCountries()
{
    QList<std::pair<QString, QString>> countries;
    for (const TonePlan &plan : TonePlans::builtIn().plans())
        countries.append({ describe(plan), plan.country });
    std::sort(countries.begin(), countries.end(),
        [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    auto *own = new QListWidgetItem(tr("The phone's own tones"), m_countries);
    own->setData(Qt::UserRole, QString());
    for (const auto &[name, code] : std::as_const(countries)) {
        auto *item = new QListWidgetItem(name, m_countries);
        item->setData(Qt::UserRole, code);
    }
}

void CountryDialog::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_countries->count(); ++row) {
        QListWidgetItem *item = m_countries->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive)
            || item->data(Qt::UserRole).toString().compare(text, Qt::CaseInsensitive) == 0;
        item->setHidden(!fits);
        first = first || !fits ? first : item;
    }
    if (first && m_countries->currentItem()->isHidden())
        m_countries->setCurrentItem(first);
}

void CountryDialog::chooseCountry(const QString &code)
{
    for (int row = 0; row < m_countries->count(); ++row) {
        if (m_countries->item(row)->data(Qt::UserRole).toString() == code)
            m_countries->setCurrentRow(row);
    }
}

QString CountryDialog::country() const
{
    const QListWidgetItem *item = m_countries->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

/// The tones that the country's plan leaves as they are, since nobody knows them.
QStringList CountryDialog::untoldOf(const TonePlan &plan) const
{
    QStringList fields;
    for (const ToneKind kind : kToneKinds) {
        const NationalTone *usual = plan.usual(kind);
        if (usual && usual->nature == NationalTone::Nature::National)
            continue;
        for (const QString &element : elementsOf(kind))
            fields.append(fieldOf(m_session, element).toHtmlEscaped());
    }
    return fields;
}

void CountryDialog::showChanges()
{
    const TonePlan *plan = TonePlans::builtIn().plan(country());
    m_changes = plan ? changesTo(*plan, toneValues(m_session))
                     : changesToDefaults(m_session.catalogue(), toneValues(m_session), m_session.phone());
    m_changes.erase(
        std::remove_if(m_changes.begin(), m_changes.end(),
            [this](const ToneChange &change) { return !m_session.document().canEdit(change.element); }),
        m_changes.end());
    m_table->clear();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const ToneChange &change : std::as_const(m_changes)) {
        auto *item = new QTreeWidgetItem(
            m_table, { fieldOf(m_session, change.element), change.before, change.after });
        item->setFont(1, fixed);
        item->setFont(2, fixed);
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setToolTip(1, plainTip(change.before));
        item->setToolTip(2, plainTip(change.after));
    }
    const int count = int(m_changes.size());
    const QString name = m_countries->currentItem() ? m_countries->currentItem()->text() : QString();
    QStringList sentences { count == 0
            ? tr("<b>%1</b>: nothing changes, all tones are so already.").arg(name)
            : tr("<b>%1</b>: %n tone(s) change; tones that no source tells of stay.", nullptr, count)
                  .arg(name) };
    if (const QStringList untold = plan ? untoldOf(*plan) : QStringList(); !untold.isEmpty())
        sentences.append(tr("No source tells of: %1.").arg(untold.join(", "_L1)));
    m_summary->setText(sentences.join(u' '));
    m_apply->setText(tr("Set %n Tone(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void CountryDialog::accept()
{
    const TonePlan *plan = TonePlans::builtIn().plan(country());
    applyToneChanges(m_session, m_changes,
        plan ? tr("Set tones of %1").arg(describe(*plan)) : tr("Set the phone's own tones"));
    QDialog::accept();
}

} // namespace flatprofile
