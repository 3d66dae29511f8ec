#include "tests/benchmarks/sampleprofile.h"

#include "core/catalogue/catalogue.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace flatprofile::benchmarks {

static QString valueFor(const Catalogue &catalogue, ParameterId id, int phone)
{
    const QString name = catalogue.element(id);
    const int number = 100'000 + phone * 16 + catalogue.index(id);
    if (name.startsWith("User_ID_"_L1) || name.startsWith("Auth_ID_"_L1))
        return QString::number(number);
    if (name.startsWith("Display_Name_"_L1))
        return u"Desk %1"_s.arg(number);
    if (name.startsWith("Password_"_L1))
        return u"pw-%1"_s.arg(number * 7919LL);
    if (name.startsWith("Proxy_"_L1))
        return u"pbx%1.example.com"_s.arg(phone % 7);
    if (name == "Enable_Web_Server"_L1 && phone % 10 == 0)
        return u"maybe"_s;
    return catalogue.defaultValue(id);
}

/// Adds elements until `isEnough(number of elements, bytes)`.
template <typename IsEnough>
static QByteArray made(int phone, IsEnough isEnough)
{
    const Catalogue &catalogue = Catalogue::builtIn();
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<flat-profile>\n";
    int elements = 0;
    const auto add = [&](const QString &name, const QString &value) {
        text += "  <" + name.toUtf8() + " ua=\"na\">" + value.toHtmlEscaped().toUtf8() + "</" + name.toUtf8()
            + ">\n";
        ++elements;
    };
    for (int id = 0; id < catalogue.count() && !isEnough(elements, text.size()); ++id)
        add(catalogue.element(ParameterId(id)), valueFor(catalogue, ParameterId(id), phone));
    for (int n = 1; !isEnough(elements, text.size()); ++n)
        add(u"Site_Setting_%1_"_s.arg(n), u"value %1 of a script"_s.arg(n));
    return text + "</flat-profile>\n";
}

QByteArray sampleProfile(int phone, qsizetype bytes)
{
    return made(phone, [&](int, qsizetype size) { return size + 16 >= bytes; });
}

QByteArray sampleProfileOf(int elements)
{
    return made(1, [&](int count, qsizetype) { return count >= elements; });
}

} // namespace flatprofile::benchmarks
