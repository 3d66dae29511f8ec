#include "ui/phone/serverwindow.h"

#include "core/phone/labaddress.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/wordslist.h"
#include "ui/widgets/wordsmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QNetworkInterface>
#include <QPushButton>
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
    updateFields();
    explainPorts();
}

ServerWindow::~ServerWindow() = default;

QWidget *ServerWindow::createForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [](const QList<QWidget *> &widgets, bool stretches) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *widget : widgets)
            line->addWidget(widget, widget == widgets.first() && !stretches);
        if (stretches)
            line->addStretch();
        return line;
    };
    auto *folder = new QPushButton(tr("F&older…"), form);
    auto *file = new QPushButton(tr("&File…"), form);
    for (QPushButton *button : { folder, file })
        button->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(file, &QPushButton::clicked, this, [this] { choose(false); });
    m_path->setAccessibleName(tr("What is given out"));
    m_path->setPlaceholderText(tr("A folder, or one file"));
    layout->addRow(tr("&Give out"), row({ m_path, folder, file }, false));
    fillInterfaces();
    m_interface->setAccessibleName(tr("Where phones reach it"));
    layout->addRow(tr("&At"), m_interface);
    m_httpPort->setAccessibleName(tr("Port of HTTP"));
    m_tftpPort->setAccessibleName(tr("Port of TFTP"));
    for (QSpinBox *port : { m_httpPort, m_tftpPort }) {
        port->setRange(0, 65535);
        port->setSpecialValueText(tr("a free one"));
        connect(port, &QSpinBox::valueChanged, this, &ServerWindow::explainPorts);
    }
    m_httpPort->setValue(8080);
    m_tftpPort->setValue(6900);
    m_withHttp->setChecked(true);
    for (QCheckBox *check : { m_withHttp, m_withTftp }) {
        connect(check, &QCheckBox::toggled, this, &ServerWindow::updateFields);
        connect(check, &QCheckBox::toggled, this, &ServerWindow::explainPorts);
    }
    layout->addRow(tr("By"), row({ m_withHttp, m_httpPort, m_withTftp, m_tftpPort }, true));
    layout->addRow(QString(), m_isEncrypted);
    m_user->setAccessibleName(tr("User asked for"));
    m_user->setPlaceholderText(tr("nobody: everybody may read"));
    m_password->setAccessibleName(tr("Password asked for"));
    m_password->setPlaceholderText(tr("Password"));
    layout->addRow(tr("&User (HTTP)"), row({ m_user, m_password }, true));
    layout->addRow(QString(), m_ports);
    layout->addRow(QString(), m_message);
    m_places->setTextFormat(Qt::PlainText);
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_places->setAccessibleName(tr("Addresses for a phone's rules"));
    layout->addRow(tr("Served at"), m_places);
    m_fields = { m_path, folder, file, m_interface, m_withHttp, m_httpPort, m_withTftp, m_tftpPort,
        m_isEncrypted, m_user, m_password };
    return form;
}

QWidget *ServerWindow::createLog()
{
    m_requests = new WordsModel({ { tr("When"), 16 }, { tr("Client"), 22 }, { tr("Phone"), 38 },
                                    { tr("Request"), 0, true }, { tr("Answer"), 18 }, { tr("Bytes"), 12 } },
        this);
    m_list = new WordsList(*m_requests, tr("Requests"), this);
    return m_list;
}

/// This computer's addresses; one that a lab phone can reach is chosen first.
void ServerWindow::fillInterfaces()
{
    m_interface->addItem(tr("127.0.0.1 (this computer alone)"), u"127.0.0.1"_s);
    m_interface->addItem(tr("All addresses of this computer"), u"0.0.0.0"_s);
    for (const QNetworkInterface &device : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : device.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            m_interface->addItem(
                u"%1 (%2)"_s.arg(address.toString(), device.humanReadableName()), address.toString());
            if (m_interface->currentIndex() == 0 && isLabAddress(address))
                m_interface->setCurrentIndex(m_interface->count() - 1);
        }
    }
}

void ServerWindow::choose(bool isFolder)
{
    const QString path = isFolder
        ? QFileDialog::getExistingDirectory(this, tr("Give Out a Folder"), m_path->text())
        : QFileDialog::getOpenFileName(this, tr("Give Out One File"), m_path->text());
    if (!path.isEmpty())
        m_path->setText(path);
}

void ServerWindow::updateFields()
{
    const bool runs = isRunning();
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(!runs);
    m_httpPort->setEnabled(!runs && m_withHttp->isChecked());
    m_tftpPort->setEnabled(!runs && m_withTftp->isChecked());
    for (QWidget *field : { static_cast<QWidget *>(m_isEncrypted), static_cast<QWidget *>(m_user),
             static_cast<QWidget *>(m_password) })
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
    if (m_isEncrypted->isChecked())
        tree->setContentEncoding("aes128gcm");
    m_http.setTree(*tree);
    m_tftp.setTree(*tree);
    SecretKey password = m_password->value();
    if (m_user->text().isEmpty() != password.isEmpty())
        return refuse(tr("A user and a password go together."));
    m_http.setAuthentication(m_user->text().isEmpty()
            ? ServerAuthentication()
            : ServerAuthentication(
                ServerAuthentication::Scheme::Digest, m_user->text(), std::move(password)));
    return true;
}

void ServerWindow::start()
{
    if (isRunning() || !prepare())
        return;
    const auto tree = ServedTree::ofPath(m_path->text());
    const QHostAddress address(m_interface->currentData().toString());
    QStringList places;
    const auto place = [&](const QString &scheme, quint16 port) {
        QUrl url;
        url.setScheme(scheme);
        url.setHost(address.toString());
        url.setPort(port);
        url.setPath(u'/' + (tree ? tree->onlyName() : QString()));
        places.append(url.toString());
    };
    if (m_withHttp->isChecked()) {
        if (const auto listening = m_http.listen(address, quint16(m_httpPort->value())); !listening) {
            refuse(describe(listening.error()));
            return;
        }
        place(u"http"_s, m_http.port());
    }
    if (m_withTftp->isChecked()) {
        if (const auto listening = m_tftp.listen(address, quint16(m_tftpPort->value())); !listening) {
            m_http.stop();
            refuse(describe(listening.error()));
            return;
        }
        place(u"tftp"_s, m_tftp.port());
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

static QString phoneWords(const std::optional<PhoneAgent> &phone)
{
    if (!phone)
        return ServerWindow::tr("no phone");
    QStringList words { phone->model, phone->firmware, phone->mac };
    words.removeAll(QString());
    return words.join(u"  "_s);
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
    row.cells = { request.at.toString(u"hh:mm:ss"_s), request.client.toString(), phoneWords(request.phone),
        request.method + u' ' + request.name, answer, QLocale().toString(request.bytes) };
    if (!request.phone)
        row.dim = { 2 };
    m_requests->append(row, kMostRequests);
    m_list->scrollToBottom();
}

} // namespace flatprofile
