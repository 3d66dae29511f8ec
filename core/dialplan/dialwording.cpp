#include "core/dialplan/dialbatch.h"
#include "core/dialplan/dialexplanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct DialPlans
{
    Q_DECLARE_TR_FUNCTIONS(DialPlans)
};

using After = DialOutcome::After;

QString waiting(const QString &sequence, const DialOutcome &outcome)
{
    const QString seconds = QString::number(outcome.delay.value_or(std::chrono::seconds(0)).count());
    switch (outcome.timer) {
    case DialTimer::OffHook:
        return sequence.isEmpty()
            ? DialPlans::tr("Nothing is typed yet; after %1 s the phone gives up.").arg(seconds)
            : DialPlans::tr("Nothing is typed yet; after %1 s “%2” decides.").arg(seconds, sequence);
    case DialTimer::Short:
        return DialPlans::tr("“%1” is complete; it decides after %2 s, unless another key is pressed.")
            .arg(sequence, seconds);
    case DialTimer::Long:
        break;
    }
    return DialPlans::tr("No sequence is complete yet; the phone waits %1 s for the next key.").arg(seconds);
}

QString dialling(const QString &sequence, const DialOutcome &outcome)
{
    const QString &number = outcome.number;
    if (number.isEmpty())
        return DialPlans::tr("“%1” sends an empty number, so nobody is called.").arg(sequence);
    switch (outcome.after) {
    case After::Complete:
        return DialPlans::tr("%1 is dialled at once: “%2” is complete and nothing longer fits.")
            .arg(number, sequence);
    case After::ShortTimer:
        return outcome.delay && outcome.delay->count() == 0
            ? DialPlans::tr("%1 is dialled at once: “%2” is complete and does not wait.")
                  .arg(number, sequence)
            : DialPlans::tr("%1 is dialled after the short timer: “%2” is complete.").arg(number, sequence);
    case After::OffHook:
        return DialPlans::tr("%1 is dialled without a key, by “%2”.").arg(number, sequence);
    case After::Send:
        return outcome.sequence < 0
            ? DialPlans::tr("%1 is dialled as typed by # or Dial, though no sequence is complete.")
                  .arg(number)
            : DialPlans::tr("%1 is dialled by # or Dial: “%2” is complete.").arg(number, sequence);
    default:
        return DialPlans::tr("%1 is dialled as typed after the long timer, though no sequence is complete.")
            .arg(number);
    }
}

QString rejecting(const QString &sequence, const DialOutcome &outcome)
{
    if (outcome.reason == DialOutcome::Reason::Barred)
        return DialPlans::tr("The call is rejected: “%1” bars it.").arg(sequence);
    switch (outcome.after) {
    case After::NoMatch:
        return DialPlans::tr("The call is rejected: no sequence fits what was typed.");
    case After::OffHook:
        return DialPlans::tr("The phone gives up: no key was pressed, and the plan has no number for that.");
    case After::Send:
        return DialPlans::tr("The call is rejected: no sequence was complete at # or Dial.");
    case After::Limit:
        return DialPlans::tr("The simulation ends here: the number or the plan is too long.");
    default:
        return DialPlans::tr("The call is rejected: no sequence was complete when the long timer ended.");
    }
}

} // namespace

QString sequenceText(const DialPlan &plan, const DialSettings &settings, int sequence)
{
    if (sequence < 0)
        return {};
    if (sequence < plan.sequences.size())
        return printSequence(plan.sequences.at(sequence));
    return settings.starCodes.value(sequence - plan.sequences.size()).code;
}

QString describeOutcome(const DialPlan &plan, const DialSettings &settings, const DialOutcome &outcome)
{
    const QString sequence = sequenceText(plan, settings, outcome.sequence);
    switch (outcome.kind) {
    case DialOutcome::Kind::Wait:
        return waiting(sequence, outcome);
    case DialOutcome::Kind::Dial:
        return dialling(sequence, outcome);
    case DialOutcome::Kind::Reject:
        break;
    }
    return rejecting(sequence, outcome);
}

QString describeResult(const DialPlan &plan, const DialSettings &settings, const DialTestResult &result)
{
    const QString outcome = describeOutcome(plan, settings, result.outcome);
    if (waitsForMore(result) && result.test.event == DialTest::Event::None)
        //: %1 is a whole sentence; timeout is a word of the list and stays as it is
        return DialPlans::tr("%1 To test how the wait ends, write timeout as the event.").arg(outcome);
    if (!result.leftOver.isEmpty())
        //: %1 is a whole sentence, %2 keys
        return DialPlans::tr("%1 Left over after the end: %2.").arg(outcome, result.leftOver);
    if (!result.passed && result.test.expected == DialOutcome::Kind::Wait)
        return result.outcome.kind == DialOutcome::Kind::Wait
            //: %1 is a whole sentence, %2 the name of a timer as a list has it
            ? DialPlans::tr("%1 The timer that runs is “%2”.").arg(outcome, nameOf(result.outcome.timer))
            //: %1 is a whole sentence
            : DialPlans::tr("%1 No timer runs any more.").arg(outcome);
    return outcome;
}

QString describeStep(const DialPlan &plan, const DialSettings &settings, const DialStep &step)
{
    const QString outcome = describeOutcome(plan, settings, step.outcome);
    switch (step.event) {
    case DialStep::Event::OffHook:
        //: %1 is a whole sentence
        return DialPlans::tr("Off the hook. %1").arg(outcome);
    case DialStep::Event::Key:
        //: %1 is a key, %2 a whole sentence
        return step.outsideTone
            ? DialPlans::tr("%1: %n sequence(s) fit, outside tone plays. %2", nullptr, step.candidates)
                  .arg(QString(step.key), outcome)
            : DialPlans::tr("%1: %n sequence(s) fit. %2", nullptr, step.candidates)
                  .arg(QString(step.key), outcome);
    case DialStep::Event::Timeout:
        //: %1 is a whole sentence
        return DialPlans::tr("The timer ends. %1").arg(outcome);
    case DialStep::Event::Send:
        //: %1 is a whole sentence
        return DialPlans::tr("# or Dial is pressed. %1").arg(outcome);
    case DialStep::Event::SendIgnored:
        return DialPlans::tr("# or Dial does nothing before a key is typed.");
    case DialStep::Event::LeftOver:
        break;
    }
    return DialPlans::tr("%1 comes too late: dialling is over, so the key is left over.").arg(step.key);
}

QString describeProgress(const SequenceProgress &progress)
{
    switch (progress.state) {
    case SequenceProgress::State::OffHook:
        return DialPlans::tr("Only while no key is pressed.");
    case SequenceProgress::State::Possible:
        return progress.takesMore ? DialPlans::tr("%n or more keys to go.", nullptr, progress.missing)
                                  : DialPlans::tr("%n key(s) to go.", nullptr, progress.missing);
    case SequenceProgress::State::Complete:
        return progress.takesMore ? DialPlans::tr("Complete; more keys may follow.")
                                  : DialPlans::tr("Complete.");
    case SequenceProgress::State::Passed:
        return DialPlans::tr("Was complete after %n key(s).", nullptr, progress.completeAt);
    case SequenceProgress::State::Out:
        break;
    }
    if (progress.wanted.isEmpty())
        return DialPlans::tr("Matches nothing.");
    return DialPlans::tr("Key %1 is not %2.")
        .arg(QString::number(progress.eaten + 1), describeKeys(progress.wanted));
}

} // namespace flatprofile
