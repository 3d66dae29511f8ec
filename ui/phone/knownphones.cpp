#include "ui/phone/knownphones.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString keyOf(const HttpOrigin &phone, const QString &what = u"certificates"_s)
{
    // Colons and slashes mean something to settings.
    return u"phones/"_s + what + u'/' + QString::fromLatin1(phone.text().toLower().toUtf8().toHex());
}

KnownPhones::KnownPhones(QSettings &settings, std::unique_ptr<PasswordStore> keychain)
    : m_settings(settings)
    , m_keychain(std::move(keychain))
{
}

QByteArray KnownPhones::pin(const HttpOrigin &phone) const
{
    const QByteArray pin = QByteArray::fromHex(m_settings.value(keyOf(phone)).toByteArray());
    return pin.size() == 32 ? pin : QByteArray();
}

QDate KnownPhones::pinnedOn(const HttpOrigin &phone) const
{
    return QDate::fromString(m_settings.value(keyOf(phone, u"days"_s)).toString(), Qt::ISODate);
}

void KnownPhones::setPin(const HttpOrigin &phone, const QByteArray &fingerprint)
{
    if (fingerprint.isEmpty()) {
        m_settings.remove(keyOf(phone));
        m_settings.remove(keyOf(phone, u"days"_s));
        return;
    }
    m_settings.setValue(keyOf(phone), fingerprint.toHex());
    m_settings.setValue(keyOf(phone, u"days"_s), QDate::currentDate().toString(Qt::ISODate));
}

} // namespace flatprofile
