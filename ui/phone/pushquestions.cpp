// What else a lab phone can be asked, from the window that pushes to it.
#include "ui/phone/answerwindow.h"
#include "ui/phone/connectionform.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/phonefacts.h"
#include "ui/phone/pushwindow.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

void PushWindow::createQuestions(QPushButton *button)
{
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, PhoneAction action) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, action] { askPhone(action); });
    };
    add(tr("Read Its &Configuration"), PhoneAction::ReadConfiguration);
    add(tr("Read Its &Status"), PhoneAction::ReadStatus);
    add(tr("Show Its Scr&een"), PhoneAction::ReadScreen);
    menu->addSeparator();
    add(tr("&Upgrade Its Firmware…"), PhoneAction::Upgrade);
    add(tr("Re&boot It…"), PhoneAction::Reboot);
    button->setMenu(menu);
}

void PushWindow::askPhone(PhoneAction action)
{
    auto access = m_form->access();
    if (!access || m_question.isAsking() || m_flow.stage() == PushFlow::Stage::Reading
        || m_flow.stage() == PushFlow::Stage::Sending)
        return;
    QByteArray argument;
    if (action == PhoneAction::Reboot) {
        const auto answer = QMessageBox::question(this, windowTitle(),
            tr("Reboot %1 now? A call in progress ends.").arg(access->phone.text()),
            QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
        if (answer != QMessageBox::Yes)
            return;
    } else if (action == PhoneAction::Upgrade) {
        bool isMeant = false;
        const QString url = QInputDialog::getText(this, windowTitle(),
            tr("%1 fetches this firmware and restarts. URL of the load:").arg(access->phone.text()),
            QLineEdit::Normal, u"tftp://"_s, &isMeant);
        if (!isMeant)
            return;
        if (!isPhoneUrl(url)) {
            m_banner->show(Banner::Kind::Error, tr("Nothing was asked."),
                tr("A phone fetches firmware from a whole URL: tftp://, http:// or https://, a server and a "
                   "file."),
                {});
            return;
        }
        argument = url.trimmed().toUtf8();
    }
    askAfterAll(*access, action, argument);
}

void PushWindow::askAfterAll(const PhoneAccess &access, PhoneAction action, const QByteArray &argument)
{
    PhoneAccess meant = access;
    meant.fetch.trust.pin = m_phones.pin(access.phone);
    meant.fetch.onlyLab = !m_publicPhones.contains(access.phone.text());
    m_argument = argument;
    m_banner->hide();
    m_question.ask(meant, action, argument);
    m_progress->begin(tr("Asking %1…").arg(access.phone.text()));
    updateButtons();
}

void PushWindow::takeAnswer()
{
    m_progress->end();
    updateButtons();
    updateSend();
    const QString host = m_question.host();
    if (m_question.failure()) {
        // The phone that was asked, whatever the form says by then.
        explain(*m_question.failure(), m_question.access().phone,
            [this, access = m_question.access(), action = m_question.action(), argument = m_argument] {
                if (!m_question.isAsking())
                    askAfterAll(access, action, argument);
            });
        return;
    }
    m_form->keepPassword(m_question.access());
    if (!m_question.isDone()) {
        PushOutcome outcome;
        outcome.state = PushOutcome::State::Rejected;
        outcome.status = m_question.status();
        m_banner->show(Banner::Kind::Error, describe(outcome, host), {}, {});
        return;
    }
    if (!isReading(m_question.action())) {
        m_banner->show(Banner::Kind::Info,
            m_question.action() == PhoneAction::Reboot ? tr("%1 restarts.").arg(host)
                                                       : tr("%1 took the request to upgrade.").arg(host),
            tr("It is away for a while."), {});
        return;
    }
    m_form->facts().setStatus(phoneStatus(m_question.body()));
    m_form->facts().setCertificate(m_question.access().phone, m_phones);
    auto *window = new AnswerWindow(m_session, host, m_question.action(), m_question.body(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &AnswerWindow::openRequested, this, &PushWindow::openRequested);
    window->show();
}

} // namespace flatprofile
