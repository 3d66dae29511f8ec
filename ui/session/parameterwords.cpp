#include "ui/session/parameterwords.h"

#include "core/catalogue/catalogue.h"
#include "core/document/masking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

QString fieldOf(const QString &element)
{
    const Catalogue &catalogue = Catalogue::builtIn();
    const ParameterId id = catalogue.find(element);
    if (id == kUnknownParameter)
        return element;
    const qsizetype end = element.lastIndexOf(u'_', -2);
    const QString number = element.endsWith(u'_') && end > 0 ? element.sliced(end + 1).chopped(1) : QString();
    bool isNumber = false;
    number.toInt(&isNumber);
    return isNumber ? u"%1  [%2]"_s.arg(catalogue.field(id), number) : catalogue.field(id);
}

QString translatedWord(const QString &name)
{
    return QCoreApplication::translate("Catalogue", name.toUtf8().constData());
}

QString shownValue(const QString &element, const QString &value)
{
    if (value.isEmpty())
        return QCoreApplication::translate("ParameterWords", "empty");
    return isSecretParameter(Catalogue::builtIn(), element) ? u"••••••••"_s
                                                            : masked(Catalogue::builtIn(), element, value);
}

} // namespace flatprofile
