#include "core/document/masking.h"

#include "core/rules/macros.h"
#include "core/rules/rulecheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

/// Whether a stretch of the text is the word but for `most` letters more, fewer or other ones.
static bool holdsNearly(QStringView text, QLatin1StringView word, int most)
{
    // Sellers' algorithm: the cost of the word's first letters, ending at each place of the text.
    std::array<int, 16> costs {};
    Q_ASSERT(word.size() < qsizetype(costs.size()));
    for (qsizetype i = 0; i <= word.size(); ++i)
        costs[std::size_t(i)] = int(i);
    for (const QChar c : text) {
        int diagonal = costs[0];
        for (qsizetype i = 1; i <= word.size(); ++i) {
            int &cost = costs[std::size_t(i)];
            const int replaced = diagonal + (c == word[i - 1] ? 0 : 1);
            diagonal = cost;
            cost = std::min({ replaced, cost + 1, costs[std::size_t(i) - 1] + 1 });
        }
        if (costs[std::size_t(word.size())] <= most)
            return true;
    }
    return false;
}

/// Whether what has such a name is a secret: of a parameter that the catalogue doesn't know, or of a URL's
/// query. Better one bullet too many.
static bool isSecretName(QStringView name)
{
    QString letters;
    for (const QChar c : name.first(std::min<qsizetype>(name.size(), 256))) {
        if (c.isLetter())
            letters += c.toLower();
    }
    static constexpr std::array kWords { "passwd"_L1, "passwort"_L1, "passphrase"_L1, "passcode"_L1, "pwd"_L1,
        "secret"_L1, "psk"_L1, "wepkey"_L1, "apikey"_L1, "authkey"_L1, "privatekey"_L1, "credential"_L1,
        "token"_L1 };
    return letters.startsWith("gpps"_L1)
        || std::any_of(
            kWords.begin(), kWords.end(), [&](QLatin1StringView word) { return letters.contains(word); })
        || holdsNearly(letters, "password"_L1, 2);
}

bool isSecretParameter(const Catalogue &catalogue, QStringView element)
{
    const ParameterId id = catalogue.find(element);
    return id == kUnknownParameter ? isSecretName(element) : catalogue.isSecret(id);
}

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-' || c == u'.';
}

} // namespace

/// "?password=", "&pwd=", ";secret=": up to what ends an item.
QList<SourceSpan> secretQueryItems(QStringView text)
{
    QList<SourceSpan> spans;
    qsizetype name = -1; // where the item's begins
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'?' || c == u'&' || c == u';') {
            name = at + 1;
        } else if (c == u'=' && name >= 0) {
            if (isSecretName(text.sliced(name, at - name))) {
                const qsizetype from = at + 1;
                while (at + 1 < text.size() && !isBlank(text.at(at + 1))
                    && !QStringView(u"&#\"|]").contains(text.at(at + 1)))
                    ++at;
                if (at + 1 > from)
                    spans.append({ from, at + 1 - from });
            }
            name = -1;
        } else if (name >= 0 && !isNameCharacter(c)) {
            name = -1;
        }
    }
    return spans;
}

namespace {

/// Finds what may not be shown of a rule, a URL or any other text. Each search is linear.
class SecretSpans
{
public:
    explicit SecretSpans(QStringView text)
        : m_text(text)
    {
        // Word processors make one dash of two.
        for (const QString &dashes : { u"--"_s, u"\u2013"_s, u"\u2014"_s }) {
            findArguments(dashes + u"key"_s);
            findArguments(dashes + u"pwd"_s);
        }
        findMisspeltOptions();
        findAssignedSecrets();
        findUrlPasswords();
        m_spans.append(secretQueryItems(m_text));
        findComparedLiterals();
    }

    QString masked()
    {
        std::sort(m_spans.begin(), m_spans.end(),
            [](const SourceSpan &a, const SourceSpan &b) { return a.offset < b.offset; });
        QString result;
        qsizetype at = 0;
        for (const SourceSpan &span : std::as_const(m_spans)) {
            if (span.end() <= at)
                continue;
            if (span.offset >= at) {
                result += m_text.sliced(at, span.offset - at);
                result += kMask;
            }
            at = span.end();
        }
        return result + m_text.sliced(at).toString();
    }

private:
    void hide(qsizetype from, qsizetype to)
    {
        if (to > from)
            m_spans.append({ from, to - from });
    }

    static bool isDash(QChar c) { return c == u'-' || c == u'\u2013' || c == u'\u2014'; }

    qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text.at(at)))
            ++at;
        return at;
    }

    /// Where the argument of an option begins: behind blanks, and behind a sign that does not belong there.
    qsizetype argumentBegin(qsizetype at) const
    {
        const qsizetype sign = skipBlanks(at);
        const bool isSign = sign < m_text.size() && (m_text.at(sign) == u'=' || m_text.at(sign) == u':');
        return isSign ? skipBlanks(sign + 1) : sign;
    }

    /// Past the argument at `at`: a word, or text in double quotes (to the end where they are not closed).
    qsizetype argumentEnd(qsizetype at) const
    {
        if (at < m_text.size() && m_text.at(at) == u'"') {
            const qsizetype close = m_text.indexOf(u'"', at + 1);
            return close < 0 ? m_text.size() : close + 1;
        }
        while (at < m_text.size() && !isBlank(m_text.at(at)) && m_text.at(at) != u']')
            ++at;
        return at;
    }

    /// What follows an option, also where the blank is missing ("--pwdSecret").
    void findArguments(const QString &option)
    {
        for (qsizetype at = m_text.indexOf(option, 0, Qt::CaseInsensitive); at >= 0;) {
            const qsizetype from = argumentBegin(at + option.size());
            const qsizetype end = argumentEnd(from);
            hide(from, end);
            at = m_text.indexOf(option, end, Qt::CaseInsensitive);
        }
    }

    /// "-pwd", "--password", "--kye": what a slip of the pen makes of --key and --pwd.
    void findMisspeltOptions()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const bool isWord = at == 0 || isBlank(m_text.at(at - 1)) || m_text.at(at - 1) == u'[';
            if (!isWord || !isDash(m_text.at(at)))
                continue;
            while (at < m_text.size() && isDash(m_text.at(at)))
                ++at;
            const qsizetype name = at;
            while (at < m_text.size() && isLetter(m_text.at(at)))
                ++at;
            if (!isMisspelt(m_text.sliced(name, at - name)))
                continue;
            const qsizetype from = argumentBegin(at);
            at = argumentEnd(from);
            hide(from, at);
        }
    }

    static bool isMisspelt(QStringView option)
    {
        if (option.isEmpty() || option.compare("post"_L1, Qt::CaseInsensitive) == 0)
            return false;
        return QStringView(u"kKpP").contains(option.front()) || isSecretName(option);
    }

    /// (Admin_Password = "secret";)!, also where the quotes or one of them are missing.
    void findAssignedSecrets()
    {
        qsizetype end = 0;
        for (qsizetype sign = m_text.indexOf(u'='); sign >= 0; sign = m_text.indexOf(u'=', end)) {
            end = sign + 1;
            qsizetype nameEnd = sign;
            while (nameEnd > 0 && isBlank(m_text.at(nameEnd - 1)))
                --nameEnd;
            qsizetype name = nameEnd;
            while (name > 0 && isNameCharacter(m_text.at(name - 1)))
                --name;
            const QStringView parameter = m_text.sliced(name, nameEnd - name);
            if (parameter.isEmpty() || !isSecretParameter(Catalogue::builtIn(), parameter))
                continue;
            const qsizetype from = skipBlanks(sign + 1);
            if (from < m_text.size() && m_text.at(from) == u'"') {
                const qsizetype close = m_text.indexOf(u'"', from + 1);
                end = close < 0 ? m_text.size() : close;
                hide(from + 1, end);
                continue;
            }
            end = from;
            while (end < m_text.size() && !isBlank(m_text.at(end))
                && !QStringView(u";)&#\"|]").contains(m_text.at(end)))
                ++end;
            hide(from, end);
        }
    }

    bool endsAuthority(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        return isBlank(c) || c == u'/' || c == u'|' || c == u'"';
    }

    /// scheme://user:password@host, and user:password@host where no scheme is written.
    void findUrlPasswords()
    {
        for (qsizetype begin = 0; begin < m_text.size();) {
            qsizetype colon = -1;
            qsizetype sign = -1;
            qsizetype end = begin;
            for (; end < m_text.size() && !endsAuthority(end); ++end) {
                if (m_text.at(end) == u':' && colon < 0)
                    colon = end;
                else if (m_text.at(end) == u'@')
                    sign = end;
            }
            const bool hasScheme = begin >= 2 && m_text.sliced(begin - 2, 2) == u"//";
            if (colon >= 0 && colon < sign && (hasScheme || isUser(begin, colon)))
                hide(colon + 1, sign);
            begin = end + 1;
        }
    }

    /// Whether what stands before the colon can be who logs in, and not "sip" or the middle of a script.
    bool isUser(qsizetype begin, qsizetype colon) const
    {
        qsizetype from = colon;
        const auto isOfName
            = [](QChar c) { return isNameCharacter(c) || c == u'$' || c == u'%' || c == u'+'; };
        while (from > begin && isOfName(m_text.at(from - 1)))
            --from;
        static constexpr std::array kSchemes { "sip"_L1, "sips"_L1, "tel"_L1, "mailto"_L1, "xmpp"_L1,
            "h323"_L1 };
        const QStringView user = m_text.sliced(from, colon - from);
        const bool isScheme = std::any_of(kSchemes.begin(), kSchemes.end(),
            [&](QLatin1StringView scheme) { return user.compare(scheme, Qt::CaseInsensitive) == 0; });
        const bool begins
            = from == 0 || from == begin || QStringView(u"])=,;'").contains(m_text.at(from - 1));
        return !user.isEmpty() && !isScheme && begins;
    }

    /// ( "$SA" eq "secret" ): what a secret is compared with is one.
    void findComparedLiterals()
    {
        for (qsizetype at = m_text.indexOf(u'$'); at >= 0; at = m_text.indexOf(u'$', at + 1)) {
            const auto reference = macroReferenceAt(m_text, at);
            if (!reference || !isSecretMacro(reference->name))
                continue;
            const qsizetype end = reference->span.end();
            hideBehind(end < m_text.size() && m_text.at(end) == u'"' ? end + 1 : end);
            hideBefore(at > 0 && m_text.at(at - 1) == u'"' ? at - 1 : at);
            m_before = end;
        }
    }

    static bool isOperator(QStringView word)
    {
        static constexpr std::array kOperators { "=", "==", "!=", "<", ">", "<=", ">=", "<>", "eq", "ne",
            "lt", "gt", "le", "ge" };
        return std::any_of(kOperators.begin(), kOperators.end(), [&](const char *known) {
            return word.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0;
        });
    }
    static bool isSign(QChar c) { return c == u'=' || c == u'!' || c == u'<' || c == u'>'; }
    static bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

    void hideBehind(qsizetype at)
    {
        if (at < m_hiddenTo)
            return;
        const qsizetype op = skipBlanks(at);
        qsizetype end = op;
        const auto goesOn = op < m_text.size() && isSign(m_text.at(op)) ? isSign : isLetter;
        while (end < m_text.size() && end - op < 3 && goesOn(m_text.at(end)))
            ++end;
        if (!isOperator(m_text.sliced(op, end - op)))
            return;
        qsizetype from = skipBlanks(end);
        if (from < m_text.size() && m_text.at(from) == u'"') {
            const qsizetype close = m_text.indexOf(u'"', from + 1);
            m_hiddenTo = close < 0 ? m_text.size() : close;
            return hide(from + 1, m_hiddenTo);
        }
        end = from;
        while (end < m_text.size() && !isBlank(m_text.at(end)) && m_text.at(end) != u')')
            ++end;
        m_hiddenTo = end;
        hide(from, end);
    }

    void hideBefore(qsizetype end)
    {
        const auto withoutBlanks = [this](qsizetype to) {
            while (to > 0 && isBlank(m_text.at(to - 1)))
                --to;
            return to;
        };
        end = withoutBlanks(end);
        qsizetype op = end;
        const auto goesOn = end > 0 && isSign(m_text.at(end - 1)) ? isSign : isLetter;
        while (op > 0 && end - op < 3 && goesOn(m_text.at(op - 1)))
            --op;
        if (!isOperator(m_text.sliced(op, end - op)))
            return;
        end = withoutBlanks(op);
        qsizetype from = end;
        if (end > 0 && m_text.at(end - 1) == u'"') {
            from = end > 1 ? m_text.lastIndexOf(u'"', end - 2) : -1;
            return hide(from + 1, end - 1);
        }
        while (from > m_before && !isBlank(m_text.at(from - 1)) && m_text.at(from - 1) != u'(')
            --from;
        hide(from, end);
    }

    QStringView m_text;
    QList<SourceSpan> m_spans;
    qsizetype m_hiddenTo = 0; // of what stands behind a secret's macro
    qsizetype m_before = 0; // the end of the secret's macro before
};

} // namespace

QString maskedRule(const QString &text)
{
    const bool mayHold = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u'-' || c == u'@' || c == u'=' || c == u'$' || c.unicode() > 0x7F; });
    return mayHold ? SecretSpans(text).masked() : text; // nearly all are numbers and names
}

QString masked(const Catalogue &catalogue, QStringView element, const QString &value)
{
    if (value.isEmpty())
        return value;
    return isSecretParameter(catalogue, element) ? kMask.toString() : maskedRule(value);
}

void hideSecretArguments(Diagnostic &problem, const QString &value, const QString &shown)
{
    if (value == shown)
        return;
    constexpr qsizetype kTelling = 3; // a shorter stretch is a number of the sentence, or one character
    bool isHidden = false;
    for (QString &argument : problem.arguments) {
        if (argument.size() >= kTelling && value.contains(argument) && !shown.contains(argument)) {
            argument = kMask.toString();
            isHidden = true;
        }
    }
    for (QString &argument : problem.arguments) {
        // What else the macro may have been tells of it, too.
        if (isHidden && argument.startsWith(u'$') && !shown.contains(argument))
            argument = kMask.toString();
    }
}

Diagnostic withoutSecrets(Diagnostic problem, const QString &value, const QString &shown)
{
    if (value == shown)
        return problem;
    hideSecretArguments(problem, value, shown);
    for (TextEdit &edit : problem.fix)
        edit.replacement = kMask.toUtf8();
    return problem;
}

/// Whether one side of a comparison is a secret, which stays as written there.
static bool isSecretReference(const QString &side)
{
    const auto reference = macroReferenceAt(side, 0);
    return reference && isSecretMacro(reference->name);
}

ComparisonResult maskedComparison(ComparisonResult comparison)
{
    const bool left = isSecretReference(comparison.left);
    const bool right = isSecretReference(comparison.right);
    if (left && !right)
        comparison.right = kMask.toString();
    if (right && !left)
        comparison.left = kMask.toString();
    return comparison;
}

QString describeMaskedRule(const Diagnostic &problem, const QString &rule)
{
    const bool mayTell = !problem.arguments.isEmpty();
    return describeRule(mayTell ? withoutSecrets(problem, rule, maskedRule(rule)) : problem);
}

QString maskedFix(
    const QString &replacement, const Diagnostic &problem, const QString &value, const QString &shown)
{
    if (value == shown)
        return replacement;
    // A stretch inside a secret looks like anything else.
    const QStringView stretch = QStringView(value).mid(problem.span.offset, problem.span.length);
    const QString masked = maskedRule(replacement);
    return masked == replacement && !stretch.isEmpty() && !shown.contains(stretch) ? kMask.toString()
                                                                                   : masked;
}

} // namespace flatprofile
