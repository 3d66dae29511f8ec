#include "core/types/checks.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// "cn", "telephoneNumber", "2.5.4.3", with options ("cn;lang-de").
bool isAttributeName(QStringView text)
{
    return !text.isEmpty() && (isLetter(text.front()) || isDigit(text.front()))
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isLetter(c) || isDigit(c) || c == u'-' || c == u'.' || c == u';' || c == u':';
           });
}

/// Reads one RFC 4515 filter from left to right; nesting is a number, so no depth overflows.
class FilterCheck
{
public:
    FilterCheck(const Findings &findings, qsizetype at)
        : m_f(findings)
        , m_at(at)
    {
    }

    void run();

private:
    void error(qsizetype at, qsizetype length, const QString &useInstead = {}) const
    {
        const qsizetype from = qMin(at, m_f.value.size() - 1); // at the end something is missing
        m_f.add(Severity::Error, valuecodes::kLdapFilter, { from, length }, {}, useInstead);
    }
    void skipBlanks()
    {
        while (m_at < m_f.value.size() && m_f.value.at(m_at) == u' ')
            ++m_at;
    }
    /// A stretch that no filter has here; parentheses too many can go.
    void reportRest() const
    {
        qsizetype end = m_at;
        while (end < m_f.value.size() && m_f.value.at(end) == u')')
            ++end;
        const bool isClosed = end > m_at;
        error(m_at, (isClosed ? end : m_f.value.size()) - m_at, isClosed ? u""_s : QString());
    }
    bool open(); // at a '('; false after an error
    bool takeItem(); // attribute, operator, value

    const Findings &m_f;
    qsizetype m_at;
    qsizetype m_depth = 0;
};

bool FilterCheck::takeItem()
{
    const qsizetype from = m_at;
    qsizetype equals = -1;
    for (; m_at < m_f.value.size() && m_f.value.at(m_at) != u')'; ++m_at) {
        const QChar c = m_f.value.at(m_at);
        if (c == u'(') {
            error(m_at, 1);
            return false;
        }
        if (c == u'=' && equals < 0)
            equals = m_at;
        if (c == u'\\'
            && (m_at + 2 >= m_f.value.size() || !isHexDigit(m_f.value.at(m_at + 1))
                || !isHexDigit(m_f.value.at(m_at + 2)))) {
            m_f.add(Severity::Error, valuecodes::kLdapEscape, { m_at, 1 }, {}, u"\\5c"_s);
            return false;
        }
    }
    if (equals < 0) {
        error(from, qMax<qsizetype>(m_at - from, 1));
        return false;
    }
    qsizetype end = equals; // of the attribute: ">=", "<=", "~=" and ":=" are operators too
    if (end > from && QStringView(u"><~:").contains(m_f.value.at(end - 1)))
        --end;
    const Part name = Part { 0, m_f.value }.sliced(from, end - from);
    if (!isAttributeName(name.text) && !holdsMacro(name.text)) {
        error(from, equals + 1 - from);
        return false;
    }
    return true;
}

bool FilterCheck::open()
{
    ++m_depth;
    ++m_at;
    skipBlanks();
    if (m_at < m_f.value.size() && QStringView(u"&|!").contains(m_f.value.at(m_at))) {
        ++m_at;
        return true;
    }
    return takeItem();
}

void FilterCheck::run()
{
    const qsizetype size = m_f.value.size();
    do {
        skipBlanks();
        if (m_at == size)
            break;
        const QChar c = m_f.value.at(m_at);
        if (c == u'(') {
            if (!open())
                return;
        } else if (c == u')' && m_depth > 0) {
            --m_depth;
            ++m_at;
        } else {
            return reportRest();
        }
    } while (m_depth > 0);
    skipBlanks();
    if (m_depth > 0)
        m_f.addWithEdits(Severity::Error, valuecodes::kLdapParenthesis, { size - 1, 1 }, {},
            { { { size, 0 }, QByteArray(m_depth, ')') } });
    else if (m_at < size)
        reportRest();
}

/// The parts of a name between commas that are neither escaped nor in quotes.
QList<Part> namesOf(QStringView value)
{
    QList<Part> parts;
    const Part whole { 0, value };
    qsizetype from = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c == u'\\')
            ++at;
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted) {
            parts.append(whole.sliced(from, at - from));
            from = at + 1;
        }
    }
    parts.append(whole.sliced(from));
    return parts;
}

} // namespace

void checkLdapFilter(const Findings &f)
{
    // "cn:(cn=*$VALUE*)": the guide puts the attribute that is searched before the filter.
    const qsizetype parenthesis = f.value.indexOf(u'(');
    const qsizetype equals = f.value.indexOf(u'=');
    if (parenthesis < 0 || (equals >= 0 && equals < parenthesis)) {
        if (equals > 0 && !f.value.contains(u'(') && !f.value.contains(u')'))
            f.add(Severity::Warning, valuecodes::kLdapParenthesis, { 0, f.value.size() }, {},
                u"(%1)"_s.arg(f.value));
        else
            f.add(Severity::Warning, valuecodes::kLdapFilter);
        return;
    }
    if (parenthesis > 0) {
        const Part name = Part { 0, f.value }.sliced(0, parenthesis - 1);
        if (f.value.at(parenthesis - 1) != u':' || !isAttributeName(name.text)) {
            f.add(Severity::Error, valuecodes::kLdapFilter, { 0, parenthesis }, {}, {});
            return;
        }
    }
    FilterCheck(f, parenthesis).run();
}

void checkLdapName(const Findings &f)
{
    if (!f.value.contains(u'=')) {
        // Some directories also take user@domain and DOMAIN\user.
        if (!f.value.contains(u'@') && !f.value.contains(u'\\') && !holdsMacro(f.value))
            f.add(Severity::Warning, valuecodes::kLdapName);
        return;
    }
    const QList<Part> parts = namesOf(f.value);
    for (const Part &part : parts) {
        const Attribute attribute = attributeOf(part);
        if (part.text.isEmpty()) {
            const qsizetype at = qMin(part.at, f.value.size() - 1);
            f.add(Severity::Error, valuecodes::kEmptyPart, { at, 1 }, {},
                f.value.at(at) == u',' ? u""_s : QString());
        } else if ((!attribute.isComplete || !isAttributeName(attribute.key.text)
                       || attribute.value.text.isEmpty())
            && !holdsMacro(part.text)) {
            f.add(Severity::Error, valuecodes::kLdapName, part.span(), {}, {});
        }
    }
}

void checkLdapAttributes(const Findings &f)
{
    bool isDialable = false;
    for (const Part &item : partsOf(f.value, u';')) {
        if (item.text.isEmpty()) {
            f.add(Severity::Warning, valuecodes::kEmptyPart, { item.at, 1 }, {}, u""_s);
            continue;
        }
        bool hasName = false;
        bool isWhole = true;
        for (const Part &part : partsOf(item, u',')) {
            const Attribute attribute = attributeOf(part);
            const QStringView key = attribute.key.text;
            if (!attribute.isComplete) {
                f.add(Severity::Error, valuecodes::kLdapAttributes,
                    part.text.isEmpty() ? SourceSpan { part.at, 1 } : part.span(), {}, {});
                isWhole = false;
            } else if (key == "a"_L1) {
                hasName = true;
            } else if (key == "t"_L1) {
                if (isDialable)
                    f.add(Severity::Warning, valuecodes::kLdapSecondNumber, part.span(), {}, {});
                isDialable = true;
            } else if (key != "n"_L1) {
                f.add(Severity::Warning, valuecodes::kUnknownName, attribute.key.span(), { key.toString() },
                    {});
            }
        }
        if (!hasName && isWhole)
            f.add(Severity::Error, valuecodes::kLdapAttributes, item.span(), {}, {});
    }
}

void checkLdapServer(const Findings &f)
{
    if (holdsMacro(f.value))
        return;
    const qsizetype scheme = f.value.indexOf("://"_L1);
    const Part whole { 0, f.value };
    Part host = scheme < 0 ? whole : whole.sliced(scheme + 3);
    if (scheme >= 0) {
        const QStringView name = f.value.first(scheme);
        if (name.compare("ldap"_L1, Qt::CaseInsensitive) != 0
            && name.compare("ldaps"_L1, Qt::CaseInsensitive) != 0)
            f.add(Severity::Error, valuecodes::kLdapScheme, { 0, scheme }, { name.toString() }, u"ldap"_s);
        if (host.text.endsWith(u'/'))
            host = host.sliced(0, host.text.size() - 1);
    }
    checkHost(f, host.text, host.at);
}

} // namespace flatprofile::checks
