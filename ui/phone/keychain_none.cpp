// Where QtKeychain is not installed, passwords are kept for the session alone.
#include "ui/phone/passwordstore.h"

namespace flatprofile {

std::unique_ptr<PasswordStore> systemKeychain()
{
    return nullptr;
}

} // namespace flatprofile
