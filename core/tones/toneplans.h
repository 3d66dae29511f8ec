#pragma once

#include "core/script/script.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace flatprofile {

/// What a tone tells the caller.
enum class ToneKind {
    Dial,
    OutsideDial,
    Busy,
    Reorder,
    RingBack,
    CallWaiting,
    StutterDial,
    OffHookWarning,
    Confirm,
    Holding,
    Conference,
    Disconnect,
};
inline constexpr ToneKind kToneKinds[] { ToneKind::Dial, ToneKind::OutsideDial, ToneKind::Busy,
    ToneKind::Reorder, ToneKind::RingBack, ToneKind::CallWaiting, ToneKind::StutterDial,
    ToneKind::OffHookWarning, ToneKind::Confirm, ToneKind::Holding, ToneKind::Conference,
    ToneKind::Disconnect };

/// The elements of the Regional tab that play this kind of tone; none for Disconnect, which phones only hear.
QStringList elementsOf(ToneKind kind);
QString describe(ToneKind kind); // "Busy tone", translated

/// A tone as one or more sources have it for a country.
struct NationalTone
{
    enum class Nature {
        National,
        Filled, // the source knew nothing and has its default
        Gateway, // what adapters detect; its levels are thresholds
    };

    ToneKind kind = ToneKind::Dial;
    QString text; // ToneScript
    ToneScript script; // the same, read
    bool isUsual = false; // of this kind in this country; the others are variants
    bool isLevelStated = false; // false: the level of the phones' own tones
    Nature nature = Nature::National;
    QStringList sources; // for people to read
};

struct TonePlan
{
    QString country; // ISO 3166, two letters
    QString name; // English; translated in the context "Countries"
    QList<NationalTone> tones; // in the order of kinds, the usual one of each first

    const NationalTone *usual(ToneKind kind) const; // null where no source tells
};

QString describe(const TonePlan &plan); // the country's name, translated

/// The tones of countries, from resources/tones. Every script of them parses; a line that is not as it should
/// be is left out (the tests see to it that none is).
class TonePlans
{
public:
    /// Those that the program carries with it; read when first asked for.
    static const TonePlans &builtIn();

    TonePlans(const QByteArray &countries, const QByteArray &tones, const QByteArray &sources);

    const QList<TonePlan> &plans() const { return m_plans; } // by code
    const TonePlan *plan(QStringView country) const;
    int leftOut() const { return m_leftOut; } // lines

private:
    QList<TonePlan> m_plans;
    int m_leftOut = 0;
};

} // namespace flatprofile
