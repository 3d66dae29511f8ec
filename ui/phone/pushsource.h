#pragma once

#include "core/document/profilefile.h"

#include <QSet>

#include <memory>

namespace flatprofile {

/// The profile to push, and how the phone shall get it.
struct PushSource
{
    QByteArray text; // UTF-8
    FirmwareTarget target = FirmwareTarget::Mpp;
    FileWrapping wrapping;
    std::shared_ptr<const SecretKey> passphrase;
    std::shared_ptr<const SecretKey> ikm;

    bool isRfc8188() const;
    /// The profile without these parameters.
    QByteArray textWithout(const QSet<QString> &elements) const;
    /// The file with this profile as the phone gets it; salts are fresh each time.
    Result<QByteArray, FileError> file(const QByteArray &profile) const;
};

/// Parameters whose change can keep everybody, this program too, from reaching the phone again.
bool mayLockOut(const QString &element);

} // namespace flatprofile
