#include "core/support/filledsentence.h"

namespace flatprofile {

QString filled(const QString &sentence, const QStringList &arguments)
{
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence.at(at) == u'%' && at + 1 < sentence.size()
            && sentence.at(at + 1) >= u'1' && sentence.at(at + 1) <= u'9';
        if (isPlace)
            result += arguments.value(sentence.at(++at).unicode() - u'1');
        else
            result += sentence.at(at);
    }
    return result;
}

} // namespace flatprofile
