#include "core/phone/virtualphone.h"

#include "core/document/masking.h"
#include "core/document/profilefile.h"
#include "core/phone/aliasmap.h"
#include "core/rules/rulecheck.h"
#include "core/rules/schedule.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr std::array kRules { "Profile_Rule"_L1, "Profile_Rule_B"_L1, "Profile_Rule_C"_L1,
    "Profile_Rule_D"_L1 };

VirtualPhone::VirtualPhone(VirtualPhoneOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

VirtualPhone::~VirtualPhone() = default;

void VirtualPhone::start()
{
    takeStart();
    QTimer::singleShot(0, this, &VirtualPhone::nextRule); // not from within the caller
}

/// The phone's configuration before: what the profile sets, in its order.
void VirtualPhone::takeStart()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setTarget(m_options.target == MacroTarget::Spa ? FirmwareTarget::Spa : FirmwareTarget::Mpp);
    document.setText(m_options.profile);
    const MacroTable given = m_options.macros;
    for (const quint32 index : document.parameters()) {
        const QString element = document.elementName(index);
        const ValueOrigin origin { ValueOrigin::Kind::Start, {}, m_options.profileName,
            document.lines().position(document.scan().elements[index].start).line };
        m_configuration.apply(
            element, document.elementState(index), document.elementAttribute(index, "ua"), origin);
        updateMacro(element, m_configuration.value(element));
    }
    for (auto it = given.begin(); it != given.end(); ++it)
        m_options.macros.insert(it.key(), it.value()); // what was asked for wins
}

void VirtualPhone::nextRule()
{
    if (m_isOver)
        return;
    if (m_next == 0 && !isOn(u"Provision_Enable"_s)) {
        log(Kind::Off);
        finish(Outcome::Done);
        return;
    }
    while (m_next < qsizetype(kRules.size())) {
        m_rule = kRules[std::size_t(m_next++)];
        m_shownUrl.clear();
        if (evaluate(m_configuration.value(m_rule)) || m_isOver)
            return;
    }
    m_rule.clear();
    m_shownUrl.clear();
    log(Kind::Finished);
    logWait(Kind::NextResync, u"Resync_Periodic"_s);
    finish(Outcome::Done);
}

bool VirtualPhone::evaluate(const QString &value)
{
    RuleSetting setting;
    setting.target = m_options.target;
    setting.option66 = m_options.option66;
    const RuleTrace trace = simulateRule(value, m_options.macros, setting);
    switch (trace.result) {
    case RuleTrace::Result::Skip:
        log(Kind::Skipped);
        return false;
    case RuleTrace::Result::Error:
        log(Kind::RuleError, trace.error ? describeMaskedRule(*trace.error, value) : QString());
        fail(Outcome::RuleFailed);
        return false;
    case RuleTrace::Result::Match:
        break;
    }
    log(Kind::Chosen, {}, trace.selected + 1);
    assign(trace.assignments);
    if (trace.fetches.isEmpty())
        return false;
    fetch(trace.fetches.constFirst());
    return true;
}

void VirtualPhone::assign(const QList<AssignmentStep> &assignments)
{
    for (const AssignmentStep &assignment : assignments) {
        set(assignment.parameter, assignment.value, { ValueOrigin::Kind::Assignment, m_rule, {}, 0 });
        log(Kind::Assigned, assignment.parameter);
    }
}

static const OptionStep *findOption(const FetchStep &fetch, QLatin1StringView name)
{
    for (const OptionStep &option : fetch.options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

/// The macro that a letter of --post or --alias stands for: A for a.
static QString macroOfLetter(const OptionStep &option)
{
    return option.value.trimmed().toUpper();
}

ResyncRequest VirtualPhone::requestFor(const FetchStep &fetch) const
{
    ResyncRequest request;
    request.url = fetch.parts;
    if (const OptionStep *user = findOption(fetch, "uid"_L1))
        request.user = user->value;
    if (const OptionStep *password = findOption(fetch, "pwd"_L1))
        request.password = std::make_shared<const SecretKey>(password->value.toUtf8());
    if (const OptionStep *post = findOption(fetch, "post"_L1))
        request.post = expandMacros(
            m_options.macros.value(macroOfLetter(*post)), m_options.macros, MacroPlace::PostBody)
                           .text.toUtf8();
    const auto macro = [&](const QString &name, const QString &otherwise) {
        return m_options.macros.value(name, otherwise).simplified().remove(u'\n');
    };
    request.userAgent = u"Cisco-%1/%2 (%3)"_s
                            .arg(macro(u"PN"_s, u"CP-0000-3PCC"_s), macro(u"SWVER"_s, u"0"_s),
                                macro(u"MA"_s, u"000000000000"_s))
                            .toLatin1();
    return request;
}

void VirtualPhone::fetch(const FetchStep &fetch)
{
    m_fetchStep = fetch;
    m_shownUrl = maskedRule(fetch.url);
    log(Kind::Fetching);
    if (m_isOver)
        return;
    if (m_fetch)
        m_fetch.release()->deleteLater();
    m_fetch = std::make_unique<ResyncFetch>(m_options.fetch);
    connect(m_fetch.get(), &ResyncFetch::finished, this, &VirtualPhone::takeFile);
    m_fetch->start(requestFor(fetch), m_options.folders);
}

void VirtualPhone::takeFile()
{
    if (m_isOver)
        return;
    const ResyncFile &file = m_fetch->file();
    for (const auto &[status, url] : file.answers) {
        const ResyncStep step { Kind::Answered, m_rule, url, {}, status, 0 };
        m_steps.append(step);
        emit stepped(step);
    }
    switch (file.outcome) {
    case ResyncFile::Class::NotFound:
        if (!isOn(u"Resync_Fails_On_FNF"_s)) {
            log(Kind::NotFoundIgnored, file.why);
            break;
        }
        log(Kind::NotFound, file.why);
        fail(Outcome::NotFetched);
        return;
    case ResyncFile::Class::Failed:
        log(Kind::FetchFailed, file.why);
        fail(Outcome::NotFetched);
        return;
    case ResyncFile::Class::Fetched:
        log(Kind::Fetched, {}, file.bytes.size());
        if (!takeContent(file))
            return;
        break;
    }
    nextRule();
}

/// Opens what was fetched and applies it; false where the resync has failed.
bool VirtualPhone::takeContent(const ResyncFile &file)
{
    std::optional<SecretKey> key;
    if (const OptionStep *option = findOption(m_fetchStep, "key"_L1))
        key = SecretKey(option->value.toUtf8());
    std::optional<SecretKey> ikm;
    if (const QString text = m_configuration.value(u"IKM_HTTP_Encrypt_Content"_s); !text.isEmpty())
        ikm = ikmFromText(SecretKey(text.toUtf8()), m_options.ikmForm);
    ContainerKeys keys;
    keys.contentEncodingAes128gcm = file.isEncoded;
    // The header decides; without one the key does. A folder has no headers, so there the content may.
    const bool isTftp = m_fetchStep.parts.scheme == "tftp"_L1;
    if (ikm && (file.isEncoded || (file.isFromFolder && !isTftp && !key)))
        keys.ikm = &*ikm;
    if (key && !file.isEncoded)
        keys.passphrase = &*key;
    const auto opened = openContainer(file.bytes, keys);
    if (!opened) {
        if (opened.error() == ContainerError::Unknown) {
            log(Kind::Corrupt);
            fail(Outcome::Corrupt);
        } else {
            log(Kind::NotOpened, describe(opened.error()));
            fail(Outcome::NotOpened);
        }
        return false;
    }
    QStringList layers;
    for (const ContainerLayer &layer : opened->layers)
        layers.append(ContainerLayer::name(layer.kind));
    if (!layers.isEmpty())
        log(Kind::Opened, layers.join(u", "_s));
    return apply(opened->content);
}

bool VirtualPhone::apply(const QByteArray &content)
{
    ProfileDocument document(Catalogue::builtIn());
    document.setTarget(m_options.target == MacroTarget::Spa ? FirmwareTarget::Spa : FirmwareTarget::Mpp);
    document.setText(decodeText(content, detectEncoding(content)).text);
    AliasMap map;
    if (const OptionStep *alias = findOption(m_fetchStep, "alias"_L1)) {
        map = parseAliasMap(m_options.macros.value(macroOfLetter(*alias)));
        if (map.unreadable > 0)
            log(Kind::Noted, tr("%n entry(s) of the alias map can't be read.", nullptr, map.unreadable));
    }
    const QHash<quint32, QString> aliased = aliasedElements(document, map);
    const ScanResult &scan = document.scan();
    if (!scan.wellFormed() || (scan.profiles.empty() && aliased.isEmpty())) {
        const qsizetype line
            = scan.faults.isEmpty() ? 0 : document.lines().position(scan.faults.first().span.offset).line;
        log(Kind::Corrupt, {}, line);
        fail(Outcome::Corrupt);
        return false;
    }
    qint64 count = 0;
    for (quint32 index = 0; index < quint32(scan.elements.size()); ++index) {
        const auto alias = aliased.constFind(index);
        if (alias == aliased.constEnd() && !document.isParameter(index))
            continue;
        const QString element = alias == aliased.constEnd() ? document.elementName(index) : *alias;
        const ValueOrigin origin { ValueOrigin::Kind::File, m_rule, m_shownUrl,
            document.lines().position(scan.elements[index].start).line };
        const ParameterState state = document.elementState(index);
        count += m_configuration.apply(element, state, document.elementAttribute(index, "ua"), origin);
        if (state.kind != ParameterState::Kind::AccessOnly)
            updateMacro(element, m_configuration.value(element));
    }
    log(Kind::Applied, {}, count);
    return true;
}

void VirtualPhone::set(const QString &element, const QString &value, const ValueOrigin &origin)
{
    m_configuration.set(element, value, origin);
    updateMacro(element, value);
}

void VirtualPhone::updateMacro(const QString &element, const QString &value)
{
    if (const QString macro = macroOfParameter(element); !macro.isEmpty())
        m_options.macros.insert(macro, value);
}

QString VirtualPhone::value(const QString &element) const
{
    if (m_configuration.contains(element))
        return m_configuration.value(element);
    const Catalogue &catalogue = Catalogue::builtIn();
    return catalogue.defaultValue(catalogue.find(element));
}

bool VirtualPhone::isOn(const QString &element) const
{
    const QString text = value(element).trimmed();
    return text.compare("no"_L1, Qt::CaseInsensitive) != 0 && text != "0"_L1;
}

void VirtualPhone::log(Kind kind, const QString &detail, qint64 number, qint64 upTo)
{
    const ResyncStep step { kind, m_rule, m_shownUrl, detail, number, upTo };
    m_steps.append(step);
    emit stepped(step);
}

/// When the phone acts next, from a schedule; nothing is logged where it is turned off and none is due.
void VirtualPhone::logWait(Kind kind, const QString &element)
{
    const auto schedule = parseRetrySchedule(value(element));
    if (schedule && !schedule->isOff()) {
        const Delay delay = schedule->delay(0);
        log(kind, {}, delay.shortest.count(), delay.longest.count());
    } else if (kind == Kind::Retry) {
        log(Kind::NoRetry);
    }
}

void VirtualPhone::fail(Outcome outcome)
{
    if (m_isOver)
        return;
    m_rule.clear();
    m_shownUrl.clear();
    logWait(Kind::Retry, u"Resync_Error_Retry_Delay"_s);
    finish(outcome);
}

void VirtualPhone::cancel()
{
    if (m_isOver)
        return;
    m_rule.clear();
    log(Kind::Cancelled);
    finish(Outcome::Cancelled);
}

void VirtualPhone::finish(Outcome outcome)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_outcome = outcome;
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch.release()->deleteLater(); // breaks the transfer off
    }
    emit finished();
}

QString describe(VirtualPhone::Outcome outcome)
{
    switch (outcome) {
    case VirtualPhone::Outcome::Done:
        return VirtualPhone::tr("The resync succeeded.");
    case VirtualPhone::Outcome::RuleFailed:
        return VirtualPhone::tr("The resync failed: a rule can't be evaluated.");
    case VirtualPhone::Outcome::NotFetched:
        return VirtualPhone::tr("The resync failed: a profile was not fetched.");
    case VirtualPhone::Outcome::NotOpened:
        return VirtualPhone::tr("The resync failed: a profile can't be opened.");
    case VirtualPhone::Outcome::Corrupt:
        return VirtualPhone::tr("The resync failed: a file is no well-formed profile.");
    case VirtualPhone::Outcome::Cancelled:
        break;
    }
    return VirtualPhone::tr("The resync was cancelled.");
}

} // namespace flatprofile
