#include "ui/phone/phonefacts.h"

#include "core/phone/tlstrust.h"
#include "ui/phone/knownphones.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace flatprofile {

PhoneFacts::PhoneFacts(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    m_layout->addRow(line);
    m_model = addFact(tr("Model"), false);
    m_firmware = addFact(tr("Firmware"), true);
    m_mac = addFact(tr("MAC"), true);
    m_serial = addFact(tr("Serial number"), true);
    m_certificate = addFact(tr("Certificate"), false);
    m_reached = addFact(tr("Reached"), false);
    m_reached->setForegroundRole(QPalette::PlaceholderText);
    clear();
}

QLabel *PhoneFacts::addFact(const QString &name, bool isCode)
{
    auto *title = new QLabel(name, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setAccessibleName(name);
    if (isCode) {
        QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        code.setPointSizeF(font().pointSizeF() * 0.92);
        fact->setFont(code);
    }
    m_layout->addRow(title, fact);
    return fact;
}

void PhoneFacts::show(QLabel *fact, const QString &text, const QString &toolTip)
{
    fact->setText(text);
    fact->setToolTip(toolTip);
    fact->setVisible(!text.isEmpty());
    m_layout->labelForField(fact)->setVisible(!text.isEmpty());
    bool isAny = false;
    for (const QLabel *each : { m_model, m_firmware, m_mac, m_serial, m_certificate, m_reached })
        isAny = isAny || (each && !each->text().isEmpty());
    setVisible(isAny);
}

void PhoneFacts::clear()
{
    for (QLabel *fact : { m_model, m_firmware, m_mac, m_serial, m_certificate, m_reached })
        show(fact, {});
}

static QString macText(QByteArray mac)
{
    for (qsizetype at = mac.size() - 2; at > 0; at -= 2)
        mac.insert(at, ':');
    return QString::fromLatin1(mac);
}

/// What is not told now stays as it was told before.
void PhoneFacts::setStatus(const PhoneStatus &status)
{
    if (!status.model.isEmpty())
        show(m_model, status.model);
    if (!status.firmware.isEmpty())
        show(m_firmware, status.firmware);
    if (!status.mac.isEmpty())
        show(m_mac, macText(status.mac));
    if (!status.serial.isEmpty())
        show(m_serial, status.serial);
}

void PhoneFacts::setCertificate(const HttpOrigin &phone, const KnownPhones &phones)
{
    if (!phone.isEncrypted) {
        show(m_certificate, tr("none: HTTP is not encrypted"));
        return;
    }
    const QString fingerprint = fingerprintText(phones.pin(phone));
    if (fingerprint.isEmpty()) {
        show(m_certificate, tr("an authority vouches for it"));
        return;
    }
    const QString brief = fingerprint.first(8) + u":…:"_s + fingerprint.last(2);
    const QDate day = phones.pinnedOn(phone);
    show(m_certificate,
        day.isValid() ? tr("pinned on %1 · %2").arg(QLocale().toString(day, QLocale::ShortFormat), brief)
                      : tr("pinned · %1").arg(brief),
        u"SHA-256 "_s + fingerprint);
}

void PhoneFacts::setReached(const QDateTime &at, std::chrono::milliseconds took)
{
    const QString time = QLocale().toString(at.time(), u"hh:mm:ss"_s);
    show(m_reached,
        tr("at %1, in %2 ms").arg(time, QLocale().toString(qMax(qint64(1), qint64(took.count())))));
}

} // namespace flatprofile
