#include "ui/phone/serverwindow.h"

#include "core/phone/servedplaces.h"
#include "core/phone/servertls.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wordslist.h"
#include "ui/widgets/wordsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kFirstFreePort = 1024; // below, most systems want the administrator's rights
static constexpr qsizetype kMostRequests = 5000; // in the log

ServerWindow::ServerWindow(const QString &path, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_path(new QLineEdit(path, this))
    , m_interface(new QComboBox(this))
    , m_withHttp(new QCheckBox(tr("&HTTP on port"), this))
    , m_withTftp(new QCheckBox(tr("&TFTP on port"), this))
    , m_isEncrypted(new QCheckBox(tr("The files are &encrypted by RFC 8188 (HTTP says so)"), this))
    , m_httpPort(new QSpinBox(this))
    , m_tftpPort(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretField(this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_reports(new QLineEdit(this))
    , m_message(new MessageLine(this))
    , m_ports(new MessageLine(this))
    , m_places(new QLabel(this))
    , m_toggle(new QPushButton(this))
{
    setWindowTitle(tr("Provisioning server"));
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    resize(int(1040 * scale), int(640 * scale));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    m_toggle->setDefault(true);
    buttons->addWidget(m_toggle);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    buttons->addWidget(box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(createForm());
    layout->addWidget(createLog(), 1);
    layout->addLayout(buttons);
    connect(box, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            start();
    });
    connect(&m_http, &HttpServer::requestServed, this, &ServerWindow::log);
    connect(&m_tftp, &TftpServer::requestServed, this, &ServerWindow::log);
    connect(&m_http, &HttpServer::reportReceived, this, &ServerWindow::takeReport);
    updateFields();
    explainPorts();
}

ServerWindow::~ServerWindow() = default;

QWidget *ServerWindow::createLog()
{
    m_requests = new WordsModel({ { tr("When"), 14 }, { tr("Client"), 17 }, { tr("Phone"), 37 },
                                    { tr("Request"), 0, true }, { tr("Answer"), 13 }, { tr("Bytes"), 10 } },
        this);
    m_list = new WordsList(*m_requests, tr("Requests"), this);
    return m_list;
}

void ServerWindow::updateFields()
{
    const bool runs = isRunning();
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(!runs);
    m_httpPort->setEnabled(!runs && m_withHttp->isChecked());
    m_tftpPort->setEnabled(!runs && m_withTftp->isChecked());
    for (QWidget *field : std::as_const(m_httpFields))
        field->setEnabled(!runs && m_withHttp->isChecked());
    m_toggle->setText(runs ? tr("&Stop") : tr("&Start"));
    if (!runs)
        m_places->setText(tr("nowhere: it is not started"));
}

/// Phones ask at 80 and 69 where a rule names no port.
void ServerWindow::explainPorts()
{
    const bool isLow
        = (m_withHttp->isChecked() && m_httpPort->value() > 0 && m_httpPort->value() < kFirstFreePort)
        || (m_withTftp->isChecked() && m_tftpPort->value() > 0 && m_tftpPort->value() < kFirstFreePort);
    if (isLow)
        m_ports->show(MessageLine::Kind::Info,
            tr("Ports below 1024 need the administrator's rights on most systems. A higher port does as "
               "well, where "
               "the phone's rule names it: tftp://address:6900/file."));
    else
        m_ports->show(MessageLine::Kind::Info,
            tr("A phone asks at port 80 (HTTP) or 69 (TFTP) unless its rule names the port, as below."));
}

bool ServerWindow::refuse(const QString &sentence)
{
    m_message->show(MessageLine::Kind::Error, sentence);
    return false;
}

bool ServerWindow::prepare()
{
    m_message->clear();
    if (!m_withHttp->isChecked() && !m_withTftp->isChecked())
        return refuse(tr("Choose HTTP, TFTP or both."));
    auto tree = ServedTree::ofPath(m_path->text());
    if (!tree)
        return refuse(tr("There is no such folder or file."));
    m_onlyName = tree->onlyName();
    m_tftp.setTree(*tree);
    if (m_isEncrypted->isChecked())
        tree->setContentEncoding("aes128gcm");
    m_http.setTree(*tree);
    return !m_withHttp->isChecked() || (prepareAuthentication() && prepareTls() && prepareReports());
}

bool ServerWindow::prepareAuthentication()
{
    SecretKey password = m_password->value();
    if (m_user->text().isEmpty() != password.isEmpty())
        return refuse(tr("A user and a password go together."));
    m_http.setAuthentication(m_user->text().isEmpty()
            ? ServerAuthentication()
            : ServerAuthentication(
                ServerAuthentication::Scheme::Digest, m_user->text(), std::move(password)));
    return true;
}

static QByteArray readPem(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMostBytes = 1024 * 1024;
    return file.open(QIODevice::ReadOnly) ? file.read(kMostBytes) : QByteArray();
}

bool ServerWindow::prepareTls()
{
    if (m_certificate->text().isEmpty() != m_key->text().isEmpty())
        return refuse(tr("A certificate and its private key go together."));
    if (m_certificate->text().isEmpty()) {
        m_http.setTls(std::nullopt);
        return true;
    }
    const auto tls = serverTls(readPem(m_certificate->text()), readPem(m_key->text()));
    if (!tls)
        return refuse(describe(tls.error(), m_certificate->text(), m_key->text()));
    m_http.setTls(*tls);
    return true;
}

bool ServerWindow::prepareReports()
{
    m_reportFolder = ReportFolder(m_reports->text());
    m_http.setTakesReports(!m_reportFolder.path().isEmpty());
    if (!m_reportFolder.path().isEmpty() && !QFileInfo(m_reportFolder.path()).isDir())
        return refuse(tr("There is no such folder for reports."));
    return true;
}

void ServerWindow::start()
{
    if (isRunning() || !prepare())
        return;
    const QHostAddress address(m_interface->currentData().toString());
    QStringList places;
    const auto addPlaces = [&](const QString &scheme, quint16 port) {
        for (const QUrl &place : servedPlaces(scheme, address, port, m_onlyName))
            places.append(place.toString());
    };
    if (m_withHttp->isChecked()) {
        if (const auto listening = m_http.listen(address, quint16(m_httpPort->value())); !listening) {
            refuse(describe(listening.error()));
            return;
        }
        addPlaces(m_certificate->text().isEmpty() ? u"http"_s : u"https"_s, m_http.port());
    }
    if (m_withTftp->isChecked()) {
        if (const auto listening = m_tftp.listen(address, quint16(m_tftpPort->value())); !listening) {
            m_http.stop();
            refuse(describe(listening.error()));
            return;
        }
        addPlaces(u"tftp"_s, m_tftp.port());
    }
    updateFields();
    m_places->setText(places.join(u"    "_s));
}

void ServerWindow::stop()
{
    m_http.stop();
    m_tftp.stop();
    updateFields();
}

void ServerWindow::done(int result)
{
    stop();
    QDialog::done(result);
}

static QString phoneWords(const ServedRequest &request)
{
    if (request.phone) {
        QStringList words { request.phone->model, request.phone->firmware, request.phone->mac };
        words.removeAll(QString());
        return words.join(u"  "_s);
    }
    return request.protocol == ServedRequest::Protocol::Tftp ? ServerWindow::tr("TFTP does not tell")
                                                             : ServerWindow::tr("no phone");
}

/// A phone's Report_Rule.
void ServerWindow::takeReport(const ServedReport &report)
{
    if (!m_reportFolder.save(report))
        m_message->show(MessageLine::Kind::Error,
            tr("A report from %1 could not be saved in %2.")
                .arg(report.client.toString(), m_reportFolder.path()));
}

void ServerWindow::log(const ServedRequest &request)
{
    const bool isTftp = request.protocol == ServedRequest::Protocol::Tftp;
    const bool isGood = request.complete && (isTftp ? request.status == 0 : request.status < 400);
    QString answer = isTftp ? (request.status == 0 ? tr("done") : tr("error %1").arg(request.status - 1))
                            : QString::number(request.status);
    if (!request.complete)
        answer = tr("%1, broken off").arg(answer);
    WordsRow row;
    row.icon = isGood ? u"check"_s : u"warn"_s;
    row.kind = isGood;
    row.cells = { request.at.toString(u"hh:mm:ss"_s), request.client.toString(), phoneWords(request),
        request.method + u' ' + request.name, answer, QLocale().toString(request.bytes) };
    if (!request.phone)
        row.dim = { 2 };
    const QScrollBar &bar = *m_list->verticalScrollBar();
    const bool follows = bar.value() == bar.maximum(); // who looks at what was, is left there
    m_requests->append(row, kMostRequests);
    if (follows)
        m_list->scrollToBottom();
}

} // namespace flatprofile
