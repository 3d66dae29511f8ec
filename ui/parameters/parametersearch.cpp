#include "ui/parameters/parametersearch.h"

#include "ui/session/documentsession.h"
#include "ui/session/parameterwords.h"

#include <algorithm>

namespace flatprofile {

ParameterSearch::ParameterSearch(const DocumentSession &session)
    : m_session(session)
{
}

bool ParameterSearch::setText(const QString &text)
{
    const QString folded = text.trimmed().toLower();
    if (m_text == folded)
        return false;
    m_text = folded;
    m_words = folded.simplified().split(u' ', Qt::SkipEmptyParts);
    return true;
}

/// All that a parameter is called, in lower case.
QString ParameterSearch::namesOf(const ParameterRow &row)
{
    if (row.isStranger())
        return elementOf(m_session, row).toLower();
    if (m_names.empty()) {
        const Catalogue &catalogue = m_session.catalogue();
        for (int i = 0; i < catalogue.count(); ++i) {
            const auto id = ParameterId(i);
            m_names.push_back(QStringList { catalogue.field(id), catalogue.element(id), catalogue.help(id),
                translatedWord(catalogue.tab(id)), translatedWord(catalogue.section(id)) }
                                  .join(u'\n')
                                  .toLower());
        }
    }
    return m_names[row.id];
}

bool ParameterSearch::matches(const ParameterRow &row)
{
    if (m_text.isEmpty())
        return true;
    const QString names = namesOf(row);
    const auto isInNames = [&](const QString &word) { return names.contains(word); };
    if (std::all_of(m_words.begin(), m_words.end(), isInNames))
        return true;
    const ProfileDocument &document = m_session.document();
    if ((!row.isStranger() && !document.isSet(row.id)) || isSecret(m_session, row))
        return false;
    const QString value
        = row.isStranger() ? document.elementState(row.element).text : document.state(row.id).text;
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString &word) { return isInNames(word) || value.contains(word, Qt::CaseInsensitive); });
}

bool ParameterSearch::isNamed(const ParameterRow &row) const
{
    return elementOf(m_session, row).compare(m_text, Qt::CaseInsensitive) == 0
        || (!row.isStranger()
            && m_session.catalogue().field(row.id).compare(m_text, Qt::CaseInsensitive) == 0);
}

} // namespace flatprofile
