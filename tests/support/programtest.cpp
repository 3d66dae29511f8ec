#include "tests/support/programtest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace flatprofile::testing {

static constexpr int kLongestRun = 120'000; // ms

ProgramTest::~ProgramTest() = default;

bool ProgramTest::makeFolder()
{
    m_folder = std::make_unique<QTemporaryDir>();
    return m_folder->isValid();
}

QString ProgramTest::file(const QByteArray &bytes, const QString &name) const
{
    QDir(m_folder->path()).mkpath(QFileInfo(name).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return name;
}

ProgramTest::Outcome ProgramTest::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    if (m_folder)
        process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kLongestRun);
    return { ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace flatprofile::testing
