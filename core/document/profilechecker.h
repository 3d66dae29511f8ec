#pragma once

#include "core/document/problem.h"
#include "core/document/valuememo.h"

#include <QHash>

namespace flatprofile {

/// What a profile is checked for besides itself; nothing of it has to be known.
struct CheckOptions
{
    const PhoneModel *model = nullptr;
    QString firmware; // "11.3(1)", "12.0(7)SR2"
    QStringList emergencyNumbers {}; // that every dial plan has to dial, besides those the profile tells
};

struct CheckResult
{
    QList<Problem> problems; // sorted by place in the text
    QList<Problem> ignored; // by a comment in the file; sorted likewise
};

/// Whether CheckOptions::firmware can be understood.
bool isFirmwareRelease(QStringView text);

/// Checks profiles one after the other and remembers the values it has judged, so that a second check of the
/// same profile, or of one like it, costs a fraction of the first. One for each thread.
class ProfileChecker
{
public:
    explicit ProfileChecker(const Catalogue &catalogue);

    /// The document has the checker's catalogue. Codes: core/xml/faults.h, core/types/valuecodes.h,
    /// core/script/scriptcodes.h and problemcodes.h. Secrets never get into arguments.
    CheckResult check(const ProfileDocument &document, const CheckOptions &options = {});

private:
    ValueMemo m_memo;
    QHash<QByteArray, QString> m_nearMisses; // by unknown name; empty where nothing is near
};

} // namespace flatprofile
