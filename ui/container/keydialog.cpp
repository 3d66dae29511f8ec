#include "ui/container/keydialog.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStringDecoder>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qint64 kMaximumKeyFile = 4096;

/// Whether the file is of openssl enc, which has a mark; RFC 8188 has none.
static bool isSaltedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && recognise(file.read(1024)).contains(ContainerLayer::Kind::Aes256Cbc);
}

KeyDialog::KeyDialog(const OpenOutcome &outcome, Trial trial, QWidget *parent)
    : QDialog(parent)
    , m_trial(std::move(trial))
    , m_folder(QFileInfo(outcome.path).absolutePath())
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_ikmForm(new QComboBox(this))
    , m_key(new SecretField(this))
    , m_message(new MessageLine(this))
{
    setWindowTitle(tr("Key"));
    m_kind->setObjectName("kind"_L1);
    m_key->setObjectName("key"_L1);
    m_message->setObjectName("message"_L1);
    m_ikmForm->setObjectName("ikmForm"_L1);

    m_kind->addItem(tr("Password or key text (AES-256-CBC)"));
    m_kind->addItem(tr("Keying material (RFC 8188, aes128gcm)"));
    m_ikmForm->addItem(tr("Base64url"), int(IkmForm::Base64Url));
    m_ikmForm->addItem(tr("Hexadecimal"), int(IkmForm::Hex));
    m_ikmForm->addItem(tr("Text as it stands"), int(IkmForm::Text));
    m_form->setSpacing(8);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("&Written as"), m_ikmForm);
    m_form->addRow(tr("Ke&y"), m_key);
    m_form->addRow(QString(), m_message);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addWidget(createHeading(outcome));
    layout->addLayout(m_form);
    layout->addWidget(createSearched(outcome.tried));
    layout->addWidget(createButtons());

    m_kind->setCurrentIndex(isSaltedFile(outcome.path) ? 0 : 1);
    updateKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &KeyDialog::updateKind);
    connect(m_key, &QLineEdit::textEdited, this, &KeyDialog::clearMessage);
    m_key->setFocus();
    resize(fontMetrics().height() * 38, sizeHint().height());
}

KeyDialog::~KeyDialog() = default;

QWidget *KeyDialog::createHeading(const OpenOutcome &outcome)
{
    const QFileInfo file(outcome.path);
    auto *heading = new QWidget(this);
    auto *sign = new QLabel(heading);
    sign->setPixmap(icon(u"lock"_s).pixmap(QSize(32, 32), devicePixelRatioF()));

    auto *title = new QLabel(tr("%1 is encrypted").arg(file.fileName()), heading);
    title->setTextFormat(Qt::PlainText);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.4);
    titleFont.setBold(true);
    title->setFont(titleFont);

    const QString size = locale().formattedDataSize(file.size());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto *facts = new QLabel(isSaltedFile(outcome.path)
            ? tr("AES-256-CBC, written by openssl enc with salt · %1 · in %2").arg(size, folder)
            : tr("Without a mark that tells its kind · %1 · in %2").arg(size, folder),
        heading);
    facts->setWordWrap(true);
    facts->setTextFormat(Qt::PlainText);
    facts->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(facts);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return heading;
}

QTreeWidget *KeyDialog::createSearched(const std::vector<KeyCandidate> &tried)
{
    auto *table = new QTreeWidget(this);
    table->setObjectName("searched"_L1);
    table->setAccessibleName(tr("Where a key was looked for"));
    table->setHeaderLabels({ tr("Looked for a key in"), tr("Found"), tr("Result") });
    table->setRootIsDecorated(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents); // the last one takes the rest
    table->setColumnWidth(1, table->header()->sectionSizeHint(1) + 12);

    const auto addPlace = [&](const QString &place, KeyCandidate::Source source) {
        const auto count = int(std::count_if(tried.begin(), tried.end(),
            [source](const KeyCandidate &candidate) { return candidate.source == source; }));
        auto *row = new QTreeWidgetItem(table, { place });
        row->setText(1, count > 0 ? locale().toString(count) : tr("none"));
        if (count == 0) {
            QPixmap blank(16, 16); // keeps the names in one column
            blank.fill(Qt::transparent);
            row->setIcon(0, blank);
        } else {
            row->setIcon(0, icon(u"cross"_s));
            row->setText(2, tr("none of them opens it"));
        }
    };
    addPlace(tr("--key of the profile rules that are open"), KeyCandidate::Source::RuleOption);
    addPlace(tr("GPP_SA to GPP_SD of open profiles"), KeyCandidate::Source::SecretParameter);
    addPlace(tr("Keys used in this session"), KeyCandidate::Source::Session);
    // Three places, all to be seen at once.
    const Measures measures = Measures::of(this);
    table->setMinimumHeight(measures.sectionRow + 3 * measures.row + 4);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFocusPolicy(Qt::TabFocus);
    return table;
}

QWidget *KeyDialog::createButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    QPushButton *open = box->button(QDialogButtonBox::Open);
    open->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &KeyDialog::reject);

    auto *row = new QWidget(this);
    auto *fromFile = new QPushButton(icon(u"folder"_s), tr("Key from &File…"), row);
    fromFile->setAutoDefault(false);
    connect(fromFile, &QPushButton::clicked, this, &KeyDialog::chooseKeyFile);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(fromFile);
    layout->addStretch();
    layout->addWidget(box);
    return row;
}

KeyDialog::Kind KeyDialog::kind() const
{
    return m_kind->currentIndex() == 1 ? Kind::Ikm : Kind::Passphrase;
}

void KeyDialog::updateKind()
{
    const bool isIkm = kind() == Kind::Ikm;
    m_ikmForm->setVisible(isIkm);
    m_form->labelForField(m_ikmForm)->setVisible(isIkm);
    clearMessage();
}

void KeyDialog::clearMessage()
{
    m_message->clear();
    m_key->setProperty("hasError", false);
    m_key->update();
}

void KeyDialog::refuse(const QString &sentence)
{
    m_message->show(MessageLine::Kind::Error, sentence);
    m_key->setProperty("hasError", true);
    m_key->update();
    m_key->setFocus();
}

void KeyDialog::accept()
{
    SecretKey typed = m_key->value();
    if (typed.isEmpty())
        return refuse(tr("Type the key first, or take it from a file."));

    ContainerKeys keys;
    if (kind() == Kind::Ikm) {
        auto ikm = ikmFromText(typed, IkmForm(m_ikmForm->currentData().toInt()));
        if (!ikm)
            return refuse(tr("The key is not written in this form. Choose another form or correct the key."));
        typed = std::move(*ikm);
        keys.ikm = &typed;
        keys.contentEncodingAes128gcm = true; // RFC 8188 has no mark to know it by; the user says that it is
    } else {
        keys.passphrase = &typed;
    }

    auto profile = m_trial(keys);
    if (!profile) {
        ++m_attempts;
        return refuse(describe(profile.error()) + u' ' + tr("Attempts so far: %1.").arg(m_attempts));
    }
    m_profile = std::move(*profile);
    (kind() == Kind::Ikm ? m_ikm : m_passphrase) = std::move(typed);
    m_key->clear();
    QDialog::accept();
}

void KeyDialog::chooseKeyFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Key from File"), m_folder);
    if (!path.isEmpty())
        readKeyFrom(path);
}

void KeyDialog::readKeyFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("The key file can't be read: %1").arg(file.errorString()));
    QByteArray bytes = file.read(kMaximumKeyFile + 1);
    if (bytes.size() > kMaximumKeyFile)
        return refuse(tr("The file is too long for a key. Choose the file that holds only the key."));
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    bytes.fill('\0');
    if (decoder.hasError() || text.contains(u'\n') || text.contains(QChar::Null))
        return refuse(tr("The file does not hold a key in one line of text. Choose another file."));
    m_key->setText(text);
    clearMessage();
}

} // namespace flatprofile
