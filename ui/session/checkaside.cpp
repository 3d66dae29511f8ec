#include "ui/session/checkaside.h"

namespace flatprofile {

std::shared_ptr<CheckedAside> checkAside(const Catalogue &catalogue,
    const std::shared_ptr<const ParsedProfile> &parsed, const FileWrapping &wrapping, const CheckTerms &terms)
{
    ProfileDocument document(catalogue);
    document.setTarget(terms.target);
    document.setParsed(parsed, wrapping);
    auto checked = std::make_shared<CheckedAside>();
    checked->terms = terms;
    checked->checker = std::make_unique<ProfileChecker>(catalogue);
    checked->result = checked->checker->check(document, terms.options());
    return checked;
}

} // namespace flatprofile
