#include "core/rules/fakephone.h"

#include "core/rules/fleet.h"
#include "core/support/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flatprofile {

bool isSecretValue(QStringView macro)
{
    return isSecretMacro(macro) || macro == "MPWD"_L1;
}

QByteArray writeFakePhones(const QList<FakePhone> &phones)
{
    QJsonArray array;
    for (const FakePhone &phone : phones) {
        QJsonObject macros;
        for (auto macro = phone.macros.begin(); macro != phone.macros.end(); ++macro) {
            if (!isSecretValue(macro.key()))
                macros.insert(macro.key(), macro.value());
        }
        QJsonObject object { { u"name"_s, phone.name }, { u"macros"_s, macros } };
        if (!phone.option66.isEmpty())
            object.insert(u"option66"_s, phone.option66);
        if (!phone.expectedUrl.isEmpty())
            object.insert(u"expect"_s, QJsonObject { { u"url"_s, phone.expectedUrl } });
        array.append(object);
    }
    return QJsonDocument(QJsonObject { { u"phones"_s, array } }).toJson();
}

static QList<FakePhone> phonesOfJson(const QJsonArray &array, qsizetype most)
{
    QList<FakePhone> phones;
    for (const QJsonValue &value : array) {
        if (phones.size() == most)
            break;
        if (!value.isObject())
            continue; // of a damaged file
        FakePhone phone;
        phone.name = value["name"_L1].toString();
        phone.option66 = value["option66"_L1].toString();
        phone.expectedUrl = value["expect"_L1]["url"_L1].toString();
        const QJsonObject macros = value["macros"_L1].toObject();
        for (auto macro = macros.begin(); macro != macros.end(); ++macro) {
            const QString name = macroOfColumn(macro.key());
            if (!name.isEmpty())
                phone.macros.insert(name, macro->toVariant().toString());
        }
        phones.append(std::move(phone));
    }
    return phones;
}

static std::optional<QList<FakePhone>> phonesOfTable(const QByteArray &bytes, qsizetype most)
{
    qsizetype at = 0;
    QStringList names;
    const char separator = csvSeparator(bytes);
    names.resize(readCsvRecord(bytes, at, separator, names));
    bool hasMacro = false;
    for (QString &name : names) {
        const QString word = name.trimmed().toLower();
        const bool isOwn
            = word == "name"_L1 || word == "phone"_L1 || word == "option66"_L1 || word == "expect"_L1;
        name = isOwn ? word : macroOfColumn(name);
        hasMacro = hasMacro || (!isOwn && !name.isEmpty());
    }
    if (!hasMacro)
        return std::nullopt;
    QList<FakePhone> phones;
    QStringList cells;
    while (at < bytes.size() && phones.size() < most) {
        const qsizetype count = std::min(readCsvRecord(bytes, at, separator, cells), names.size());
        if (count == 0 || (count == 1 && cells.constFirst().isEmpty()))
            continue;
        FakePhone phone;
        for (qsizetype i = 0; i < count; ++i) {
            const QString &name = names.at(i);
            if (name == "name"_L1 || name == "phone"_L1)
                phone.name = cells.at(i);
            else if (name == "option66"_L1)
                phone.option66 = cells.at(i);
            else if (name == "expect"_L1)
                phone.expectedUrl = cells.at(i);
            else if (!name.isEmpty())
                phone.macros.insert(name, cells.at(i));
        }
        phones.append(std::move(phone));
    }
    return phones;
}

std::optional<QList<FakePhone>> readFakePhones(const QByteArray &bytes, qsizetype most)
{
    const QByteArray text = decodedTable(bytes);
    if (!text.trimmed().startsWith('{'))
        return phonesOfTable(text, most);
    const QJsonValue phones = QJsonDocument::fromJson(text)["phones"_L1];
    return phones.isArray() ? std::optional(phonesOfJson(phones.toArray(), most)) : std::nullopt;
}

} // namespace flatprofile
