#include "core/types/checks.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// <server> that was never filled in, or blanks; false if there is one.
bool isFilledIn(const Findings &f, qsizetype from)
{
    for (qsizetype i = from; i < f.value.size(); ++i) {
        if (f.value.at(i) == u'<') {
            const qsizetype end = f.value.indexOf(u'>', i);
            if (end < 0)
                return true;
            f.add(Severity::Error, valuecodes::kPlaceholder, { i, end + 1 - i },
                { f.value.sliced(i, qMin<qsizetype>(end + 1 - i, 80)).toString() }, {});
            return false;
        }
        if (f.value.at(i) == u' ') {
            qsizetype end = i;
            while (end < f.value.size() && f.value.at(end) == u' ')
                ++end;
            f.add(Severity::Error, valuecodes::kUrlBlank, { i, end - i }, {}, u""_s);
            return false;
        }
    }
    return true;
}

/// "http:/x", "http//x", "http:\\x"; false if it is one.
bool hasRightSlashes(const Findings &f, qsizetype from)
{
    const QStringView url = f.value.sliced(from);
    for (const QLatin1StringView scheme : { "https"_L1, "http"_L1, "tftp"_L1, "ftp"_L1 }) {
        if (!url.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        const QStringView rest = url.sliced(scheme.size());
        const auto end = std::find_if_not(
            rest.begin(), rest.end(), [](QChar c) { return c == u':' || c == u'/' || c == u'\\'; });
        const QStringView marks = rest.first(end - rest.begin());
        if (marks.size() < 2 || marks.startsWith("://"_L1))
            continue;
        f.add(Severity::Error, valuecodes::kUrlSlashes, { from + scheme.size(), marks.size() }, {}, u"://"_s);
        return false;
    }
    return true;
}

/// What stands before the URL in "[--uid u]http://...": where the URL begins.
qsizetype optionsLength(QStringView value)
{
    if (!value.startsWith("[--"_L1))
        return 0;
    qsizetype at = value.indexOf(u']') + 1;
    while (at > 0 && at < value.size() && value.at(at) == u' ')
        ++at;
    return at;
}

} // namespace

void checkUrl(const Findings &f)
{
    static constexpr QLatin1StringView kSchemes[] { "http"_L1, "https"_L1, "tftp"_L1, "ftp"_L1, "gds"_L1,
        "ws"_L1, "wss"_L1, "sip"_L1, "sips"_L1 };
    if (f.value.startsWith(u'('))
        return; // several parameters with a URL also take a rule with conditions
    const qsizetype from = optionsLength(f.value);
    if (!isFilledIn(f, from) || !hasRightSlashes(f, from))
        return;
    const QStringView url = f.value.sliced(from);
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme <= 0 || holdsMacro(url.first(scheme)))
        return; // a path or a host alone is completed by the phone
    const QStringView name = url.first(scheme);
    const bool known = std::any_of(std::begin(kSchemes), std::end(kSchemes),
        [&](QLatin1StringView s) { return name.compare(s, Qt::CaseInsensitive) == 0; });
    if (!known)
        f.add(Severity::Warning, valuecodes::kUrlScheme, { from, scheme }, { name.toString() }, {});
    if (!known || name.compare("gds"_L1, Qt::CaseInsensitive) == 0)
        return; // gds:// has no server
    const QStringView rest = url.sliced(scheme + 3);
    const auto end
        = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const QStringView server = rest.first(end - rest.begin());
    const qsizetype user = server.lastIndexOf(u'@') + 1;
    if (!holdsMacro(server))
        checkHost(f, server.sliced(user), from + scheme + 3 + user);
}

void checkUriOfList(const Findings &f)
{
    if (!isFilledIn(f, 0) || holdsMacro(f.value))
        return;
    const qsizetype at = f.value.lastIndexOf(u'@');
    if (at <= 0)
        f.add(Severity::Warning, valuecodes::kUriOfList);
    else
        checkHost(f, f.value.sliced(at + 1), at + 1);
}

void checkUserId(const Findings &f)
{
    constexpr qsizetype kGreatest = 63; // UserID in the guide's list of data types
    if (f.value.size() > kGreatest)
        f.add(Severity::Error, valuecodes::kTooLong, { kGreatest, f.value.size() - kGreatest },
            { QString::number(kGreatest), QString::number(f.value.size()) }, {});
    const auto isWrong = [](QChar c) { return c == u'\t' || QStringView(u" <>\"\\^`{|}").contains(c); };
    const auto wrong = std::find_if(f.value.begin(), f.value.end(), isWrong);
    const auto end = std::find_if_not(wrong, f.value.end(), isWrong);
    if (wrong != f.value.end() && !holdsMacro(f.value))
        f.add(Severity::Warning, valuecodes::kUserIdCharacter, { wrong - f.value.begin(), end - wrong }, {},
            u""_s);
}

} // namespace flatprofile::checks
