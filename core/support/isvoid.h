#pragma once

#include <functional>

namespace flatprofile {

/// Asked between the parts of long work, whether nobody wants it any more; what was made until then is returned.
using IsVoid = std::function<bool()>;

} // namespace flatprofile
