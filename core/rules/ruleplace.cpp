#include "core/rules/ruleplace.h"

#include "core/rules/ruleparser.h"

#include <utility>

namespace flatprofile {

namespace {

bool isOperatorSign(QChar c)
{
    return c == u'=' || c == u'!' || c == u'<' || c == u'>';
}

/// The place behind one more word, sign or string.
RulePlace following(RulePlace place)
{
    switch (place) {
    case RulePlace::Operand:
        return RulePlace::Operator;
    case RulePlace::Operator:
        return RulePlace::Operand; // the right one
    case RulePlace::And:
        return RulePlace::Operand; // of the next comparison
    case RulePlace::Elsewhere:
        break;
    }
    return RulePlace::Elsewhere;
}

} // namespace

RulePlace placeAfter(QStringView before, EditableRule::Grammar grammar)
{
    const bool isTrigger = grammar == EditableRule::Grammar::Trigger;
    RulePlace place = isTrigger ? RulePlace::Operand : RulePlace::Elsewhere;
    bool isRight = false; // the operand that comes is the right one
    const auto pass = [&] {
        const bool wasRight = std::exchange(isRight, place == RulePlace::Operator);
        place = place == RulePlace::Operand && wasRight ? RulePlace::And : following(place);
    };
    for (qsizetype at = 0; at < before.size();) {
        const QChar c = before.at(at);
        if (c == u'"') {
            const qsizetype end = before.indexOf(u'"', at + 1);
            if (end < 0)
                return RulePlace::Elsewhere;
            at = end + 1;
            pass();
        } else if (c == u'(' && place == RulePlace::Elsewhere && (at == 0 || before.at(at - 1) != u'$')) {
            place = RulePlace::Operand;
            isRight = false;
            ++at;
        } else if (c == u')' && place != RulePlace::Elsewhere && !isTrigger) {
            place = RulePlace::Elsewhere;
            ++at;
        } else if (place == RulePlace::Elsewhere || isRuleBlank(c)) {
            ++at;
        } else if (isOperatorSign(c)) {
            while (at < before.size() && isOperatorSign(before.at(at)))
                ++at;
            pass();
        } else {
            // A word; the parentheses of a $(NAME) are part of it.
            for (int depth = 0; at < before.size(); ++at) {
                const QChar sign = before.at(at);
                if (sign == u'(')
                    ++depth;
                else if (sign == u')' && depth-- == 0)
                    break;
                else if (isRuleBlank(sign) || sign == u'"' || isOperatorSign(sign))
                    break;
            }
            pass();
        }
    }
    return place;
}

} // namespace flatprofile
