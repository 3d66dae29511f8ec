#include "core/document/profilefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace flatprofile {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

QString describe(const FileError &error)
{
    using Code = FileError::Code;
    const QString folder = error.path.isEmpty() ? QString() : QFileInfo(error.path).absolutePath();
    switch (error.code) {
    case Code::NotFound:
        return Files::tr("There is no such file. It may have been moved or renamed.");
    case Code::IsFolder:
        return Files::tr("This is a folder. Choose a file in it.");
    case Code::NotReadable:
        return Files::tr(
            "The file can't be read (%1). Ask its owner for the right to, or copy it to where you have it.")
            .arg(error.system);
    case Code::TooLarge:
        return Files::tr("The file is larger than 64 MiB, which no profile is. Nothing of it was read; "
                         "choose another file.");
    case Code::Empty:
        return Files::tr(
            "The file is empty. Start a new profile, or fetch the file again from where it came.");
    case Code::NotAProfile:
        return Files::tr("The file holds no XML element, so it is no profile. Choose the file that the phone "
                         "or a script wrote.");
    case Code::ByteOrderMark:
        return Files::tr("The byte order mark at the beginning says %1, but the text behind it is in another "
                         "encoding. Remove the mark with an editor that shows it, or save the text as UTF-8.")
            .arg(error.system);
    case Code::NameNotReadable:
        return Files::tr(
            "The name of this file is not in the encoding of this system, so that it can't be opened. "
            "Rename it.");
    case Code::Container:
        return describe(error.container);
    case Code::NotEncodable:
        return Files::tr("The profile holds a character that %1, the encoding of this file, does not have.")
            .arg(error.system);
    case Code::LossyEncoding:
        return Files::tr("The file declares %1, but holds bytes that mean nothing in it. Mend the "
                         "declaration in a text editor: "
                         "opening and saving would lose them.")
            .arg(error.system);
    case Code::NotWritable:
        return Files::tr("The file is write-protected. Take the protection off, or save under another name.");
    case Code::FolderNotWritable:
        if (error.system.isEmpty())
            return Files::tr("The folder %1 takes no new files. Save in another folder.").arg(folder);
        return Files::tr("The folder %1 can't be written to (%2). Save in another folder.")
            .arg(folder, error.system);
    case Code::NoFolder:
        return Files::tr("There is no folder %1. Make it, or save in another folder.").arg(folder);
    case Code::DiskFull:
        return Files::tr("The disk is full. The old file is untouched; make room, or save on another disk.");
    case Code::WriteFailed:
        return Files::tr("Writing failed (%1). The old file is untouched; save on another disk.")
            .arg(error.system);
    case Code::SyncFailed:
        return Files::tr("The disk did not confirm that it has the bytes (%1). The old file is untouched; "
                         "save on another disk.")
            .arg(error.system);
    case Code::VerifyFailed:
        return Files::tr("The disk gave other bytes back than were written. The old file is untouched; save "
                         "on another disk.");
    case Code::RenameFailed:
        return Files::tr("The new file could not take the place of the old one (%1), which is untouched. "
                         "Another program may hold it open.")
            .arg(error.system);
    }
    return {};
}

} // namespace flatprofile
