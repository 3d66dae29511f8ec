#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

void checkStarCodes(ProfileFindings &f, const std::vector<ParameterId> &explicitCodes)
{
    const Catalogue &catalogue = f.document.catalogue();
    QHash<QString, ParameterId> first;
    bool anyOwn = false;
    for (const ParameterId id : explicitCodes) {
        const QString code = f.value(id);
        anyOwn = anyOwn || code != f.memo.defaultValue(id);
        const auto known = first.constFind(code);
        if (known == first.constEnd())
            first.insert(code, id);
        else
            f.addOf(id, Severity::Warning, problemcodes::kStarCodeTwice, { code, catalogue.element(*known) });
    }
    if (!anyOwn)
        return; // the phone's own codes don't collide
    for (int other = 0; other < catalogue.count(); ++other) {
        const auto id = ParameterId(other);
        if (f.document.isSet(id) || f.memo.type(id).name != "StarCode"_L1)
            continue;
        const auto taken = first.constFind(f.memo.defaultValue(id));
        if (taken != first.constEnd() && f.value(*taken) != f.memo.defaultValue(*taken))
            f.addOf(*taken, Severity::Info, problemcodes::kStarCodeOfDefault,
                { f.memo.defaultValue(id), catalogue.element(id) });
    }
}

} // namespace flatprofile::profilechecks
