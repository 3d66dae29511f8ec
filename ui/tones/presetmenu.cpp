#include "ui/tones/presetmenu.h"

#include "core/tones/toneplans.h"
#include "ui/session/documentsession.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/tones/countrymenu.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Presets
{
    Q_DECLARE_TR_FUNCTIONS(PresetMenu)
};

constexpr int kCadences = 9;

std::optional<ToneKind> kindOf(const QString &element)
{
    const auto found = std::find_if(std::begin(kToneKinds), std::end(kToneKinds),
        [&](ToneKind kind) { return elementsOf(kind).contains(element); });
    return found == std::end(kToneKinds) ? std::nullopt : std::optional(*found);
}

void addScript(
    QMenu &menu, ScriptBinding &binding, const QString &words, const QString &text, const QString &tip)
{
    QAction *action = menu.addAction(words);
    action->setToolTip(tip);
    action->setCheckable(true);
    action->setChecked(text == binding.text());
    action->setEnabled(binding.canType());
    QObject::connect(action, &QAction::triggered, &binding, [&binding, text] { binding.setText(text); });
}

bool isOffered(const NationalTone &tone, ToneKind kind)
{
    return tone.kind == kind && tone.nature != NationalTone::Nature::Gateway;
}

/// One letter's countries: the usual tone, then what other sources have.
void addCountries(QMenu &menu, ScriptBinding &binding, ToneKind kind, const QList<const TonePlan *> &plans)
{
    menu.setToolTipsVisible(true);
    for (const TonePlan *plan : plans) {
        int number = 0;
        for (const NationalTone &tone : plan->tones) {
            if (!isOffered(tone, kind))
                continue;
            ++number;
            QString words = number == 1 ? describe(*plan)
                                        //: %1: a country, %2: a number from 2
                                        : Presets::tr("%1, variant %2").arg(describe(*plan)).arg(number);
            QString tip = tone.text + u'\n' + tone.sources.join(u'\n');
            if (tone.nature == NationalTone::Nature::Filled) {
                //: %1: a country, perhaps with the number of a variant
                words = Presets::tr("%1, assumed").arg(words);
                tip += u'\n' + Presets::tr("The source knows no such tone of the country and fills this in.");
            }
            addScript(menu, binding, words, tone.text, tip);
        }
    }
}

void fillTones(QMenu &menu, ScriptBinding &binding)
{
    const std::optional<ToneKind> kind = kindOf(binding.element());
    if (!kind)
        return;
    menu.addSection(describe(*kind));
    addCountryMenus(
        menu,
        [kind = *kind](const TonePlan &plan) {
            return std::any_of(plan.tones.begin(), plan.tones.end(),
                [&](const NationalTone &tone) { return isOffered(tone, kind); });
        },
        [&binding, kind = *kind](QMenu &countries, const QList<const TonePlan *> &plans) {
            addCountries(countries, binding, kind, plans);
        });
}

void fillCadences(QMenu &menu, ScriptBinding &binding)
{
    const DocumentSession &session = binding.session();
    menu.addSection(Presets::tr("The phone's own patterns"));
    for (int i = 1; i <= kCadences; ++i) {
        const ParameterId id = session.catalogue().find(QStringView(u"Cadence_%1"_s.arg(i)));
        if (id == kUnknownParameter)
            continue;
        const QString text = session.catalogue().defaultValue(id, session.phone());
        addScript(menu, binding, Presets::tr("%1: %2").arg(session.catalogue().field(id), text), text, {});
    }
}

} // namespace

QMenu *createPresetMenu(ScriptBinding &binding, QWidget *parent, std::function<void()> chooseCountry)
{
    auto *menu = new QMenu(parent);
    QObject::connect(
        menu, &QMenu::aboutToShow, &binding, [menu, &binding, chooseCountry = std::move(chooseCountry)] {
            menu->clear();
            if (!binding.defaultText().isEmpty())
                addScript(*menu, binding, Presets::tr("The &Phone's Own"), binding.defaultText(), {});
            if (!binding.script().isTone()) {
                fillCadences(*menu, binding);
                return;
            }
            fillTones(*menu, binding);
            menu->addSeparator();
            QObject::connect(menu->addAction(Presets::tr("&All Tones of a Country…")), &QAction::triggered,
                menu, [chooseCountry] { chooseCountry(); });
        });
    return menu;
}

} // namespace flatprofile
