// The checks of single kinds of types, each total and linear; valuecheck.cpp chooses among them.

#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

#include <QStringView>

namespace flatprofile::checks {

/// More findings than this about one value help nobody: those after it are left out, but for one more
/// error, so that warnings never hide that a value is wrong.
inline constexpr qsizetype kMostFindings = 100;
/// So much of a value is repeated in a sentence about it, and no more.
inline constexpr qsizetype kLongestArgument = 1000;

/// Collects what is wrong with one value. `value` may be a part of the whole; `base` is where it begins.
struct Findings
{
    QList<Diagnostic> &list;
    QStringView value;
    qsizetype base = 0;

    bool isFull(Severity severity) const
    {
        return list.size() >= kMostFindings + (severity == Severity::Error ? 1 : 0);
    }
    void add(Severity severity, QLatin1StringView code, QStringList arguments = {},
        const QString &useInstead = {}) const
    {
        add(severity, code, { 0, value.size() }, std::move(arguments), useInstead);
    }
    /// `span` is of `value`; a fix replaces it by `useInstead`, unless that is a null string.
    void add(Severity severity, QLatin1StringView code, SourceSpan span, QStringList arguments,
        const QString &useInstead) const
    {
        QList<TextEdit> fix;
        if (!useInstead.isNull())
            fix.append({ span, useInstead.toUtf8() });
        addWithEdits(severity, code, span, std::move(arguments), std::move(fix));
    }
    /// The edits count in `value`, as the span does.
    void addWithEdits(Severity severity, QLatin1StringView code, SourceSpan span, QStringList arguments,
        QList<TextEdit> fix) const
    {
        if (isFull(severity))
            return;
        for (QString &argument : arguments)
            argument.truncate(kLongestArgument);
        for (TextEdit &edit : fix)
            edit.span.offset += base;
        list.append(
            { severity, code, { base + span.offset, span.length }, std::move(arguments), std::move(fix) });
    }
};

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
inline bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
inline bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}
/// A macro of rules or lines ($PROXY, $USER) stands in the value, so that what it becomes can't be judged.
inline bool holdsMacro(QStringView value)
{
    return value.contains(u'$');
}

/// The digits' value, `most + 1` where it is more; -1 unless there are only digits, and at least one.
int numberFrom(QStringView digits, int most);
/// Host or address with an optional port; `at` is where it stands in the findings' value.
void checkHost(const Findings &findings, QStringView host, qsizetype at);
/// The ASCII character that is meant by a typographic, full-width or invisible one; null if none is.
QChar asciiFor(QChar c);

void checkBool(const Findings &findings);
void checkChoice(const DataType &type, const Findings &findings);
void checkMultiChoice(const DataType &type, const Findings &findings);

void checkUnsigned(const DataType &type, const Findings &findings);
void checkSigned(const DataType &type, const Findings &findings);
void checkDecimal(const DataType &type, const Findings &findings); // Float, Time, PwrLevel

void checkIpAddress(const Findings &findings);
void checkIpv6Address(const Findings &findings);
void checkHostName(const Findings &findings);
void checkPort(const DataType &type, const Findings &findings);
void checkUrl(const Findings &findings);
void checkDomainList(const Findings &findings);

void checkTimeOfDay(const Findings &findings);
void checkClockTime(const Findings &findings);
void checkDate(const Findings &findings);
void checkMimeType(const Findings &findings);
void checkPhoneNumber(const Findings &findings);
void checkUserId(const Findings &findings);
void checkTimeOffset(const Findings &findings);

/// Characters above U+007F: an error in what has a grammar of ASCII only, elsewhere doubtful.
void checkAscii(const DataType &type, const Findings &findings);

// Types with a grammar; grammars.cpp knows them by name.

void checkStarCode(const Findings &findings);
void checkStarCodeList(const Findings &findings);
void checkNumberTemplate(const Findings &findings); // PhTmpl
void checkResponseTemplate(const Findings &findings); // RscTmpl
void checkDstRule(const Findings &findings);
void checkDhcpOptions(const Findings &findings);
void checkKeyList(const Findings &findings);
void checkKeyFunctionList(const Findings &findings);
void checkKeyFunction(const Findings &findings);
void checkPaging(const Findings &findings);
void checkDictionary(const Findings &findings);
void checkLdapFilter(const Findings &findings);
void checkLdapName(const Findings &findings); // LdapDn
void checkLdapAttributes(const Findings &findings);
void checkLdapServer(const Findings &findings);
void checkRegex(const Findings &findings);
void checkNumberMap(const Findings &findings);
void checkUriOfList(const Findings &findings); // BlfListUri

} // namespace flatprofile::checks
