#include "core/rules/fleet.h"

#include "core/support/csv.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr qsizetype kBlockBytes = 256 * 1024;

/// The table's header, and what each of its columns is.
struct Header
{
    char separator = ',';
    QStringList names;
    QStringList macros; // in the order of the values
    QList<qsizetype> sources; // column of each
    QList<bool> isSecret; // of each column
    qsizetype expect = -1;
};

Header headerOf(const QByteArray &record)
{
    Header header;
    const QByteArray text = record.startsWith("\xEF\xBB\xBF") ? record.mid(3) : record;
    header.separator = csvSeparator(text);
    qsizetype at = 0;
    readCsvRecord(text, at, header.separator, header.names);
    for (qsizetype column = 0; column < header.names.size(); ++column) {
        const QString name = header.names.at(column).trimmed();
        const QString macro = macroOfColumn(name);
        header.isSecret.append(isSecretMacro(macro));
        if (name.compare("expect"_L1, Qt::CaseInsensitive) == 0
            || name.compare("expected"_L1, Qt::CaseInsensitive) == 0) {
            header.expect = column;
        } else if (!macro.isEmpty() && !header.macros.contains(macro)) {
            header.macros.append(macro);
            header.sources.append(column);
        }
    }
    return header;
}

struct Block
{
    QByteArray bytes;
    QByteArray output;
    QList<RuleTally> tallies;
    QList<CompiledRule::Scratch> scratches;
    qint64 phones = 0;
    qint64 unexpected = 0;
};

class Evaluator
{
public:
    Evaluator(const FleetPlan &plan, const Header &header, bool writes)
        : m_plan(plan)
        , m_header(header)
        , m_writes(writes)
    {
        for (const FleetRule &rule : plan.rules)
            m_rules.emplace_back(rule.rule, header.macros, plan.common, rule.setting);
    }

    const std::deque<CompiledRule> &rules() const { return m_rules; }

    void evaluate(Block &block) const
    {
        block.tallies.resize(qsizetype(m_rules.size()));
        block.scratches.resize(qsizetype(m_rules.size()));
        for (qsizetype i = 0; i < block.tallies.size(); ++i) {
            block.tallies[i] = {};
            block.tallies[i].alternatives.resize(m_rules[std::size_t(i)].tree().alternatives.size());
        }
        block.output.resize(0);
        block.phones = 0;
        block.unexpected = 0;
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
            ++block.phones;
            evaluatePhone(block, cells, count, values);
        }
    }

private:
    void evaluatePhone(
        Block &block, const QStringList &cells, qsizetype count, std::span<const QString> values) const
    {
        if (m_writes)
            writeCells(block, cells, count);
        std::optional<MacroTable> changed; // by assignments of the rules before
        bool isFound = m_header.expect < 0 || m_header.expect >= count;
        bool isFailed = false;
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            RuleTally &tally = block.tallies[qsizetype(i)];
            if (isFailed) {
                ++tally.notReached;
                writeOutcome(block, std::nullopt);
                continue;
            }
            RuleOutcome outcome;
            if (changed) {
                outcome = simulateChanged(m_rules[i], *changed);
            } else {
                outcome = m_rules[i].evaluate(values, block.scratches[qsizetype(i)]);
                assignForNext(i, outcome, values, changed);
            }
            countIn(tally, outcome);
            isFailed = outcome.result == RuleTrace::Result::Error;
            isFound = isFound || outcome.url == cells.at(m_header.expect);
            writeOutcome(block, outcome);
        }
        block.unexpected += isFound ? 0 : 1;
        if (m_writes)
            block.output += '\n';
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

    /// A rule's assignments are made before the next rule is evaluated.
    void assignForNext(std::size_t i, const RuleOutcome &outcome, std::span<const QString> values,
        std::optional<MacroTable> &changed) const
    {
        const bool assigns = outcome.alternative >= 0 && i + 1 < m_rules.size()
            && (outcome.alternative >= m_rules[i].tree().alternatives.size()
                || m_rules[i].hasAssignments(outcome.alternative));
        if (!assigns)
            return;
        changed = m_rules[i].macros(values);
        applyAssignments(
            simulateRule(m_rules[i].rule(), *changed, m_rules[i].setting()).assignments, *changed);
    }

    static RuleOutcome simulateChanged(const CompiledRule &rule, MacroTable &macros)
    {
        const RuleTrace trace = simulateRule(rule.rule(), macros, rule.setting());
        applyAssignments(trace.assignments, macros);
        return { trace.result, trace.error ? -1 : trace.selected,
            trace.error ? trace.error->code : QLatin1StringView(), trace.error ? QString() : trace.url() };
    }

    void writeCells(Block &block, const QStringList &cells, qsizetype count) const
    {
        for (qsizetype column = 0; column < m_header.names.size(); ++column) {
            if (column > 0)
                block.output += m_header.separator;
            if (column >= count)
                continue;
            const bool isHidden
                = m_header.isSecret.at(column) && !m_plan.reveals && !cells.at(column).isEmpty();
            block.output += csvCell(isHidden ? u"***" : QStringView(cells.at(column)), m_header.separator);
        }
    }

    void writeOutcome(Block &block, const std::optional<RuleOutcome> &outcome) const
    {
        if (!m_writes)
            return;
        const char separator = m_header.separator;
        block.output += separator;
        if (outcome)
            block.output += outcome->result == RuleTrace::Result::Match ? "match"
                : outcome->result == RuleTrace::Result::Skip            ? "skip"
                                                                        : "error";
        block.output += separator;
        if (outcome && outcome->alternative >= 0)
            block.output += QByteArray::number(outcome->alternative + 1);
        block.output += separator;
        if (outcome && !outcome->url.isEmpty())
            block.output += csvCell(m_plan.mask ? m_plan.mask(outcome->url) : outcome->url, separator);
        block.output += separator;
        if (outcome)
            block.output += QByteArrayView(outcome->error.data(), outcome->error.size());
    }

    const FleetPlan &m_plan;
    const Header &m_header;
    bool m_writes;
    std::deque<CompiledRule> m_rules;
};

QByteArray outputHeader(const FleetPlan &plan, const Header &header)
{
    QByteArray line;
    for (const QString &name : header.names)
        line += (line.isEmpty() ? QByteArray() : QByteArray(1, header.separator))
            + csvCell(name, header.separator);
    for (const FleetRule &rule : plan.rules) {
        const QString prefix = plan.rules.size() > 1 ? rule.parameter + u'.' : QString();
        for (const auto name : { "result"_L1, "alternative"_L1, "url"_L1, "error"_L1 })
            line += header.separator + csvCell(prefix + name, header.separator);
    }
    return line + '\n';
}

/// Fills blocks from the stream; false where a record is too long.
bool readBlocks(CsvBlocks &records, const ByteSource &input, std::vector<Block> &blocks, std::size_t &filled,
    bool &isAtEnd)
{
    filled = 0;
    while (filled < blocks.size()) {
        qsizetype read = 0;
        while (!isAtEnd && read < kBlockBytes) {
            const QByteArray bytes = input();
            isAtEnd = bytes.isEmpty();
            read += bytes.size();
            records.append(bytes);
            if (isAtEnd)
                records.finish();
            if (records.isOverlong())
                return false;
        }
        blocks[filled].bytes = records.take();
        if (!blocks[filled].bytes.isEmpty())
            ++filled;
        else if (isAtEnd)
            return true;
    }
    return true;
}

} // namespace

void RuleTally::add(const RuleTally &other)
{
    if (alternatives.size() < other.alternatives.size())
        alternatives.resize(other.alternatives.size());
    for (qsizetype i = 0; i < other.alternatives.size(); ++i)
        alternatives[i] += other.alternatives.at(i);
    skipped += other.skipped;
    notReached += other.notReached;
    for (auto error = other.errors.begin(); error != other.errors.end(); ++error)
        errors[error.key()] += error.value();
}

QString macroOfColumn(const QString &name)
{
    QString macro = name.trimmed();
    if (macro.startsWith(u'$'))
        macro.remove(0, 1);
    const QString letter = macroOfParameter(macro);
    if (!letter.isEmpty())
        return letter;
    const bool isName = !macro.isEmpty() && std::all_of(macro.begin(), macro.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
    return isName ? macro : QString();
}

Result<FleetResult, FleetError> evaluateFleet(
    const FleetPlan &plan, const ByteSource &input, const ByteSink &output, const std::atomic<bool> &stop)
{
    CsvBlocks records;
    QByteArray first;
    bool isAtEnd = false;
    while (first.isEmpty() && !isAtEnd) {
        const QByteArray bytes = input();
        isAtEnd = bytes.isEmpty();
        records.append(bytes);
        if (isAtEnd)
            records.finish();
        if (records.isOverlong())
            return FleetError::Overlong;
        first = records.takeRecord();
    }
    if (first.trimmed().isEmpty())
        return FleetError::Empty;
    const Header header = headerOf(first);
    if (header.macros.isEmpty())
        return FleetError::NoMacros;
    const Evaluator evaluator(plan, header, bool(output));
    FleetResult result;
    result.columns = header.macros;
    result.hasExpectations = header.expect >= 0;
    for (const CompiledRule &rule : evaluator.rules())
        result.trees.append(rule.tree());
    result.rules.resize(plan.rules.size());
    for (qsizetype i = 0; i < result.rules.size(); ++i)
        result.rules[i].alternatives.resize(result.trees.at(i).alternatives.size());
    if (output && !output(outputHeader(plan, header)))
        return FleetError::Unwritable;

    QThreadPool pool;
    pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    std::vector<Block> blocks(std::size_t(pool.maxThreadCount()) * 4);
    std::size_t filled = blocks.size();
    while (!isAtEnd || filled == blocks.size()) {
        if (!readBlocks(records, input, blocks, filled, isAtEnd))
            return FleetError::Overlong;
        for (std::size_t i = 0; i < filled; ++i)
            pool.start([&evaluator, &block = blocks[i]] { evaluator.evaluate(block); });
        pool.waitForDone();
        for (std::size_t i = 0; i < filled; ++i) {
            const Block &block = blocks[i];
            result.phones += block.phones;
            result.unexpected += block.unexpected;
            for (qsizetype rule = 0; rule < result.rules.size(); ++rule)
                result.rules[rule].add(block.tallies.at(rule));
            if (output && !output(block.output))
                return FleetError::Unwritable;
        }
        if (stop)
            return FleetError::Interrupted;
        if (filled < blocks.size())
            break;
    }
    return result;
}

} // namespace flatprofile
