#include "core/catalogue/catalogue.h"

#include "core/catalogue/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace flatprofile {

using tables::Family;
using tables::Member;

static const Member &memberOf(ParameterId id)
{
    Q_ASSERT(id < tables::kMemberCount);
    return tables::kMembers[id];
}

static const Family &familyOf(ParameterId id)
{
    return tables::kFamilies[memberOf(id).family];
}

/// "Ext n" and "Line Key (n)" with the number in its place.
static QString withNumber(const char *text, int n)
{
    QString result = QString::fromUtf8(text);
    if (n == 0)
        return result;
    if (result == "Ext n"_L1)
        return u"Ext "_s + QString::number(n);
    return result.replace("(n)"_L1, QString::number(n));
}

const Catalogue &Catalogue::builtIn()
{
    static constexpr Catalogue catalogue;
    return catalogue;
}

int Catalogue::count() const
{
    return tables::kMemberCount;
}

ParameterId Catalogue::find(QByteArrayView element) const
{
    if (element.isEmpty())
        return kUnknownParameter; // its data may be null, which memcmp does not take
    const quint16 *begin = tables::kByName;
    const quint16 *end = begin + tables::kMemberCount;
    const auto compare = [&](quint16 id) {
        const char *name = tables::kMembers[id].element;
        const std::size_t length = std::strlen(name);
        const int order = std::memcmp(name, element.data(), std::min(length, std::size_t(element.size())));
        return order != 0                          ? order
            : length < std::size_t(element.size()) ? -1
                                                   : length > std::size_t(element.size());
    };
    const quint16 *found = std::partition_point(begin, end, [&](quint16 id) { return compare(id) < 0; });
    return found != end && compare(*found) == 0 ? *found : kUnknownParameter;
}

ParameterId Catalogue::find(QStringView element) const
{
    return find(QByteArrayView(element.toUtf8()));
}

QString Catalogue::element(ParameterId id) const
{
    return QString::fromLatin1(memberOf(id).element);
}

QString Catalogue::field(ParameterId id) const
{
    const Member &member = memberOf(id);
    const Family &family = familyOf(id);
    QString field = QString::fromUtf8(family.field);
    // Where one section holds several members, only the number tells them apart.
    const bool sectionTells = std::strcmp(family.tab, "Ext n") == 0 || std::strstr(family.section, "(n)");
    if (member.m > 0)
        return field + u' ' + QString::number(member.m);
    if (member.n > 0 && !sectionTells) {
        if (field.contains("(n)"_L1))
            return field.replace("(n)"_L1, QString::number(member.n));
        const qsizetype at = field.indexOf(" n "_L1);
        return at >= 0 ? field.replace(at + 1, 1, QString::number(member.n))
                       : field + u' ' + QString::number(member.n);
    }
    return field;
}

QString Catalogue::tab(ParameterId id) const
{
    return withNumber(familyOf(id).tab, memberOf(id).n);
}

QString Catalogue::section(ParameterId id) const
{
    return withNumber(familyOf(id).section, memberOf(id).n);
}

QString Catalogue::help(ParameterId id) const
{
    return QCoreApplication::translate("Catalogue", familyOf(id).help);
}

/// "{n}" is the index itself, "{5059+n}" a number counted from it.
static QString filledIn(const char *text, int n)
{
    const QString value = QString::fromUtf8(text);
    const qsizetype open = value.indexOf(u'{');
    const qsizetype close = value.indexOf(u'}', open);
    if (open < 0 || close < 0)
        return value;
    const QStringView inside = QStringView(value).sliced(open + 1, close - open - 1);
    const qsizetype plus = inside.indexOf(u'+');
    const int number = n + (plus < 0 ? 0 : inside.first(plus).toInt());
    return value.first(open) + QString::number(number) + value.sliced(close + 1);
}

/// Whether a list of models ("6800,7832", "6800 (not 6821),8845") holds one.
static bool listHolds(const char *list, const PhoneModel &model)
{
    for (const QLatin1StringView entry : qTokenize(QLatin1StringView(list), ','_L1)) {
        const qsizetype bracket = entry.indexOf(" (not "_L1);
        const QLatin1StringView name = bracket < 0 ? entry : entry.first(bracket);
        if (bracket >= 0 && entry.sliced(bracket + 6).startsWith(model.name))
            continue;
        if (name == model.series || name == model.name
            || (model.name.size() == name.size() + 2 && model.name.startsWith(name)
                && model.name.endsWith("NR"_L1)))
            return true;
    }
    return false;
}

QString Catalogue::defaultValue(ParameterId id, const PhoneModel *model) const
{
    const Member &member = memberOf(id);
    if (model) {
        for (int i = 0; i < tables::kModelDefaultCount; ++i) {
            const tables::ModelDefault &special = tables::kModelDefaults[i];
            if (std::strcmp(special.element, member.element) == 0 && listHolds(special.models, *model))
                return QString::fromUtf8(special.value);
        }
    }
    return filledIn(familyOf(id).defaultValue, member.n);
}

QString Catalogue::access(ParameterId id) const
{
    return QString::fromLatin1(familyOf(id).access);
}

QString Catalogue::since(ParameterId id) const
{
    return QString::fromLatin1(familyOf(id).since);
}

QString Catalogue::models(ParameterId id) const
{
    return QString::fromLatin1(familyOf(id).models);
}

bool Catalogue::isSecret(ParameterId id) const
{
    return familyOf(id).isSecret;
}

DataType Catalogue::type(ParameterId id) const
{
    const Family &family = familyOf(id);
    DataType type = dataTypeFromName(QString::fromLatin1(family.type));
    type.options = QString::fromUtf8(family.options).split(u'|', Qt::SkipEmptyParts);
    type.specialWords = QString::fromUtf8(family.words).split(u'|', Qt::SkipEmptyParts);
    bool low = false;
    bool high = false;
    type.minimum = QByteArray(family.minimum).toDouble(&low);
    type.maximum = QByteArray(family.maximum).toDouble(&high);
    type.hasRange = low && high && isNumber(type); // "0000" to "2400" are times of day
    type.rangeIsInferred = family.isInferred;
    type.unit = QString::fromLatin1(family.unit);
    if (type.unit.isEmpty() && type.kind == DataType::Kind::Time)
        type.unit = u"s"_s;
    return type;
}

int Catalogue::index(ParameterId id) const
{
    return memberOf(id).n;
}

QList<ParameterId> Catalogue::siblings(ParameterId id) const
{
    QList<ParameterId> result;
    const Member &member = memberOf(id);
    for (int other = 0; other < tables::kMemberCount; ++other) {
        if (tables::kMembers[other].family == member.family && tables::kMembers[other].m == member.m)
            result.append(ParameterId(other));
    }
    return result;
}

bool Catalogue::isAvailable(ParameterId id, const PhoneModel &model) const
{
    const Member &member = memberOf(id);
    const Family &family = familyOf(id);
    if (family.models[0] != '\0' && !listHolds(family.models, model))
        return false;
    if (family.isPerLine && model.lines > 0 && member.n > model.lines)
        return false;
    return !family.isPerUnit || (member.n <= model.expansionModules && member.m <= model.keysPerModule);
}

namespace {

/// Where a member is on the pages, before its number is put into the names.
struct Place
{
    const char *tab = nullptr;
    const char *section = nullptr;
    int n = 0;

    bool operator==(const Place &other) const
    {
        return tab && other.tab && n == other.n && std::strcmp(tab, other.tab) == 0
            && std::strcmp(section, other.section) == 0;
    }
};

} // namespace

QList<CatalogueTab> Catalogue::tabs(const PhoneModel *model) const
{
    QList<CatalogueTab> result;
    Place last; // most members are where the one before was: no name is made for them
    qsizetype lastSection = 0;
    for (int i = 0; i < tables::kMemberCount; ++i) {
        const auto id = ParameterId(i);
        if (model && !isAvailable(id, *model))
            continue;
        const Family &family = familyOf(id);
        const Place here { family.tab, family.section, memberOf(id).n };
        if (here == last) {
            result.last().sections[lastSection].parameters.append(id);
            continue;
        }
        last = here;
        const QString tabName = tab(id);
        const QString sectionName = section(id);
        if (result.isEmpty() || result.last().name != tabName)
            result.append({ tabName, {} });
        // Numbered and other families of one section are kept apart in the tables and together on the page.
        QList<CatalogueSection> &sections = result.last().sections;
        auto place = std::find_if(sections.begin(), sections.end(),
            [&](const CatalogueSection &s) { return s.name == sectionName; });
        if (place == sections.end()) {
            sections.append({ sectionName, {} });
            place = sections.end() - 1;
        }
        lastSection = place - sections.begin();
        place->parameters.append(id);
    }
    return result;
}

static PhoneModel modelFrom(const tables::Model &row)
{
    return { QString::fromLatin1(row.name), QString::fromLatin1(row.product), QString::fromLatin1(row.series),
        row.lines, row.modules, row.keys, row.isConference };
}

QList<PhoneModel> Catalogue::models() const
{
    QList<PhoneModel> result;
    for (int i = 0; i < tables::kModelCount; ++i)
        result.append(modelFrom(tables::kModels[i]));
    return result;
}

std::optional<PhoneModel> Catalogue::modelByProduct(QStringView productOrName) const
{
    for (int i = 0; i < tables::kModelCount; ++i) {
        const PhoneModel model = modelFrom(tables::kModels[i]);
        if (productOrName.compare(model.product, Qt::CaseInsensitive) == 0 || productOrName == model.name)
            return model;
    }
    return std::nullopt;
}

QString elementNameFromField(QStringView field, int n)
{
    QString name = field.toString();
    if (n > 0)
        name += u"[%1]"_s.arg(n);
    for (QChar &c : name) {
        if (QStringView(u" []()/").contains(c))
            c = u'_';
    }
    return name;
}

} // namespace flatprofile
