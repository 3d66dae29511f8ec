#include "core/types/checks.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// start, end and save of a rule; each once, in any order.
constexpr std::array kKeys { "start"_L1, "end"_L1, "save"_L1 };
enum Key { Start, End, Save, NoKey };

/// When the time changes: month, day, weekday (0: on the date itself), seconds of the day.
using Moment = std::array<int, 4>;

class DstCheck
{
public:
    explicit DstCheck(const Findings &findings)
        : m_f(findings)
    {
    }

    void run();

private:
    void syntax(const Part &part, const QString &useInstead = {}) const
    {
        m_f.add(Severity::Error, valuecodes::kDstSyntax, part.span(), {}, useInstead);
    }
    void range(const Part &part, int least, int greatest) const
    {
        m_f.add(Severity::Error, valuecodes::kDstRange, part.span(),
            { QString::number(least), QString::number(greatest) }, {});
    }
    void reportBlanks() const;
    void takePart(const Part &part);
    Key keyOf(const Attribute &attribute) const;
    /// A number from `least` to `greatest`; complains otherwise.
    std::optional<int> number(const Part &part, int least, int greatest) const;
    std::optional<int> time(const Part &part) const; // seconds
    std::optional<Moment> moment(const Part &part) const;
    void checkDay(const Moment &moment, const Part &part) const;
    void checkWhole() const;

    const Findings &m_f;
    std::array<bool, 3> m_isGiven {};
    std::array<std::optional<Moment>, 2> m_moments;
};

std::optional<int> DstCheck::number(const Part &part, int least, int greatest) const
{
    const bool isNegative = part.text.startsWith(u'-');
    const int size = numberFrom(isNegative ? part.text.sliced(1) : part.text, 9999);
    if (size < 0) {
        syntax(part);
        return std::nullopt;
    }
    const int result = isNegative ? -size : size;
    if (result >= least && result <= greatest)
        return result;
    range(part, least, greatest);
    return std::nullopt;
}

std::optional<int> DstCheck::time(const Part &part) const
{
    const QList<Part> parts = partsOf(part, u':');
    if (parts.isEmpty() || parts.size() > 3 || part.text.endsWith(u':')) {
        syntax(part);
        return std::nullopt;
    }
    int seconds = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        const std::optional<int> one
            = i < parts.size() ? number(parts.at(i), 0, i == 0 ? 23 : 59) : std::optional(0);
        if (!one)
            return std::nullopt;
        seconds = seconds * 60 + *one;
    }
    return seconds;
}

void DstCheck::checkDay(const Moment &moment, const Part &part) const
{
    static constexpr std::array kDays { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const int days = kDays.at(size_t(moment[0] - 1));
    if (moment[1] > days)
        m_f.add(Severity::Warning, valuecodes::kDstNoSuchDay, part.span(), { QString::number(days) },
            QString::number(days));
}

std::optional<Moment> DstCheck::moment(const Part &part) const
{
    const QList<Part> parts = partsOf(part, u'/');
    if (parts.size() < 3 || parts.size() > 4 || part.text.endsWith(u'/')) {
        syntax(part);
        return std::nullopt;
    }
    const auto month = number(parts.at(0), 1, 12);
    const auto day = number(parts.at(1), -31, 31);
    const auto weekday = number(parts.at(2), 0, 7);
    const auto seconds = parts.size() == 4 ? time(parts.at(3)) : std::optional(0);
    if (!month || !day || !weekday || !seconds)
        return std::nullopt;
    if (*day == 0 || (*day < 0 && *weekday == 0)) {
        range(parts.at(1), 1, 31); // only a weekday can be counted from the month's end
        return std::nullopt;
    }
    const Moment result { *month, *day, *weekday, *seconds };
    checkDay(result, parts.at(1));
    return result;
}

Key DstCheck::keyOf(const Attribute &attribute) const
{
    for (size_t key = Start; key < NoKey; ++key) {
        if (attribute.key.text.compare(kKeys.at(key), Qt::CaseInsensitive) != 0)
            continue;
        if (attribute.key.text != kKeys.at(key))
            m_f.add(Severity::Warning, valuecodes::kCase, attribute.key.span(), { QString(kKeys.at(key)) },
                QString(kKeys.at(key)));
        return Key(key);
    }
    return NoKey;
}

void DstCheck::takePart(const Part &part)
{
    if (part.text.isEmpty()) {
        m_f.add(Severity::Error, valuecodes::kDstSyntax, { part.at, 1 }, {}, u""_s);
        return;
    }
    const Attribute attribute = attributeOf(part);
    const Key key = keyOf(attribute);
    if (!attribute.isComplete && !m_isGiven[Start] && part.text.contains(u'/')) {
        // The guide's own default is printed so.
        m_isGiven[Start] = true;
        syntax(part, u"start=%1"_s.arg(part.text));
        return;
    }
    if (key == NoKey || m_isGiven[key]) {
        syntax(part);
        return;
    }
    m_isGiven[key] = true;
    const Part &value = attribute.value;
    if (value.text.endsWith(u'.')) {
        m_f.add(Severity::Error, valuecodes::kDstSyntax, { value.at + value.text.size() - 1, 1 }, {}, u""_s);
        return;
    }
    if (key != Save) {
        m_moments.at(key) = moment(value);
        return;
    }
    const bool isNegative = value.text.startsWith(u'-');
    const std::optional<int> saved = time(isNegative ? value.sliced(1) : value);
    if (saved == 0)
        m_f.add(Severity::Info, valuecodes::kDstNothingSaved, value.span(), {}, {});
}

void DstCheck::checkWhole() const
{
    const Part whole { 0, m_f.value };
    if (!m_isGiven[Start] || !m_isGiven[End] || !m_isGiven[Save])
        syntax(whole);
    const bool isSame = m_moments[Start] && m_moments[Start] == m_moments[End];
    if (m_isGiven[Start] && (isSame || !m_isGiven[End]))
        m_f.add(Severity::Warning, valuecodes::kDstEndless, whole.span(), {}, {});
}

void DstCheck::reportBlanks() const
{
    const qsizetype first = m_f.value.indexOf(u' ');
    if (first < 0)
        return;
    const qsizetype last = m_f.value.lastIndexOf(u' ');
    QString rest = m_f.value.sliced(first, last + 1 - first).toString();
    rest.remove(u' ');
    m_f.add(Severity::Warning, valuecodes::kBlankInside, { first, last + 1 - first }, {}, rest);
}

void DstCheck::run()
{
    reportBlanks();
    if (const qsizetype comma = m_f.value.indexOf(u','); comma >= 0) {
        QString rest = m_f.value.sliced(comma).toString();
        m_f.addWithEdits(Severity::Error, valuecodes::kDstSyntax, { comma, 1 }, {},
            { { { comma, rest.size() }, rest.replace(u',', u';').toUtf8() } });
        return;
    }
    for (const Part &part : partsOf(m_f.value, u';'))
        takePart(part);
    if (m_f.value.endsWith(u';'))
        m_f.add(Severity::Warning, valuecodes::kDstTrailing, { m_f.value.size() - 1, 1 }, {}, u""_s);
    checkWhole();
}

} // namespace

void checkDstRule(const Findings &f)
{
    DstCheck(f).run();
}

} // namespace flatprofile::checks
