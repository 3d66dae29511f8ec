#include "ui/phone/pushflow.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

using Step = PhonePush::Step;

PushFlow::PushFlow(PushedPhones &pushed, QObject *parent)
    : QObject(parent)
    , m_pushed(pushed)
{
}

PushFlow::~PushFlow()
{
    if (m_push)
        m_push->disconnect(this);
}

void PushFlow::review(const PhoneAccess &access, const PushOptions &options, const PushSource &source)
{
    m_access = access;
    m_options = options;
    m_source = source;
    m_leftOut.clear();
    m_plan = {};
    m_outcome = {};
    m_mayHaveArrived = false;
    m_log.clear();
    begin(true);
}

void PushFlow::leaveOut(const QSet<QString> &elements)
{
    if (m_stage != Stage::Review || elements == m_leftOut)
        return;
    m_leftOut = elements;
    begin(false);
    emit planChanged();
}

bool PushFlow::canSend() const
{
    return m_stage == Stage::Review && m_push->step() == Step::Prepared;
}

PhoneIdentity PushFlow::identity() const
{
    const QByteArray mac = m_plan.phone.mac.isEmpty() ? m_outcome.mac : m_plan.phone.mac;
    return { m_access.phone.text(), m_plan.address, mac, m_plan.phone.serial };
}

/// A PhonePush has one use, and is told the bytes at its beginning.
void PushFlow::begin(bool readsPresent)
{
    if (m_push) {
        m_push->disconnect(this);
        m_push.release()->deleteLater();
    }
    m_options.profile = m_source.textWithout(m_leftOut);
    const auto file = m_source.file(m_options.profile);
    if (!file) {
        m_outcome.state = PushOutcome::State::Failed;
        write(describe(file.error()), {}, true);
        enter(Stage::Over);
        return;
    }
    m_options.file = *file;
    m_options.contentEncoding = m_source.isRfc8188() ? QByteArray("aes128gcm") : QByteArray();
    m_push = std::make_unique<PhonePush>(m_access, m_options);
    connect(m_push.get(), &PhonePush::prepared, this, &PushFlow::takePlan);
    connect(m_push.get(), &PhonePush::stepChanged, this, &PushFlow::takeStep);
    connect(m_push.get(), &PhonePush::finished, this, &PushFlow::takeEnd);
    connect(m_push.get(), &PhonePush::requestServed, this, [this](const ServedRequest &request) {
        write(tr("The phone asked this computer: %1").arg(request.method + u' ' + request.name),
            tr("%n byte(s)", nullptr, int(request.bytes)));
    });
    if (readsPresent) {
        write(tr("Reading the configuration of %1").arg(host()));
        enter(Stage::Reading);
    }
    m_push->prepare(readsPresent);
}

void PushFlow::takePlan()
{
    PushPlan plan = m_push->plan();
    if (!plan.hasPresent) { // planned again: what the phone has is known
        plan.hasPresent = m_plan.hasPresent;
        plan.present = m_plan.present;
        plan.changes = m_plan.changes;
        plan.phone = m_plan.phone;
        plan.address = m_plan.address;
        plan.answeredIn = m_plan.answeredIn;
    } else {
        write(tr("The phone gave its configuration"), tr("%n byte(s)", nullptr, int(plan.present.size())));
    }
    m_plan = plan;
    enter(Stage::Review);
    emit planChanged();
}

void PushFlow::send()
{
    if (!canSend())
        return;
    m_outcome = {};
    m_wentBefore = maySentBefore();
    enter(Stage::Sending);
    m_push->send();
}

void PushFlow::cancel()
{
    if (m_read)
        m_read->cancel();
    else if (m_push && m_push->step() != Step::Over)
        m_push->cancel();
}

void PushFlow::compareAgain()
{
    if (!canCompareAgain())
        return;
    write(tr("Reading the configuration of %1 once more").arg(host()));
    m_read = std::make_unique<ConfigurationRead>(m_access);
    connect(m_read.get(), &ConfigurationRead::finished, this, &PushFlow::takeComparison);
    enter(Stage::Reading);
    m_read->start();
}

void PushFlow::takeComparison()
{
    ConfigurationRead *read = m_read.release();
    read->deleteLater(); // this runs within its signal
    const auto found = read->isDone() ? readProfileBytes(read->bytes(), {}, FileDigest::NotWanted)
                                      : Result<ReadProfile, FileError>(FileError {});
    m_outcome.status = read->status();
    m_outcome.failure = read->failure();
    if (found) {
        ProfileDocument sent(Catalogue::builtIn());
        sent.setTarget(m_options.target);
        sent.setText(m_options.profile);
        ProfileDocument phone(Catalogue::builtIn());
        phone.setText(found->text);
        m_outcome.state = PushOutcome::State::Done;
        m_outcome.configuration = read->bytes();
        m_outcome.verdicts = compareReadBack(sent, phone);
        m_comparedAt = QDateTime::currentDateTime();
    } else {
        m_outcome.state = PushOutcome::State::NotReadBack;
    }
    write(describe(m_outcome, host()), {}, !found);
    enter(Stage::Over);
}

PushReport PushFlow::report(const QString &profileName) const
{
    PushReport report { profileName, host(), m_plan.phone, m_plan.method, m_plan.file.size(),
        m_plan.parameters, QStringList(m_leftOut.begin(), m_leftOut.end()), m_sentAt, m_comparedAt, {},
        m_outcome.verdicts };
    report.leftOut.sort();
    if (report.status.mac.isEmpty())
        report.status.mac = m_outcome.mac;
    for (const LogEntry &entry : m_log)
        report.log.append(
            QStringList { entry.at.toString(u"hh:mm:ss.zzz"_s), entry.words, entry.answer }.join(u'\t'));
    return report;
}

void PushFlow::takeStep(Step step)
{
    switch (step) {
    case Step::Identifying:
        write(tr("Asking the phone which one it is"));
        break;
    case Step::Sending:
        m_pushed.add(identity());
        m_sentAt = QDateTime::currentDateTime();
        m_mayHaveArrived = true;
        write(m_options.method == PushMethod::Post ? tr("Sending the profile")
                                                   : tr("Telling the phone to fetch the profile"));
        break;
    case Step::Busy:
        write(tr("The phone is busy, perhaps in a call; it is asked again shortly"));
        break;
    case Step::WaitingForFetch:
        write(tr("Waiting for the phone to fetch the profile"));
        break;
    case Step::ReadingBack:
        write(tr("Waiting for the phone, and reading its configuration back"));
        break;
    case Step::Preparing:
    case Step::Prepared:
    case Step::Over:
        break;
    }
}

void PushFlow::takeEnd()
{
    m_outcome = m_push->outcome();
    m_comparedAt = QDateTime::currentDateTime();
    // What certainly never arrived, or was refused, may go out without a question.
    const bool isRefused = m_outcome.failure
        && (!m_outcome.failure->wasSent || m_outcome.failure->code == HttpFailure::Code::NotAuthorized);
    const bool wasNotTaken = m_outcome.state == PushOutcome::State::Rejected
        || (m_outcome.state == PushOutcome::State::Failed && isRefused);
    if (wasNotTaken && m_mayHaveArrived) {
        m_mayHaveArrived = false;
        if (!m_wentBefore)
            m_pushed.remove(identity());
    }
    if (m_mayHaveArrived && !m_outcome.mac.isEmpty())
        m_pushed.add(identity()); // it told more of itself when it fetched
    write(describe(m_outcome, host()), m_outcome.status > 0 ? QString::number(m_outcome.status) : QString(),
        m_outcome.state != PushOutcome::State::Done);
    enter(Stage::Over);
}

void PushFlow::enter(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

void PushFlow::write(const QString &words, const QString &answer, bool isFailure)
{
    m_log.append({ QDateTime::currentDateTime(), words, answer, isFailure });
    emit logged(m_log.constLast());
}

} // namespace flatprofile
