#pragma once

#include "core/container/container.h"
#include "core/phone/effectiveconfiguration.h"
#include "core/phone/resyncfetch.h"
#include "core/phone/resyncstep.h"
#include "core/rules/rulesimulation.h"

namespace flatprofile {

/// A phone that is none: what it holds before it resyncs, and what it knows of itself.
struct VirtualPhoneOptions
{
    QByteArray profile; // UTF-8: its configuration, or only the rules
    QString profileName; // for the origin of values
    MacroTable macros; // win over what the profile says of $A.., $SA.., $UIDn
    MacroTarget target = MacroTarget::Mpp;
    QString option66;
    ServerFolders folders;
    IkmForm ikmForm = IkmForm::Base64Url; // how IKM_HTTP_Encrypt_Content is written
    HttpFetchOptions fetch;
};

/// Resyncs once as a phone does: Profile_Rule, _B, _C and _D in order, each evaluated with what the ones
/// before it changed, fetched, opened with the rule's key or the keying material, applied; the first failure
/// ends it. As after an explicit request: no trigger, random delay or busy line holds it back. One use;
/// `finished` comes exactly once.
class VirtualPhone : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done, // nothing to do is done too
        RuleFailed,
        NotFetched,
        NotOpened, // no key, wrong key, damaged container
        Corrupt,
        Cancelled,
    };

    explicit VirtualPhone(VirtualPhoneOptions options, QObject *parent = nullptr);
    ~VirtualPhone() override;

    void start();
    void cancel();

    Outcome outcome() const { return m_outcome; }
    const QList<ResyncStep> &steps() const { return m_steps; }
    const EffectiveConfiguration &configuration() const { return m_configuration; }

signals:
    void stepped(const flatprofile::ResyncStep &step);
    void finished();

private:
    using Kind = ResyncStep::Kind;

    void takeStart();
    void nextRule();
    bool evaluate(const QString &value); // false: on to the next rule, or over
    void assign(const QList<AssignmentStep> &assignments);
    void fetch(const FetchStep &fetch);
    ResyncRequest requestFor(const FetchStep &fetch) const;
    void takeFile();
    bool takeContent(const ResyncFile &file);
    bool apply(const QByteArray &content);
    void set(const QString &element, const QString &value, const ValueOrigin &origin);
    void updateMacro(const QString &element, const QString &value);
    QString value(const QString &element) const; // or the default
    bool isOn(const QString &element) const;
    void log(Kind kind, const QString &detail = {}, qint64 number = 0, qint64 upTo = 0);
    void logWait(Kind kind, const QString &element);
    void fail(Outcome outcome);
    void finish(Outcome outcome);

    VirtualPhoneOptions m_options;
    EffectiveConfiguration m_configuration;
    QList<ResyncStep> m_steps;
    Outcome m_outcome = Outcome::Done;
    bool m_isOver = false;
    qsizetype m_next = 0; // rule
    QString m_rule; // the present one
    QString m_shownUrl;
    FetchStep m_fetchStep;
    std::unique_ptr<ResyncFetch> m_fetch;
};

/// Why it ended so, for people.
QString describe(VirtualPhone::Outcome outcome);

} // namespace flatprofile
