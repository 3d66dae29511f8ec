#include "ui/phone/pushsource.h"

#include "core/edit/profilecommands.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

bool PushSource::isRfc8188() const
{
    return !wrapping.layers.isEmpty() && wrapping.layers.first().kind == ContainerLayer::Kind::Aes128Gcm;
}

QByteArray PushSource::textWithout(const QSet<QString> &elements) const
{
    if (elements.isEmpty())
        return text;
    ProfileDocument document(Catalogue::builtIn());
    document.setTarget(target);
    document.setText(text);
    for (const QString &element : elements) {
        if (const auto command = removeParameter(document, element))
            command->redo();
    }
    return document.text();
}

Result<QByteArray, FileError> PushSource::file(const QByteArray &profile) const
{
    return profileBytes(profile, wrapping, { passphrase.get(), ikm.get(), isRfc8188() });
}

bool mayLockOut(const QString &element)
{
    static const QSet<QString> elements { u"Enable_Web_Server"_s, u"Web_Server_Port"_s, u"Enable_Protocol"_s,
        u"Enable_Web_Admin_Access"_s, u"Admin_Password"_s, u"Enable_Direct_Action_Url"_s, u"Static_IP"_s,
        u"NetMask"_s, u"Gateway"_s, u"Enable_VLAN"_s, u"VLAN_ID"_s };
    return elements.contains(element);
}

} // namespace flatprofile
