#pragma once

#include "core/phone/virtualphone.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

/// Answers every request with the same bytes and keeps what was asked.
class CannedServer : public QTcpServer
{
public:
    QByteArray answer;
    QList<QByteArray> requests;

    bool listenSomewhere();
    void setAnswer(int status, const QByteArray &body, const QByteArray &fields = {});
};

/// A folder of profiles, and phones that resync from it and say no secret.
class ResyncDesk : public QObject
{
    Q_OBJECT

protected:
    void setUp(); // before each test
    struct Run
    {
        flatprofile::VirtualPhone::Outcome outcome = flatprofile::VirtualPhone::Outcome::Cancelled;
        QList<flatprofile::ResyncStep> steps;
        flatprofile::EffectiveConfiguration configuration;

        const flatprofile::ResyncStep *find(flatprofile::ResyncStep::Kind kind) const
        {
            for (const flatprofile::ResyncStep &step : steps) {
                if (step.kind == kind)
                    return &step;
            }
            return nullptr;
        }
        const flatprofile::EffectiveValue *value(const QString &element) const
        {
            for (const flatprofile::EffectiveValue &value : configuration.values()) {
                if (value.element == element)
                    return &value;
            }
            return nullptr;
        }
    };
    Run run(const QByteArray &elements, const flatprofile::ServerFolders &folders = {});
    void put(const QString &name, const QByteArray &bytes);
    flatprofile::ServerFolders folders() const; // "prov" is the folder

    std::unique_ptr<QTemporaryDir> m_folder;
    flatprofile::VirtualPhoneOptions m_options;

    static const QByteArray kSite;
    static constexpr char kKey[] = "canary-key-32";
    static constexpr char kIkm[] = "Y2FuYXJ5LWNhbmFyeS1pa20"; // base64url of a secret
};
