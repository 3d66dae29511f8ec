#pragma once

#include "core/container/secretkey.h"

#include <memory>
#include <vector>

namespace flatprofile {

/// The keys that opened or wrote a file since the program was started: kept in memory, never anywhere else.
class KeyRing
{
public:
    using Keys = std::vector<std::shared_ptr<const SecretKey>>;

    void addPassphrase(const SecretKey &key) { add(m_passphrases, key); }
    void addIkm(const SecretKey &key) { add(m_ikms, key); }
    const Keys &passphrases() const { return m_passphrases; }
    const Keys &ikms() const { return m_ikms; }

private:
    static void add(Keys &keys, const SecretKey &key);

    Keys m_passphrases; // the newest last
    Keys m_ikms;
};

} // namespace flatprofile
