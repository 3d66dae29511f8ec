#include "core/document/profilefile.h"

#include "core/support/filereplace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace flatprofile {

using Code = FileError::Code;

static FileError failure(Code code, const QString &path = {}, const QString &system = {})
{
    FileError error;
    error.code = code;
    error.path = path;
    error.system = system;
    return error;
}

static QByteArray digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

QByteArray fileDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

/// Whether the text can be a profile at all: it holds markup, and where it holds NUL bytes, as binary files
/// do, more than a stray <. In a profile they are a fault that the scanner tells of.
static bool holdsMarkup(const QByteArray &text)
{
    return text.contains('<') && (!text.contains('\0') || text.contains("flat-profile"));
}

/// The byte order mark that the bytes begin with, where the text behind it is in another encoding: a few
/// words of ASCII tell.
static std::optional<QString> misleadingMark(const QByteArray &bytes)
{
    const TextEncoding encoding = detectEncoding(bytes);
    if (!encoding.byteOrderMark)
        return std::nullopt;
    const qsizetype mark = encoding.kind == TextEncoding::Kind::Utf8 ? 3 : 2;
    const QByteArrayView head
        = QByteArrayView(bytes).sliced(mark, qMin<qsizetype>(bytes.size() - mark, 1024));
    const qsizetype markup = head.indexOf('<');
    if (markup < 0)
        return std::nullopt;
    const qsizetype zeros = head.count('\0');
    const bool isWide = zeros > head.size() / 4;
    const bool isLittle = isWide && markup % 2 == 0 && markup + 1 < head.size() && head[markup + 1] == '\0';
    const bool fits = encoding.kind == TextEncoding::Kind::Utf8
        ? !isWide
        : isWide && isLittle == (encoding.kind == TextEncoding::Kind::Utf16LittleEndian);
    return fits ? std::nullopt : std::optional(encoding.name());
}

Result<ReadProfile, FileError> readProfileBytes(
    QByteArray bytes, const ContainerKeys &keys, FileDigest digest)
{
    if (bytes.isEmpty())
        return failure(Code::Empty);
    ReadProfile profile;
    if (digest == FileDigest::Wanted)
        profile.fileDigest = digestOf(bytes);
    auto opened = openContainer(bytes, keys);
    if (!opened) {
        if (const auto mark = misleadingMark(bytes); mark && opened.error() == ContainerError::Unknown)
            return failure(Code::ByteOrderMark, {}, *mark);
        // A text that is not recognised as a profile may still be one with a fault at its very start.
        const bool plain = opened.error() == ContainerError::Unknown && !keys.contentEncodingAes128gcm
            && holdsMarkup(bytes);
        if (!plain) {
            FileError error = failure(Code::Container);
            error.container = opened.error();
            return error;
        }
        opened = OpenedContainer { std::move(bytes), {}, false };
    }
    if (const auto mark = misleadingMark(opened->content))
        return failure(Code::ByteOrderMark, {}, *mark);
    profile.wrapping.layers = opened->layers;
    profile.wrapping.encoding = detectEncoding(opened->content);
    DecodedText decoded = decodeText(opened->content, profile.wrapping.encoding);
    if (!decoded.lossless)
        return failure(Code::LossyEncoding, {}, profile.wrapping.encoding.name());
    if (!holdsMarkup(decoded.text))
        return failure(Code::NotAProfile);
    profile.text = std::move(decoded.text);
    return profile;
}

Result<ReadProfile, FileError> readProfile(const QString &path, const ContainerKeys &keys, FileDigest digest)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(Code::IsFolder, path);
    if (!info.exists())
        return failure(Code::NotFound, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::NotReadable, path, file.errorString());
    // One byte more than allowed tells that there is more, also of files without a size (pipes).
    const qint64 limit = ContainerLimits().plainSize;
    const qint64 expected = info.size() > 0 ? qMin(limit, info.size()) + 1 : limit + 1;
    QByteArray bytes = file.read(expected); // reserves as much as it is asked for
    if (bytes.size() == expected && expected <= limit)
        bytes += file.read(limit + 1 - expected); // it has grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return failure(Code::NotReadable, path, file.errorString());
    if (bytes.size() > limit)
        return failure(Code::TooLarge, path);
    auto profile = readProfileBytes(std::move(bytes), keys, digest);
    if (profile)
        return profile;
    FileError error = profile.error();
    error.path = path;
    return error;
}

Result<QByteArray, FileError> profileBytes(
    const QByteArray &text, const FileWrapping &wrapping, const ContainerKeys &keys)
{
    auto encoded = encodeText(text, wrapping.encoding);
    if (!encoded) {
        FileError error = failure(Code::NotEncodable, {}, wrapping.encoding.name());
        error.offset = encoded.error();
        return error;
    }
    auto written = writeContainer(std::move(*encoded), wrapping.layers, keys);
    if (!written) {
        FileError error = failure(Code::Container);
        error.container = written.error();
        return error;
    }
    return std::move(*written);
}

FileError fileError(const ReplaceError &error, const QString &path)
{
    using Step = ReplaceError::Step;
    using Cause = ReplaceError::Cause;
    if (error.cause == Cause::DiskFull)
        return failure(Code::DiskFull, path, error.system);
    if (error.cause == Cause::NoFolder) {
        // Folders of the system itself take no new files, and call that a missing one.
        const bool isThere = QFileInfo(QFileInfo(path).absolutePath()).isDir();
        return isThere ? failure(Code::FolderNotWritable, path, {})
                       : failure(Code::NoFolder, path, error.system);
    }
    if (error.step == Step::CreateTemporary && QFileInfo(path).isDir())
        return failure(Code::IsFolder, path, error.system);
    if (error.step == Step::CreateTemporary && error.cause == Cause::ReadOnly && QFileInfo::exists(path)
        && !QFileInfo(path).isWritable())
        return failure(Code::NotWritable, path, error.system);
    if (error.cause == Cause::NoAccess || error.cause == Cause::ReadOnly)
        return failure(Code::FolderNotWritable, path, error.system);
    switch (error.step) {
    case Step::Sync:
        return failure(Code::SyncFailed, path, error.system);
    case Step::Verify:
        return failure(Code::VerifyFailed, path, error.system);
    case Step::Rename:
    case Step::Permissions:
        return failure(Code::RenameFailed, path, error.system);
    case Step::CreateTemporary:
    case Step::Write:
        break;
    }
    return failure(Code::WriteFailed, path, error.system);
}

Result<QByteArray, FileError> writeProfile(
    const QString &path, const QByteArray &text, const FileWrapping &wrapping, const ContainerKeys &keys)
{
    auto bytes = profileBytes(text, wrapping, keys);
    if (!bytes) {
        FileError error = bytes.error();
        error.path = path;
        return error;
    }
    if (const auto replaced = replaceFile(path, *bytes); !replaced)
        return fileError(replaced.error(), path);
    return digestOf(*bytes);
}

} // namespace flatprofile
