#include "ui/resync/resyncwording.h"

#include "ui/session/parameterwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResyncWindow)
};
} // namespace

WordsRow wordsOf(const ResyncStep &step)
{
    using Kind = ResyncStep::Kind;
    WordsRow row;
    row.kind = step.isFailure();
    row.isStrong = step.isFailure() || step.kind == Kind::Finished;
    row.cells = { step.rule, describe(step) };
    if (step.isFailure() || step.kind == Kind::Retry || step.kind == Kind::NoRetry)
        row.icon = u"error"_s;
    else if (step.kind == Kind::Off || step.kind == Kind::NotFoundIgnored || step.kind == Kind::Noted)
        row.icon = u"info"_s;
    else if (step.kind == Kind::Fetched || step.kind == Kind::Applied || step.kind == Kind::Finished)
        row.icon = u"ok"_s;
    else
        row.icon = u"chevron"_s;
    return row;
}

QString originWords(const ValueOrigin &origin)
{
    switch (origin.kind) {
    case ValueOrigin::Kind::Start:
        return origin.line > 0 ? Text::tr("%1, line %2").arg(origin.file).arg(origin.line) : origin.file;
    case ValueOrigin::Kind::Assignment:
        return Text::tr("set by %1").arg(origin.rule);
    case ValueOrigin::Kind::File:
        break;
    }
    return Text::tr("%1: %2, line %3").arg(origin.rule, origin.file).arg(origin.line);
}

WordsRow wordsOf(const EffectiveValue &value)
{
    WordsRow row;
    row.key = value.element;
    row.kind = value.origin.kind == ValueOrigin::Kind::Start ? FromStart
        : value.origin.kind == ValueOrigin::Kind::Assignment ? FromRule
                                                             : FromFile;
    QStringList earlier;
    for (auto before = value.overridden.rbegin(); before != value.overridden.rend(); ++before)
        earlier.append(
            u"%1 (%2)"_s.arg(shownValue(value.element, before->value), originWords(before->origin)));
    row.cells = { fieldOf(value.element), shownValue(value.element, value.value), originWords(value.origin),
        earlier.join(u"; "_s) };
    row.isStrong = !value.overridden.isEmpty();
    row.dim = { 3 };
    return row;
}

} // namespace flatprofile
