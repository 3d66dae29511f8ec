#include "core/rules/fleet.h"

#include "core/rules/fakephone.h"
#include "core/rules/fleetevaluator.h"
#include "core/support/csv.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace fleet;

namespace {

constexpr qsizetype kBlockBytes = 256 * 1024;
constexpr qsizetype kPhonesAtOnce = 1000;

QByteArray outputHeader(const FleetPlan &plan, const FleetHeader &header)
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
    if (!plan.rulesBefore.isEmpty())
        line += header.separator + QByteArray("changed");
    for (const FleetRule &rule : plan.rulesBefore)
        line += header.separator
            + csvCell(
                (plan.rules.size() > 1 ? rule.parameter + u'.' : QString()) + "before"_L1, header.separator);
    return line + '\n';
}

/// Fills blocks from the stream; false where a record is too long.
bool readBlocks(CsvBlocks &records, const ByteSource &input, std::vector<FleetBlock> &blocks,
    std::size_t &filled, bool &isAtEnd)
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

/// What every result begins with.
static FleetResult emptyResult(
    const FleetEvaluator &evaluator, const FleetPlan &plan, const FleetHeader &header)
{
    FleetResult result;
    result.columns = header.macros;
    result.hasExpectations = header.expect >= 0;
    for (const CompiledRule &rule : evaluator.rules())
        result.trees.append(rule.tree());
    result.rules.resize(plan.rules.size());
    for (qsizetype i = 0; i < result.rules.size(); ++i)
        result.rules[i].alternatives.resize(result.trees.at(i).alternatives.size());
    return result;
}

/// False where the output takes no more.
static bool takeBlock(FleetResult &result, const FleetBlock &block, const ByteSink &output)
{
    result.phones += block.phones;
    result.expecting += block.expecting;
    result.unexpected += block.unexpected;
    result.changed += block.changed;
    for (qsizetype rule = 0; rule < result.rules.size(); ++rule)
        result.rules[rule].add(block.tallies.at(rule));
    return !output || output(block.output);
}

static Result<FleetResult, FleetError> evaluatePhones(
    const FleetPlan &plan, const QByteArray &bytes, const ByteSink &output, const std::atomic<bool> &stop)
{
    const auto phones = readFakePhones(bytes, std::numeric_limits<qsizetype>::max());
    if (!phones)
        return FleetError::NoPhones;
    if (phones->isEmpty())
        return FleetError::Empty;
    const FleetHeader header = headerOf(*phones);
    const FleetEvaluator evaluator(plan, header, bool(output));
    FleetResult result = emptyResult(evaluator, plan, header);
    if (output && !output(outputHeader(plan, header)))
        return FleetError::Unwritable;
    FleetBlock block;
    for (qsizetype at = 0; at < phones->size(); at += kPhonesAtOnce) {
        evaluator.evaluate(block, *phones, at, std::min(at + kPhonesAtOnce, phones->size()));
        if (!takeBlock(result, block, output))
            return FleetError::Unwritable;
        if (stop)
            return FleetError::Interrupted;
    }
    return result;
}

/// The stream as UTF-8; empty at its end alone.
static ByteSource decoded(const ByteSource &input)
{
    return [&input, decoder = std::make_shared<TableDecoder>()] {
        while (true) {
            const QByteArray bytes = input();
            QByteArray text = decoder->decode(bytes);
            if (bytes.isEmpty() || !text.isEmpty())
                return text;
        }
    };
}

Result<FleetResult, FleetError> evaluateFleet(
    const FleetPlan &plan, const ByteSource &bytes, const ByteSink &output, const std::atomic<bool> &stop)
{
    const ByteSource input = decoded(bytes);
    bool isAtEnd = false;
    QByteArray begin; // what tells a file of phones from a table
    while (begin.trimmed().isEmpty() && begin.size() < kBlockBytes && !isAtEnd) {
        const QByteArray piece = input();
        isAtEnd = piece.isEmpty();
        begin += piece;
    }
    if (begin.trimmed().startsWith('{')) {
        while (!isAtEnd && begin.size() <= kMostPhonesBytes) {
            const QByteArray piece = input();
            isAtEnd = piece.isEmpty();
            begin += piece;
        }
        return isAtEnd ? evaluatePhones(plan, begin, output, stop) : FleetError::Overlong;
    }

    CsvBlocks records;
    records.append(begin);
    if (isAtEnd)
        records.finish();
    QByteArray first = records.takeRecord();
    while (first.isEmpty() && !isAtEnd) {
        const QByteArray piece = input();
        isAtEnd = piece.isEmpty();
        records.append(piece);
        if (isAtEnd)
            records.finish();
        if (records.isOverlong())
            return FleetError::Overlong;
        first = records.takeRecord();
    }
    if (first.trimmed().isEmpty())
        return FleetError::Empty;
    const FleetHeader header = headerOf(first);
    if (header.macros.isEmpty())
        return FleetError::NoMacros;
    const FleetEvaluator evaluator(plan, header, bool(output));
    FleetResult result = emptyResult(evaluator, plan, header);
    if (output && !output(outputHeader(plan, header)))
        return FleetError::Unwritable;

    QThreadPool pool;
    pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    std::vector<FleetBlock> blocks(std::size_t(pool.maxThreadCount()) * 4);
    std::size_t filled = blocks.size();
    while (!isAtEnd || filled == blocks.size()) {
        if (!readBlocks(records, input, blocks, filled, isAtEnd))
            return FleetError::Overlong;
        for (std::size_t i = 0; i < filled; ++i)
            pool.start([&evaluator, &block = blocks[i]] { evaluator.evaluate(block); });
        pool.waitForDone();
        for (std::size_t i = 0; i < filled; ++i) {
            if (!takeBlock(result, blocks[i], output))
                return FleetError::Unwritable;
        }
        if (stop)
            return FleetError::Interrupted;
        if (filled < blocks.size())
            break;
    }
    if (result.phones == 0)
        return FleetError::NoRows;
    return result;
}

} // namespace flatprofile
