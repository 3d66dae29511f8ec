// What evaluateFleet() is made of; of no use elsewhere.

#pragma once

#include "core/rules/fakephone.h"
#include "core/rules/fleetcourse.h"

namespace flatprofile::fleet {

/// The table's header, and what each of its columns is.
struct FleetHeader
{
    char separator = ',';
    QStringList names;
    QStringList macros; // in the order of the values
    QList<qsizetype> sources; // column of each
    QList<bool> isSecret; // of each column
    qsizetype expect = -1;
    qsizetype option66 = -1;
};

FleetHeader headerOf(const QByteArray &record);
/// The same for phones of a file, each of which has macros of its own.
FleetHeader headerOf(const QList<FakePhone> &phones);

struct FleetBlock
{
    QByteArray bytes;
    QByteArray output;
    QList<RuleTally> tallies;
    FleetScratch scratch;
    FleetScratch scratchBefore;
    qint64 phones = 0;
    qint64 expecting = 0;
    qint64 unexpected = 0;
    qint64 changed = 0;
};

/// Evaluates the phones of a block. Of no state of its own, so that threads share one.
class FleetEvaluator
{
public:
    FleetEvaluator(const FleetPlan &plan, const FleetHeader &header, bool writes);

    const std::deque<CompiledRule> &rules() const { return m_course.rules(); }

    void evaluate(FleetBlock &block) const; // its bytes
    void evaluate(FleetBlock &block, const QList<FakePhone> &phones, qsizetype from, qsizetype to) const;

private:
    void begin(FleetBlock &block) const;
    void evaluatePhone(FleetBlock &block, const QStringList &cells, qsizetype count, FleetPhone phone) const;
    void writeCells(FleetBlock &block, const QStringList &cells, qsizetype count) const;
    void writeOutcome(FleetBlock &block, const std::optional<RuleOutcome> &outcome) const;
    void writeUrl(FleetBlock &block, const std::optional<RuleOutcome> &outcome) const;

    const FleetPlan &m_plan;
    const FleetHeader &m_header;
    bool m_writes;
    FleetCourse m_course;
    std::optional<FleetCourse> m_courseBefore;
};

} // namespace flatprofile::fleet
