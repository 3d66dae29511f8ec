#include "ui/phone/connectionform.h"

#include "core/phone/labaddress.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/phonefacts.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flatprofile {

using Kind = ContainerLayer::Kind;

enum ContainerChoice { AsSaved, Plain, Gzip, Aes, GzipInAes, Rfc8188 };

ConnectionForm::ConnectionForm(DocumentSession &session, KnownPhones &phones, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_phones(phones)
    , m_form(new QFormLayout(this))
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(u"admin"_s, this))
    , m_password(new SecretField(this))
    , m_keep(new QCheckBox(tr("Keep in the system's &keychain"), this))
    , m_inUrl(new QCheckBox(tr("Password in the &URL too (ends in logs)"), this))
    , m_method(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_container(new QComboBox(this))
    , m_key(new SecretField(this))
    , m_ikmForm(new QComboBox(this))
    , m_sendKey(new QCheckBox(tr("Tell the phone the key (ends in its log)"), this))
    , m_readsBack(new QCheckBox(tr("Read &back and compare"), this))
    , m_mac(new QLineEdit(this))
    , m_patience(new QSpinBox(this))
    , m_message(new MessageLine(this))
    , m_facts(new PhoneFacts(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    createFields();
    connectFields();
    connectStores();
    updateFields();
}

void ConnectionForm::connectFields()
{
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_message->clear();
        m_facts->clear();
        dropForeignPassword();
        emit addressChanged();
    });
    connect(m_user, &QLineEdit::textEdited, this, &ConnectionForm::dropForeignPassword);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordOf.clear(); });
    for (QLineEdit *field : { m_address, m_user })
        connect(field, &QLineEdit::editingFinished, this, &ConnectionForm::lookForPassword);
    for (QComboBox *box : { m_method, m_container })
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::updateFields);

    const QList<QLineEdit *> lines { m_address, m_user, m_password, m_key, m_mac };
    for (QLineEdit *line : lines)
        connect(line, &QLineEdit::textEdited, this, &ConnectionForm::edited);
    for (QComboBox *box : { m_method, m_container, m_ikmForm })
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    for (QCheckBox *check : { m_inUrl, m_sendKey, m_readsBack })
        connect(check, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
}

void ConnectionForm::connectStores()
{
    QList<PasswordStore *> stores { &m_phones.passwords() };
    if (m_phones.keychain())
        stores.append(m_phones.keychain());
    for (PasswordStore *store : std::as_const(stores)) {
        connect(store, &PasswordStore::found, this,
            [this, store](const QString &account, const SecretKey &password) {
                takePassword(*store, account, password);
            });
        connect(store, &PasswordStore::notKept, this, [this](const QString &reason) {
            m_keptAccount.clear();
            m_message->show(MessageLine::Kind::Warning,
                tr("The keychain did not take the password, which is known only until the program ends: %1")
                    .arg(reason));
        });
        connect(store, &PasswordStore::notForgotten, this, [this](const QString &reason) {
            m_keptAccount = account();
            m_keep->setChecked(true); // as it is
            m_message->show(
                MessageLine::Kind::Warning, tr("The password is still in the keychain: %1").arg(reason));
        });
    }
    connect(m_keep, &QCheckBox::clicked, this, [this](bool isKept) {
        if (!isKept)
            forgetKept();
    });
}

QWidget *ConnectionForm::addRow(const QString &name, QWidget *field)
{
    QString plain = name;
    field->setAccessibleName(plain.remove(u'&'));
    m_form->addRow(name, field);
    return field;
}

void ConnectionForm::addWide(QWidget *field)
{
    m_form->addRow(QString(), field);
}

void ConnectionForm::createFields()
{
    m_form->setContentsMargins(14, 12, 14, 12);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_address->setPlaceholderText(u"192.168.1.50"_s);
    addRow(tr("&Address"), m_address);
    addRow(tr("U&ser"), m_user);
    addRow(tr("&Password"), m_password);
    addWide(m_keep);
    addWide(m_inUrl);
    m_method->addItem(tr("POST admin/config.xml"), int(PushMethod::Post));
    m_method->addItem(tr("Resync from this computer, HTTP"), int(PushMethod::ResyncHttp));
    m_method->addItem(tr("Resync from this computer, TFTP"), int(PushMethod::ResyncTftp));
    addRow(tr("&Method"), m_method);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("a free one"));
    addRow(tr("P&ort here"), m_port);
    m_container->addItem(tr("As it is saved"));
    m_container->addItem(tr("Plain text"));
    m_container->addItem(tr("gzip"));
    m_container->addItem(tr("AES-256-CBC"));
    m_container->addItem(tr("gzip inside AES-256-CBC"));
    m_container->addItem(tr("RFC 8188 (aes128gcm)"));
    for (QComboBox *box : { m_method, m_container }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    addRow(tr("Con&tainer"), m_container);
    addRow(tr("K&ey"), m_key);
    m_ikmForm->addItem(tr("Base64url"), int(IkmForm::Base64Url));
    m_ikmForm->addItem(tr("Hexadecimal"), int(IkmForm::Hex));
    m_ikmForm->addItem(tr("Text as it stands"), int(IkmForm::Text));
    addRow(tr("Key as"), m_ikmForm);
    addWide(m_sendKey);
    m_mac->setPlaceholderText(tr("whichever answers"));
    m_mac->setToolTip(tr("With a MAC address here, nothing is sent to any other phone at that address."));
    addRow(tr("Only M&AC"), m_mac);
    m_patience->setRange(1, 600);
    m_patience->setValue(10);
    m_patience->setSuffix(tr(" s"));
    m_patience->setToolTip(tr("How long each step may take."));
    addRow(tr("Wait up to"), m_patience);
    m_readsBack->setChecked(true);
    addWide(m_readsBack);
    m_form->addRow(m_message);
    m_form->addRow(m_facts);
    auto *note = new QLabel(
        tr("One named phone at a time. The password goes only to this address, never into a file."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(note);
    m_keep->setVisible(m_phones.keychain() != nullptr);
}

PushMethod ConnectionForm::method() const
{
    return PushMethod(m_method->currentData().toInt());
}

QList<ContainerLayer> ConnectionForm::layers() const
{
    const bool isSpa = m_session.document().target() == FirmwareTarget::Spa;
    const auto layer = [isSpa](Kind kind) {
        ContainerLayer made;
        made.kind = kind;
        made.digest = isSpa ? ContainerLayer::Digest::Md5 : ContainerLayer::Digest::Sha256;
        return made;
    };
    switch (m_container->currentIndex()) {
    case AsSaved:
        return m_session.document().wrapping().layers;
    case Gzip:
        return { layer(Kind::Gzip) };
    case Aes:
        return { layer(Kind::Aes256Cbc) };
    case GzipInAes:
        return { layer(Kind::Aes256Cbc), layer(Kind::Gzip) };
    case Rfc8188:
        return { layer(Kind::Aes128Gcm) };
    default:
        return {};
    }
}

bool ConnectionForm::has(Kind kind) const
{
    const QList<ContainerLayer> all = layers();
    return std::any_of(
        all.begin(), all.end(), [kind](const ContainerLayer &layer) { return layer.kind == kind; });
}

void ConnectionForm::updateFields()
{
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    m_message->clear();
    const bool isCbc = has(Kind::Aes256Cbc);
    const bool isRfc8188 = has(Kind::Aes128Gcm);
    const bool isKnown = isCbc ? !m_session.passphrase().isEmpty() : !m_session.ikm().isEmpty();
    show(m_port, method() != PushMethod::Post);
    show(m_key, isCbc || isRfc8188);
    show(m_ikmForm, isRfc8188);
    show(m_sendKey, isCbc && method() != PushMethod::Post);
    m_key->setPlaceholderText(isKnown ? tr("the profile's key") : QString());
}

QString ConnectionForm::account() const
{
    const auto phone = phoneOrigin(m_address->text());
    return phone ? m_user->text() + u'@' + phone->text() : QString();
}

void ConnectionForm::lookForPassword()
{
    const QString account = this->account();
    if (account.isEmpty() || !m_password->text().isEmpty())
        return;
    m_phones.passwords().look(account);
    if (m_password->text().isEmpty() && m_phones.keychain())
        m_phones.keychain()->look(account);
}

/// A keychain takes its time: meanwhile another phone may be meant.
void ConnectionForm::takePassword(
    const PasswordStore &store, const QString &account, const SecretKey &password)
{
    if (account != this->account() || !m_password->text().isEmpty())
        return;
    m_password->setText(QString::fromUtf8(password.view()));
    m_passwordOf = account;
    m_keptAccount = store.isLasting() ? account : QString();
    m_keep->setChecked(store.isLasting());
}

/// The password of one phone goes to no other.
void ConnectionForm::dropForeignPassword()
{
    if (m_passwordOf.isEmpty() || m_passwordOf == account())
        return;
    m_password->clear();
    m_passwordOf.clear();
    m_keep->setChecked(false);
}

bool ConnectionForm::refuse(QWidget *field, const QString &sentence)
{
    m_message->show(MessageLine::Kind::Error, sentence);
    field->setFocus();
    return false;
}

void ConnectionForm::setEditable(bool editable)
{
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child != m_facts && child != m_message)
            child->setEnabled(editable);
    }
}

QString ConnectionForm::addressText() const
{
    return m_address->text().trimmed();
}

std::optional<PhoneAccess> ConnectionForm::access()
{
    m_message->clear();
    const auto phone = phoneOrigin(addressText());
    if (!phone) {
        refuse(m_address,
            tr("Write the phone's address: 192.168.1.50, phone.example, https://192.168.1.50:8443."));
        return std::nullopt;
    }
    PhoneAccess access;
    access.phone = *phone;
    access.fetch.limits.step = std::chrono::seconds(m_patience->value());
    access.fetch.trust.pin = m_phones.pin(*phone);
    access.fetch.busyPatience = qMax(3 * access.fetch.limits.step, std::chrono::milliseconds(5000));
    SecretKey password = m_password->value();
    if (!password.isEmpty())
        access.authentication = ClientAuthentication(m_user->text(), std::move(password));
    access.passwordInUrl = m_inUrl->isChecked();
    return access;
}

void ConnectionForm::keepPassword(const PhoneAccess &access)
{
    if (!access.authentication.hasPassword())
        return;
    const QString account = QString::fromUtf8(access.authentication.user()) + u'@' + access.phone.text();
    m_phones.passwords().put(account, access.authentication.password());
    m_passwordOf = account;
    if (!m_phones.keychain())
        return;
    if (m_keep->isChecked()) {
        m_keptAccount = account;
        m_phones.keychain()->put(account, access.authentication.password()); // it may be another than before
    }
}

/// The tick was taken away: at once, whatever becomes of the window.
void ConnectionForm::forgetKept()
{
    if (m_keptAccount.isEmpty() || m_keptAccount != account())
        return;
    m_phones.keychain()->forget(m_keptAccount);
    m_keptAccount.clear();
}

std::optional<PushOptions> ConnectionForm::options()
{
    PushOptions options;
    options.method = method();
    if (options.method == PushMethod::ResyncTftp && has(Kind::Aes128Gcm)) {
        refuse(m_container,
            tr("TFTP can't say that a file is encrypted by RFC 8188; choose HTTP or another container."));
        return std::nullopt;
    }
    options.mac = macFromText(m_mac->text().toUtf8());
    if (!m_mac->text().trimmed().isEmpty() && options.mac.isEmpty()) {
        refuse(m_mac, tr("A MAC address is twelve hexadecimal digits, with or without separators."));
        return std::nullopt;
    }
    options.fileName = m_session.path().isEmpty() ? u"profile.cfg"_s : QFileInfo(m_session.path()).fileName();
    options.target = m_session.document().target();
    options.readsBack = m_readsBack->isChecked();
    options.servePort = quint16(m_port->value());
    options.fetchTime = options.applyTime = 3 * std::chrono::seconds(m_patience->value());
    options.settleTime = std::chrono::seconds(qMin(5, m_patience->value()));
    if (!m_sendKey->isHidden() && m_sendKey->isChecked()) {
        const SecretKey typed = m_key->value();
        options.resyncKey = std::make_shared<const SecretKey>(
            typed.isEmpty() ? m_session.passphrase().clone() : typed.clone());
    }
    return options;
}

std::optional<PushSource> ConnectionForm::source()
{
    PushSource source;
    source.text = m_session.document().text();
    source.target = m_session.document().target();
    source.wrapping = { layers(), m_session.document().wrapping().encoding };
    SecretKey key = m_key->value();
    if (has(Kind::Aes256Cbc)) {
        source.passphrase = std::make_shared<const SecretKey>(
            key.isEmpty() ? m_session.passphrase().clone() : std::move(key));
    } else if (has(Kind::Aes128Gcm)) {
        auto ikm = key.isEmpty() ? std::optional<SecretKey>(m_session.ikm().clone())
                                 : ikmFromText(key, IkmForm(m_ikmForm->currentData().toInt()));
        if (!ikm) {
            refuse(m_key, tr("The key is not of the form chosen below it."));
            return std::nullopt;
        }
        source.ikm = std::make_shared<const SecretKey>(std::move(*ikm));
    }
    const bool isMissing = (has(Kind::Aes256Cbc) && source.passphrase->isEmpty())
        || (has(Kind::Aes128Gcm) && source.ikm->isEmpty());
    if (isMissing) {
        refuse(m_key, tr("This container needs a key."));
        return std::nullopt;
    }
    return source;
}

} // namespace flatprofile
