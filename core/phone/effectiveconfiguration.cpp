#include "core/phone/effectiveconfiguration.h"

#include "core/document/masking.h"
#include "core/xml/valuetext.h"

namespace flatprofile {

static constexpr qsizetype kMaxOverridden = 100; // kept of one parameter

QString EffectiveConfiguration::value(const QString &element) const
{
    const auto found = m_index.constFind(element);
    return found == m_index.constEnd() ? QString() : m_values.at(*found).value;
}

EffectiveValue &EffectiveConfiguration::at(const QString &element)
{
    const auto found = m_index.constFind(element);
    if (found != m_index.constEnd())
        return m_values[*found];
    m_index.insert(element, m_values.size());
    m_values.append({ element, {}, {}, {}, {} });
    return m_values.last();
}

void EffectiveConfiguration::set(const QString &element, const QString &value, const ValueOrigin &origin)
{
    const bool isNew = !contains(element);
    EffectiveValue &effective = at(element);
    if (!isNew && effective.overridden.size() < kMaxOverridden)
        effective.overridden.append({ effective.value, effective.origin });
    effective.value = value;
    effective.origin = origin;
}

bool EffectiveConfiguration::apply(
    const QString &element, const ParameterState &state, const QString &access, const ValueOrigin &origin)
{
    switch (state.kind) {
    case ParameterState::Kind::Absent:
        return false;
    case ParameterState::Kind::AccessOnly:
        if (!contains(element))
            return false; // the phone's own value stays, which nobody knows here
        break;
    case ParameterState::Kind::Empty:
    case ParameterState::Kind::EmptyString:
        set(element, QString(), origin);
        break;
    case ParameterState::Kind::Value:
        set(element, state.text, origin);
        break;
    }
    if (!access.isEmpty())
        at(element).access = access;
    return true;
}

QByteArray EffectiveConfiguration::profileText(const Catalogue &catalogue, bool masksSecrets) const
{
    QByteArray text = "<flat-profile>\n";
    for (const EffectiveValue &effective : m_values) {
        const QByteArray name = effective.element.toUtf8();
        const QString value
            = masksSecrets ? masked(catalogue, effective.element, effective.value) : effective.value;
        text += "  <" + name;
        if (!effective.access.isEmpty())
            text += " ua=\"" + encodeAttribute(effective.access) + '"';
        // "" is the one form of an empty value that means the same to every phone.
        text += '>' + (value.isEmpty() ? QByteArray("\"\"") : encodeValue(value)) + "</" + name + ">\n";
    }
    return text + "</flat-profile>\n";
}

} // namespace flatprofile
