#pragma once

#include "core/catalogue/catalogue.h"
#include "core/xml/scanner.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace flatprofile {

/// A profile's exact text and what stands where in it. It never changes, so that documents and threads can
/// share one. Names of the catalogue are found by their number, all others by a search over their sorted
/// elements.
class ParsedProfile
{
public:
    ParsedProfile(QByteArray text, const Catalogue &catalogue); // UTF-8, no byte order mark

    const QByteArray &text() const { return m_text; }
    const ScanResult &scan() const { return m_scan; } // an element's tag is its ParameterId

    bool isParameter(quint32 index) const; // of scan().elements, like all indices here
    quint32 winner(ParameterId id) const { return id < m_last.size() ? m_last[id] : Element::kNone; }
    quint32 winnerOfUnknown(QByteArrayView name) const;
    /// All that have the name, in the order of the text; the last one wins.
    QList<quint32> occurrences(ParameterId id) const;
    QList<quint32> occurrencesOfUnknown(QByteArrayView name) const;

    const std::vector<quint32> &parameters() const { return m_parameters; } // in the order of the text
    const std::vector<quint32> &unknown() const { return m_unknown; } // winners, in the order of the text
    const std::vector<quint32> &containers() const { return m_containers; }
    int setCount() const { return m_setCount; } // parameters of the catalogue that are set

private:
    void indexElements(const Catalogue &catalogue);
    void indexUnknown();
    QByteArrayView nameOf(quint32 index) const;

    QByteArray m_text;
    ScanResult m_scan;
    std::vector<quint32> m_parameters;
    std::vector<quint32> m_last; // by ParameterId
    QHash<ParameterId, QList<quint32>> m_repeated; // all places of those that stand more than once
    std::vector<quint32> m_unknown;
    std::vector<quint32> m_unknownByName; // all of them, sorted by name, then by place
    std::vector<quint32> m_containers;
    int m_setCount = 0;
};

} // namespace flatprofile
