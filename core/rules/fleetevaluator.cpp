#include "core/rules/fleetevaluator.h"

#include "core/support/csv.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::fleet {

FleetHeader headerOf(const QByteArray &record)
{
    FleetHeader header;
    header.separator = csvSeparator(record);
    qsizetype at = 0;
    readCsvRecord(record, at, header.separator, header.names);
    for (qsizetype column = 0; column < header.names.size(); ++column) {
        const QString name = header.names.at(column).trimmed();
        const QString macro = macroOfColumn(name);
        header.isSecret.append(isSecretMacro(macro));
        if (name.compare("expect"_L1, Qt::CaseInsensitive) == 0
            || name.compare("expected"_L1, Qt::CaseInsensitive) == 0) {
            header.expect = column;
        } else if (name.compare("option66"_L1, Qt::CaseInsensitive) == 0) {
            header.option66 = column;
        } else if (!macro.isEmpty() && !header.macros.contains(macro)) {
            header.macros.append(macro);
            header.sources.append(column);
        }
    }
    return header;
}

FleetHeader headerOf(const QList<FakePhone> &phones)
{
    FleetHeader header;
    QSet<QString> macros;
    for (const FakePhone &phone : phones) {
        for (auto macro = phone.macros.begin(); macro != phone.macros.end(); ++macro)
            macros.insert(macro.key());
    }
    header.macros = QStringList(macros.begin(), macros.end());
    header.macros.sort();
    header.names = QStringList { u"name"_s } + header.macros;
    for (const QString &name : std::as_const(header.names))
        header.isSecret.append(isSecretMacro(name));
    const auto add = [&](const QString &name, QString FakePhone::*member) -> qsizetype {
        if (std::all_of(phones.begin(), phones.end(),
                [&](const FakePhone &phone) { return (phone.*member).isEmpty(); }))
            return -1;
        header.names.append(name);
        header.isSecret.append(false);
        return header.names.size() - 1;
    };
    header.option66 = add(u"option66"_s, &FakePhone::option66);
    header.expect = add(u"expect"_s, &FakePhone::expectedUrl);
    return header;
}

static void countIn(RuleTally &tally, const RuleOutcome &outcome)
{
    if (outcome.result == RuleTrace::Result::Error) {
        ++tally.errors[QString(outcome.error)];
    } else if (outcome.result == RuleTrace::Result::Match) {
        if (outcome.alternative >= tally.alternatives.size())
            tally.alternatives.resize(outcome.alternative + 1); // values made more of them
        ++tally.alternatives[outcome.alternative];
    } else {
        ++tally.skipped;
    }
}

FleetEvaluator::FleetEvaluator(const FleetPlan &plan, const FleetHeader &header, bool writes)
    : m_plan(plan)
    , m_header(header)
    , m_writes(writes)
    , m_course(plan.rules, header.macros, plan.common)
{
    if (!plan.rulesBefore.isEmpty())
        m_courseBefore.emplace(plan.rulesBefore, header.macros, plan.commonBefore);
}

void FleetEvaluator::evaluate(FleetBlock &block) const
{
    begin(block);
    QStringList cells;
    std::vector<QString> values(std::size_t(m_header.macros.size()));
    qsizetype at = 0;
    while (at < block.bytes.size()) {
        const qsizetype count = readCsvRecord(block.bytes, at, m_header.separator, cells);
        if (count == 1 && cells.constFirst().isEmpty())
            continue; // an empty line is no phone
        for (qsizetype i = 0; i < m_header.sources.size(); ++i) {
            const qsizetype column = m_header.sources.at(i);
            values[std::size_t(i)] = column < count ? cells.at(column) : QString();
        }
        evaluatePhone(block, cells, count, { values, nullptr, nullptr });
    }
}

void FleetEvaluator::evaluate(
    FleetBlock &block, const QList<FakePhone> &phones, qsizetype from, qsizetype to) const
{
    begin(block);
    for (qsizetype i = from; i < to; ++i) {
        const FakePhone &phone = phones.at(i);
        QStringList cells { phone.name };
        for (const QString &macro : m_header.macros)
            cells.append(phone.macros.value(macro));
        if (m_header.option66 >= 0)
            cells.append(phone.option66);
        if (m_header.expect >= 0)
            cells.append(phone.expectedUrl);
        evaluatePhone(block, cells, cells.size(), { {}, &phone.macros, nullptr });
    }
}

void FleetEvaluator::begin(FleetBlock &block) const
{
    block.tallies.resize(qsizetype(rules().size()));
    for (qsizetype i = 0; i < block.tallies.size(); ++i) {
        block.tallies[i] = {};
        block.tallies[i].alternatives.resize(rules()[std::size_t(i)].tree().alternatives.size());
    }
    block.output.resize(0);
    block.phones = 0;
    block.expecting = 0;
    block.unexpected = 0;
    block.changed = 0;
}

void FleetEvaluator::evaluatePhone(
    FleetBlock &block, const QStringList &cells, qsizetype count, FleetPhone phone) const
{
    ++block.phones;
    if (m_header.option66 >= 0 && m_header.option66 < count && !cells.at(m_header.option66).isEmpty())
        phone.option66 = &cells.at(m_header.option66);
    m_course.follow(phone, block.scratch);
    if (m_writes)
        writeCells(block, cells, count);
    const bool expects
        = m_header.expect >= 0 && m_header.expect < count && !cells.at(m_header.expect).isEmpty();
    bool isFound = !expects;
    for (std::size_t i = 0; i < rules().size(); ++i) {
        RuleTally &tally = block.tallies[qsizetype(i)];
        const std::optional<RuleOutcome> &outcome = block.scratch.outcomes[i];
        if (outcome)
            countIn(tally, *outcome);
        else
            ++tally.notReached;
        isFound = isFound || (outcome && outcome->url == cells.at(m_header.expect));
        if (m_writes)
            writeOutcome(block, outcome);
    }
    block.expecting += expects ? 1 : 0;
    block.unexpected += isFound ? 0 : 1;
    if (m_courseBefore) {
        m_courseBefore->follow(phone, block.scratchBefore);
        const bool isSame = m_course.doesTheSame(*m_courseBefore, phone, block.scratch, block.scratchBefore);
        block.changed += isSame ? 0 : 1;
        if (m_writes) {
            (block.output += m_header.separator) += isSame ? "no" : "yes";
            for (const std::optional<RuleOutcome> &outcome : block.scratchBefore.outcomes)
                writeUrl(block, outcome);
        }
    }
    if (m_writes)
        block.output += '\n';
}

void FleetEvaluator::writeCells(FleetBlock &block, const QStringList &cells, qsizetype count) const
{
    for (qsizetype column = 0; column < m_header.names.size(); ++column) {
        if (column > 0)
            block.output += m_header.separator;
        if (column >= count)
            continue;
        const bool isHidden = m_header.isSecret.at(column) && !m_plan.reveals && !cells.at(column).isEmpty();
        block.output += csvCell(isHidden ? u"***" : QStringView(cells.at(column)), m_header.separator);
    }
}

void FleetEvaluator::writeOutcome(FleetBlock &block, const std::optional<RuleOutcome> &outcome) const
{
    const char separator = m_header.separator;
    block.output += separator;
    if (outcome)
        block.output += outcome->result == RuleTrace::Result::Match ? "match"
            : outcome->result == RuleTrace::Result::Skip            ? "skip"
                                                                    : "error";
    block.output += separator;
    if (outcome && outcome->alternative >= 0)
        block.output += QByteArray::number(outcome->alternative + 1);
    writeUrl(block, outcome);
    block.output += separator;
    if (outcome)
        block.output += QByteArrayView(outcome->error.data(), outcome->error.size());
}

void FleetEvaluator::writeUrl(FleetBlock &block, const std::optional<RuleOutcome> &outcome) const
{
    block.output += m_header.separator;
    if (outcome && !outcome->url.isEmpty())
        block.output += csvCell(m_plan.mask ? m_plan.mask(outcome->url) : outcome->url, m_header.separator);
}

} // namespace flatprofile::fleet
