#pragma once

#include <QByteArray>

namespace flatprofile::benchmarks {

/// A profile of about so many bytes, as a script for phone number `phone` of a site writes it: the
/// catalogue's parameters with what phones have by default, names and numbers of its own, and, where the
/// catalogue ends, elements that it does not know. A few of its values are wrong.
QByteArray sampleProfile(int phone, qsizetype bytes);

/// The same by number of elements.
QByteArray sampleProfileOf(int elements);

} // namespace flatprofile::benchmarks
