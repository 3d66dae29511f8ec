#pragma once

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace flatprofile {

/// The namespace prefixes in scope while a text is read. Asking for one takes the same time however many are
/// declared. The names and URIs are views of the text.
class PrefixScope
{
public:
    void declare(QByteArrayView prefix, QByteArrayView uri, qsizetype depth);
    /// Forgets what was declared at `depth` and further in.
    void leave(qsizetype depth);
    /// Null where the prefix is not declared.
    QByteArrayView uriOf(QByteArrayView prefix) const;

private:
    struct Declaration
    {
        QByteArrayView prefix;
        QByteArrayView uri;
        qsizetype depth;
        qsizetype hidden; // index of the outer declaration of the same prefix; -1 where there is none
    };

    std::vector<Declaration> m_declarations;
    QHash<QByteArrayView, qsizetype> m_innermost; // index by prefix
};

} // namespace flatprofile
