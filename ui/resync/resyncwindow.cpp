#include "ui/resync/resyncwindow.h"

#include "core/document/profilefile.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/resync/fakephoneform.h"
#include "ui/resync/resyncwording.h"
#include "ui/resync/saveconfiguration.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmentedfilter.h"
#include "ui/widgets/wordslist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace flatprofile {

enum Page { Steps, AllValues, Fetched, Overriding };

ResyncWindow::ResyncWindow(DocumentSession &session, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_form(new FakePhoneForm(session, this))
{
    setWindowTitle(tr("Virtual phone"));
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(1240 * scale), int(760 * scale));
    auto *title = new QLabel(tr("Virtual phone"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    title->setFont(font);
    auto *about = new QLabel(tr("Resyncs by the rules of the open profile, as a phone does."), this);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(title);
    head->addWidget(about, 1);
    m_form->setFixedWidth(int(348 * scale));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_form);
    middle->addWidget(createCentre(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    layout->addWidget(createButtons());
    connect(&session, &DocumentSession::opened, this, [this] {
        if (m_phone)
            m_phone->cancel();
        updateButtons();
    });
    updateButtons();
}

ResyncWindow::~ResyncWindow()
{
    if (m_phone)
        m_phone->disconnect(this);
}

QWidget *ResyncWindow::createCentre()
{
    auto *centre = new QWidget(this);
    m_banner = new Banner(centre);
    m_banner->setContentsMargins(0, 0, 0, 0); // it stands in line with what is below
    m_banner->hide();
    m_progress = new ProgressLine(centre);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_phone->cancel(); });
    m_show = new SegmentedFilter(
        { tr("Steps"), tr("Effective Configuration"), tr("Fetched"), tr("Overriding") }, centre);
    m_show->setAccessibleName(tr("What is shown of the resync"));
    m_search = new QLineEdit(centre);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the list"));
    m_search->setClearButtonEnabled(true);
    m_steps = new WordsModel({ { tr("Rule"), 24 }, { tr("What the phone does"), 0 } }, this);
    m_values = new WordsModel(
        { { tr("Parameter"), 24 }, { tr("Value"), 0, true }, { tr("From"), 48 }, { tr("Overrides"), 0 } },
        this);
    m_pages = new QStackedWidget(centre);
    m_stepList = new WordsList(*m_steps, tr("Steps of the resync"), m_pages);
    m_valueList = new WordsList(*m_values, tr("Effective configuration"), m_pages);
    m_pages->addWidget(m_stepList);
    m_valueList->setTextElideMode(Qt::ElideMiddle); // both ends of a URL tell
    m_pages->addWidget(m_valueList);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_show);
    top->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connect(m_show, &SegmentedFilter::currentChanged, this, &ResyncWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_stepList->filter().setWords(text);
        m_valueList->filter().setWords(text);
    });
    return centre;
}

QPushButton *ResyncWindow::addButton(QLayout *layout, const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    layout->addWidget(button);
    return button;
}

QWidget *ResyncWindow::createButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_save = addButton(layout, tr("&Save As…"), [this] { save(); });
    m_open = addButton(layout, tr("Open in the &Editor"), [this] { emit openRequested(text(false)); });
    m_compare = addButton(layout, tr("&Compare with the Profile"), [this] { compareWithProfile(); });
    m_compareOther = addButton(layout, tr("Compare with the &Phone Before"), [this] { compareWithOther(); });
    layout->addStretch();
    m_run = addButton(layout, tr("&Resync"), [this] { run(); });
    m_run->setDefault(true);
    addButton(layout, tr("Close"), [this] { close(); });
    return bar;
}

void ResyncWindow::run()
{
    const auto folders = m_form->folders();
    if (!folders || m_isRunning || !m_session.isOpen())
        return;
    if (m_phone && !m_phone->configuration().values().isEmpty()) {
        m_other = text(false);
        m_otherName = m_name;
    }
    VirtualPhoneOptions options;
    options.profile = m_session.document().text();
    options.profileName = m_session.displayName();
    options.macros = m_form->macros();
    options.target = m_form->target();
    options.option66 = m_form->option66();
    options.folders = *folders;
    m_name = m_form->name();
    m_banner->hide();
    m_steps->setRows({});
    m_values->setRows({});
    m_show->setCurrent(Steps);
    showPage(Steps);
    if (m_phone)
        m_phone->disconnect(this);
    m_phone = std::make_unique<VirtualPhone>(std::move(options));
    connect(m_phone.get(), &VirtualPhone::stepped, this, [this](const ResyncStep &step) {
        m_steps->append(wordsOf(step));
        m_stepList->scrollToBottom();
    });
    connect(m_phone.get(), &VirtualPhone::finished, this, &ResyncWindow::takeEnd);
    m_isRunning = true;
    m_progress->begin(tr("%1 resyncs…").arg(m_name));
    updateButtons();
    m_phone->start();
}

void ResyncWindow::reject()
{
    if (m_isRunning)
        m_phone->cancel();
    QDialog::reject();
}

void ResyncWindow::takeEnd()
{
    m_isRunning = false;
    m_progress->end();
    QList<WordsRow> rows;
    int fetched = 0;
    int overriding = 0;
    for (const EffectiveValue &value : m_phone->configuration().values()) {
        rows.append(wordsOf(value));
        fetched += value.origin.kind != ValueOrigin::Kind::Start;
        overriding += !value.overridden.isEmpty();
    }
    m_values->setRows(rows);
    //: What is listed, and how many
    m_show->setText(AllValues, tr("Effective Configuration %1").arg(rows.size()));
    m_show->setText(Fetched, tr("Fetched %1").arg(fetched));
    m_show->setText(Overriding, tr("Overriding %1").arg(overriding));
    const bool isGood = m_phone->outcome() == VirtualPhone::Outcome::Done;
    if (isGood)
        m_banner->show(Banner::Kind::Info, tr("The resync succeeded."),
            tr("%n value(s) came from rules and files.", nullptr, fetched), {});
    else
        m_banner->show(
            m_phone->outcome() == VirtualPhone::Outcome::Cancelled ? Banner::Kind::Info : Banner::Kind::Error,
            describe(m_phone->outcome()), tr("The steps tell where it ended."), {});
    if (isGood) {
        m_show->setCurrent(AllValues);
        showPage(AllValues);
    }
    updateButtons();
}

void ResyncWindow::showPage(int page)
{
    m_pages->setCurrentIndex(page == Steps ? 0 : 1);
    m_valueList->filter().setKinds(page == Fetched ? QSet<int> { FromRule, FromFile } : QSet<int>());
    m_valueList->filter().setOnlyStrong(page == Overriding);
}

void ResyncWindow::updateButtons()
{
    const bool hasResult = m_phone && !m_isRunning && !m_phone->configuration().values().isEmpty();
    m_form->setEnabled(!m_isRunning);
    m_run->setEnabled(!m_isRunning && m_session.isOpen());
    for (QPushButton *button : { m_save, m_open })
        button->setEnabled(hasResult);
    m_compare->setEnabled(hasResult && m_session.isOpen());
    m_compareOther->setEnabled(hasResult && !m_other.isEmpty());
}

QByteArray ResyncWindow::text(bool masksSecrets) const
{
    return m_phone->configuration().profileText(m_session.catalogue(), masksSecrets);
}

void ResyncWindow::save()
{
    const QString failure = saveConfiguration(this, tr("Save the Effective Configuration"),
        u"effective.xml"_s, [this](bool masksSecrets) { return text(masksSecrets); });
    if (!failure.isEmpty())
        m_banner->show(Banner::Kind::Error, tr("It was not saved."), failure, {});
}

void ResyncWindow::compareWithProfile()
{
    auto *window = new ComparisonWindow(m_session, m_name, text(false), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

/// What is taken over in this comparison changes only what the window shows.
void ResyncWindow::compareWithOther()
{
    auto *session = new DocumentSession(m_session.catalogue(), this);
    session->load(m_name, { text(false), {}, {} }, {}, {});
    auto *window = new ComparisonWindow(*session, m_otherName, m_other, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, session, &QObject::deleteLater);
    window->show();
}

} // namespace flatprofile
