#include "core/rules/ruleurl.h"

#include "core/rules/macrocatalogue.h"
#include "core/rules/rulecodes.h"
#include "core/rules/ruleparser.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace rulecodes;

namespace {

constexpr qsizetype kMostEdits = 100; // a text with more blanks is no URL

struct Scheme
{
    QLatin1StringView name;
    int port;
};
constexpr std::array kSchemes
    = std::to_array<Scheme>({ { "tftp"_L1, 69 }, { "http"_L1, 80 }, { "https"_L1, 443 } });

bool isHostCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'.'
        || c == u'-' || c == u'_';
}

bool isIpv6(QStringView text)
{
    const bool known = std::all_of(text.begin(), text.end(),
        [](QChar c) { return c == u':' || c == u'.' || c == u'%' || isHostCharacter(c); });
    return known && (text.contains("::"_L1) || text.count(u':') == 7);
}

bool isHost(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isHostCharacter) && !text.startsWith(u'.')
        && !text.contains(".."_L1);
}

/// A port from 1 to 65535; 0 for anything else.
int portOf(QStringView text)
{
    int port = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return 0;
        port = std::min(port * 10 + (c.unicode() - u'0'), 70'000);
    }
    return port <= 65'535 ? port : 0;
}

class UrlReader
{
public:
    UrlReader(QStringView text, qsizetype base, const UrlPlace &place)
        : m_text(text)
        , m_base(base)
        , m_place(place)
    {
    }

    RuleUrl run()
    {
        checkBlanks();
        const bool hasScheme = takeScheme();
        if (m_url.scheme == "gds"_L1)
            return std::move(m_url);
        takeAuthority(hasScheme);
        takePath();
        return std::move(m_url);
    }

private:
    using Origin = RuleUrl::Origin;

    void fail(QLatin1StringView code, qsizetype from, qsizetype length, QStringList arguments = {},
        QList<TextEdit> fix = {})
    {
        if (!m_url.problem)
            m_url.problem = Diagnostic { Severity::Error, code, { m_base + from, length },
                std::move(arguments), std::move(fix) };
    }
    bool isOpen(QStringView part) const { return m_place.isBeforeExpansion && part.contains(u'$'); }

    void checkBlanks()
    {
        const auto blank = std::find_if(m_text.begin(), m_text.end(), isRuleBlank);
        if (blank == m_text.end())
            return;
        QList<TextEdit> fix;
        qsizetype first = -1;
        qsizetype end = 0;
        for (qsizetype at = blank - m_text.begin(); at < m_text.size(); ++at) {
            if (!isRuleBlank(m_text.at(at)))
                continue;
            end = at;
            while (end < m_text.size() && isRuleBlank(m_text.at(end)))
                ++end;
            if (first < 0)
                first = at;
            fix.append({ { m_base + at, end - at }, "" });
            at = end;
        }
        const SourceSpan span = fix.constFirst().span;
        if (fix.size() > kMostEdits)
            fix.clear();
        fail(kSpace, first, span.length, {}, fix);
    }

    bool takeScheme()
    {
        const qsizetype mark = m_text.indexOf("://"_L1);
        const qsizetype slash = m_text.indexOf(u'/');
        if (mark < 0 || slash < mark + 1 || m_text.first(mark).contains(u'?')) {
            m_url.scheme = u"tftp"_s;
            m_url.schemeOrigin = Origin::Default;
            m_defaultPort = 69;
            return false;
        }
        const QStringView written = m_text.first(mark);
        m_at = mark + 3;
        m_url.schemeOrigin = Origin::Written;
        const QString scheme = written.toString().toLower();
        const auto known = std::find_if(
            kSchemes.begin(), kSchemes.end(), [&](const Scheme &s) { return scheme == s.name; });
        if (known != kSchemes.end()) {
            m_url.scheme = scheme;
            m_defaultPort = known->port;
        } else if (scheme == "gds"_L1 && m_place.kind == RuleKind::Profile) {
            m_url.scheme = scheme;
            m_url.code = m_text.sliced(m_at).toString();
        } else if (!isOpen(written)) {
            const QString like = nearestOf(scheme, { u"tftp"_s, u"http"_s, u"https"_s });
            QList<TextEdit> fix;
            if (!like.isEmpty())
                fix.append({ { m_base, mark }, like.toUtf8() });
            fail(kScheme, 0, mark, {}, fix);
        }
        return true;
    }

    void takeAuthority(bool hasScheme)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != u'/' && m_text.at(end) != u'?') {
            const qsizetype reference = endOfMacroReference(m_text, end);
            end = reference > end ? reference : end + 1;
        }
        const QStringView authority = m_text.sliced(m_at, end - m_at);
        const qsizetype from = m_at;
        m_at = end;
        m_authority = authority;
        if (authority.isEmpty()) {
            takeDefaultServer(hasScheme, from);
            return;
        }
        if (authority.contains(u'@') && !isOpen(authority))
            fail(kServer, from, authority.lastIndexOf(u'@') + 1, { details::kUser });
        const qsizetype bracket = authority.lastIndexOf(u']');
        const qsizetype colon = authority.lastIndexOf(u':');
        // A colon inside $(NAME:4) is no port's.
        const bool hasPort = colon > bracket && !insideReference(authority, colon);
        const QStringView server = hasPort ? authority.first(colon) : authority;
        m_url.server = server.toString();
        m_url.serverOrigin = Origin::Written;
        if (!isOpen(server))
            judgeServer(server, from, hasScheme);
        m_url.port = m_defaultPort;
        m_url.portOrigin = Origin::Default;
        if (!hasPort)
            return;
        const QStringView port = authority.sliced(colon + 1);
        m_url.port = portOf(port);
        m_url.portOrigin = Origin::Written;
        if (m_url.port == 0 && !isOpen(port))
            fail(kPort, from + colon + 1, port.size());
    }

    static bool insideReference(QStringView text, qsizetype at)
    {
        for (qsizetype i = 0; i < at;) {
            const qsizetype end = endOfMacroReference(text, i);
            if (end > at)
                return true;
            i = end > i ? end : i + 1;
        }
        return false;
    }

    void judgeServer(QStringView server, qsizetype from, bool hasScheme)
    {
        const bool bracketed = server.startsWith(u'[') && server.endsWith(u']') && server.size() > 2;
        const bool good
            = bracketed ? hasScheme && isIpv6(server.sliced(1, server.size() - 2)) : isHost(server);
        if (!good)
            fail(kServer, from, server.size());
    }

    /// No server is written: DHCP gives one to a Profile_Rule without a scheme.
    void takeDefaultServer(bool hasScheme, qsizetype from)
    {
        m_url.port = m_defaultPort;
        m_url.portOrigin = Origin::Default;
        if (m_text.isEmpty())
            return; // it is the path that is missing
        if (hasScheme || m_place.kind != RuleKind::Profile) {
            fail(kServer, from, 1, { details::kMissingServer });
            return;
        }
        m_url.serverOrigin = Origin::DhcpOption66;
        if (m_place.isBeforeExpansion)
            return;
        // One of two joined by a semicolon, perhaps a whole URL.
        const QString value = m_place.option66.section(u';', 0, 0).trimmed();
        const QString given = value.contains("://"_L1) || value.isEmpty() ? value : "tftp://"_L1 + value;
        const RuleUrl option = given.isEmpty() ? RuleUrl() : parseRuleUrl(QString(given + u'/'), 0, {});
        if (option.server.isEmpty() || option.problem) {
            m_url.serverOrigin = Origin::None;
            fail(kServer, from, std::min<qsizetype>(1, m_text.size()), { details::kNoOption66 });
            return;
        }
        m_url.server = option.server;
        m_url.port = option.port;
        m_url.portOrigin = option.portOrigin == Origin::Written ? Origin::DhcpOption66 : Origin::Default;
        if (value.contains("://"_L1)) {
            m_url.scheme = option.scheme;
            m_url.schemeOrigin = Origin::DhcpOption66;
        }
    }

    void takePath()
    {
        const QStringView path = m_text.sliced(m_at);
        m_url.path = path.toString();
        if (path.startsWith(u'/'))
            return;
        if (!m_place.isBeforeExpansion || !mayBringPath())
            fail(kPath, 0, m_text.size());
    }

    /// Before expansion: the text begins with a macro, or holds one with free contents.
    bool mayBringPath() const
    {
        if (!m_place.isBeforeExpansion)
            return false;
        for (qsizetype at = 0; at < m_authority.size(); ++at) {
            const auto reference = macroReferenceAt(m_authority, at);
            if (reference && (m_authority.startsWith(u'$') || isPlainMacroLetter(reference->name)))
                return true;
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_base;
    const UrlPlace &m_place;
    RuleUrl m_url;
    QStringView m_authority;
    int m_defaultPort = 0;
    qsizetype m_at = 0;
};

} // namespace

RuleUrl parseRuleUrl(QStringView url, qsizetype base, const UrlPlace &place)
{
    return UrlReader(url, base, place).run();
}

} // namespace flatprofile
