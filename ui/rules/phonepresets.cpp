#include "ui/rules/phonepresets.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

/// A load of the model's family from the release notes of 12.0(7).
static QString loadOf(const PhoneModel &model)
{
    const QString &name = model.name;
    if (name == "6821"_L1)
        return u"sip6821.12-0-7MPP0501-123"_s;
    if (name.startsWith("8845"_L1) || name.startsWith("8865"_L1))
        return u"sip8845_65.12-0-7MPP0201-66"_s;
    if (model.series == "8800"_L1)
        return u"sip88xx.12-0-7MPP0201-66"_s;
    const QString family = model.series.endsWith("00"_L1) ? model.series.first(2) + "xx"_L1 : model.series;
    return "sip"_L1 + family + ".12-0-7MPP0501-123"_L1;
}

FakePhone presetPhone(const PhoneModel &model, int number)
{
    const QString address = u"000e08aabb%1"_s.arg(number & 0xFF, 2, 16, QChar(u'0'));
    FakePhone phone;
    phone.name = model.name;
    phone.macros
        = { { u"PN"_s, model.product.isEmpty() ? "CP-"_L1 + model.name + "-3PCC"_L1 : model.product },
              { u"PSN"_s, model.name + "-3PCC"_L1 },
              { u"SN"_s, u"FCH2211D%1"_s.arg(number, 3, 16, QChar(u'0')).toUpper() },
              { u"SWVER"_s, loadOf(model) }, { u"HWVER"_s, u"2.0.1"_s }, { u"CCERT"_s, u"Installed"_s },
              { u"IP"_s, u"192.168.1.%1"_s.arg(100 + number % 100) }, { u"PRVST"_s, u"0"_s },
              { u"UPGST"_s, u"1"_s }, { u"PRVTMR"_s, u"0"_s }, { u"UPGTMR"_s, u"0"_s },
              { u"REGTMR1"_s, u"0"_s }, { u"REGTMR2"_s, u"0"_s } };
    for (const auto &[macro, value] : { std::pair(u"MA"_s, address), std::pair(u"MAU"_s, address.toUpper()) })
        phone.macros.insert(macro, value);
    phone.macros.insert(u"MAC"_s, QString());
    setAddress(phone, u"MA"_s, address);
    return phone;
}

void setAddress(FakePhone &phone, const QString &macro, const QString &value)
{
    phone.macros.insert(macro, value);
    const QString plain = QString(value).remove(u':').toLower();
    if (plain.size() != 12)
        return;
    QString colons = plain;
    for (int at = 10; at > 0; at -= 2)
        colons.insert(at, u':');
    for (const auto &[name, spelling] :
        { std::pair(u"MA"_s, plain), std::pair(u"MAU"_s, plain.toUpper()), std::pair(u"MAC"_s, colons) }) {
        if (phone.macros.contains(name))
            phone.macros.insert(name, spelling);
    }
}

} // namespace flatprofile
