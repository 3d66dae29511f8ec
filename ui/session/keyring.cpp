#include "ui/session/keyring.h"

#include <algorithm>

namespace flatprofile {

void KeyRing::add(Keys &keys, const SecretKey &key)
{
    if (key.isEmpty())
        return;
    std::erase_if(keys, [&](const auto &known) { return *known == key; });
    keys.push_back(std::make_shared<const SecretKey>(key.clone()));
}

} // namespace flatprofile
