#include "core/tones/toneplans.h"

#include "core/script/scriptparser.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Tones
{
    Q_DECLARE_TR_FUNCTIONS(Tones)
};

QByteArray resource(const QString &name)
{
    QFile file(u":/tones/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines below the header; comments are left out.
QList<QStringList> readRows(const QByteArray &bytes, qsizetype columns, int &leftOut)
{
    QList<QStringList> rows;
    bool header = true;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (header) {
            header = false;
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (cells.size() == columns)
            rows.append(cells);
        else
            ++leftOut;
    }
    return rows;
}

std::optional<ToneKind> kindOf(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, ToneKind> kWords[] {
        { "dial"_L1, ToneKind::Dial },
        { "outside-dial"_L1, ToneKind::OutsideDial },
        { "busy"_L1, ToneKind::Busy },
        { "reorder"_L1, ToneKind::Reorder },
        { "ring-back"_L1, ToneKind::RingBack },
        { "call-waiting"_L1, ToneKind::CallWaiting },
        { "stutter-dial"_L1, ToneKind::StutterDial },
        { "off-hook-warning"_L1, ToneKind::OffHookWarning },
        { "confirm"_L1, ToneKind::Confirm },
        { "holding"_L1, ToneKind::Holding },
        { "conference"_L1, ToneKind::Conference },
        { "disconnect"_L1, ToneKind::Disconnect },
    };
    for (const auto &[name, kind] : kWords) {
        if (word == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QStringList elementsOf(ToneKind kind)
{
    switch (kind) {
    case ToneKind::Dial:
        return { u"Dial_Tone"_s };
    case ToneKind::OutsideDial:
        return { u"Outside_Dial_Tone"_s };
    case ToneKind::Busy:
        return { u"Busy_Tone"_s };
    case ToneKind::Reorder:
        return { u"Reorder_Tone"_s };
    case ToneKind::RingBack:
        return { u"Ring_Back_Tone"_s };
    case ToneKind::CallWaiting:
        return { u"Call_Waiting_Tone"_s };
    case ToneKind::StutterDial:
        return { u"MWI_Dial_Tone"_s, u"Cfwd_Dial_Tone"_s };
    case ToneKind::OffHookWarning:
        return { u"Off_Hook_Warning_Tone"_s };
    case ToneKind::Confirm:
        return { u"Confirm_Tone"_s };
    case ToneKind::Holding:
        return { u"Holding_Tone"_s };
    case ToneKind::Conference:
        return { u"Conference_Tone"_s };
    case ToneKind::Disconnect:
        break;
    }
    return {};
}

QString describe(ToneKind kind)
{
    switch (kind) {
    case ToneKind::Dial:
        return Tones::tr("Dial tone");
    case ToneKind::OutsideDial:
        return Tones::tr("Outside dial tone");
    case ToneKind::Busy:
        return Tones::tr("Busy tone");
    case ToneKind::Reorder:
        return Tones::tr("Reorder tone");
    case ToneKind::RingBack:
        return Tones::tr("Ring back tone");
    case ToneKind::CallWaiting:
        return Tones::tr("Call waiting tone");
    case ToneKind::StutterDial:
        return Tones::tr("Stutter dial tone");
    case ToneKind::OffHookWarning:
        return Tones::tr("Off hook warning");
    case ToneKind::Confirm:
        return Tones::tr("Confirmation tone");
    case ToneKind::Holding:
        return Tones::tr("Holding tone");
    case ToneKind::Conference:
        return Tones::tr("Conference tone");
    case ToneKind::Disconnect:
        break;
    }
    return Tones::tr("Disconnect tone");
}

QString describe(const TonePlan &plan)
{
    return QCoreApplication::translate("Countries", plan.name.toUtf8().constData());
}

const NationalTone *TonePlan::usual(ToneKind kind) const
{
    for (const NationalTone &tone : tones) {
        if (tone.kind == kind && tone.isUsual)
            return &tone;
    }
    return nullptr;
}

const TonePlans &TonePlans::builtIn()
{
    static const TonePlans plans(
        resource(u"countries.tsv"_s), resource(u"tones.tsv"_s), resource(u"sources.tsv"_s));
    return plans;
}

TonePlans::TonePlans(const QByteArray &countries, const QByteArray &tones, const QByteArray &sources)
{
    QHash<QString, QString> sourceTexts;
    for (const QStringList &row : readRows(sources, 2, m_leftOut))
        sourceTexts.insert(row.at(0), row.at(1));
    QHash<QString, qsizetype> places;
    for (const QStringList &row : readRows(countries, 2, m_leftOut)) {
        places.insert(row.at(0), m_plans.size());
        m_plans.append({ row.at(0), row.at(1), {} });
    }
    for (const QStringList &row : readRows(tones, 6, m_leftOut)) {
        const auto place = places.constFind(row.at(0));
        const std::optional<ToneKind> kind = kindOf(row.at(1));
        auto script = parseTone(row.at(2)).script;
        if (place == places.cend() || !kind || !script) {
            ++m_leftOut;
            continue;
        }
        TonePlan &plan = m_plans[*place];
        using Nature = NationalTone::Nature;
        NationalTone tone { *kind, row.at(2), *std::move(script), !plan.usual(*kind),
            row.at(3) == "stated"_L1,
            row.at(4) == "filled"_L1        ? Nature::Filled
                : row.at(4) == "gateway"_L1 ? Nature::Gateway
                                            : Nature::National,
            {} };
        for (const QString &key : row.at(5).split(u','))
            tone.sources.append(sourceTexts.value(key, key));
        plan.tones.append(std::move(tone));
    }
    std::sort(m_plans.begin(), m_plans.end(),
        [](const TonePlan &a, const TonePlan &b) { return a.country < b.country; });
}

const TonePlan *TonePlans::plan(QStringView country) const
{
    const auto place = std::lower_bound(m_plans.begin(), m_plans.end(), country,
        [](const TonePlan &plan, QStringView code) { return plan.country < code; });
    return place != m_plans.end() && place->country == country ? &*place : nullptr;
}

} // namespace flatprofile
