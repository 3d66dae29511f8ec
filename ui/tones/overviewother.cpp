#include "ui/tones/overviewother.h"

#include "core/script/scriptparser.h"
#include "core/script/timedscript.h"
#include "core/tones/tonecomparison.h"
#include "ui/session/documentsession.h"
#include "ui/tones/toneedits.h"

#include <QHash>

#include <memory>

namespace flatprofile {

OverviewOther otherOf(const TonePlan &plan)
{
    QHash<QString, QString> texts;
    for (const ToneKind kind : kToneKinds) {
        if (const NationalTone *usual = plan.usual(kind)) {
            for (const QString &element : elementsOf(kind))
                texts.insert(element, usual->text);
        }
    }
    return { describe(plan), [texts](const QString &element) {
                return texts.contains(element) ? std::optional(texts.value(element)) : std::nullopt;
            } };
}

OverviewOther otherOf(const QString &name, const QByteArray &profile, const DocumentSession &session)
{
    const auto document = std::make_shared<ProfileDocument>(session.catalogue());
    document->setText(profile);
    return { name, [document, &session](const QString &element) {
                return std::optional(toneValue(*document, session.phone(), element));
            } };
}

bool areAlike(const QString &a, const QString &b, bool isTone)
{
    if (a == b)
        return true;
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (!isTone)
        return readTimedScript(TimedScript::Kind::Cadence, a).script
            == readTimedScript(TimedScript::Kind::Cadence, b).script;
    const auto first = parseTone(a).script;
    const auto second = parseTone(b).script;
    return first && second && compareTones(*first, *second).isAlike();
}

} // namespace flatprofile
