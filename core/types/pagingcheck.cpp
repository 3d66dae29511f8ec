#include "core/types/checks.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

constexpr int kMostGroups = 10; // XML reference guide, Group_n_Paging_Script
constexpr int kLeastPriority = 4;

constexpr std::array kNames = std::to_array<QLatin1StringView>(
    { "pggrp"_L1, "name"_L1, "num"_L1, "listen"_L1, "pri"_L1, "codec"_L1 });

class PagingCheck
{
public:
    explicit PagingCheck(const Findings &findings)
        : m_f(findings)
    {
    }

    void run();

private:
    void beginGroup(const Attribute &attribute);
    void endGroup();
    void takeAttribute(const Attribute &attribute);
    void checkAddress(const Part &address);
    void warn(QLatin1StringView code, const Part &part, QStringList arguments = {},
        const QString &useInstead = {}) const
    {
        m_f.add(Severity::Warning, code, part.span(), std::move(arguments), useInstead);
    }

    const Findings &m_f;
    Part m_group; // "pggrp=..." of the group at hand
    int m_groups = 0;
    bool m_hasNumber = false;
    QSet<QStringView> m_addresses;
    QSet<QStringView> m_numbers;
};

void PagingCheck::checkAddress(const Part &address)
{
    const qsizetype colon = address.text.indexOf(u':');
    const Part host = colon < 0 ? address : address.sliced(0, colon);
    const QList<Part> bytes = partsOf(host, u'.');
    const bool isAddress = bytes.size() == 4 && !host.text.endsWith(u'.')
        && std::all_of(bytes.begin(), bytes.end(), [](const Part &byte) {
               return numberFrom(byte.text, 255) >= 0 && numberFrom(byte.text, 255) <= 255;
           });
    const int first = isAddress ? numberFrom(bytes.first().text, 255) : 0;
    if (!isAddress)
        m_f.add(Severity::Error, valuecodes::kNotAnAddress, host.span(), {}, {});
    else if (first < 224 || first > 239)
        warn(valuecodes::kNotMulticast, host);
    const Part port = colon < 0 ? Part { address.at + address.text.size(), {} } : address.sliced(colon + 1);
    const int number = numberFrom(port.text, 65535);
    if (number < 1 || number > 65535)
        m_f.add(Severity::Error, valuecodes::kBadPort, colon < 0 ? address.span() : port.span(), {}, {});
    else if (number % 2 != 0)
        warn(valuecodes::kPagingOddPort, port, {}, QString::number(number - 1));
    if (m_addresses.contains(address.text))
        warn(valuecodes::kTwice, address, { address.text.toString() });
    m_addresses.insert(address.text);
}

void PagingCheck::beginGroup(const Attribute &attribute)
{
    endGroup();
    m_group = attribute.whole;
    m_hasNumber = false;
    if (++m_groups == kMostGroups + 1)
        warn(valuecodes::kPagingGroups, m_group, { QString::number(kMostGroups) });
    checkAddress(attribute.value);
}

void PagingCheck::endGroup()
{
    if (m_groups > 0 && !m_hasNumber)
        warn(valuecodes::kPagingNumber, m_group);
}

void PagingCheck::takeAttribute(const Attribute &attribute)
{
    const QStringView name = attribute.key.text;
    const Part &value = attribute.value;
    if (!attribute.isComplete) {
        m_f.add(Severity::Error, valuecodes::kPagingSyntax, attribute.whole.span(), {}, {});
    } else if (name == "pggrp"_L1) {
        beginGroup(attribute);
    } else if (std::find(kNames.begin(), kNames.end(), name) == kNames.end()) {
        warn(valuecodes::kUnknownName, attribute.key, { name.toString() });
    } else if (m_groups == 0) {
        m_f.add(Severity::Error, valuecodes::kPagingSyntax, attribute.whole.span(), {}, {});
    } else if (name == "num"_L1) {
        m_hasNumber = true;
        if (numberFrom(value.text, 32767) < 0)
            m_f.add(Severity::Error, valuecodes::kNotANumber,
                value.text.isEmpty() ? attribute.whole.span() : value.span(), {}, {});
        else if (m_numbers.contains(value.text))
            warn(valuecodes::kTwice, value, { value.text.toString() });
        m_numbers.insert(value.text);
    } else if (name == "listen"_L1 && value.text != "yes"_L1 && value.text != "no"_L1) {
        const QString lower = value.text.toString().toLower();
        const bool isKnown = lower == "yes"_L1 || lower == "no"_L1;
        m_f.add(isKnown ? Severity::Warning : Severity::Error, valuecodes::kPagingListen,
            attribute.value.text.isEmpty() ? attribute.whole.span() : value.span(), {},
            isKnown ? lower : QString());
    } else if (name == "pri"_L1) {
        const int priority = numberFrom(value.text, kLeastPriority);
        if (priority < 0 || priority > kLeastPriority)
            m_f.add(Severity::Error, valuecodes::kOutOfRange,
                value.text.isEmpty() ? attribute.whole.span() : value.span(),
                { u"0"_s, QString::number(kLeastPriority) }, {});
    }
}

void PagingCheck::run()
{
    for (const Part &part : partsOf(m_f.value, u';')) {
        if (part.text.isEmpty())
            m_f.add(Severity::Warning, valuecodes::kEmptyPart, { part.at, 1 }, {}, u""_s);
        else
            takeAttribute(attributeOf(part));
    }
    endGroup();
}

} // namespace

void checkPaging(const Findings &f)
{
    PagingCheck(f).run();
}

} // namespace flatprofile::checks
