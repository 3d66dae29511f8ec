// The checks of single kinds of types, each total and linear; valuecheck.cpp chooses among them.

#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

#include <QStringView>

namespace flatprofile::checks {

/// Collects what is wrong with one value. `value` may be a part of the whole; `base` is where it begins.
struct Findings
{
    QList<Diagnostic> &list;
    QStringView value;
    qsizetype base = 0;

    void add(Severity severity, QLatin1StringView code, QStringList arguments = {},
        const QString &useInstead = {}) const
    {
        add(severity, code, { 0, value.size() }, std::move(arguments), useInstead);
    }
    /// `span` is of `value`; a fix replaces it by `useInstead`, unless that is a null string.
    void add(Severity severity, QLatin1StringView code, SourceSpan span, QStringList arguments,
        const QString &useInstead) const
    {
        Diagnostic found { severity, code, { base + span.offset, span.length }, std::move(arguments), {} };
        if (!useInstead.isNull())
            found.fix.append({ found.span, useInstead.toUtf8() });
        list.append(std::move(found));
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

} // namespace flatprofile::checks
