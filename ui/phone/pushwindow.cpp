#include "ui/phone/pushwindow.h"

#include "core/document/profilefile.h"
#include "ui/phone/connectionform.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/mergewindow.h"
#include "ui/phone/phonefacts.h"
#include "ui/phone/pushpages.h"
#include "ui/phone/stepsheader.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Stage = PushFlow::Stage;

PushWindow::PushWindow(DocumentSession &session, KnownPhones &phones, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_phones(phones)
    , m_flow(phones.pushed())
    , m_form(new ConnectionForm(session, phones, this))
{
    setWindowTitle(tr("Lab phone"));
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(1240 * scale), int(760 * scale));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll);
    scroll->setFixedWidth(qMax(int(348 * scale), m_form->minimumSizeHint().width() + bar));
    middle->addWidget(scroll);
    middle->addWidget(createCentre(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(createHead());
    layout->addLayout(middle, 1);
    layout->addWidget(createButtons());

    connectAll();
    updateHeading();
    updateStage();
}

void PushWindow::connectAll()
{
    connect(m_form, &ConnectionForm::addressChanged, this, [this] {
        if (m_flow.stage() != Stage::Review)
            m_banner->hide(); // what it offers is about the phone before
        updateHeading();
    });
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_isFormEdited = true;
        checkReview();
    });
    connect(&m_flow, &PushFlow::stageChanged, this, &PushWindow::updateStage);
    connect(&m_flow, &PushFlow::planChanged, this, [this] {
        m_pages->updatePlan(m_flow.plan());
        updateSend();
    });
    connect(&m_flow, &PushFlow::logged, m_pages, &PushPages::append);
    connect(m_pages, &PushPages::takeRequested, this, &PushWindow::take);
    connect(m_pages, &PushPages::leftOutChanged, this, [this] { m_flow.leaveOut(m_pages->leftOut()); });
    connect(&m_question, &PhoneQuestion::finished, this, &PushWindow::takeAnswer);
    connect(&m_session, &DocumentSession::opened, this, [this] {
        m_isSentProfileOpen = false;
        updateTakeable();
        if (m_flow.stage() != Stage::Sending) { // what is on its way is judged yet
            m_flow.cancel();
            updateHeading();
        }
        updateButtons();
    });
    connect(&m_session.document(), &ProfileDocument::textEdited, this, [this] {
        checkReview();
        updateTakeable();
    });
    connect(&m_session.document(), &ProfileDocument::reset, this, &PushWindow::checkReview);
}

QWidget *PushWindow::createHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Lab phone"), head);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    title->setFont(font);
    m_heading = new QLabel(head);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_steps = new StepsHeader({ tr("Review"), tr("Send"), tr("Verify") }, head);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_steps);
    return head;
}

QWidget *PushWindow::createCentre()
{
    auto *centre = new QWidget(this);
    m_banner = new Banner(centre);
    m_banner->setContentsMargins(0, 0, 0, 0); // it stands in line with what is below
    m_banner->hide();
    m_progress = new ProgressLine(centre);
    m_progress->layout()->setContentsMargins(0, 8, 0, 8);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_flow.cancel();
        m_question.cancel();
    });
    m_pages = new PushPages(centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    return centre;
}

QPushButton *PushWindow::addButton(QLayout *layout, const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    layout->addWidget(button);
    return button;
}

QWidget *PushWindow::createButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_ask = new QPushButton(tr("As&k the Phone"), bar);
    m_ask->setAutoDefault(false);
    createQuestions(m_ask);
    layout->addWidget(m_ask);
    m_summary = new QLabel(bar);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_summary, 1);
    m_stop = addButton(layout, tr("S&top"), [this] { m_flow.cancel(); });
    m_report = addButton(layout, tr("Sa&ve Report…"), [this] { saveReport(); });
    m_compare = addButton(layout, tr("Compare Aga&in"), [this] { m_flow.compareAgain(); });
    m_merge = addButton(layout, tr("Mer&ge from Phone…"), [this] { merge(); });
    m_review = addButton(layout, tr("&Review"), [this] { review(); });
    m_send = addButton(layout, {}, [this] { send(); });
    m_close = addButton(layout, tr("Close"), [this] { close(); });
    return bar;
}

void PushWindow::updateHeading()
{
    const QString address = m_form->addressText();
    const QString profile = m_session.isOpen() ? m_session.displayName() : tr("no profile is open");
    m_heading->setText(address.isEmpty() ? profile : profile + u" → "_s + address);
}

void PushWindow::review()
{
    const auto access = m_form->access();
    const auto options = access ? m_form->options() : std::nullopt;
    const auto source = options ? m_form->source() : std::nullopt;
    if (!source || m_question.isAsking())
        return;
    PhoneAccess meant = *access;
    meant.fetch.onlyLab = !m_publicPhones.contains(access->phone.text());
    m_banner->hide();
    m_isFormEdited = false;
    m_pages->clearLog();
    m_flow.review(meant, *options, *source);
}

/// What is sent is what was shown, or nothing.
bool PushWindow::isOutdated() const
{
    return m_isFormEdited || m_flow.reviewedText() != m_session.document().text();
}

void PushWindow::checkReview()
{
    if (m_flow.stage() != Stage::Review || m_saysOutdated == isOutdated())
        return;
    m_banner->hide();
    updateSend();
}

void PushWindow::send()
{
    if (isOutdated())
        return;
    if (m_flow.maySentBefore()) {
        const auto answer = QMessageBox::question(this, windowTitle(),
            tr("A profile went to %1 already, or may have. Send once more?").arg(m_flow.host()),
            QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
        if (answer != QMessageBox::Yes || isOutdated()) // meanwhile it may have become so
            return;
    }
    m_banner->hide();
    m_isSentProfileOpen = true;
    m_sentName = m_session.displayName();
    m_flow.send();
}

void PushWindow::updateButtons()
{
    const Stage stage = m_flow.stage();
    const bool isBusy = stage == Stage::Reading || stage == Stage::Sending || m_question.isAsking();
    m_form->setEditable(!isBusy);
    m_ask->setEnabled(!isBusy);
    m_review->setEnabled(!isBusy && m_session.isOpen());
    m_pages->setHasProfile(m_session.isOpen());
    m_close->setEnabled(!isBusy);
    m_stop->setVisible(stage == Stage::Sending);
    m_progress->setCancelShown(stage != Stage::Sending);
    m_send->setVisible(stage == Stage::Review);
    if (isBusy)
        m_send->setEnabled(false);
    m_merge->setVisible(stage == Stage::Review || stage == Stage::Over);
    m_merge->setEnabled(m_session.isOpen()
        && (!m_flow.plan().present.isEmpty() || !m_flow.outcome().configuration.isEmpty()));
    m_report->setVisible(stage == Stage::Over && !m_flow.outcome().verdicts.isEmpty());
    m_compare->setVisible(m_flow.canCompareAgain());
    m_compare->setEnabled(!m_question.isAsking());
    m_review->setText(stage == Stage::Idle ? tr("&Review") : tr("&Review Again"));
    m_review->setDefault(stage == Stage::Idle);
    m_send->setDefault(stage == Stage::Review);
    m_close->setDefault(stage == Stage::Over);
}

void PushWindow::updateStage()
{
    const Stage stage = m_flow.stage();
    updateButtons();
    m_summary->clear();
    if (stage != Stage::Reading && !m_question.isAsking())
        m_progress->end();
    switch (stage) {
    case Stage::Idle:
        m_steps->setCurrent(0);
        m_pages->showEmpty();
        break;
    case Stage::Reading:
        m_banner->hide();
        m_steps->setCurrent(m_flow.mayHaveArrived() ? 2 : 0);
        m_progress->begin(tr("Reading the configuration of %1…").arg(m_flow.host()));
        break;
    case Stage::Review:
        m_steps->setCurrent(0);
        m_form->facts().setStatus(m_flow.plan().phone);
        m_form->facts().setCertificate(m_flow.access().phone, m_phones);
        m_form->facts().setReached(QDateTime::currentDateTime(), m_flow.plan().answeredIn);
        m_form->keepPassword(m_flow.access());
        m_pages->showPlan(m_flow.plan(), m_flow.leftOut());
        m_flow.leaveOut(m_pages->leftOut()); // what may lock the user out waits for a tick
        updateSend();
        break;
    case Stage::Sending:
        m_steps->setCurrent(1);
        m_pages->showLog();
        m_progress->begin(tr("Sending to %1, and waiting for what it does…").arg(m_flow.host()));
        m_summary->setText(tr("What has gone out is not taken back by stopping."));
        break;
    case Stage::Over:
        showOutcome();
        break;
    }
}

void PushWindow::updateSend()
{
    if (m_flow.stage() != Stage::Review)
        return;
    const int count = m_flow.plan().parameters;
    m_send->setText(tr("Se&nd %n Parameter(s)", nullptr, count));
    m_saysOutdated = isOutdated();
    m_send->setEnabled(m_flow.canSend() && !m_question.isAsking() && !m_saysOutdated);
    m_send->setIcon(icon(u"send"_s));
    m_summary->setText(howItIsSent(count));
    if (m_saysOutdated) {
        m_banner->show(Banner::Kind::Warning, tr("What is shown is out of date."),
            tr("The profile or the connection was changed since. Review again before it is sent."), {});
        return;
    }
    const int risky = int(std::count_if(m_flow.plan().changes.begin(), m_flow.plan().changes.end(),
        [](const PlannedChange &change) { return mayLockOut(change.element); }));
    if (risky > 0)
        m_banner->show(Banner::Kind::Warning,
            tr("%n change(s) may lock you out of the phone.", nullptr, risky),
            tr("Nothing of that is sent unless you tick it."), {});
}

QString PushWindow::howItIsSent(int count) const
{
    const QString size = QLocale().formattedDataSize(m_flow.plan().file.size());
    QString sentence;
    switch (m_flow.plan().method) {
    case PushMethod::Post:
        sentence = m_flow.access().phone.isEncrypted
            ? tr("Sends %n parameter(s), %1, by HTTPS.", nullptr, count)
            : tr("Sends %n parameter(s), %1, by HTTP.", nullptr, count);
        break;
    case PushMethod::ResyncHttp:
        sentence = tr("The phone fetches %n parameter(s), %1, by HTTP.", nullptr, count);
        break;
    case PushMethod::ResyncTftp:
        sentence = tr("The phone fetches %n parameter(s), %1, by TFTP.", nullptr, count);
        break;
    }
    return sentence.arg(size);
}

void PushWindow::merge()
{
    const QByteArray bytes
        = m_flow.outcome().configuration.isEmpty() ? m_flow.plan().present : m_flow.outcome().configuration;
    const auto phone = readProfileBytes(bytes, {}, FileDigest::NotWanted);
    if (!phone)
        return;
    auto *window = new MergeWindow(m_session, m_flow.host(), phone->text, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void PushWindow::reject()
{
    // The window stays, and says what that means.
    if (m_question.isAsking())
        m_question.cancel();
    else if (m_flow.stage() == Stage::Sending || m_flow.stage() == Stage::Reading)
        m_flow.cancel();
    else
        QDialog::reject();
}

} // namespace flatprofile
