#include "ui/tones/countrymenu.h"

#include <QCoreApplication>
#include <QMap>
#include <QMenu>

#include <algorithm>

namespace flatprofile {

void addCountryMenus(QMenu &menu, const std::function<bool(const TonePlan &)> &fits,
    const std::function<void(QMenu &, const QList<const TonePlan *> &)> &fill)
{
    QMap<QString, QList<const TonePlan *>> letters;
    for (const TonePlan &plan : TonePlans::builtIn().plans()) {
        if (fits(plan))
            letters[describe(plan).left(1).toUpper()].append(&plan);
    }
    for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
        std::sort(letter->begin(), letter->end(), [](const TonePlan *a, const TonePlan *b) {
            return describe(*a).localeAwareCompare(describe(*b)) < 0;
        });
        QMenu *countries = menu.addMenu(letter->size() > 1
                ? QCoreApplication::translate("PresetMenu", "%1 – %2")
                      .arg(describe(*letter->first()), describe(*letter->last()))
                : describe(*letter->first()));
        QObject::connect(countries, &QMenu::aboutToShow, countries, [countries, fill, plans = *letter] {
            countries->clear();
            fill(*countries, plans);
        });
    }
}

} // namespace flatprofile
