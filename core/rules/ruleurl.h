#pragma once

#include "core/rules/rulesyntax.h"

namespace flatprofile {

/// The URL of a rule in its parts, defaults filled in, with where each came from.
struct RuleUrl
{
    enum class Origin { None, Written, Default, DhcpOption66 };

    QString scheme; // tftp, http, https, gds; in lower case
    QString server; // as written, an IPv6 address in brackets; empty for gds
    int port = 0; // 0 for gds
    QString path; // with its query; empty for gds
    QString code; // what follows gds://
    Origin schemeOrigin = Origin::None;
    Origin serverOrigin = Origin::None;
    Origin portOrigin = Origin::None;
    std::optional<Diagnostic> problem; // then the parts are what could be read

    bool operator==(const RuleUrl &) const = default;
};

/// What is known where a URL is read.
struct UrlPlace
{
    RuleKind kind = RuleKind::Profile;
    QString option66; // server of a Profile_Rule without one; empty: none known
    bool isBeforeExpansion = false; // parts that hold macros, and a missing option 66, are not judged
};

/// Reads the URL of a rule: [scheme://][server[:port]]/path. The problem is the first in the order blanks,
/// scheme, server, port, path; its span is of `url`, moved by `base`. Linear.
RuleUrl parseRuleUrl(QStringView url, qsizetype base, const UrlPlace &place);

} // namespace flatprofile
