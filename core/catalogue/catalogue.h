#pragma once

#include "core/types/datatype.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace flatprofile {

/// Number of one parameter in the catalogue: dense from 0 over all members of all families, in the order
/// of the phone's web pages. Valid for one build only; never stored.
using ParameterId = quint16;
inline constexpr ParameterId kUnknownParameter = 0xffff;

/// One phone model, from resources/catalogue/models.tsv.
struct PhoneModel
{
    QString name; // "8841"
    QString product; // "CP-8841-3PCC", as $PN gives it; may be empty
    QString series; // "8800"
    int lines = 0; // extensions and line keys; 0 where no document tells
    int expansionModules = 0;
    int keysPerModule = 0;
    bool conference = false;

    bool operator==(const PhoneModel &) const = default;
};

/// A place in the navigation: one page of the phone's web interface and its sections. "Ext n" stands once for
/// each extension ("Ext 1", "Ext 2", ...).
struct CatalogueSection
{
    QString name; // "Call Progress Tones"
    QList<ParameterId> parameters; // in the page's order
};
struct CatalogueTab
{
    QString name; // "Regional", "Ext 1"
    QList<CatalogueSection> sections;
};

/// What parameters exist: constant tables made from resources/catalogue at build time. Nothing is parsed or
/// filled at start; names are looked up by search over a sorted table.
class Catalogue
{
public:
    static const Catalogue &builtIn();

    int count() const; // of all members of all families

    /// By exact element name, case-sensitive; kUnknownParameter if there is none. Index numbers inside the
    /// family's range only.
    ParameterId find(QByteArrayView element) const;
    ParameterId find(QStringView element) const;

    QString element(ParameterId id) const; // "Dial_Plan_1_"
    QString field(ParameterId id) const; // "Dial Plan"
    QString tab(ParameterId id) const; // "Ext 1"
    QString section(ParameterId id) const; // "Dial Plan", "Line Key 3"
    QString help(ParameterId id) const; // one sentence in the user's language
    /// With the index filled in; some defaults differ by model.
    QString defaultValue(ParameterId id, const PhoneModel *model = nullptr) const;
    QString access(ParameterId id) const; // ua of the published dumps; may be empty
    QString since(ParameterId id) const; // firmware release; may be empty
    QString models(ParameterId id) const; // "8800", "6800,7800,8800"; empty means all
    bool isSecret(ParameterId id) const;
    DataType type(ParameterId id) const;
    int index(ParameterId id) const; // n of a numbered member, 0 otherwise
    QList<ParameterId> siblings(ParameterId id) const; // all members of the same family, itself among them

    /// The pages for a model, or for every model when null: what the model lacks is left out.
    QList<CatalogueTab> tabs(const PhoneModel *model = nullptr) const;
    bool isAvailable(ParameterId id, const PhoneModel &model) const;
    QList<PhoneModel> models() const;
    std::optional<PhoneModel> modelByProduct(QStringView productOrName) const;

    /// Names of the catalogue that are close to one that is not in it, best first: other case, a documented
    /// misspelling, a missing underscore, one or two letters off; the field as the web page shows it, with
    /// "[n]" where it is numbered. At most `limit`.
    QStringList nearMisses(QStringView element, int limit = 3) const;
};

/// The element name of a field, by the guide's rule ("Dial Plan" with n = 1: "Dial_Plan_1_"). A blank and
/// each of []()/ become '_'.
QString elementNameFromField(QStringView field, int n = 0);

} // namespace flatprofile
