#include "core/document/ignorecomments.h"

#include "core/document/elementtext.h"
#include "core/document/problemcodes.h"
#include "core/document/profiledocument.h"
#include "core/xml/faults.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr QByteArrayView kMark("flatprofile:");
static constexpr QByteArrayView kVerb("ignore");

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The words between two offsets.
static QList<IgnoreComment::Word> words(QByteArrayView text, qsizetype from, qsizetype to)
{
    QList<IgnoreComment::Word> result;
    while (from < to) {
        if (isBlank(text[from])) {
            ++from;
            continue;
        }
        const qsizetype start = from;
        while (from < to && !isBlank(text[from]))
            ++from;
        result.append({ QString::fromUtf8(text.sliced(start, from - start)), { start, from - start } });
    }
    return result;
}

QList<IgnoreComment> ignoreComments(QByteArrayView text)
{
    QList<IgnoreComment> result;
    if (!text.contains(kMark))
        return result;
    // Comments in the order of the text; what stands in CDATA is none.
    for (qsizetype at = text.indexOf("<!"); at >= 0 && result.size() < kMostIgnoreComments;) {
        const QByteArrayView rest = text.sliced(at);
        const bool isComment = rest.startsWith("<!--");
        const QByteArrayView end = isComment ? QByteArrayView("-->") : QByteArrayView("]]>");
        const bool isCdata = rest.startsWith("<![CDATA[");
        if (!isComment && !isCdata) {
            at = text.indexOf("<!", at + 2);
            continue;
        }
        const qsizetype close = text.indexOf(end, at + 4);
        if (close < 0)
            break;
        qsizetype from = at + 4;
        while (from < close && isBlank(text[from]))
            ++from;
        if (isComment && text.sliced(from, close - from).startsWith(kMark)) {
            QList<IgnoreComment::Word> found = words(text, from + kMark.size(), close);
            if (!found.isEmpty() && found.first().text == QLatin1StringView(kVerb)) {
                IgnoreComment comment { { at, close + end.size() - at }, {}, {} };
                if (found.size() > 1)
                    comment.code = found.at(1);
                comment.elements = found.mid(2);
                result.append(comment);
            }
        }
        at = text.indexOf("<!", close + end.size());
    }
    return result;
}

/// Whether the comments may speak of the code at all.
static bool canBeIgnored(const QString &code)
{
    return !isFault(QLatin1StringView(code.toLatin1())) && code != problemcodes::kUnusedIgnore
        && code != problemcodes::kIgnoreRefused;
}

/// Removes a word and the blanks before it.
static TextEdit withoutWord(QByteArrayView text, SourceSpan word)
{
    qsizetype from = word.offset;
    while (from > 0 && isBlank(text[from - 1]))
        --from;
    return { { from, word.end() - from }, "" };
}

namespace {

/// The comments of one file, by code, and which of their words were of use.
class Ignoring
{
public:
    Ignoring(const ProfileDocument &document, bool judgesModel)
        : m_text(document.text())
        , m_judgesModel(judgesModel)
        , m_comments(ignoreComments(document.text()))
    {
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            const IgnoreComment &comment = m_comments.at(i);
            Code &code = m_codes[comment.code.text];
            if (comment.elements.isEmpty())
                code.all.append(i);
            for (qsizetype k = 0; k < comment.elements.size(); ++k)
                code.elements[comment.elements.at(k).text].places.append({ i, k });
            m_used.emplace_back(std::size_t(comment.elements.size()) + 1, false);
        }
    }

    bool isEmpty() const { return m_comments.isEmpty(); }

    bool ignores(const Problem &problem)
    {
        const QString name = problem.diagnostic.code;
        const auto code = m_codes.find(name);
        if (code == m_codes.end() || !canBeIgnored(name))
            return false;
        const auto named = code->elements.find(problem.element);
        if (named != code->elements.end()) {
            for (const Place &place : std::as_const(named->places))
                m_used[std::size_t(place.comment)][std::size_t(place.word) + 1] = true;
            named->places.clear(); // once is enough
        }
        for (const qsizetype comment : std::as_const(code->all))
            m_used[std::size_t(comment)][0] = true;
        return !code->all.isEmpty() || named != code->elements.end();
    }

    void reportUnused(QList<Problem> &problems) const
    {
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            const IgnoreComment &comment = m_comments.at(i);
            const QString &code = comment.code.text;
            const std::vector<bool> &used = m_used[std::size_t(i)];
            const TextEdit away { elementtext::lineSpan(m_text, comment.span), "" };
            if (!canBeIgnored(code))
                report(problems, problemcodes::kIgnoreRefused, comment.code.span, { code }, away);
            else if (isNotJudged(code))
                continue;
            else if (std::none_of(used.begin(), used.end(), [](bool b) { return b; }))
                report(problems, problemcodes::kUnusedIgnore, comment.span, { code }, away);
            else
                reportUnusedElements(problems, comment, used);
        }
    }

private:
    struct Place
    {
        qsizetype comment = 0;
        qsizetype word = 0;
    };
    struct Named
    {
        QList<Place> places; // not yet known to be of use
    };
    struct Code
    {
        QList<qsizetype> all; // comments without elements
        QHash<QString, Named> elements;
    };

    bool isNotJudged(const QString &code) const
    {
        return !m_judgesModel && (code == problemcodes::kNotOnModel || code == problemcodes::kNotInFirmware);
    }

    void reportUnusedElements(
        QList<Problem> &problems, const IgnoreComment &comment, const std::vector<bool> &used) const
    {
        for (qsizetype k = 0; k < comment.elements.size(); ++k) {
            if (used[std::size_t(k) + 1])
                continue;
            const IgnoreComment::Word &word = comment.elements.at(k);
            report(problems, problemcodes::kUnusedIgnore, word.span, { comment.code.text, word.text },
                withoutWord(m_text, word.span));
        }
    }

    static void report(QList<Problem> &problems, QLatin1StringView code, SourceSpan span,
        const QStringList &arguments, const TextEdit &fix)
    {
        Problem problem;
        problem.diagnostic = { Severity::Info, code, span, arguments, { fix } };
        problems.append(problem);
    }

    const QByteArray m_text;
    const bool m_judgesModel;
    const QList<IgnoreComment> m_comments;
    QHash<QString, Code> m_codes;
    std::vector<std::vector<bool>> m_used; // by comment: the whole of it, then its elements
};

} // namespace

QList<Problem> takeIgnored(const ProfileDocument &document, QList<Problem> &problems, bool judgesModel)
{
    Ignoring ignoring(document, judgesModel);
    if (ignoring.isEmpty())
        return {};
    const auto first = std::stable_partition(
        problems.begin(), problems.end(), [&](const Problem &problem) { return !ignoring.ignores(problem); });
    const QList<Problem> ignored(first, problems.end());
    problems.erase(first, problems.end());
    ignoring.reportUnused(problems);
    return ignored;
}

/// Where a new comment goes and what leads to it: the first line inside the profile.
static TextEdit newComment(const ProfileDocument &document, const QByteArray &comment)
{
    const ScanResult &scan = document.scan();
    const QByteArray &text = document.text();
    const QByteArray lineEnd = elementtext::lineEnding(text).toByteArray();
    if (scan.profiles.empty()) {
        const qsizetype at = scan.elements.empty() ? text.size() : qsizetype(scan.elements.front().start);
        return { { at, 0 }, comment + lineEnd };
    }
    const qsizetype at = scan.elements[scan.profiles.front()].startTagSpan().end();
    const quint32 next = scan.profiles.front() + 1;
    QByteArrayView indentation;
    const bool ownLines = next < scan.elements.size()
        ? elementtext::beginsLine(text, scan.elements[next].start, &indentation)
        : text.sliced(at).startsWith(lineEnd);
    return ownLines ? TextEdit { { at, 0 }, lineEnd + indentation.toByteArray() + comment }
                    : TextEdit { { at, 0 }, comment };
}

QList<TextEdit> editsToIgnore(const ProfileDocument &document, QLatin1StringView code, const QString &element)
{
    if (!canBeIgnored(code) || element.contains("--"_L1) || element.endsWith(u'-'))
        return {}; // "--" can't stand in a comment
    const QByteArray &text = document.text();
    const QByteArray name = element.toUtf8();
    const QList<IgnoreComment> comments = ignoreComments(text);
    const IgnoreComment *ofElements = nullptr;
    for (const IgnoreComment &comment : comments) {
        if (comment.code.text != code)
            continue;
        const bool holds = std::any_of(comment.elements.begin(), comment.elements.end(),
            [&](const IgnoreComment::Word &word) { return word.text == element; });
        if (comment.elements.isEmpty() || holds)
            return {};
        ofElements = &comment;
    }
    if (ofElements && element.isEmpty()) { // from some elements to all
        const qsizetype from = ofElements->code.span.end();
        return { { { from, ofElements->elements.last().span.end() - from }, "" } };
    }
    if (ofElements)
        return { { { ofElements->elements.last().span.end(), 0 }, ' ' + name } };
    const QByteArray words = kMark.toByteArray() + ' ' + kVerb.toByteArray() + ' '
        + QByteArray(code.data(), code.size()) + (name.isEmpty() ? "" : " ") + name;
    return { newComment(document, "<!-- " + words + " -->") };
}

QList<TextEdit> editsToStopIgnoring(
    const ProfileDocument &document, QLatin1StringView code, const QString &element)
{
    const QByteArray &text = document.text();
    QList<TextEdit> edits;
    for (const IgnoreComment &comment : ignoreComments(text)) {
        if (comment.code.text != code)
            continue;
        QList<TextEdit> words;
        for (const IgnoreComment::Word &word : comment.elements) {
            if (word.text == element)
                words.append(withoutWord(text, word.span));
        }
        if (words.size() == comment.elements.size()) // all of them, or it speaks of the whole file
            edits.append({ elementtext::lineSpan(text, comment.span), "" });
        else
            edits.append(words);
    }
    return edits;
}

} // namespace flatprofile
