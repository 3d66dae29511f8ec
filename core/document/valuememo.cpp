#include "core/document/valuememo.h"

#include "core/document/masking.h"
#include "core/document/profilechecks/valuechecks.h"
#include "core/types/valuecheck.h"
#include "core/types/valuecodes.h"
#include "core/xml/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ParameterState::Kind;

static constexpr std::size_t kRemembered = 6; // values of one parameter
static constexpr qsizetype kLongestRemembered = 1024;

ValueMemo::ValueMemo(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_parameters(std::size_t(catalogue.count()))
{
}

void ValueMemo::setModel(const PhoneModel *model)
{
    const std::optional<PhoneModel> wanted = model ? std::optional(*model) : std::nullopt;
    if (wanted == m_model)
        return;
    m_model = wanted;
    for (Parameter &parameter : m_parameters) {
        parameter.defaultValue.reset();
        parameter.values.clear();
        parameter.next = 0;
    }
}

ValueMemo::Parameter &ValueMemo::parameter(ParameterId id)
{
    Parameter &parameter = m_parameters[id];
    if (!parameter.type) {
        parameter.type = m_catalogue.type(id);
        parameter.isSecret = m_catalogue.isSecret(id);
    }
    return parameter;
}

const DataType &ValueMemo::type(ParameterId id)
{
    return *parameter(id).type;
}

const QString &ValueMemo::defaultValue(ParameterId id)
{
    Parameter &found = m_parameters[id];
    if (!found.defaultValue)
        found.defaultValue = m_catalogue.defaultValue(id, m_model ? &*m_model : nullptr);
    return *found.defaultValue;
}

const ValueJudgement &ValueMemo::judge(ParameterId id, QByteArrayView content)
{
    Parameter &of = parameter(id);
    for (const Remembered &remembered : of.values) {
        if (QByteArrayView(remembered.content) == content)
            return remembered.judgement;
    }
    if (content.size() > kLongestRemembered) {
        m_unremembered = judgeAnew(id, content);
        return m_unremembered;
    }
    Remembered fresh { content.toByteArray(), judgeAnew(id, content) };
    if (of.values.size() < kRemembered) {
        of.values.push_back(std::move(fresh));
        return of.values.back().judgement;
    }
    Remembered &place = of.values[of.next];
    of.next = (of.next + 1) % kRemembered;
    place = std::move(fresh);
    return place.judgement;
}

/// No sentence about a value repeats what of it is never shown.
static void hideSecrets(QList<Diagnostic> &found, const QString &value, bool isSecret)
{
    const bool mayTell = std::any_of(
        found.begin(), found.end(), [](const Diagnostic &one) { return !one.arguments.isEmpty(); });
    if (!mayTell)
        return;
    const QString shown = isSecret ? kMask.toString() : maskedRule(value);
    for (Diagnostic &one : found)
        hideSecretArguments(one, value, shown);
}

ValueJudgement ValueMemo::judgeAnew(ParameterId id, QByteArrayView content)
{
    const Parameter &of = parameter(id);
    const QString value = decodeValue(content);
    if (value.isEmpty())
        return {};
    if (value == "\"\""_L1)
        return { Kind::EmptyString, {}, false };
    ValueJudgement result { Kind::Value, checkValue(*of.type, value), value == defaultValue(id) };
    profilechecks::checkTemplate(value, result.found);
    if (of.isSecret)
        profilechecks::checkMask(value, result.found);
    if (of.type->name == "ProvisioningRule"_L1 || of.type->name == "UpgradeRule"_L1
        || of.type->kind == DataType::Kind::Url)
        profilechecks::checkSecretsInRule(value, result.found);
    std::stable_sort(result.found.begin(), result.found.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.span.offset < b.span.offset; });
    hideSecrets(result.found, value, of.isSecret);
    return result;
}

QList<Diagnostic> judgeStranger(QStringView value, bool isSecret)
{
    DataType text;
    text.kind = DataType::Kind::Text;
    QList<Diagnostic> found = checkValue(text, value);
    profilechecks::checkTemplate(value, found);
    if (isSecret)
        profilechecks::checkMask(value, found);
    hideSecrets(found, value.toString(), isSecret);
    return found;
}

} // namespace flatprofile
