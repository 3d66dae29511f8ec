#include "core/container/container.h"

#include <QCoreApplication>

namespace flatprofile {

namespace {

struct Containers
{
    Q_DECLARE_TR_FUNCTIONS(Containers)
};

} // namespace

QString describe(ContainerError error)
{
    switch (error) {
    case ContainerError::KeyMissing:
        return Containers::tr(
            "The file is encrypted with AES-256-CBC. Give the key that the profile rule names with --key.");
    case ContainerError::IkmMissing:
        return Containers::tr(
            "The file is encrypted as in RFC 8188. Give the keying material that the phone has in "
            "IKM_HTTP_Encrypt_Content.");
    case ContainerError::WrongKey:
        return Containers::tr(
            "This key does not open the file: the result is neither gzip nor a profile. The key is another, "
            "or the file is damaged.");
    case ContainerError::BadLength:
        return Containers::tr(
            "The encrypted file is cut off: its length is not that of whole blocks. Fetch it again from "
            "where it came.");
    case ContainerError::GzipDamaged:
        return Containers::tr(
            "The gzip data is damaged: its checksum does not fit. Fetch the file again from where it came, "
            "in binary mode.");
    case ContainerError::GzipTruncated:
        return Containers::tr("The gzip data is cut off. Fetch the file again from where it came.");
    case ContainerError::RecordDamaged:
        return Containers::tr(
            "The key fits, but a later part of the encrypted file is damaged. Fetch it again from where "
            "it came.");
    case ContainerError::Truncated:
        return Containers::tr(
            "The encrypted file is cut off: its last record is missing. Fetch it again from where it came.");
    case ContainerError::TooLarge:
        return Containers::tr(
            "The file holds more than a profile may (64 MiB, or 200 times what it packs): it is refused "
            "unopened.");
    case ContainerError::TooManyLayers:
        return Containers::tr("The file is packed more often than a phone unpacks: it is refused unopened.");
    case ContainerError::WrongOrder:
        return Containers::tr(
            "The file was encrypted first and compressed then; phones want it the other way round. Unpack "
            "it with gunzip and open the result.");
    case ContainerError::BadRecordSize:
        return Containers::tr(
            "The record size of the encrypted file is less than RFC 8188 allows. It may be another kind "
            "of file.");
    case ContainerError::Failed:
        return Containers::tr("This computer's cryptography can't do what the file needs, MD5 for example.");
    case ContainerError::Unknown:
        break;
    }
    return Containers::tr(
        "This is none of the kinds of file that a phone reads: a profile in XML, gzip, or an encrypted one.");
}

} // namespace flatprofile
