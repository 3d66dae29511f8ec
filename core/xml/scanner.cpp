#include "core/xml/scanner.h"

#include "core/xml/faults.h"
#include "core/xml/scanpass.h"

#include <algorithm>

namespace flatprofile {

ScanResult scan(QByteArrayView text, const ScanLimits &limits)
{
    if (text.size() > limits.textLength) {
        ScanResult result;
        result.faults.append({ Severity::Error, faults::kTooLarge, { 0, 0 }, {}, {} });
        result.faultCount = 1;
        return result;
    }
    ScanResult strict = ScanPass(text, limits, ScanPass::Mode::Strict).run();
    if (strict.wellFormed())
        return strict;
    const Diagnostic first = strict.faults.first();
    strict = {};
    ScanResult tolerant = ScanPass(text, limits, ScanPass::Mode::Tolerant).run();
    if (tolerant.wellFormed()) { // no way of reading makes the text well-formed
        tolerant.faults.append(first);
        tolerant.faultCount = 1;
    }
    std::stable_sort(tolerant.faults.begin(), tolerant.faults.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.span.offset < b.span.offset; });
    return tolerant;
}

} // namespace flatprofile
