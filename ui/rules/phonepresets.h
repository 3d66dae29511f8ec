#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rules/fakephone.h"

namespace flatprofile {

/// A phone of the model as it might stand on a desk: macros with plausible values, its address and serial
/// number made from `number`.
FakePhone presetPhone(const PhoneModel &model, int number);

/// Gives the phone another address; the spellings of it that it has follow.
void setAddress(FakePhone &phone, const QString &macro, const QString &value);

} // namespace flatprofile
