#pragma once

#include "ui/parameters/parameterrow.h"

#include <QStringList>

#include <vector>

namespace flatprofile {

/// What the search field asks for, and which parameters answer it: those where each word is found in the
/// field, the element, the page, the help or the value, wherever each is. Of secrets the value is not looked
/// at.
class ParameterSearch
{
public:
    explicit ParameterSearch(const DocumentSession &session);

    bool setText(const QString &text); // false: asks for the same as before
    QString text() const { return m_text; } // in lower case
    bool isEmpty() const { return m_text.isEmpty(); }

    bool matches(const ParameterRow &row);
    /// Whether the search is the name of its field or element.
    bool isNamed(const ParameterRow &row) const;

private:
    QString namesOf(const ParameterRow &row);

    const DocumentSession &m_session;
    QString m_text;
    QStringList m_words;
    std::vector<QString> m_names; // by ParameterId, lower case; made for the first search
};

} // namespace flatprofile
