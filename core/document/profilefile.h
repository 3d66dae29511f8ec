#pragma once

#include "core/document/profiledocument.h"
#include "core/support/filereplace.h"
#include "core/support/result.h"

#include <QString>

#include <memory>

namespace flatprofile {

/// Why a file could not be read or written. `system` holds the system's own words where it has some; with
/// NotEncodable, LossyEncoding and ByteOrderMark, the name of the encoding.
struct FileError
{
    enum class Code {
        NotFound,
        IsFolder,
        NotReadable,
        TooLarge,
        Empty,
        NotAProfile,
        ByteOrderMark, // says another encoding than the text is in
        NameNotReadable, // of a file whose name is no text in the system's encoding
        Container,
        NotEncodable,
        LossyEncoding,
        NotWritable,
        FolderNotWritable,
        NoFolder,
        DiskFull,
        WriteFailed,
        SyncFailed,
        VerifyFailed,
        RenameFailed,
    };
    Code code = Code::NotReadable;
    ContainerError container = ContainerError::Unknown; // with Code::Container
    QString path;
    QString system;
    qsizetype offset = 0; // with NotEncodable: of the character
};
QString describe(const FileError &error); // translated: what, where and how to mend it
FileError fileError(const ReplaceError &error, const QString &path);

/// Who saves later wants the digest; for who only reads, it costs as much as the rest.
enum class FileDigest { Wanted, NotWanted };

struct ReadProfile
{
    QByteArray text; // UTF-8
    FileWrapping wrapping;
    QByteArray fileDigest; // SHA-256 of the file's bytes, to notice a change on disk; empty if not wanted
    std::shared_ptr<const ParsedProfile> parsed {}; // of the text, by who read it off the GUI thread
};

/// A file's SHA-256, in pieces; empty if it can't be read.
QByteArray fileDigest(const QString &path);

/// Reads a file whole, opens its containers and decodes its text. A text without any element counts as
/// NotAProfile, an ill-formed profile does not: its faults are the document's.
Result<ReadProfile, FileError> readProfile(
    const QString &path, const ContainerKeys &keys = {}, FileDigest digest = FileDigest::Wanted);
Result<ReadProfile, FileError> readProfileBytes(
    QByteArray bytes, const ContainerKeys &keys = {}, FileDigest digest = FileDigest::Wanted);

/// Replaces the file atomically and gives the digest of what was written.
Result<QByteArray, FileError> writeProfile(const QString &path, const QByteArray &text,
    const FileWrapping &wrapping, const ContainerKeys &keys = {});

/// The bytes of a file with this text and wrapping.
Result<QByteArray, FileError> profileBytes(
    const QByteArray &text, const FileWrapping &wrapping, const ContainerKeys &keys = {});

} // namespace flatprofile
