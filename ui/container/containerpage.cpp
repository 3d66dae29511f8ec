#include "ui/container/containerpage.h"

#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ContainerLayer::Kind;

static ContainerLayer layerOf(Kind kind)
{
    ContainerLayer layer;
    layer.kind = kind;
    return layer;
}

static bool haveSameKinds(const QList<ContainerLayer> &a, const QList<ContainerLayer> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const ContainerLayer &x, const ContainerLayer &y) { return x.kind == y.kind; });
}

static QLabel *createNote(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return note;
}

ContainerPage::ContainerPage(const FileWrapping &current, Present present, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_present(present)
    , m_form(new QFormLayout(this))
    , m_wrapping(new QComboBox(this))
    , m_digest(new QComboBox(this))
    , m_digestNote(createNote(this))
    , m_ikmForm(new QComboBox(this))
    , m_key(new SecretField(this))
    , m_repeat(new SecretField(this))
    , m_message(new MessageLine(this))
    , m_encoding(new QComboBox(this))
    , m_explanation(createNote(this))
{
    m_wrapping->setObjectName("wrapping"_L1);
    m_digest->setObjectName("digest"_L1);
    m_ikmForm->setObjectName("ikmForm"_L1);
    m_key->setObjectName("key"_L1);
    m_repeat->setObjectName("repeat"_L1);
    m_message->setObjectName("message"_L1);
    m_encoding->setObjectName("encoding"_L1);
    addChoices();
    addFields();

    connect(m_wrapping, &QComboBox::currentIndexChanged, this, &ContainerPage::updateFields);
    connect(m_digest, &QComboBox::currentIndexChanged, this, &ContainerPage::updateFields);
    connect(m_key, &SecretField::revealedChanged, this, &ContainerPage::updateFields);
    connect(m_key, &QLineEdit::textEdited, this, &ContainerPage::clearMessage);
    connect(m_repeat, &QLineEdit::textEdited, this, &ContainerPage::clearMessage);
    updateFields();
}

void ContainerPage::addChoices()
{
    m_choices = {
        { tr("None: plain text"), {} },
        { tr("Compressed: gzip"), { layerOf(Kind::Gzip) } },
        { tr("Encrypted: AES-256-CBC, as openssl enc writes it"), { layerOf(Kind::Aes256Cbc) } },
        { tr("Encrypted: gzip inside AES-256-CBC"), { layerOf(Kind::Aes256Cbc), layerOf(Kind::Gzip) } },
        { tr("Encrypted: RFC 8188 (aes128gcm)"), { layerOf(Kind::Aes128Gcm) } },
    };
    auto present = std::find_if(m_choices.begin(), m_choices.end(),
        [this](const Choice &choice) { return haveSameKinds(choice.layers, m_current.layers); });
    if (present == m_choices.end()) {
        QStringList names;
        for (const ContainerLayer &layer : std::as_const(m_current.layers))
            names.append(ContainerLayer::name(layer.kind));
        present = m_choices.insert(m_choices.end(), { tr("As it is: %1").arg(names.join(" › "_L1)), {} });
    }
    present->layers = m_current.layers; // with its record size and key id
    for (const Choice &choice : m_choices)
        m_wrapping->addItem(choice.text);
    m_wrapping->setCurrentIndex(int(present - m_choices.begin()));
}

void ContainerPage::addFields()
{
    m_digest->addItem(tr("SHA-256: OpenSSL 1.1.0 and later"), int(ContainerLayer::Digest::Sha256));
    m_digest->addItem(tr("MD5: older OpenSSL, older phones"), int(ContainerLayer::Digest::Md5));
    for (const ContainerLayer &layer : std::as_const(m_current.layers)) {
        if (layer.kind == Kind::Aes256Cbc)
            m_digest->setCurrentIndex(m_digest->findData(int(layer.digest)));
    }
    m_ikmForm->addItem(tr("Base64url"), int(IkmForm::Base64Url));
    m_ikmForm->addItem(tr("Hexadecimal"), int(IkmForm::Hex));
    m_ikmForm->addItem(tr("Text as it stands"), int(IkmForm::Text));
    m_encoding->addItem(tr("Keep %1").arg(m_current.encoding.name()));
    m_encoding->addItem(tr("UTF-8, as phones expect it"));

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    m_form->addRow(tr("&Container"), m_wrapping);
    m_form->addRow(QString(), m_explanation);
    m_form->addRow(tr("&Written as"), m_ikmForm);
    m_form->addRow(tr("&Key"), m_key);
    m_form->addRow(tr("Key &again"), m_repeat);
    m_form->addRow(QString(), m_message);
    m_form->addRow(tr("&Digest"), m_digest);
    m_form->addRow(QString(), m_digestNote);
    m_form->addRow(tr("&Encoding"), m_encoding);
    setRowVisible(m_encoding, m_current.encoding != TextEncoding());
    QWidget *before = m_wrapping; // Tab goes down the page
    for (QWidget *field :
        std::initializer_list<QWidget *> { m_ikmForm, m_key, m_repeat, m_digest, m_encoding }) {
        setTabOrder(before, field);
        before = field;
    }
}

void ContainerPage::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(visible);
}

bool ContainerPage::has(Kind kind) const
{
    const QList<ContainerLayer> &layers = m_choices.at(size_t(m_wrapping->currentIndex())).layers;
    return std::any_of(
        layers.begin(), layers.end(), [kind](const ContainerLayer &layer) { return layer.kind == kind; });
}

bool ContainerPage::isKeyKept() const
{
    return has(Kind::Aes128Gcm) ? m_present.ikm : m_present.passphrase;
}

void ContainerPage::updateFields()
{
    const bool isCbc = has(Kind::Aes256Cbc);
    const bool isGcm = has(Kind::Aes128Gcm);
    setRowVisible(m_ikmForm, isGcm);
    setRowVisible(m_key, isCbc || isGcm);
    setRowVisible(m_repeat, (isCbc || isGcm) && !m_key->isRevealed());
    setRowVisible(m_digest, isCbc);
    m_digestNote->setVisible(isCbc);
    m_digestNote->setText(digestNote());
    m_explanation->setText(explanation());
    m_key->setPlaceholderText(isKeyKept() ? tr("Leave empty to keep the present key") : QString());
    clearMessage();
    emit changed();
}

QString ContainerPage::explanation() const
{
    if (has(Kind::Aes128Gcm))
        return tr(
            "Encrypted, and a change on the way is noticed. The phone has the keying material in "
            "IKM_HTTP_Encrypt_Content. No document says in which form it is written there: try it on one "
            "phone first.");
    if (has(Kind::Aes256Cbc))
        return tr(
            "Encrypted with a key that the profile rule names with --key. It is not authenticated: a phone "
            "can't tell whether somebody changed the file on its way, so fetch it over https.");
    if (has(Kind::Gzip))
        return tr("Smaller, but not secret: everybody who gets the file reads the passwords in it.");
    return tr("Everybody who gets the file reads the passwords in it.");
}

QString ContainerPage::digestNote() const
{
    return tr("Which digest a phone expects is not verified for every firmware release: 11.3(2) and later "
              "seem to want "
              "SHA-256, older ones MD5. Try it on one phone first.");
}

bool ContainerPage::check()
{
    if (!has(Kind::Aes256Cbc) && !has(Kind::Aes128Gcm))
        return true;
    const SecretKey key = m_key->value();
    if (key.isEmpty())
        return isKeyKept() || refuse(tr("Type the key that the file is to be encrypted with."));
    if (!m_key->isRevealed() && !(key == m_repeat->value()))
        return refuse(tr("The two keys differ. Type the key again, or show it to check it by eye."));
    if (has(Kind::Aes128Gcm) && !ikmFromText(key, IkmForm(m_ikmForm->currentData().toInt())))
        return refuse(tr("The key is not written in this form. Choose another form or correct the key."));
    return true;
}

bool ContainerPage::refuse(const QString &sentence)
{
    m_message->show(MessageLine::Kind::Error, sentence);
    m_key->setProperty("hasError", true);
    m_key->update();
    m_key->setFocus();
    return false;
}

void ContainerPage::clearMessage()
{
    m_message->clear();
    m_key->setProperty("hasError", false);
    m_key->update();
}

FileWrapping ContainerPage::wrapping() const
{
    FileWrapping result { m_choices.at(size_t(m_wrapping->currentIndex())).layers, m_current.encoding };
    for (ContainerLayer &layer : result.layers) {
        if (layer.kind == Kind::Aes256Cbc)
            layer.digest = ContainerLayer::Digest(m_digest->currentData().toInt());
    }
    if (m_encoding->currentIndex() == 1)
        result.encoding = {};
    return result;
}

SecretKey ContainerPage::takePassphrase()
{
    return has(Kind::Aes256Cbc) ? m_key->value() : SecretKey();
}

SecretKey ContainerPage::takeIkm()
{
    if (!has(Kind::Aes128Gcm))
        return {};
    auto ikm = ikmFromText(m_key->value(), IkmForm(m_ikmForm->currentData().toInt()));
    return ikm ? std::move(*ikm) : SecretKey();
}

} // namespace flatprofile
