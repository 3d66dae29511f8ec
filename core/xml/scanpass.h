#pragma once

#include "core/xml/prefixscope.h"
#include "core/xml/scanner.h"

#include <optional>

namespace flatprofile {

/// One pass over a text; the state that scan() keeps while it reads. Strict passes stop at the first fault;
/// tolerant ones go on, and know how profiles are written.
class ScanPass
{
public:
    enum class Mode { Strict, Tolerant };

    ScanPass(QByteArrayView text, const ScanLimits &limits, Mode mode);

    ScanResult run();

private:
    struct TagAttribute
    {
        Attribute attribute;
        QByteArrayView qualifiedName;
    };
    struct AttributeValue
    {
        const char *from;
        const char *to;
        const char *end; // past its quote, if it has one
    };
    struct ParsedTag
    {
        const char *end = nullptr; // past '>'; null where no tag can be read
        qsizetype nameLength = 0;
        bool selfClosing = false;
        bool looksLikeText = false; // "<server ip address>": words without '='
        QList<Diagnostic> faults;
    };

    // scanpass.cpp: the course of reading
    void readText();
    void readMarkup();
    void readBang();
    void readComment();
    void readCdata();
    void readDoctype();
    void readInstruction();
    void finish();

    // elementtree.cpp: what is open, what closes what
    void readStartTag();
    void readEndTag();
    void openElement(const ParsedTag &tag);
    void closeTop(qsizetype endTagStart, qsizetype endTagLength);
    void closeTopWithoutTag();
    bool takeTextAfterEmptyTag();
    bool takeEndTagWithoutSlash(const ParsedTag &tag);
    void reportEndTagWithoutSlash(qsizetype tagStart, QByteArrayView name);
    void endTagWithoutMatch(QByteArrayView name, const char *tagEnd);
    bool isParameterOpen() const; // the innermost open element stands directly inside a profile
    bool startTagIsText(const ParsedTag &tag);
    bool parameterLacksEndTag(const ParsedTag &tag);
    const char *nextEndTag(const char *from); // the next "</", remembered; null where there is none
    bool isEndTagOf(const char *at, QByteArrayView name); // `at`: of a "</" or null
    void takeInElementsOutside();
    void reportMissingRoot();

    // starttag.cpp: names, attributes, namespaces, the XML declaration
    void readDeclaration();
    ParsedTag parseTag(const char *at);
    const char *parseAttribute(const char *at, ParsedTag &tag, QList<TagAttribute> &attributes);
    std::optional<AttributeValue> quotedValue(const char *at, ParsedTag &tag);
    std::optional<AttributeValue> typographicValue(const char *at, QByteArrayView name, ParsedTag &tag);
    AttributeValue bareValue(const char *at, QByteArrayView name, ParsedTag &tag);
    bool endsTag(const char *at) const;
    void checkAttributes(const QList<TagAttribute> &attributes, ParsedTag &tag);
    void checkNamespaces(QByteArrayView elementName, const QList<TagAttribute> &attributes, ParsedTag &tag);
    QByteArrayView uriOf(QByteArrayView prefix) const;

    // shared; scanpass.cpp has what is not here
    void checkCharacters(const char *from, const char *to, QList<Diagnostic> *faults);
    const char *checkEntity(
        const char *at, const char *limit, QList<Diagnostic> *faults); // past what '&' begins
    void report(
        QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {});
    void add(Diagnostic fault);
    static Diagnostic fault(
        QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {});
    const char *findClose(const char *from, QByteArrayView word, bool &absent);
    qsizetype offset(const char *at) const { return at - m_begin; }
    QByteArrayView view(SourceSpan span) const { return m_text.sliced(span.offset, span.length); }
    QByteArrayView nameOf(const Element &element) const { return view(element.nameSpan()); }
    Element &top() { return m_result.elements[m_open.back()]; }
    const Element &top() const { return m_result.elements[m_open.back()]; }
    bool isTolerant() const { return m_mode == Mode::Tolerant; }
    bool isStopped() const { return m_stopped; }
    void stop() { m_stopped = true; }
    bool startsWith(QByteArrayView word) const;
    static bool isProfileName(QByteArrayView name);

    QByteArrayView m_text;
    const ScanLimits &m_limits;
    Mode m_mode;
    const char *m_begin;
    const char *m_end;
    const char *m_at;
    ScanResult m_result;
    std::vector<quint32> m_open; // indices of the open elements, outermost first
    PrefixScope m_prefixes;
    std::vector<quint32> m_topLevel; // indices of elements at the top level
    QList<Diagnostic> m_outside; // text at the top level; judged at the end
    qsizetype m_profileDepth = 0; // open profiles
    const char *m_nextEndTag = nullptr;
    const char *m_blanksBegin = nullptr; // of the blanks that isEndTagOf() walked over last
    const char *m_blanksEnd = nullptr;
    bool m_textInTop = false; // text other than blanks since the innermost open start tag, no element yet
    const char *m_textEnd = nullptr; // past the last of it
    bool m_noCommentEnd = false; // no "-->" from here on, and so forth
    bool m_noCdataEnd = false;
    bool m_noInstructionEnd = false;
    bool m_noDoctypeEnd = false;
    bool m_stopped = false;
};

} // namespace flatprofile
