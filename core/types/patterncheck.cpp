#include "core/types/checks.h"
#include "core/types/splitting.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// What every dialect of regular expressions refuses; the phone's own one is not documented.
class RegexCheck
{
public:
    explicit RegexCheck(const Findings &findings)
        : m_f(findings)
        , m_lastNamed(findings.value.lastIndexOf(":]"_L1))
    {
    }

    void run();

private:
    enum class Before { Nothing, Atom, Quantifier, MarkedQuantifier }; // "a+?" is marked

    void error(QLatin1StringView code, qsizetype at, const QString &useInstead = {}) const
    {
        m_f.add(Severity::Error, code, { at, 1 }, {}, useInstead);
    }
    bool takeSet(); // from '[' to ']'
    void takeQuantifier(QChar c);
    bool isRepetition() const; // {2}, {2,}, {2,3}

    const Findings &m_f;
    qsizetype m_lastNamed; // behind it no "[:" is closed, so none is looked for
    qsizetype m_at = 0;
    QList<qsizetype> m_open;
    Before m_before = Before::Nothing;
};

bool RegexCheck::takeSet()
{
    const QStringView text = m_f.value;
    const qsizetype from = m_at++;
    if (m_at < text.size() && text.at(m_at) == u'^')
        ++m_at;
    if (m_at < text.size() && text.at(m_at) == u']')
        ++m_at; // the first one is a member
    while (m_at < text.size() && text.at(m_at) != u']') {
        const bool isNamed = m_at < m_lastNamed && text.sliced(m_at).startsWith("[:"_L1);
        const qsizetype named = isNamed ? text.indexOf(":]"_L1, m_at) : -1;
        m_at = named >= 0 ? named + 2 : m_at + (text.at(m_at) == u'\\' ? 2 : 1);
    }
    if (m_at >= text.size()) {
        error(valuecodes::kRegexSet, from);
        return false;
    }
    return true;
}

bool RegexCheck::isRepetition() const
{
    qsizetype at = m_at + 1;
    const qsizetype from = at;
    bool hasComma = false;
    for (; at < m_f.value.size(); ++at) {
        const QChar c = m_f.value.at(at);
        if (c == u',' && !hasComma && at > from)
            hasComma = true;
        else if (!isDigit(c))
            break;
    }
    return at > from && at < m_f.value.size() && m_f.value.at(at) == u'}';
}

void RegexCheck::takeQuantifier(QChar c)
{
    if (m_before == Before::Atom)
        m_before = Before::Quantifier;
    else if (m_before == Before::Quantifier && (c == u'?' || c == u'+'))
        m_before = Before::MarkedQuantifier;
    else
        error(valuecodes::kRegexQuantifier, m_at,
            c == u'*' && m_before == Before::Nothing ? u".*"_s : QString());
}

void RegexCheck::run()
{
    const QStringView text = m_f.value;
    for (; m_at < text.size(); ++m_at) {
        const QChar c = text.at(m_at);
        if (c == u'\\') {
            if (m_at + 1 == text.size())
                return error(valuecodes::kRegexEscape, m_at, u"\\\\"_s);
            ++m_at;
            m_before = Before::Atom;
        } else if (c == u'[') {
            if (!takeSet())
                return;
            m_before = Before::Atom;
        } else if (c == u'(') {
            m_open.append(m_at);
            if (m_at + 1 < text.size() && text.at(m_at + 1) == u'?')
                ++m_at; // "(?:", "(?i)", "(?=": not a quantifier
            m_before = Before::Nothing;
        } else if (c == u')') {
            if (m_open.isEmpty())
                error(valuecodes::kRegexParenthesis, m_at, u"\\)"_s);
            else
                m_open.removeLast();
            m_before = Before::Atom;
        } else if (c == u'|') {
            m_before = Before::Nothing;
        } else if (c == u'*' || c == u'+' || c == u'?' || (c == u'{' && isRepetition())) {
            takeQuantifier(c);
            m_at = c == u'{' ? text.indexOf(u'}', m_at) : m_at;
        } else {
            m_before = c == u'^' ? Before::Nothing : Before::Atom;
        }
    }
    if (!m_open.isEmpty())
        m_f.addWithEdits(Severity::Error, valuecodes::kRegexParenthesis, { m_open.last(), 1 }, {},
            { { { text.size(), 0 }, QByteArray(m_open.size(), ')') } });
}

} // namespace

void checkRegex(const Findings &f)
{
    RegexCheck(f).run();
}

void checkNumberMap(const Findings &f)
{
    // The guide's example is a replacement of a dial plan alone, <:9xx.>; the page takes a plan's notation.
    qsizetype opened = -1;
    qsizetype colon = -1;
    qsizetype depth = 0;
    for (qsizetype at = 0; at < f.value.size(); ++at) {
        const QChar c = f.value.at(at);
        if (opened >= 0 && c != u'>') {
            colon = c == u':' && colon < 0 ? at : colon;
            if (c == u'<')
                return f.add(Severity::Error, valuecodes::kNumberMapReplacement, { at, 1 }, {}, {});
        } else if (c == u'<') {
            opened = at;
            colon = -1;
        } else if (c == u'>') {
            if (opened < 0 || colon < 0) {
                const qsizetype from = opened < 0 ? at : opened;
                return f.add(
                    Severity::Error, valuecodes::kNumberMapReplacement, { from, at + 1 - from }, {}, {});
            }
            opened = -1;
        } else if (c == u'(' || c == u')') {
            depth += c == u'(' ? 1 : -1;
            if (depth < 0 || depth > 1) {
                qsizetype end = at;
                while (end < f.value.size() && f.value.at(end) == c)
                    ++end;
                return f.add(Severity::Error, valuecodes::kNumberMapParenthesis, { at, end - at }, {}, u""_s);
            }
        } else if (!isDigit(c) && !QStringView(u"xX*#+.,|[]-!SLPslp ").contains(c)) {
            return f.add(Severity::Warning, valuecodes::kNumberMapCharacter, { at, 1 }, {}, {});
        }
    }
    if (opened >= 0)
        f.addWithEdits(Severity::Error, valuecodes::kNumberMapReplacement,
            { opened, f.value.size() - opened }, {}, { { { f.value.size(), 0 }, colon < 0 ? ":>" : ">" } });
    else if (depth > 0)
        f.addWithEdits(Severity::Error, valuecodes::kNumberMapParenthesis, { f.value.size() - 1, 1 }, {},
            { { { f.value.size(), 0 }, ")" } });
}

} // namespace flatprofile::checks
