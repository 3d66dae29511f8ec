#include "core/phone/phoneagent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kMaxAgentLength = 256;

static bool isMac(QStringView text)
{
    return text.size() == 12 && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
    });
}

static bool isWord(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
}

/// Takes a MAC in parentheses, or after an underline, off the end.
static QString takeMac(QStringView &firmware)
{
    const qsizetype open = firmware.lastIndexOf(u'(');
    if (open > 0 && firmware.endsWith(u')')) {
        const QStringView mac = firmware.sliced(open + 1, firmware.size() - open - 2);
        if (isMac(mac)) {
            firmware = firmware.first(open).trimmed();
            return mac.toString().toLower();
        }
    }
    const qsizetype line = firmware.indexOf(u'_');
    if (line > 0 && isMac(firmware.sliced(line + 1).left(12))) {
        const QString mac = firmware.sliced(line + 1, 12).toString().toLower();
        firmware = firmware.first(line);
        return mac;
    }
    return {};
}

std::optional<PhoneAgent> phoneAgent(QStringView userAgent)
{
    if (userAgent.size() > kMaxAgentLength)
        return std::nullopt;
    QStringView rest = userAgent.trimmed();
    PhoneAgent agent;
    qsizetype end = 0;
    if (rest.startsWith("Cisco-CP-"_L1)) {
        rest = rest.sliced(6);
        end = rest.indexOf(u'/');
    } else if (rest.startsWith("Cisco/"_L1) || rest.startsWith("Linksys/"_L1)
        || rest.startsWith("Sipura/"_L1)) {
        rest = rest.sliced(rest.indexOf(u'/') + 1);
        end = rest.indexOf(u'-');
    }
    if (end <= 0)
        return std::nullopt;
    agent.model = rest.first(end).toString();
    rest = rest.sliced(end + 1);
    agent.mac = takeMac(rest);
    agent.firmware = rest.toString();
    if (!isWord(agent.model) || !isWord(agent.firmware))
        return std::nullopt;
    return agent;
}

} // namespace flatprofile
