// The form of the server window: what is given out, where and how.
#include "core/phone/labaddress.h"
#include "ui/phone/serverwindow.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace flatprofile {

/// Widgets beside each other; the fields among them share what is left.
static QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    bool hasField = false;
    for (QWidget *widget : widgets) {
        const bool isField = qobject_cast<QLineEdit *>(widget) != nullptr;
        line->addWidget(widget, isField);
        hasField |= isField;
    }
    if (!hasField)
        line->addStretch();
    return line;
}

/// A row whose name leads to its first widget.
static void addLine(QFormLayout &form, const QString &name, const QList<QWidget *> &widgets)
{
    auto *label = new QLabel(name, form.parentWidget());
    label->setBuddy(widgets.first());
    form.addRow(label, rowOf(widgets));
}

QPushButton *ServerWindow::addChooser(const QString &text, std::function<void()> choose)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [choose = std::move(choose)] { choose(); });
    m_fields.append(button);
    return button;
}

QWidget *ServerWindow::createForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QPushButton *folder = addChooser(tr("F&older…"), [this] { choose(true); });
    QPushButton *file = addChooser(tr("&File…"), [this] { choose(false); });
    m_path->setAccessibleName(tr("What is given out"));
    m_path->setPlaceholderText(tr("A folder, or one file"));
    addLine(*layout, tr("&Give out"), { m_path, folder, file });
    fillInterfaces();
    m_interface->setAccessibleName(tr("Where phones reach it"));
    layout->addRow(tr("&At"), m_interface);
    preparePorts();
    addLine(*layout, tr("By"), { m_withHttp, m_httpPort, m_withTftp, m_tftpPort });
    addHttpRows(*layout);
    // A form takes the larger of a row's hint and its height for the width; the hint is for a narrow line.
    for (MessageLine *line : { m_ports, m_message })
        line->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    layout->addRow(QString(), m_ports);
    layout->addRow(QString(), m_message);
    m_places->setTextFormat(Qt::PlainText);
    m_places->setWordWrap(true);
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_places->setAccessibleName(tr("Addresses for a phone's rules"));
    layout->addRow(tr("Served at"), m_places);
    m_fields.append({ m_path, m_interface, m_withHttp, m_withTftp });
    return form;
}

void ServerWindow::preparePorts()
{
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
}

/// What only HTTP can do.
void ServerWindow::addHttpRows(QFormLayout &layout)
{
    m_user->setAccessibleName(tr("User asked for"));
    m_user->setPlaceholderText(tr("nobody: everybody may read"));
    m_password->setAccessibleName(tr("Password asked for"));
    m_password->setPlaceholderText(tr("Password"));
    addLine(layout, tr("&User (HTTP)"), { m_user, m_password });
    m_certificate->setAccessibleName(tr("Certificate of the server"));
    m_certificate->setPlaceholderText(tr("none: HTTP without encryption"));
    m_key->setAccessibleName(tr("Private key of the certificate"));
    m_key->setPlaceholderText(tr("Its private key (PEM)"));
    const auto chooseFile = [this](QLineEdit *field, const QString &title) {
        const QString path = QFileDialog::getOpenFileName(this, title, field->text());
        if (!path.isEmpty())
            field->setText(path);
    };
    QPushButton *certificate = addChooser(
        tr("&Certificate…"), [=, this] { chooseFile(m_certificate, tr("Certificate of the Server")); });
    QPushButton *key
        = addChooser(tr("&Key…"), [=, this] { chooseFile(m_key, tr("Private Key of the Certificate")); });
    addLine(layout, tr("HTTPS"), { m_certificate, certificate, m_key, key });
    m_reports->setAccessibleName(tr("Folder for reports of phones"));
    m_reports->setPlaceholderText(tr("none: reports (Report_Rule) are refused"));
    QPushButton *reports = addChooser(tr("Fo&lder…"), [this] {
        const QString path
            = QFileDialog::getExistingDirectory(this, tr("Folder for Reports"), m_reports->text());
        if (!path.isEmpty())
            m_reports->setText(path);
    });
    addLine(layout, tr("&Reports to"), { m_reports, reports });
    layout.addRow(QString(), m_isEncrypted);
    m_httpFields
        = { m_user, m_password, m_certificate, certificate, m_key, key, m_reports, reports, m_isEncrypted };
}

/// This computer's addresses; one that a lab phone can reach is chosen first, of IPv4 where there is one.
void ServerWindow::fillInterfaces()
{
    m_interface->addItem(tr("127.0.0.1 (this computer alone)"), u"127.0.0.1"_s);
    m_interface->addItem(tr("All addresses of this computer"), u"0.0.0.0"_s);
    bool hasIpv4 = false;
    for (const QNetworkInterface &device : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry &entry : device.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            m_interface->addItem(
                u"%1 (%2)"_s.arg(address.toString(), device.humanReadableName()), address.toString());
            const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            const bool isBetter = m_interface->currentIndex() == 0 || (isIpv4 && !hasIpv4);
            if (isLabAddress(address) && isBetter) {
                m_interface->setCurrentIndex(m_interface->count() - 1);
                hasIpv4 = isIpv4;
            }
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

} // namespace flatprofile
