#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace flatprofile::testing {

/// A test of `flatprofile` as scripts and pipelines call it: each function works in a folder of its own.
class ProgramTest : public QObject
{
protected:
    struct Outcome
    {
        int status = -1; // -1 where the program crashed or did not end
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    ~ProgramTest() override;

    /// A fresh folder; false where none could be made.
    bool makeFolder();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Writes a file in the folder, and the folders on its way; gives the name back, empty where that failed.
    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("a.cfg")) const;

    /// Runs the program in the folder, or where there is none in the present one.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonObject json(const QStringList &arguments) const { return run(arguments).json(); }

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace flatprofile::testing
