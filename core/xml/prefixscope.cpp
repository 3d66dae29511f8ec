#include "core/xml/prefixscope.h"

namespace flatprofile {

void PrefixScope::declare(QByteArrayView prefix, QByteArrayView uri, qsizetype depth)
{
    m_declarations.push_back({ prefix, uri, depth, m_innermost.value(prefix, -1) });
    m_innermost.insert(prefix, qsizetype(m_declarations.size()) - 1);
}

void PrefixScope::leave(qsizetype depth)
{
    while (!m_declarations.empty() && m_declarations.back().depth >= depth) {
        const Declaration &last = m_declarations.back();
        if (last.hidden < 0)
            m_innermost.remove(last.prefix);
        else
            m_innermost.insert(last.prefix, last.hidden);
        m_declarations.pop_back();
    }
}

QByteArrayView PrefixScope::uriOf(QByteArrayView prefix) const
{
    const auto found = m_innermost.constFind(prefix);
    return found == m_innermost.cend() ? QByteArrayView() : m_declarations[std::size_t(*found)].uri;
}

} // namespace flatprofile
