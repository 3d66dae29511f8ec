#pragma once

#include "core/container/container.h"
#include "core/document/parameterstate.h"
#include "core/document/parsedprofile.h"
#include "core/xml/lineindex.h"
#include "core/xml/textencoding.h"

#include <QObject>

#include <memory>
#include <optional>

namespace flatprofile {

/// How a file's bytes hold the profile's text: kept on saving.
struct FileWrapping
{
    QList<ContainerLayer> layers; // outermost first
    TextEncoding encoding;

    bool operator==(const FileWrapping &) const = default;
};

/// Which firmware family reads the profile; they differ in what <X/> means.
enum class FirmwareTarget { Mpp, Spa };

/// A profile: its exact text, what stands where in it, and what the file around it was. The only thing
/// that emits changes. Every query is by element name or catalogue id and costs no walk over the text.
/// Parameters are the elements directly inside flat-profile that hold no elements; what is inside other
/// elements (router-configuration, nested sections) is `containers()` and is never mixed with them.
class ProfileDocument : public QObject
{
    Q_OBJECT

public:
    explicit ProfileDocument(const Catalogue &catalogue, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }

    /// Takes a new text (UTF-8, no byte order mark) and forgets the old one.
    void setText(QByteArray text, FileWrapping wrapping = {});
    /// The same, for a text that was parsed with this catalogue already, perhaps on another thread.
    void setParsed(std::shared_ptr<const ParsedProfile> parsed, FileWrapping wrapping = {});
    std::shared_ptr<const ParsedProfile> parsed() const { return m_parsed; } // the present text's; never null
    const QByteArray &text() const { return m_parsed->text(); }
    const ScanResult &scan() const { return m_parsed->scan(); }
    /// Lines and columns of the text; made when first asked for after an edit.
    const LineIndex &lines() const
    {
        if (!m_lines)
            m_lines.emplace(text());
        return *m_lines;
    }

    const FileWrapping &wrapping() const { return m_wrapping; }
    void setWrapping(const FileWrapping &wrapping);
    FirmwareTarget target() const { return m_target; }
    void setTarget(FirmwareTarget target);

    /// Replaces stretches of the text (byte spans of the present text, sorted, not overlapping) and returns
    /// the edits that undo it. Only core/edit's commands and the command line call it.
    QList<TextEdit> applyEdits(const QList<TextEdit> &edits);

    // What the profile says of a parameter: the last occurrence is the one that a phone keeps.
    ParameterState state(ParameterId id) const;
    ParameterState state(QStringView element) const;
    QString access(QStringView element) const; // ua of the winner as written; empty if it has none
    bool isSet(ParameterId id) const { return winner(id) != Element::kNone; } // any state but Absent
    /// The element that counts; Element::kNone where not set.
    quint32 winner(ParameterId id) const { return m_parsed->winner(id); }
    quint32 winner(QStringView element) const;
    int setCount() const { return m_parsed->setCount(); } // parameters of the catalogue that are set
    bool hasProfile() const { return !scan().profiles.empty() || scan().rootMissing; }
    /// Indices into scan().elements, in the order of the text; the last one wins.
    QList<quint32> occurrences(QStringView element) const;
    QList<quint32> occurrences(ParameterId id) const { return m_parsed->occurrences(id); }

    ParameterState elementState(quint32 index) const;
    QString elementName(quint32 index) const;
    QString elementAttribute(quint32 index, QByteArrayView name) const;

    /// Winning elements whose names the catalogue doesn't know, in the order of the text.
    const std::vector<quint32> &unknownParameters() const { return m_parsed->unknown(); }
    /// Elements that hold other elements besides the frame (device, flat-profile): top ones only.
    const std::vector<quint32> &containers() const { return m_parsed->containers(); }
    /// The elements that are parameters, in the order of the text, duplicates among them.
    const std::vector<quint32> &parameters() const { return m_parsed->parameters(); }
    bool isParameter(quint32 index) const { return m_parsed->isParameter(index); }
    /// Whether the element's text and tags are sound enough to be edited in place; if not, its fault is
    /// mended first.
    bool canEdit(QStringView element) const;

signals:
    void reset(); // a new text: everything may differ
    /// After applyEdits(): the elements whose state, access or place in the list may have changed.
    void stateChanged(const QStringList &elements);
    void structureChanged(); // elements came, went or were renamed
    void textEdited(qsizetype offset, qsizetype removed, qsizetype added); // once an edit, in ascending order
    void wrappingChanged();

private:
    struct Touched
    {
        QStringList names;
        bool isStructure = false; // elements may have come, gone or been renamed
    };
    QByteArrayView viewOf(SourceSpan span) const;
    Touched touchedElements(const QList<TextEdit> &edits) const;
    void touch(quint32 index, SourceSpan edit, Touched &touched) const;

    const Catalogue &m_catalogue;
    std::shared_ptr<const ParsedProfile> m_parsed; // another one after each edit
    FileWrapping m_wrapping;
    FirmwareTarget m_target = FirmwareTarget::Mpp;
    mutable std::optional<LineIndex> m_lines;
};

} // namespace flatprofile
